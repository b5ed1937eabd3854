/** Data portability or the right to object tied to a basis that it does not go with. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const rightWrongBasis = defineRule({
  id: 'lawfulness/right-wrong-basis',
  severity: 'warning',
  law: ['gdpr:20(1)', 'gdpr:21(1)'],
  title: {
    nb: 'Rettighet knyttet til feil grunnlag',
    nn: 'Rett knytt til feil grunnlag',
    en: 'A right tied to the wrong basis',
  },
  why: {
    nb: 'Dataportabilitet gjelder opplysninger som behandles på grunnlag av samtykke eller avtale (GDPR artikkel 20 nr. 1). Retten til å protestere gjelder behandling på grunnlag av berettiget interesse eller en oppgave i allmennhetens interesse (artikkel 21 nr. 1); et samtykke trekkes tilbake.',
    nn: 'Dataportabilitet gjeld opplysningar som blir behandla på grunnlag av samtykke eller avtale (GDPR artikkel 20 nr. 1). Retten til å protestere gjeld behandling på grunnlag av berettiga interesse eller ei oppgåve i ålmenn interesse (artikkel 21 nr. 1); eit samtykke trekkjer ein tilbake.',
    en: 'Data portability is for data processed on consent or contract (Article 20(1) GDPR). The right to object is for processing on legitimate interests or a task in the public interest (Article 21(1)); consent is withdrawn.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nRetten til dataportabilitet gjelder opplysninger vi behandler fordi vi er lovpålagt det.'],
      good: [
        '# Personvern\n\nRetten til dataportabilitet gjelder opplysninger vi behandler på grunnlag av samtykke eller avtale.',
        '# Personvern\n\nRetten til dataportabilitet gjelder ikke opplysninger vi er lovpålagt å behandle.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nDu kan protestere mot behandling som byggjer på samtykket ditt.'],
      good: ['# Personvern\n\nDu kan protestere mot behandling som byggjer på berettiga interesse.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nThe right to data portability applies to processing based on our legitimate interests.',
      ],
      good: ['# Privacy policy\n\nThe right to data portability applies to processing based on consent or contract.'],
    },
  },
  check: (reading) => [...statements(reading, PORTABILITY), ...statements(reading, OBJECTION)],
});

const PORTABILITY = {
  cue: cue('law-portability-basis', {
    nb: [
      '(dataportabilitet|portabilitet)',
      '(flytte|overføre|ta med deg|få med deg) … opplysning*',
      'maskinlesbart format',
    ],
    nn: [
      '(dataportabilitet|portabilitet)',
      '(flytte|overføre|ta med deg|få med deg) … opplysning*',
      'maskinlesbart format',
    ],
    en: ['(portability|portable)', 'machine-readable'],
  }),
  needs:
    /(?:gjelder|gjeld|applies|apply|for (?:data|what|whatever|all|everything)|for (?:det|alt)|det (?:vi|me)|om opplysning\p{L}*|når|når|where|when|som)(?!\p{L})[^.;]{0,90}?(?:lovpål\p{L}*|(?:rettslig|rettsleg|juridisk) (?:plikt|forpliktelse|forplikting)|(?:\p{L}{0,20}lov(?:a|en|er)?|forskrift\p{L}*) (?:pålegg\p{L}*|krev\p{L}*|seier|sier|byr)|(?:statutes?|law|legislation|an act|the act)(?: or \p{L}+ \p{L}+ \p{L}+)? (?:calls? for|demands?|obliges?|requires?|prescribes?|tells?)|(?:vår|våre|our) (?:egen |egne |eigen |eigne |own )?interess?[\p{L}]*|pålagt|pålagd|berettiged?\p{L}* interesse\p{L}*|berettiga interess\p{L}*|legitimate interests?|legal obligation|required by law|law requires|public (?:interest|task)|allmennhetens interesse|ålmenn interesse|offentlig myndighet|offentleg styresmakt)(?!\p{L})/iu,
  unless:
    /samtyk|consent|avtal|contract|agreement|(?<!\p{L})(?:ikke|ikkje|not|never|aldri|no|bare ikke|unntatt|unnateke|except|begrens\p{L}*|avgrens\p{L}*|protest\p{L}*|innsigelse\p{L}*|motset\p{L}*|object\p{L}*|slett\p{L}*|erasure|innsyn|access|retting|rectif\p{L}*)(?!\p{L})/iu,
  message: {
    nb: 'Dataportabilitet gjelder bare behandling på grunnlag av samtykke eller avtale. Rett grunnlaget.',
    nn: 'Dataportabilitet gjeld berre behandling på grunnlag av samtykke eller avtale. Rett grunnlaget.',
    en: 'Data portability is only for processing on consent or contract. Correct the basis.',
  },
};

const OBJECTION = {
  cue: cue('law-objection-basis', {
    nb: ['(protestere|protest|protesterer|innsigelse|innsigelser|motsette|innvende)'],
    nn: ['(protestere|protest|protesterer|motsetje|motsette|innvende|motsegn)'],
    en: ['(object|objection|objections|oppose)'],
  }),
  needs:
    /(?:som (?:bygger|byggjer|hviler|kviler|er basert|skjer) (?:på|med)|basert på|på grunnlag av|med grunnlag i|(?:grunnlag\p{L}*) (?:er|i)|based on|rests? on|relies on|on the basis of|fordi du har|because you have|(?:on|by) (?:the )?(?:strength|basis|ground|grounds|footing|virtue|authority) of|i kraft av|i medhald av|i medhold av)(?!\p{L})[^.;]{0,40}?(?:samtyk\p{L}*|avtale\p{L}*|avtala|kontrakt\p{L}*|consent\p{L}*|contract\p{L}*|agreement)(?!\p{L})/iu,
  unless:
    /berettig|legitim|interess|interest|allmenn|ålmenn|public|bokstav [ef]|6\(1\)\([ef]\)|markedsf|marknadsf|marketing|(?<!\p{L})(?:trekk\p{L}*|tilbake|withdraw\p{L}*|revoke\p{L}*|ikke|ikkje|not|never|aldri|no|eller|or|profil\p{L}*|begrens\p{L}*|restrict\p{L}*|portab\p{L}*|dataportab\p{L}*)(?!\p{L})/iu,
  message: {
    nb: 'Retten til å protestere gjelder behandling på grunnlag av berettiget interesse eller offentlig oppgave, ikke samtykke eller avtale. Et samtykke trekkes tilbake.',
    nn: 'Retten til å protestere gjeld behandling på grunnlag av berettiga interesse eller offentleg oppgåve, ikkje samtykke eller avtale. Eit samtykke trekkjer ein tilbake.',
    en: 'The right to object is for processing on legitimate interests or a public task, not on consent or contract. Consent is withdrawn.',
  },
};
