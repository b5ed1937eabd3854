/** What changed, as the JSON that tools rely on: `klausul diff --format json`, described by `schema/changes.schema.json`. */
import { LineIndex } from '../document/lineIndex.js';
import type { Span } from '../document/span.js';
import type { Language } from '../languages/language.js';
import type { ReportPlace } from '../report/report.js';
import type { Duty, Family, How, Note, Place } from './change.js';
import type { Changes } from './changesBetween.js';

/** Words, or the heading under which they would belong. */
export interface ChangePlace extends ReportPlace {
  readonly kind: Place['kind'];
}

/** One change. */
export interface ChangeRow {
  readonly id: string;
  readonly family: Family;
  readonly how: How;
  readonly message: string;
  readonly certain: boolean;
  readonly tell: { readonly duty: Duty; readonly why: string; readonly law: readonly string[] };
  readonly old: ChangePlace | null;
  readonly new: ChangePlace | null;
}

/** The whole report. */
export interface ChangesReport {
  readonly version: 1;
  readonly old: { readonly path: string; readonly language: Language };
  readonly new: { readonly path: string; readonly language: Language };
  readonly changes: readonly ChangeRow[];
  readonly notes: readonly { readonly id: Note['id']; readonly message: string }[];
}

/** The report of two versions in the language of messages of the new one; paths as given by the caller. */
export function changesReport(paths: { readonly old: string; readonly new: string }, changes: Changes): ChangesReport {
  const { old, new: next, notes } = changes;
  const { language } = next;
  const placeIn = (source: string): ((place: Place | null) => ChangePlace | null) => {
    const lines = new LineIndex(source);
    const range = ({ start, end }: Span): ReportPlace['range'] => ({
      start: lines.positionAt(start),
      end: lines.positionAt(end),
    });
    return (place) =>
      place && {
        kind: place.kind,
        range: range(place.span),
        text: source.slice(place.span.start, place.span.end),
      };
  };
  const [oldPlace, newPlace] = [placeIn(old.document.source), placeIn(next.document.source)];
  return {
    version: 1,
    old: { path: paths.old, language: old.document.language },
    new: { path: paths.new, language: next.document.language },
    changes: changes.changes.map((change) => ({
      id: change.id,
      family: change.family,
      how: change.how,
      message: change.message[language],
      certain: change.certain,
      tell: { duty: change.tell.duty, why: change.tell.why[language], law: change.tell.law },
      old: oldPlace(change.old),
      new: newPlace(change.new),
    })),
    notes: notes.map(({ id, message }) => ({ id, message: message[language] })),
  };
}
