/** Consent for what the law or the contract requires anyway. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const needlessConsent = defineRule({
  id: 'lawfulness/needless-consent',
  severity: 'information',
  law: ['gdpr:6(1)', 'gdpr:7(4)'],
  title: {
    nb: 'Samtykke til det som ikke trenger samtykke',
    nn: 'Samtykke til det som ikkje treng samtykke',
    en: 'Consent for what needs none',
  },
  why: {
    nb: 'Fakturering, levering og bokføring bygger på avtale eller lov. Et samtykke som ikke kan nektes, er ikke frivillig, og leseren tror at det kan trekkes (GDPR artikkel 6 nr. 1 og artikkel 7 nr. 4).',
    nn: 'Fakturering, levering og bokføring byggjer på avtale eller lov. Eit samtykke som ikkje kan nektast, er ikkje frivillig, og lesaren trur at det kan trekkjast (GDPR artikkel 6 nr. 1 og artikkel 7 nr. 4).',
    en: 'Invoicing, delivery and bookkeeping rest on contract or law. Consent that cannot be refused is not free, and readers believe that they can withdraw it (Articles 6(1) and 7(4) GDPR).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVed kjøp samtykker du til at vi lagrer fakturaen i regnskapet.'],
      good: [
        '# Personvern\n\nVi lagrer fakturaen i regnskapet fordi bokføringsloven krever det.',
        '# Personvern\n\nDu kan samtykke til at vi sender fakturaen på e-post.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nMedlemene samtykkjer til at vi fører kontingenten i rekneskapen.'],
      good: ['# Personvern\n\nVi fører kontingenten i rekneskapen fordi bokføringslova krev det.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYou consent to our keeping your invoices in our accounts.'],
      good: ['# Privacy policy\n\nWe keep invoices because the Bookkeeping Act requires it; no consent is needed.'],
    },
  },
  check: (reading) => [...statements(reading, STATEMENT), ...statements(reading, FORCED)],
});

const STATEMENT = {
  cue: cue('law-needless-consent', {
    nb: [
      '(samtykker|samtykke|samtykket) ..14 (faktura|fakturaer|fakturaen|fakturering|fakturere|regnskap|regnskapet|bokfør*|bilag|skattemyndighetene|skatteetaten|a-melding|kjøpshistorikken)',
    ],
    nn: [
      '(samtykkjer|samtykker|samtykke|samtykket) ..14 (faktura|fakturaer|fakturaen|fakturering|fakturere|rekneskap|rekneskapen|bokfør*|bilag|skattestyresmaktene|skatteetaten|a-melding)',
    ],
    en: [
      '(consent|consents|consenting|consented) ..14 (invoice|invoices|invoicing|accounts|bookkeeping|accounting|vouchers|tax authorities|tax administration)',
    ],
  }),
  needs:
    /(?:samtykke[rt]?|samtykkjer|consent\p{L}*)\s(?:\p{L}+\s){0,4}?(?:til|i|to|that|som)(?!\p{L})[^.;]{0,80}?(?:faktur|regnskap|rekneskap|bokfør|bilag|skatt|a-melding|invoic|accounts|bookkeep|voucher|tax|accounting)/iu,
  unless:
    /(?<!\p{L})(?:ikke|ikkje|not|no|never|aldri|uten|utan|without|kan|can|may|trekk\p{L}*|withdraw\p{L}*|e-?post|e-?mail|elektronisk\p{L}*|digital\p{L}*|electronic\p{L}*|markedsf\p{L}*|marknadsf\p{L}*|marketing|bygger på samtykke|user accounts?|your accounts?|bank accounts?|social media accounts?|(?:an|create|open|opprett\p{L}*) accounts?|eller|or)(?!\p{L})/iu,
  message: {
    nb: 'Dette bygger på avtale eller lov, ikke på samtykke. Si hvilket grunnlag som gjelder.',
    nn: 'Dette byggjer på avtale eller lov, ikkje på samtykke. Sei kva grunnlag som gjeld.',
    en: 'This rests on contract or law, not on consent. Say which basis applies.',
  },
};

/** «… må samtykke …, ellers faller plassen bort»: what the service cannot do without is asked as a favour. */
const FORCED = {
  cue: cue('law-forced-consent', {
    nb: ['(samtykke|samtykker)', 'samtykke* ..3 (vilkår|betingelse|forutsetning)'],
    nn: ['(samtykkje|samtykke|samtykkjer)', 'samtykke* ..3 (vilkår|føresetnad)'],
    en: ['(consent|consents)'],
  }),
  needs:
    /(?<!\p{L})(?:må|skal|plikter|pliktar|must|shall|have to|has to)\s(?:\p{L}+\s){0,3}?(?:samtykke|samtykkje|consent)(?!\p{L})[^.;]{0,90}?(?<!\p{L})(?:ellers|elles|eller så|otherwise|or else|or you|or the)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:faller|fell|bortfaller|mister|mistar|tapes|får|kan|blir|lapse|lapses|lose|loses|lost|cannot|no|not|ikke|ikkje|cancel\p{L}*)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:banner\p{L}*|video\p{L}*|cookies?|\p{L}*kaps(?:el|ler|lar)\p{L}*|embedded|innebygd\p{L}*|nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|newsletters?|markedsf\p{L}*|marknadsf\p{L}*|marketing|foreldre\p{L}*|føresette|foresatte|parents?|guardians?|kan (?:vi|me) (?:ikke|ikkje) (?:sende|bruke|vise|publisere)|we cannot (?:send|use|show|publish))(?!\p{L})/iu,
  message: {
    nb: 'Et samtykke som det koster noe å nekte, er ikke frivillig (GDPR artikkel 7 nr. 4). Trengs behandlingen for tjenesten, bygger den på avtale eller lov: si hvilket grunnlag som gjelder.',
    nn: 'Eit samtykke som det kostar noko å nekte, er ikkje frivillig (GDPR artikkel 7 nr. 4). Trengst behandlinga for tenesta, byggjer ho på avtale eller lov: sei kva grunnlag som gjeld.',
    en: 'Consent that it costs something to refuse is not freely given (Article 7(4) GDPR). If the service needs the processing, it rests on contract or law: say which basis applies.',
  },
};
