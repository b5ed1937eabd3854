/** Numbers, references, sections and paragraphs out of order, made from whole policies. */
import type { Language, Localized } from '../../../server/src/core/languages/language.js';
import type { Planted } from './planted.js';

const HEADINGS: Localized<readonly string[]> = {
  nb: ['Formål', 'Grunnlag', 'Mottakere', 'Lagringstid', 'Sikkerhet', 'Rettigheter', 'Klage'],
  nn: ['Føremål', 'Grunnlag', 'Mottakarar', 'Lagringstid', 'Tryggleik', 'Rettar', 'Klage'],
  en: ['Purposes', 'Basis', 'Recipients', 'Retention', 'Security', 'Rights', 'Complaints'],
};

const TEXTS: Localized<readonly string[]> = {
  nb: [
    'Vi bruker navnet ditt for å levere varer.',
    'Vi bygger på avtalen med deg.',
    'Transportøren får adressen.',
    'Vi sletter etter ett år.',
    'Vi krypterer opplysningene.',
    'Du kan be om innsyn.',
    'Du kan klage til Datatilsynet.',
  ],
  nn: [
    'Vi bruker namnet ditt for å levere varer.',
    'Vi byggjer på avtala med deg.',
    'Transportøren får adressa.',
    'Vi slettar etter eitt år.',
    'Vi krypterer opplysningane.',
    'Du kan be om innsyn.',
    'Du kan klage til Datatilsynet.',
  ],
  en: [
    'We use your name to deliver goods.',
    'We rely on our contract with you.',
    'The courier gets your address.',
    'We delete after one year.',
    'We encrypt the data.',
    'You can ask for access.',
    'You can complain to Datatilsynet.',
  ],
};

const TITLE: Localized = { nb: 'Personvern', nn: 'Personvern', en: 'Privacy policy' };

/** A policy with these numbers, in Markdown or as plain text. */
const policy = (
  language: Language,
  numbers: readonly (number | string)[],
  style: '#' | 'plain' | '##.' = '#',
  texts = TEXTS[language],
): string =>
  [
    `# ${TITLE[language]}`,
    ...numbers.map(
      (number, index) => `${style === 'plain' ? '' : '## '}${number}. ${HEADINGS[language][index]}\n\n${texts[index]}`,
    ),
  ].join('\n\n') + '\n';

const GAPS: readonly (readonly number[])[] = [
  [1, 2, 4, 5, 6, 7, 8],
  [1, 3, 4, 5, 6, 7, 8],
  [1, 2, 3, 4, 6, 7, 8],
  [1, 2, 3, 4, 5, 6, 8],
  [1, 2, 2, 3, 4, 5, 6],
  [1, 2, 3, 4, 4, 5, 6],
  [1, 2, 3, 5, 4, 6, 7],
  [1, 2, 3, 4, 5, 5, 6],
  [1, 2, 3, 4, 5, 7, 8],
];
const WHOLE: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7],
  [2, 3, 4, 5, 6, 7, 8],
  [0, 1, 2, 3, 4, 5, 6],
];

const REFERENCES: Localized<{ readonly wrong: readonly string[]; readonly right: readonly string[] }> = {
  nb: {
    wrong: [
      'Se punkt 9.',
      'Mer om dette i punkt 11 nedenfor.',
      'Se punkt 3 om lagringstid.',
      'Se avsnittet «Barn og unge» nedenfor.',
      'Dette står i kapittel 12.',
    ],
    right: [
      'Se punkt 4.',
      'Mer om dette i punkt 6 nedenfor.',
      'Se punkt 4 om lagringstid.',
      'Se avsnittet «Rettigheter» nedenfor.',
      'Dette står i punkt 9 i kjøpsvilkårene.',
    ],
  },
  nn: {
    wrong: [
      'Sjå punkt 9.',
      'Meir om dette i punkt 11 nedanfor.',
      'Sjå punkt 3 om lagringstid.',
      'Sjå avsnittet «Barn og unge» nedanfor.',
      'Dette står i kapittel 12.',
    ],
    right: [
      'Sjå punkt 4.',
      'Meir om dette i punkt 6 nedanfor.',
      'Sjå punkt 4 om lagringstid.',
      'Sjå avsnittet «Rettar» nedanfor.',
      'Dette står i punkt 9 i kjøpsvilkåra.',
    ],
  },
  en: {
    wrong: [
      'See section 9.',
      'More on this in section 11 below.',
      'See section 3 on retention.',
      'See the section “Children” below.',
      'This is in section 12.',
    ],
    right: [
      'See section 4.',
      'More on this in section 6 below.',
      'See section 4 on retention.',
      'See the section “Rights” below.',
      'This is in section 9 of the terms of sale.',
    ],
  },
};

