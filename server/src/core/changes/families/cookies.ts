/** Cookies: whether they are used, what for beyond the necessary, and whether readers have a choice. */
import type { Analysis } from '../../analyse.js';
import { COOKIE, cookies, type CookieStatement } from '../../facts/cookies.js';
import type { Localized } from '../../languages/language.js';
import { has } from '../../reading/hit.js';
import { topicsOf } from '../../reading/topics.js';
import { differences, type ChangeReader, type Draft, type Inventory, type Item } from '../compare.js';
import { PURPOSE_KINDS } from '../words/purposeKinds.js';

/** Cookies that came or went; what for, by kind of purpose. */
export const cookieChanges: ChangeReader = ({ old, new: next }) => {
  const uses = differences(usesOf(old), usesOf(next));
  // that cookies are used at all says as much as what for
  const whether = uses.filter(({ item }) => item.key === 'used');
  const told = whether.length > 0 ? uses.filter(({ item }) => !item.key.startsWith('for-')) : uses;
  return told.map(({ how, item }): Draft => {
    const purpose = item.key.startsWith('for-') ? item.name : undefined;
    return {
      id: `cookies/${item.key}`,
      family: 'cookies',
      how,
      ...(item.key === 'choice' ? { telling: 'cookie-choice' } : {}),
      message: purpose ? purposeMessage(purpose, how) : SAID[item.key]![how],
      ...(how === 'added' ? { new: item } : { old: item }),
    };
  });
};

/** Purposes beyond the strictly necessary. */
const BEYOND: ReadonlySet<string> = new Set(['marketing', 'advertising', 'analytics', 'personalisation', 'profiling']);

const NOTHING: ReadonlySet<CookieStatement> = new Set<CookieStatement>(['none']);

function usesOf({ reading, document }: Analysis): Inventory {
  const facts = reading.of(cookies);
  const items = facts.flatMap((fact): Item[] => {
    const place = { block: fact.block, start: fact.start, end: fact.end };
    const whether = NOTHING.has(fact.value) ? [] : [{ key: 'used', name: SAID.used!.added, ...place }];
    const choice = fact.value === 'choice' ? [{ key: 'choice', name: SAID.choice!.added, ...place }] : [];
    const aims =
      fact.value === 'none'
        ? []
        : PURPOSE_KINDS.within(fact)
            .filter(({ key }) => BEYOND.has(key))
            .map(({ key }) => ({ key: `for-${key}`, name: PURPOSE_KINDS.nameOf(key), ...place }));
    return [...whether, ...aims, ...choice];
  });
  const spoken = new Set(
    document.blocks
      .filter((block) => topicsOf(block).includes('cookies') || has(block, COOKIE))
      .flatMap((block) => PURPOSE_KINDS.in(block).map(({ key }) => `for-${key}`)),
  );
  return { items, mentions: (key) => spoken.has(key) };
}

const SAID: Readonly<Record<string, Readonly<Record<'added' | 'dropped', Localized>>>> = {
  used: {
    added: {
      nb: 'Nytt: informasjonskapsler brukes.',
      nn: 'Nytt: informasjonskapslar blir brukte.',
      en: 'New: cookies are used.',
    },
    dropped: {
      nb: 'Teksten sier ikke lenger at informasjonskapsler brukes.',
      nn: 'Teksten seier ikkje lenger at informasjonskapslar blir brukte.',
      en: 'The text no longer says that cookies are used.',
    },
  },
  choice: {
    added: {
      nb: 'Teksten gir nå et valg eller ber om samtykke til informasjonskapsler.',
      nn: 'Teksten gir no eit val eller ber om samtykke til informasjonskapslar.',
      en: 'The text now gives a choice or asks for consent to cookies.',
    },
    dropped: {
      nb: 'Teksten nevner ikke lenger valg eller samtykke til informasjonskapsler.',
      nn: 'Teksten nemner ikkje lenger val eller samtykke til informasjonskapslar.',
      en: 'The text no longer mentions a choice or consent to cookies.',
    },
  },
};

const purposeMessage = (name: Localized, how: 'added' | 'dropped'): Localized =>
  how === 'added'
    ? {
        nb: `Informasjonskapsler brukes nå til ${name.nb}.`,
        nn: `Informasjonskapslar blir no brukte til ${name.nn}.`,
        en: `Cookies are now used for ${name.en}.`,
      }
    : {
        nb: `Ikke lenger nevnt som formål med informasjonskapsler: ${name.nb}.`,
        nn: `Ikkje lenger nemnt som føremål med informasjonskapslar: ${name.nn}.`,
        en: `No longer named as a purpose of cookies: ${name.en}.`,
      };
