/** "What changed": two analyses in, the legal changes out. */
import type { Analysis } from '../analyse.js';
import { policyDates } from '../facts/policyDates.js';
import { FAMILIES, type Change, type Note } from './change.js';
import { toChange, type ChangeReader, type Draft, type Versions } from './compare.js';
import { automatedChanges } from './families/automated.js';
import { contactChanges } from './families/contact.js';
import { controllerChanges } from './families/controller.js';
import { cookieChanges } from './families/cookies.js';
import { dataChanges } from './families/data.js';
import { disclosureChanges } from './families/disclosures.js';
import { basisChanges } from './families/legalBases.js';
import { purposeChanges } from './families/purposes.js';
import { recipientChanges } from './families/recipients.js';
import { retentionChanges } from './families/retention.js';
import { transferChanges } from './families/transfers.js';

/** What changed between two versions. */
export interface Changes extends Versions {
  /** By family, and in the order of the text. */
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  /** Families whose comparison failed, with the error's name: nothing of the text. */
  readonly failures: readonly string[];
}

const READERS: readonly ChangeReader[] = [
  controllerChanges,
  purposeChanges,
  basisChanges,
  automatedChanges,
  dataChanges,
  recipientChanges,
  transferChanges,
  retentionChanges,
  cookieChanges,
  contactChanges,
];

/**
 * The legal changes from one version of a policy to the next: what is stated is compared, not how it is worded, ordered or
 * numbered, nor in which of the three languages. Never throws; a family that fails hides nothing of the others.
 */
export function changesBetween(old: Analysis, next: Analysis): Changes {
  const versions = { old, new: next };
  const failures: string[] = [];
  const attempt = (name: string, read: () => readonly Draft[]): readonly Draft[] => {
    try {
      return read();
    } catch (error) {
      failures.push(`changes/${name}: ${error instanceof Error ? error.name : 'unknown'}`);
      return [];
    }
  };
  const drafts = READERS.flatMap((reader) => attempt(reader.name, () => reader(versions)));
  const disclosures = attempt('disclosures', () => disclosureChanges(versions, drafts));
  const foreign = groupOf(old) !== groupOf(next);
  const changes = distinct([...drafts, ...disclosures])
    .map((draft) => toChange(foreign ? { ...draft, certain: false } : draft, versions))
    .sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || placeOf(a) - placeOf(b));
  return { ...versions, changes, notes: notesOn(versions, changes), failures };
}

/** What cookies are for is told once: with the cookies where it is said of them, else with the purposes of the policy. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const PREFIX = 'cookies/for-';
  const ofCookies = drafts.filter(({ id }) => id.startsWith(PREFIX));
  const dropped = new Set<Draft>();
  for (const cookie of ofCookies) {
    const id = `purposes/${cookie.id.slice(PREFIX.length)}`;
    const purpose = drafts.find((draft) => draft.id === id && draft.how === cookie.how);
    if (purpose)
      dropped.add((purpose.new ?? purpose.old)?.block === (cookie.new ?? cookie.old)?.block ? purpose : cookie);
  }
  return drafts.filter((draft) => !dropped.has(draft));
}

const placeOf = ({ old, new: next }: Change): number =>
  (next?.kind === 'words' ? next : (old ?? next))?.span.start ?? 0;

/** Bokmål and nynorsk are read by the same words. */
const groupOf = ({ document }: Analysis): 'en' | 'no' => (document.language === 'en' ? 'en' : 'no');

function notesOn({ old, new: next }: Versions, changes: readonly Change[]): readonly Note[] {
  const notes: Note[] = [];
  if (groupOf(old) !== groupOf(next))
    notes.push({
      id: 'languages-differ',
      message: {
        nb: 'De to versjonene er skrevet på hvert sitt språk. Innholdet er sammenlignet på tvers, og hver endring bør leses i begge tekster.',
        nn: 'Dei to versjonane er skrivne på kvart sitt språk. Innhaldet er samanlikna på tvers, og kvar endring bør lesast i begge tekstane.',
        en: 'The two versions are written in different languages. Their content is compared across languages, and each change should be read in both texts.',
      },
    });
  const [before, after] = [old, next].map(({ reading }) => reading.of(policyDates)[0]?.value.text.trim());
  if (changes.length > 0 && after !== undefined && before === after)
    notes.push({
      id: 'date-unchanged',
      message: {
        nb: `Datoen eller versjonen er den samme (${after}), selv om innholdet er endret.`,
        nn: `Datoen eller versjonen er den same (${after}), sjølv om innhaldet er endra.`,
        en: `The date or version is still the same (${after}), although the content has changed.`,
      },
    });
  return notes;
}
