/** Wordings for what people are told before data is used for a new purpose. */
import type { Wordings } from './wordings.js';

export const wordings: Wordings = {
  nb: {
    states: [
      'Hvis vi skal bruke opplysningene til et nytt formål, informerer vi deg på forhånd.',
      'Du får beskjed før vi eventuelt tar i bruk opplysningene til andre formål enn de ble samlet inn for.',
      'Ved viderebehandling for nye formål vil du bli varslet i forkant og få den informasjonen du har krav på.',
      'Skulle vi ønske å bruke opplysningene til noe annet, ber vi om nytt samtykke først.',
    ],
    partial: [
      'Vi kan bruke opplysningene til andre formål enn de ble samlet inn for.',
      'Opplysningene kan bli viderebehandlet til nye formål som er forenlige med det opprinnelige.',
    ],
    lookAlikes: [
      'Vi bruker opplysningene bare til formålene som er nevnt her.',
      'Vi varsler deg på forhånd om endringer i denne erklæringen.',
      'Opplysningene brukes ikke til andre formål.',
    ],
  },
  nn: {
    states: [
      'Dersom vi skal bruke opplysningane til eit nytt føremål, informerer vi deg på førehand.',
      'Du får beskjed før vi eventuelt tek i bruk opplysningane til andre føremål enn dei vart samla inn for.',
      'Ved vidarebehandling for nye føremål vil du bli varsla i forkant.',
    ],
    partial: ['Vi kan bruke opplysningane til andre føremål enn dei vart samla inn for.'],
    lookAlikes: [
      'Vi bruker opplysningane berre til føremåla som er nemnde her.',
      'Vi varslar deg på førehand om endringar i denne erklæringa.',
      'Opplysningane blir ikkje brukte til andre føremål.',
    ],
  },
  en: {
    states: [
      'If we want to use the data for a new purpose, we will inform you beforehand.',
      'You will be notified before we use the data for any purpose other than that for which it was collected.',
      'Should we need to use your personal data for an unrelated purpose, we will notify you and explain the legal basis.',
      'We will ask for your consent before using the data for a different purpose.',
    ],
    partial: [
      'We may use the data for purposes other than those for which it was collected.',
      'Data may be further processed for new purposes compatible with the original ones.',
    ],
    lookAlikes: [
      'We only use the data for the purposes mentioned here.',
      'We will notify you in advance of changes to this policy.',
      'The data is not used for other purposes.',
    ],
  },
};
