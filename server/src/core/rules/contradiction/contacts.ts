/** Two addresses for the same purpose. */
import { cue } from '../../marking/cue.js';
import { contactDetails } from '../../reading/contactDetails.js';
import { says, textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';
import { sentencesWith } from './limits.js';
import { opposed } from './pair.js';

export const contactAddresses = defineRule({
  id: 'contradiction/contacts',
  severity: 'warning',
  law: ['gdpr:13(1)(a)', 'gdpr:12(2)'],
  title: { nb: 'To adresser for det samme', nn: 'To adresser for det same', en: 'Two addresses for the same thing' },
  why: {
    nb: 'Når det samme spørsmålet skal sendes to steder, vet leseren ikke hvilket som gjelder, og ett av dem er ofte foreldet.',
    nn: 'Når det same spørsmålet skal sendast to stader, veit ikkje lesaren kva for ein som gjeld, og ein av dei er ofte forelda.',
    en: 'Where the same question is to go to two places, readers do not know which one holds, and one of them is often out of date.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nKrav om innsyn sendes til innsyn@eksempel.no.\n\n## Rettigheter\n\nFor å be om innsyn, skriv til post@eksempel.com.',
      ],
      good: [
        '# Personvern\n\nKrav om innsyn sendes til innsyn@eksempel.no.\n\nSpørsmål om levering sendes til post@eksempel.no.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nKontakt personvernombodet på ombod@eksempel.no.\n\n## Klage\n\nDu når personvernombodet på pvo@eksempel.com.',
      ],
      good: [
        '# Personvern\n\nKontakt personvernombodet på ombod@eksempel.no.\n\nDu kan klage til Datatilsynet, postkasse@datatilsynet.no.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nOur data protection officer can be reached at dpo@example.com.\n\n## Contact\n\nWrite to our data protection officer at privacy@example.org.',
      ],
      good: [
        '# Privacy policy\n\nOur data protection officer can be reached at dpo@example.com.\n\nFor sales, write to sales@example.com.',
      ],
    },
  },
  *check(reading) {
    for (const read of READERS) {
      const places = reading.eachUnit(read);
      const [first] = places;
      const other =
        first && places.find(({ mail, sentence }) => mail !== first.mail && sentence.block !== first.sentence.block);
      // where one place names both addresses, both are meant
      if (first && other && !places.some(({ all }) => all.includes(first.mail) && all.includes(other.mail)))
        yield opposed(reading, other.sentence, first.sentence, messageFor(other.mail, first.mail));
    }
  },
});

const OFFICER = cue('address-of-officer', {
  nb: ['(personvernombud*|dpo|pvo)'],
  nn: ['(personvernombod*|dpo|pvo)'],
  en: ['data protection officer', 'dpo'],
});
const ACCESS = cue('address-for-access', {
  nb: [
    '(vil|ønsker|innsyn) … (innsyn|ha|få|retting|sletting) ..7 (skriv*|send*|kontakt*|e-post)',
    '(se|få se|rette|slette|rettet|slettet) ..6 (opplysning*|data|dataene) ..6 (skriv*|send*|kontakt*)',
    '(alle|hvert|ethvert|enhver) (krav|henvendelser|forespørsler|henvendelse|forespørsel) ..8 (skriv*|sendes|send|rettes|går|til|på)',
    '(krav|kreve|innsynskrav|innsynsbegjæring*|be|ber|begjæring|anmodning|forespørsel*|henvendelse*|bruke|utøve) … (innsyn|rettighet*|rettighetene|sletting)',
  ],
  nn: [
    '(vil|ønskjer|innsyn) … (innsyn|ha|få|retting|sletting) ..7 (skriv*|send*|kontakt*|e-post)',
    '(sjå|få sjå|rette|slette|retta|sletta) ..6 (opplysning*|data|dataa) ..6 (skriv*|send*|kontakt*)',
    '(alle|kvart|eitkvart) (krav|førespurnader|henvendingar|førespurnad) ..8 (skriv*|sendast|send|rettast|går|til|på)',
    '(krav|krevje|innsynskrav|be|ber|bed|oppmoding|førespurnad*|bruke|nytte|utøve) … (innsyn|rettane|rettar|sletting)',
  ],
  en: [
    '(see|correct|erase|delete|corrected|erased|deleted) ..6 (data|information|details) ..6 (write|send|contact|email|e-mail)',
    '(all|every|any|each) (request|requests) ..8 (write|reach|sent|send|go|goes|made|to|at)',
    '(request*|exercise|ask|asking|apply|want|wish|like) ..4 (access|rights|deletion|erasure|right)',
  ],
});
const WITHDRAWAL = cue('address-for-withdrawal', {
  nb: ['(trekke|trekk|trekker|trekkes) ..5 (samtykke*|tilbake)', 'samtykke* ..3 (trekkes|trekk|trekker|kalles)'],
  nn: ['(trekkje|trekk|trekkjer|trekt) ..5 (samtykk*|tilbake)', 'samtykk* ..3 (trekkjer|trekk|trekt|trekkjast)'],
  en: ['(withdraw|revoke|withdrawal of) ..4 consent', 'consent … (withdrawn|revoked)'],
});

