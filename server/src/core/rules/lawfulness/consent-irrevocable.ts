/** Consent that cannot be withdrawn. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const consentIrrevocable = defineRule({
  id: 'lawfulness/consent-irrevocable',
  severity: 'warning',
  law: ['gdpr:7(3)'],
  title: {
    nb: 'Samtykke som ikke kan trekkes tilbake',
    nn: 'Samtykke som ikkje kan trekkjast tilbake',
    en: 'Consent that cannot be withdrawn',
  },
  why: {
    nb: 'Et samtykke kan alltid trekkes tilbake (GDPR artikkel 7 nr. 3). Er behandlingen nødvendig likevel, er grunnlaget et annet enn samtykke.',
    nn: 'Eit samtykke kan alltid trekkjast tilbake (GDPR artikkel 7 nr. 3). Er behandlinga nødvendig likevel, er grunnlaget eit anna enn samtykke.',
    en: 'Consent can always be withdrawn (Article 7(3) GDPR). If the processing is needed all the same, its basis is another one than consent.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nSamtykket er bindende så lenge avtalen varer.',
        '# Personvern\n\nNår du har gitt samtykke, kan det ikke trekkes tilbake.',
      ],
      good: [
        '# Personvern\n\nEt samtykke kan trekkes tilbake når som helst.',
        '# Personvern\n\nVi kan ikke behandle opplysningene hvis du trekker samtykket.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nSamtykket er bindande i avtaletida.'],
      good: ['# Personvern\n\nDu kan når som helst trekkje samtykket tilbake.'],
    },
    en: {
      bad: ['# Privacy policy\n\nOnce given, your consent is irrevocable.'],
      good: ['# Privacy policy\n\nYour consent can be withdrawn at any time.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-consent-irrevocable', {
    nb: [
      'samtykk* ..6 (bindende|ugjenkallelig|uigenkallelig|irreversibelt)',
      '(bindende|ugjenkallelig) ..4 samtykk*',
      'samtykk* ..6 (ikke|aldri) … (trekkes|trekke|tilbakekalles|tilbakekalle|kalles|angres|oppheves|endres)',
      '(ikke|aldri) … (trekke|tilbakekalle|angre|kalle) … samtykk*',
      '(trekke|tilbakekalle|tilbaketrekking) ..4 samtykk* … (ikke mulig|umulig)',
    ],
    nn: [
      'samtykk* ..6 (bindande|ugjenkalleleg)',
      '(bindande|ugjenkalleleg) ..4 samtykk*',
      'samtykk* ..6 (ikkje|aldri) … (trekkjast|trekkast|trekkje|trekke|kallast|tilbakekallast|angrast)',
      '(ikkje|aldri) … (trekkje|trekke|tilbakekalle|angre|kalle) … samtykk*',
    ],
    en: [
      'consent ..6 (irrevocable|binding|irreversible|final)',
      '(irrevocable|irrevocably|binding) ..4 consent*',
      'consent ..5 (cannot|not|never) … (withdrawn|revoked|retracted|taken|undone|cancelled)',
      '(cannot|not|never) … (withdraw|revoke|retract|take back) … consent',
    ],
  }),
  unless:
    /(?<!\p{L})(?:hvis du|dersom du|viss du|if you|når som helst|at any time|allerede|allereie|already|tilbakevirkende|tilbakeverkande|retroactiv\p{L}*|påvirker|påverkar|affect\p{L}*|gyldig\p{L}*|straff\p{L}*|forsk\p{L}*|research|konsekvens\p{L}*|negative?|detriment\p{L}*|legally binding|ikke bindende|ikkje bindande|not binding|not irrevocable|never binding)(?!\p{L})/iu,
  wide: {
    cue: cue('law-consent-irrevocable-wide', {
      nb: ['(samtyk*|tillatelse*|ja|ombestemme|ombestemmer)'],
      nn: ['(samtyk*|løyve*|ja|ombestemme|ombestemmer|fråsegn*)'],
      en: ['(consent*|permission*|agreed|agreement|yes)'],
    }),
    says: [
      /(?<!\p{L})(?:permission|tillatelse\p{L}*|løyve\p{L}*|samtykke\p{L}*|consent|godkjenning\p{L}*|(?:a|the|your|that|et|eit|ditt|dette|slikt) (?:yes|ja))(?!\p{L})[^.;]{0,110}?(?:cannot|can't|can no longer|may not|never|kan (?:\p{L}+ )?(?:ikke|ikkje|aldri)|lar seg (?:ikke|ikkje)|lèt seg ikkje)(?!\p{L})[^.;,]{0,30}?(?:taken? back|called? back|recalled|called off|withdrawn?|revoked?|undone|retracted|cancelled|reversed|changed|trekk\p{L}*|trekt|kall\p{L}*|angre\p{L}*|gj[øe]re?(?:s|ast) om|gjøre om|gjere om|tas (?:tilbake|att)|takast (?:tilbake|att)|snu\p{L}*|oppheve\p{L}*|endres|endrast|omgjøres|omgjerast)(?!\p{L})/iu,
      /^(?:once (?:it is )?given|(?:når|først) (?:\p{L}+ ){0,3}?(?:gitt|gjeve|gitt først))(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:stands?|applies|remains?|lasts?|holds|gjelder|gjeld|står|varer|varar)(?!\p{L})[^.;]{0,20}?(?<!\p{L})(?:så lenge|for as long as|as long as|throughout|i hele|i heile|ut)(?!\p{L})/iu,
      /(?:sagt ja|ditt ja|et ja|eit ja|samtyk\p{L}*|consent\p{L}*|agreed|said yes)(?!\p{L})[^.;]{0,90}?(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|cannot|can't|not|never|no|umulig|umogleg|umogeleg|impossible)(?!\p{L})[^.;,]{0,40}?(?:ombestem|angre|gjera?st? om|gjøre? (?:det )?om|gjøres om|gjort om|ta det tilbake|ta tilbake|tas tilbake|takast tilbake|trekk|kalle|kallast|oppheve|sie? opp|change (?:your|their) mind|undo|take (?:it|that) back|taken back|revok|withdr|retract|go back on|revers|called off)/iu,
      /(?:samtyk\p{L}*|consent|your agreement|sagt ja|sa ja)(?!\p{L})[^.;]{0,70}?(?:gjelder|gjeld|gis|gitt|er|is|are|står|remains?|stands?|binding|given)\s(?:\p{L}+\s){0,3}?(?:for alltid|for ever|forever|for godt|for good|endelig|endeleg|final|permanent|ved lag|ugjenkallelig|irrevocable|perpetual)(?!\p{L})/iu,
      /(?:binder (?:du )?deg|bind (?:du )?deg|bundet|bunden|bound|committed)(?!\p{L})[^.;]{0,14}?(?:til|av|by|to)\s[^.;]{0,14}?(?:samtykke\p{L}*|consent)(?!\p{L})/iu,
      /(?:adgang\p{L}*|rett(?:en)?|høve|moglegheit\p{L}*|mulighet\p{L}*|right|possibility|option|opportunity)\s(?:til å|for å|to|of)\s[^.;]{0,40}?(?:trekk|kalle|withdr|revok)[^.;]{0,50}?(?:bortfall\p{L}*|fell bort|faller bort|opphør\p{L}*|opphøyr\p{L}*|tapes|går tapt|lapses?|ends?|expires?|ceases?|is lost)(?!\p{L})/iu,
      /(?:avkall|frasi\p{L}*|fraskriv\p{L}*|fråsei\p{L}*|fråskriv\p{L}*|waive\p{L}*|renounce\p{L}*|give up)(?!\p{L})[^.;]{0,50}?(?:trekk|kalle|withdr|revok)/iu,
    ],
    unless:
      /(?<!\p{L})(?:hvis du|dersom du|viss du|if you|likevel|still|når som helst|kva tid som helst|at any time|allerede|allereie|already|tilbakevirkende|tilbakeverkande|retroactiv\p{L}*|påvirker|påverkar|affect\p{L}*|straff\p{L}*|konsekvens\p{L}*|negativ\p{L}*|detriment\p{L}*|penal\p{L}*|kan du alltid|can always|begrunn\p{L}*|reasons?|lawful\p{L}*|lovleg\p{L}*|lovlig\p{L}*|gyldig\p{L}*|ikke bindende|not binding|før du|until you|unless|med mindre|til du|så lenge (?:samtykke\p{L}*|ja-et)|as long as (?:the|your) consent|om du (?:ikke|ikkje)|trekker det før|trekkjer det før)(?!\p{L})/iu,
  },
  message: {
    nb: 'Et samtykke kan ikke gjøres bindende: det kan alltid trekkes tilbake.',
    nn: 'Eit samtykke kan ikkje gjerast bindande: det kan alltid trekkjast tilbake.',
    en: 'Consent cannot be made binding: it can always be withdrawn.',
  },
};
