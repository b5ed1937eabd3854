/** What changed, for reading in a terminal: grouped by kind, in the language of messages. */
import { FAMILIES, type Change, type Place } from '../../core/changes/change.js';
import type { Changes } from '../../core/changes/changesBetween.js';
import { summaryOf } from '../../core/changes/changesMarkdown.js';
import { CHANGE_WORDS, FAMILY_NAMES } from '../../core/changes/changesWords.js';
import { DUTY_NAMES } from '../../core/changes/telling.js';
import { LineIndex } from '../../core/document/lineIndex.js';
import type { Language } from '../../core/languages/language.js';
import { visible } from '../visible.js';

/** All changes, and the sum on top. */
export function formatChanges(paths: { readonly old: string; readonly new: string }, changes: Changes): string {
  const { language } = changes.new;
  const head = `${visible(paths.old)} → ${visible(paths.new)}: `;
  if (changes.changes.length === 0) {
    const notes = changes.notes.map(({ message }) => `\n  ${visible(message[language])}`);
    return `${head}${CHANGE_WORDS[language].none}${notes.join('')}\n`;
  }
  const places = placesOf(paths, changes);
  const groups = FAMILIES.flatMap((family) => {
    const own = changes.changes.filter((change) => change.family === family);
    return own.length === 0
      ? []
      : [
          `\n${FAMILY_NAMES[family][language]}\n${own.map((change) => formatChange(change, places, language)).join('\n')}`,
        ];
  });
  const notes = changes.notes.map(({ message }) => `  ${visible(message[language])}`);
  return `${[`${head}${summaryOf(changes, language)}`, ...notes, ...groups].join('\n')}\n`;
}

type Places = (side: 'old' | 'new', place: Place) => string;

/** «gammel.md:12:1» */
function placesOf(paths: { readonly old: string; readonly new: string }, changes: Changes): Places {
  const lines = {
    old: new LineIndex(changes.old.document.source),
    new: new LineIndex(changes.new.document.source),
  };
  return (side, { span }) => {
    const { line, character } = lines[side].positionAt(span.start);
    return `${visible(paths[side])}:${line + 1}:${character + 1}`;
  };
}

const SIGNS: Readonly<Record<Change['how'], string>> = { added: '+', dropped: '-', changed: '~' };

function formatChange(change: Change, places: Places, language: Language): string {
  const { how, message, certain, tell } = change;
  const where = (['old', 'new'] as const).flatMap((side) => {
    const place = change[side];
    return place?.kind === 'words' ? [places(side, place)] : [];
  });
  return [
    `  ${SIGNS[how]} ${visible(message[language])}${certain ? '' : ` ${CHANGE_WORDS[language].uncertain}`}`,
    ...(where.length === 0 ? [] : [`    ${where.join(' → ')}`]),
    `    ${DUTY_NAMES[tell.duty][language]}. ${visible(tell.why[language])}`,
  ].join('\n');
}