const LONG: Localized = {
  nb: 'Opplysningene om bestillingen din blir brukt for å levere varene, svare på spørsmål fra deg og behandle reklamasjoner i tiden etterpå.',
  nn: 'Opplysningane om bestillinga di blir brukte for å levere varene, svare på spørsmål frå deg og behandle reklamasjonar i tida etterpå.',
  en: 'The details of your order are used to deliver the goods, to answer questions from you and to handle complaints in the time that follows.',
};

const at = (language: Language, index: number, text: string): readonly string[] =>
  TEXTS[language].map((own, place) => (place === index ? text : own));

const ORDER = [1, 2, 3, 4, 5, 6, 7];

export const STRUCTURE: readonly Planted[] = [
  {
    rule: 'structure/numbering',
    policies: (language) => ({
      faulty: GAPS.flatMap((numbers) => [policy(language, numbers), policy(language, numbers, 'plain')]),
      clean: WHOLE.flatMap((numbers) => [policy(language, numbers), policy(language, numbers, 'plain')]),
    }),
  },
  {
    rule: 'structure/dangling-cross-reference',
    policies: (language) => ({
      faulty: REFERENCES[language].wrong.flatMap((words) =>
        [0, 1, 4].map((index) =>
          policy(language, ORDER, '#', at(language, index, `${TEXTS[language][index]!} ${words}`)),
        ),
      ),
      clean: REFERENCES[language].right.flatMap((words) =>
        [0, 1, 4].map((index) =>
          policy(language, ORDER, '#', at(language, index, `${TEXTS[language][index]!} ${words}`)),
        ),
      ),
    }),
  },
  {
    rule: 'structure/empty-section',
    policies: (language) => ({
      faulty: [0, 1, 2, 3, 4, 5, 6].flatMap((index) => [
        policy(language, ORDER, '#', at(language, index, '')),
        policy(language, ORDER, '#', at(language, index, '')).replace(/## \d\. /g, '## '),
        policy(
          language,
          [1, 2, 3, 4, 5, 6, 7].map((number) => `1${number}`),
          '#',
          at(language, index, ''),
        ),
      ]),
      clean: [
        policy(language, ORDER),
        policy(language, ORDER).replace(/## \d\. /g, '## '),
        policy(language, ORDER, '#', at(language, 2, '### A\n\nText.')),
        policy(language, ORDER, '#', at(language, 3, '- a\n- b')),
      ],
    }),
  },
  {
    rule: 'structure/duplicate-paragraph',
    policies: (language) => ({
      faulty: [0, 1, 2, 3].flatMap((first) =>
        [4, 5, 6, 3]
          .filter((second) => second !== first)
          .map((second) =>
            policy(
              language,
              ORDER,
              '#',
              TEXTS[language].map((own, index) =>
                index === first || index === second ? `${own}\n\n${LONG[language]}` : own,
              ),
            ),
          ),
      ),
      clean: [0, 1, 2, 3].map((first) =>
        policy(
          language,
          ORDER,
          '#',
          TEXTS[language].map((own, index) => (index === first ? `${own}\n\n${LONG[language]}` : own)),
        ),
      ),
    }),
  },
];
