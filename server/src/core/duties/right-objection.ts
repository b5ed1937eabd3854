/** The right to object. */
import { objectionRight } from '../facts/objectionRight.js';
import { defineDuty } from './duty.js';
import { assessRight } from './rights.js';

export const rightObjection = defineDuty({
  id: 'right-objection',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:21'],
  severity: 'warning',
  topic: 'rights',
  name: { nb: 'retten til å protestere', nn: 'retten til å protestere', en: 'the right to object' },
  absent: {
    nb: 'Erklæringen nevner ikke retten til å protestere mot behandlingen (artikkel 13 nr. 2 bokstav b, jf. artikkel 21). Skriv at man kan protestere mot behandling som bygger på berettiget interesse eller en oppgave i allmennhetens interesse, og la det stå for seg selv (artikkel 21 nr. 4).',
    nn: 'Erklæringa nemner ikkje retten til å protestere mot behandlinga (artikkel 13 nr. 2 bokstav b, jf. artikkel 21). Skriv at ein kan protestere mot behandling som byggjer på berettiga interesse eller ei oppgåve i ålmenta si interesse, og la det stå for seg sjølv (artikkel 21 nr. 4).',
    en: 'The policy does not mention the right to object (Article 13(2)(b), cf. Article 21). Say that people can object to processing based on legitimate interests or a public task, and set it apart from the rest (Article 21(4)).',
  },
  partial: {
    half: {
      nb: 'Teksten gir bare rett til å protestere mot markedsføring. Retten til å protestere mot annen behandling mangler (artikkel 13 nr. 2 bokstav b, jf. artikkel 21 nr. 1). Legg til at man kan protestere av grunner som gjelder ens egen situasjon.',
      nn: 'Teksten gir berre rett til å protestere mot marknadsføring. Retten til å protestere mot anna behandling manglar (artikkel 13 nr. 2 bokstav b, jf. artikkel 21 nr. 1). Legg til at ein kan protestere av grunnar som gjeld eins eigen situasjon.',
      en: 'The policy only lets people object to marketing. The right to object to other processing is missing (Article 13(2)(b), cf. Article 21(1)). Add that they can object on grounds relating to their own situation.',
    },
    unnamed: {
      nb: 'Teksten viser til «rettigheter» uten å nevne retten til å protestere (artikkel 13 nr. 2 bokstav b). Skriv at man kan protestere mot behandling som bygger på berettiget interesse eller en oppgave i allmennhetens interesse.',
      nn: 'Teksten viser til «rettar» utan å nemne retten til å protestere (artikkel 13 nr. 2 bokstav b). Skriv at ein kan protestere mot behandling som byggjer på berettiga interesse eller ei oppgåve i ålmenta si interesse.',
      en: 'The policy refers to “rights” without naming the right to object (Article 13(2)(b)). Say that people can object to processing based on legitimate interests or a public task.',
    },
  },
  why: {
    nb: 'Når behandlingen ikke bygger på samtykke eller avtale, er protest den måten den registrerte kan få stanset den på. Derfor skal retten nevnes uttrykkelig, klart og atskilt fra annen informasjon (artikkel 21 nr. 4).',
    nn: 'Når behandlinga ikkje byggjer på samtykke eller avtale, er protest den måten den registrerte kan få stansa ho på. Derfor skal retten nemnast uttrykkjeleg, klart og skild frå annan informasjon (artikkel 21 nr. 4).',
    en: 'Where processing does not rest on consent or contract, objecting is how people can have it stopped. That is why the right must be brought to their attention explicitly, clearly and apart from other information (Article 21(4)).',
  },
  clauses: ['right-objection', 'rights-all'],
  examples: {
    nb: {
      states: [
        'Du har rett til å protestere mot behandlingen.',
        'Du kan motsette deg at vi bruker opplysningene dine.',
      ],
      partial: ['Du kan protestere mot at opplysningene dine brukes til direkte markedsføring.'],
      lookAlikes: [
        'Vi behandler protester fra deltakere i konkurransen.',
        'Du kan ikke motsette deg at vi lagrer regnskapsbilag.',
      ],
    },
    nn: {
      states: ['Du har rett til å protestere mot behandlinga.', 'Du kan motsetje deg at vi bruker opplysningane dine.'],
      partial: ['Du kan protestere mot at opplysningane dine blir brukte til direkte marknadsføring.'],
      lookAlikes: ['Vi handsamar protestar frå deltakarar i konkurransen.'],
    },
    en: {
      states: ['You have the right to object to the processing.', 'You may oppose our use of your data.'],
      partial: ['You may object to your data being used for direct marketing.'],
      lookAlikes: [
        'Our objective is to protect your privacy.',
        'Objections to an invoice must be sent within 14 days.',
      ],
    },
  },
  assess: (reading) => assessRight(reading, objectionRight),
});
