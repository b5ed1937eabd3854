/** One clause for the rights where most of them are missing; it leaves out those that the policy states already. */
import type { Analysis } from '../analyse.js';
import type { Disclosure } from '../duties/assess.js';
import type { DisclosureId } from '../duties/disclosure.js';
import { LANGUAGES, type Language, type Localized } from '../languages/language.js';
import type { Clause } from './clause.js';
import { attemptOf } from './fixes.js';
import type { Wanted } from './insert.js';
import { libraryOf } from './library.js';

/** From so many missing rights on they go in together. */
const MOST = 4;

/** The clause on all rights, without those that are stated; undefined where only a few are missing. */
export function rightsTogether(gaps: readonly Disclosure[], { reading }: Analysis): Wanted | undefined {
  const all = libraryOf(reading.options, reading.document.language).find(({ id }) => id === 'rights-all');
  if (!all) return undefined;
  const missing = gaps.filter(({ id }) => all.states.includes(id));
  if (missing.length < MOST) return undefined;
  const ids = missing.map(({ id }) => id);
  const clause =
    all.source === undefined
      ? without(
          all,
          all.states.filter((id) => !ids.includes(id)),
        )
      : all;
  const attempt = missing.every(({ status }) => status === 'partial') ? attemptOf(missing[0]!) : undefined;
  return { clause, attempt };
}

/** The clause without the paragraphs and items of some rights: it has one for each, in the order of `states`, the objection last. */
function without(clause: Clause, stated: readonly DisclosureId[]): Clause {
  if (stated.length === 0) return clause;
  const text = Object.fromEntries(
    LANGUAGES.map((language) => [language, trimmed(clause.text[language], stated, language)]),
  ) as Localized;
  return { ...clause, states: clause.states.filter((id) => !stated.includes(id)), text };
}

const ITEMS: readonly DisclosureId[] = [
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-portability',
];

function trimmed(text: string, stated: readonly DisclosureId[], language: Language): string {
  const [intro = '', list = '', objection = '', ...rest] = text.split('\n\n');
  const items = list.split('\n').filter((_, index) => !stated.includes(ITEMS[index]!));
  const parts = [
    intro.replace(...ALSO[language]),
    items.join('\n'),
    ...(stated.includes('right-objection') ? [] : [objection]),
    ...rest,
  ];
  return parts.join('\n\n');
}

/** The list goes on where the policy has begun. */
const ALSO: Readonly<Record<Language, readonly [RegExp, string]>> = {
  nb: [/^Du har disse/, 'Du har også disse'],
  nn: [/^Du har desse/, 'Du har òg desse'],
  en: [/^You have these/, 'You also have these'],
};
