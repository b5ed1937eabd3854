/** All six rights, how to use them and the time limit (Articles 12 and 15 to 21). */
import { defineClause } from './clause.js';

export const rightsAll = defineClause({
  id: 'rights-all',
  states: [
    'right-access',
    'right-rectification',
    'right-erasure',
    'right-restriction',
    'right-objection',
    'right-portability',
  ],
  topic: 'rights',
  law: [
    'gdpr:13(2)(b)',
    'gdpr:14(2)(c)',
    'gdpr:12(3)',
    'gdpr:12(5)',
    'gdpr:15',
    'gdpr:16',
    'gdpr:17',
    'gdpr:18',
    'gdpr:20',
    'gdpr:21',
  ],
  title: { nb: 'Alle rettighetene', nn: 'Alle rettane', en: 'All the rights' },
  heading: { nb: 'Dine rettigheter', nn: 'Rettane dine', en: 'Your rights' },
  when: {
    nb: 'Når flere rettigheter mangler: alle seks, hvordan de brukes, og fristen på en måned.',
    nn: 'Når fleire rettar manglar: alle seks, korleis dei blir brukte, og fristen på ein månad.',
    en: 'When several rights are missing: all six, how to use them, and the one-month time limit.',
  },
  prefixes: {
    nb: ['rettigheter', 'alle-rettigheter'],
    nn: ['rettar', 'alle-rettar'],
    en: ['rights', 'all-rights', 'your-rights'],
  },
  text: {
    nb:
      'Du har disse rettighetene når vi behandler personopplysninger om deg:\n\n' +
      '- Innsyn: Du kan få vite hvilke opplysninger vi har om deg og hva vi bruker dem til, og få en kopi.\n' +
      '- Retting: Du kan få rettet opplysninger som er feil, og lagt til opplysninger som mangler.\n' +
      '- Sletting: Du kan få slettet opplysninger, for eksempel når vi ikke lenger trenger dem. Vi kan beholde opplysninger som en lov krever at vi lagrer, eller som vi trenger for et rettskrav.\n' +
      '- Begrensning: Du kan i noen tilfeller få begrenset behandlingen, for eksempel mens vi undersøker om opplysningene er riktige. Da kan vi som hovedregel bare lagre dem.\n' +
      '- Dataportabilitet: Opplysninger du selv har gitt oss, kan du få utlevert i et vanlig og maskinlesbart format, eller få overført til andre. Det gjelder opplysninger som vi behandler automatisk på grunnlag av avtale eller samtykke.\n\n' +
      'Rett til å protestere: Når vi behandler opplysninger på grunnlag av berettiget interesse eller en oppgave i allmennhetens interesse, kan du protestere av grunner som gjelder din egen situasjon. Da må vi stanse, med mindre vi har tungtveiende grunner til å fortsette eller trenger opplysningene for et rettskrav.\n\n' +
      'Vil du bruke rettighetene dine, kan du skrive til ${email:e-postadresse}. Det er gratis, og vi svarer senest innen en måned. Er saken innviklet, eller har vi fått mange krav, kan vi bruke inntil to måneder til. Da forklarer vi hvorfor før den første måneden er gått.',
    nn:
      'Du har desse rettane når vi behandlar personopplysningar om deg:\n\n' +
      '- Innsyn: Du kan få vite kva opplysningar vi har om deg og kva vi bruker dei til, og få ein kopi.\n' +
      '- Retting: Du kan få retta opplysningar som er feil, og lagt til opplysningar som manglar.\n' +
      '- Sletting: Du kan få sletta opplysningar, til dømes når vi ikkje lenger treng dei. Vi kan halde på opplysningar som ei lov krev at vi lagrar, eller som vi treng for eit rettskrav.\n' +
      '- Avgrensing: Du kan i nokre tilfelle få avgrensa behandlinga, til dømes medan vi undersøkjer om opplysningane er rette. Då kan vi som hovudregel berre lagre dei.\n' +
      '- Dataportabilitet: Opplysningar du sjølv har gitt oss, kan du få utlevert i eit vanleg og maskinlesbart format, eller få overført til andre. Det gjeld opplysningar som vi behandlar automatisk på grunnlag av avtale eller samtykke.\n\n' +
      'Rett til å protestere: Når vi behandlar opplysningar på grunnlag av berettiga interesse eller ei oppgåve i ålmenta si interesse, kan du protestere av grunnar som gjeld din eigen situasjon. Då må vi stanse, med mindre vi har tungtvegande grunnar til å halde fram eller treng opplysningane for eit rettskrav.\n\n' +
      'Vil du bruke rettane dine, kan du skrive til ${email:e-postadresse}. Det er gratis, og vi svarer seinast innan ein månad. Er saka innvikla, eller har vi fått mange krav, kan vi bruke inntil to månader til. Då forklarer vi kvifor før den første månaden er gått.',
    en:
      'You have these rights when we process personal data about you:\n\n' +
      '- Access: You can find out what data we hold about you and what we use it for, and obtain a copy.\n' +
      '- Rectification: You can have incorrect data corrected and missing data added.\n' +
      '- Erasure: You can have data erased, for example when we no longer need it. We may keep data that the law requires us to store, or that we need for a legal claim.\n' +
      '- Restriction: In some cases you can have the processing restricted, for example while we check whether the data is correct. As a rule, we may then only store it.\n' +
      '- Data portability: You can receive data you have given us in a common, machine-readable format, or have it transferred to others. This applies to data that we process by automated means on the basis of contract or consent.\n\n' +
      'Right to object: Where we process data on the basis of legitimate interests or a task in the public interest, you can object on grounds relating to your own situation. We must then stop, unless we have compelling grounds to continue or need the data for a legal claim.\n\n' +
      'To exercise your rights, write to ${email:e-mail address}. It is free of charge, and we will respond within one month at the latest. If the matter is complex, or we have received many requests, we may take up to two further months. We will then explain why before the first month has passed.',
  },
});
