/** Provisions of acts in force that stood there in an older act only, and the outdated reference that tells about each. */
import { STALE_REFERENCES } from '../../law/index.js';
import type { StaleReference } from '../../law/stale.js';
import { LANGUAGES } from '../../languages/language.js';
import { mentions } from '../../law/references/subject.js';

const BY_REFERENCE: ReadonlyMap<string, string> = new Map([
  ['ekom2003:2-7b', 'ekom2003-2-7b'],
  ['ekom2003:2-7', 'ekom2003-2-7'],
  ['ekom2003:2-8a', 'ekom2003-2-8a'],
  ['ekom2003:2-9', 'ekom2003-2-9'],
  ['hvl:22', 'hvl2009'],
  ['mfl:2b', 'mfl1972'],
  ['opplaring:15-10', 'opplaringslova-1998'],
  ['pjf:14', 'pasientjournalforskriften-2000'],
  ['pof2000:ch2', 'pof2000-security'],
  ['pof2000:ch3', 'pof2000-security'],
  ['pof2000:ch4', 'pof2000-credit'],
  ['pof2000:ch7', 'pof2000-licence'],
  ['pof2000:ch8', 'pof2000-cameras'],
  ['pof2000:ch9', 'pof2000-mailbox'],
]);

let byId: ReadonlyMap<string, StaleReference> | undefined;

/** The outdated reference with an id. */
export const staleById = (id: string): StaleReference | undefined =>
  (byId ??= new Map(STALE_REFERENCES.map((stale) => [stale.id, stale]))).get(id);

/** What is known of an outdated provision; a section of the regulation of 2000 goes with its chapter. */
export const staleByReference = (canonical: string): StaleReference | undefined => {
  const bare = canonical.split('(', 1)[0]!;
  const chapter = /^pof2000:(\d)-/.exec(bare);
  const id = BY_REFERENCE.get(chapter ? `pof2000:ch${chapter[1]!}` : bare);
  return id === undefined ? undefined : staleById(id);
};

/** Whether the words around allow that the outdated thing is meant. */
export const isMeant = (stale: StaleReference, around: string): boolean =>
  !stale.onlyWith ||
  mentions(
    around,
    LANGUAGES.flatMap((language) => stale.onlyWith![language]),
  ) > 0;
