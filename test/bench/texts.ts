/** Writes policies of any length for the benchmark: like real ones in shape, no two paragraphs alike, the same every time. */

/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
export function random(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Stock {
  readonly title: string;
  readonly headings: readonly string[];
  readonly list: string;
  readonly head: readonly string[];
  /** Sentences; {data}, {purpose}, {who}, {period}, {place} and {n} are filled in. */
  readonly sentences: readonly string[];
  readonly data: readonly string[];
  readonly purpose: readonly string[];
  readonly who: readonly string[];
  readonly place: readonly string[];
  readonly period: readonly string[];
}

const nb: Stock = {
  title: 'Personvernerklæring for Nordlys Handel',
  headings: [
    'Hvem vi er',
    'Hva vi samler inn',
    'Formål',
    'Rettslig grunnlag',
    'Mottakere',
    'Overføring',
    'Lagringstid',
    'Rettigheter',
    'Klage',
    'Sikkerhet',
    'Informasjonskapsler',
    'Ansatte',
    'Kundeservice',
    'Markedsføring',
  ],
  list: 'Vi behandler disse opplysningene:',
  head: ['Formål', 'Opplysninger', 'Grunnlag', 'Lagring'],
  sentences: [
    'Vi behandler {data} for å {purpose}, og gjør det i avdeling {n}.',
    '{who} får utlevert {data} når det trengs for å {purpose}, sak {n}.',
    'Grunnlaget er avtalen med deg etter artikkel 6 nr. 1 bokstav b, se punkt {n}.',
    'Opplysningene i register {n} slettes etter {period}.',
    'Behandling {n} bygger på samtykket ditt, som du når som helst kan trekke tilbake.',
    'Tjeneste {n} bruker en leverandør i {place}, og overføringen skjer med standard personvernbestemmelser.',
    'Har du spørsmål om {data}, svarer vi innen {period} på skjema {n}.',
    'Opplysninger i arkiv {n} lagres så lenge det er nødvendig for å {purpose}.',
    'Når du snakker med oss om sak {n}, noterer vi det som trengs og ikke mer enn det.',
    'Du kan be om innsyn i {data}, og kreve retting av det som er feil i mappe {n}.',
  ],
  data: [
    'navn og adresse',
    'e-postadressen din',
    'kjøpshistorikk',
    'telefonnummer',
    'fødselsdato',
    'betalingsopplysninger',
    'IP-adresser',
    'søknader og vitneposter',
    'logger fra nettstedet',
    'samtaler med kundeservice',
    'bilder fra arrangementer',
    'opplysninger om leveringen',
  ],
  purpose: [
    'levere varene du har bestilt',
    'svare på spørsmål',
    'sende faktura',
    'føre regnskap',
    'forebygge misbruk',
    'sende nyhetsbrev',
    'måle hvordan sidene brukes',
    'bekrefte hvem du er',
    'planlegge bemanningen',
    'behandle en reklamasjon',
  ],
  who: [
    'Transportøren',
    'Regnskapsføreren',
    'Driftsleverandøren',
    'Banken',
    'Skatteetaten',
    'Forsikringsselskapet',
    'Analysetjenesten',
    'Trykkeriet',
  ],
  place: ['Norge', 'Irland', 'USA', 'Storbritannia', 'Sveits', 'Tyskland', 'Canada'],
  period: ['tre måneder', '30 dager', 'fem år', 'to år', 'tolv måneder', 'seks uker', 'ett år'],
};

const en: Stock = {
  title: 'Privacy policy of Northern Light Trading',
  headings: [
    'Who we are',
    'What we collect',
    'Purposes',
    'Legal basis',
    'Recipients',
    'Transfers',
    'Retention',
    'Your rights',
    'Complaints',
    'Security',
    'Cookies',
    'Staff',
    'Customer service',
    'Marketing',
  ],
  list: 'We process this personal data:',
  head: ['Purpose', 'Data', 'Basis', 'Retention'],
  sentences: [
    'We process {data} in order to {purpose}, in department {n}.',
    '{who} receives {data} where that is needed to {purpose}, case {n}.',
    'The basis is our contract with you under Article 6(1)(b), see item {n}.',
    'The data in register {n} is deleted after {period}.',
    'Processing {n} rests on your consent, which you can withdraw at any time.',
    'Service {n} uses a supplier in {place}, and the transfer is made under standard contractual clauses.',
    'If you ask about {data}, we answer within {period} on form {n}.',
    'Data in archive {n} is kept for as long as necessary to {purpose}.',
    'When you talk with us about case {n} we note what is needed and no more than that.',
    'You can ask for access to {data}, and for the correction of what is wrong in folder {n}.',
  ],
  data: [
    'your name and address',
    'your e-mail address',
    'your order history',
    'telephone numbers',
    'your date of birth',
    'payment details',
    'IP addresses',
    'job applications',
    'logs of the web site',
    'conversations with support',
    'photographs from events',
    'delivery details',
  ],
  purpose: [
    'deliver the goods you ordered',
    'answer your questions',
    'send an invoice',
    'keep our accounts',
    'prevent abuse',
    'send a newsletter',
    'measure how the pages are used',
    'confirm who you are',
    'plan our staffing',
    'handle a complaint',
  ],
  who: [
    'The carrier',
    'Our accountant',
    'Our hosting provider',
    'The bank',
    'The tax authority',
    'The insurer',
    'Our analytics service',
    'The printer',
  ],
  place: ['Norway', 'Ireland', 'the United States', 'the United Kingdom', 'Switzerland', 'Germany', 'Canada'],
  period: ['three months', '30 days', 'five years', 'two years', 'twelve months', 'six weeks', 'one year'],
};

export type TextLanguage = 'nb' | 'en';

/** A policy of about `words` words. Another seed gives another text. */
export function policyText(language: TextLanguage, words: number, seed: number): string {
  const stock = language === 'nb' ? nb : en;
  const next = random(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  // a number in every sentence: a text that repeats itself would flatter whoever keeps what was read
  const sentence = (): string =>
    pick(stock.sentences).replace(/\{(\w+)\}/g, (_, key: string) =>
      key === 'n' ? String(int(1, 99_999)) : pick(stock[key as 'data' | 'purpose' | 'who' | 'place' | 'period']),
    );
  const paragraph = (): string => Array.from({ length: int(2, 6) }, sentence).join(' ');
  // the dash is no Latin letter: as in real policies, the string is a two-byte one
  const parts = [`# ${stock.title} – ${seed}\n`];
  let count = 6;
  const push = (text: string): void => {
    parts.push(text + '\n');
    count += text.split(/\s+/).length;
  };
  for (let section = 1; count < words; section++) {
    push(`## ${section}. ${pick(stock.headings)}`);
    for (let blocks = int(1, 4); blocks > 0 && count < words; blocks--) {
      const kind = next();
      if (kind < 0.25)
        push(
          [
            stock.list,
            '',
            ...Array.from({ length: int(3, 7) }, () => `- ${pick(stock.data)} (${int(1, 99_999)})`),
          ].join('\n'),
        );
      else if (kind < 0.35) push(table(stock, int(3, 6), pick, int));
      else push(paragraph());
    }
  }
  return flat(parts.join('\n'));
}

function table(
  stock: Stock,
  rows: number,
  pick: (list: readonly string[]) => string,
  int: (from: number, to: number) => number,
): string {
  const row = (): string =>
    `| ${pick(stock.purpose)} ${int(1, 9999)} | ${pick(stock.data)} | art. 6 | ${pick(stock.period)} |`;
  return [`| ${stock.head.join(' | ')} |`, '| --- | --- | --- | --- |', ...Array.from({ length: rows }, row)].join(
    '\n',
  );
}

/** A place in the middle of a word of running text, and the letter to type there. */
export function keystroke(text: string, seed: number): { readonly offset: number; readonly letter: string } {
  const next = random(seed * 31 + 17);
  const word = /\p{Ll}{4,}/gu;
  for (;;) {
    word.lastIndex = Math.floor(next() * text.length * 0.95);
    const match = word.exec(text);
    if (!match) continue;
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1);
    if (/^[#|-]/.test(line)) continue;
    return { offset: match.index + 2, letter: 'abcdefghijklmnopqrstuvwxyz'[Math.floor(next() * 26)] ?? 'a' };
  }
}

/** The text with that letter in it. */
export function typed(text: string, seed: number): string {
  const { offset, letter } = keystroke(text, seed);
  return flat(text.slice(0, offset) + letter + text.slice(offset));
}

/** One flat two-byte string: nobody pays for, or profits from, how it was put together. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