const PRIVACY = cue('address-for-privacy', {
  nb: [
    '(spørsmål|henvendelse*|kontakt*) … (personvern|personvernet|personvernerklæring*|personopplysning*)',
    '*personvernhenvendelse*',
    '(post|henvendelser|henvendelse|meldinger|alt|brev|e-post) ..4 (om|gjelder) [dine] (personopplysning*|personvern|personvernet)',
    'spørsmål ..5 behandling* av personopplysning*',
  ],
  nn: [
    '(spørsmål|førespurnad*|henvending*|kontakt*) … (personvern|personvernet|personvernerklæring*|personopplysning*)',
    '*personvernhenvending*',
    '(post|henvendingar|førespurnader|meldingar|alt|brev|e-post) ..4 (om|gjeld) [dine] (personopplysning*|personvern|personvernet)',
    'spørsmål ..5 (behandling*|handsaming*) av personopplysning*',
  ],
  en: [
    '(anything|everything|matters|mail|messages|letters) ..5 (privacy|data protection|personal data)',
    '(question*|enquir*|inquir*|quer*) ..6 (privacy|data protection|personal data)',
    '(privacy|data protection) (question*|enquir*|inquir*|quer*|request*)',
  ],
});

const READERS = [OFFICER, ACCESS, WITHDRAWAL, PRIVACY].map(
  (purpose) =>
    (unit: Reading): readonly Address[] =>
      addressesFor(unit, purpose),
);

interface Address {
  readonly mail: string;
  readonly all: readonly string[];
  readonly sentence: Sentence;
}

/** Somebody else's, or a choice by country, service or branch. */
const OTHERS =
  /(?<!\p{L})(?:datatilsynet|tilsynsmynd\p{L}*|tilsynsstyr\p{L}*|supervisory|leverandør\p{L}*|supplier\p{L}*|partner\p{L}*|EU|UK|EEA|Norway|Norge|Noreg|Sweden|Sverige|Danmark|Denmark|avdeling\p{L}*|department|nyhetsbrev|newsletter|eller|or|also|også)(?!\p{L})/iu;

/** «rette eller slette»: two rights, no two addresses. */
const RIGHT_OR_RIGHT =
  /(?<!\p{L})(?:eller|or) (?=(?:rett|slett|avgrens|begrens|protest|flytt|correct|rectif|delet|eras|restrict|object|port))/giu;

function addressesFor(reading: Reading, purpose: typeof OFFICER): readonly Address[] {
  return sentencesWith(reading, purpose).flatMap(([sentence]): Address[] => {
    const mails = contactDetails(sentence.block)
      .filter(({ kind, start, end }) => kind === 'email' && start >= sentence.start && end <= sentence.end + 1)
      .map(({ value }) => value.toLowerCase());
    return mails.length === 0 ||
      OTHERS.test(textOf(sentence).replace(RIGHT_OR_RIGHT, ' ')) ||
      (purpose === PRIVACY && says(sentence, [OFFICER, ACCESS, WITHDRAWAL]))
      ? []
      : [{ mail: mails[0]!, all: mails, sentence }];
  });
}

const messageFor = (mail: string, other: string): { nb: string; nn: string; en: string } => ({
  nb: `Her er adressen ${mail}, et annet sted ${other} for det samme.`,
  nn: `Her er adressa ${mail}, ein annan stad ${other} for det same.`,
  en: `Here the address is ${mail}, elsewhere ${other} for the same thing.`,
});
