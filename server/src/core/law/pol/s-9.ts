/** Section 9 of pol: Special categories without consent for archiving, research and statistics, in our own words. */
import { defineProvision } from '../provision.js';

export const polS9 = defineProvision({
  ref: 'pol:9',
  title: {
    nb: 'Behandling av særlige kategorier av personopplysninger uten samtykke for arkivformål i allmennhetens interesse, formål knyttet til vitenskapelig eller historisk forskning eller statistiske formål',
    nn: 'Behandling av særlege kategoriar av personopplysningar utan samtykke for arkivføremål i ålmenta si interesse, føremål knytte til vitskapleg eller historisk forsking eller statistiske føremål',
    en: 'Special categories without consent for archiving, research and statistics',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Særlige kategorier kan behandles uten samtykke til arkiv, forskning eller statistikk når samfunnets interesse klart veier tyngre enn ulempen for den enkelte. Personvernombudet eller en annen kvalifisert rådgiver skal spørres først, om det ikke er gjort en vurdering av personvernkonsekvenser.',
    nn: 'Særlege kategoriar kan behandlast utan samtykke til arkiv, forsking eller statistikk når interessa til samfunnet klart veg tyngre enn ulempa for den enkelte. Personvernombodet eller ein annan kvalifisert rådgivar skal spørjast først, om det ikkje er gjort ei vurdering av personvernkonsekvensar.',
    en: "Special categories may be used without consent for archiving, research or statistics where society's interest clearly outweighs the drawback for the individual. A DPO or another qualified adviser must be consulted first, unless an impact assessment has been made.",
  },
  points: {
    '2': {
      nb: 'Råd fra personvernombudet eller en tilsvarende kvalifisert person før behandlingen starter; faller bort når det er gjort en vurdering etter artikkel 35.',
      nn: 'Råd frå personvernombodet eller ein tilsvarande kvalifisert person før behandlinga startar; fell bort når det er gjort ei vurdering etter artikkel 35.',
      en: 'Advice from the DPO or an equally qualified person before processing starts; not needed where an assessment under Article 35 has been made.',
    },
  },
  policy: {
    nb: 'Forskning på helseopplysninger uten samtykke viser hit, sammen med artikkel 9 nr. 2 bokstav j.',
    nn: 'Forsking på helseopplysningar utan samtykke viser hit, saman med artikkel 9 nr. 2 bokstav j.',
    en: 'Research on health data without consent cites this together with Article 9(2)(j).',
  },
  related: ['gdpr:9(2)(j)', 'gdpr:89', 'gdpr:35'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
