/** What changed, as Markdown for a lawyer to read: a heading for each kind of change, with the words of both versions and what is owed to readers. */
import { LineIndex } from '../document/lineIndex.js';
import type { Language } from '../languages/language.js';
import { FAMILIES, type Change, type Place } from './change.js';
import type { Changes } from './changesBetween.js';
import { CHANGE_WORDS, FAMILY_NAMES } from './changesWords.js';
import { DUTY_NAMES } from './telling.js';

/** Where a place of one version is named in the Markdown. */
export interface MarkdownLink {
  /** Offsets (UTF-16) in the Markdown of the words that name the place: «Nå, linje 12». */
  readonly start: number;
  readonly end: number;
  readonly side: 'old' | 'new';
  /** The place in that version, lines and characters from 0. */
  readonly target: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** The Markdown, and where its places lead. */
export interface ChangesMarkdown {
  readonly text: string;
  readonly links: readonly MarkdownLink[];
}

/** The names of the two versions, as readers know them. */
export interface VersionNames {
  readonly old: string;
  readonly new: string;
}

/** Writes the report in the language of messages of the new version. Words of the texts are escaped: they show as they are. */
export function changesMarkdown(names: VersionNames, changes: Changes): ChangesMarkdown {
  const page = new Page(changes);
  const { language } = changes.new;
  const words = CHANGE_WORDS[language];
  page.add(`# ${escapeMarkdown(words.title(names.new))}\n\n`);
  page.add(`${escapeMarkdown(words.compared(names.old, names.new))}\n\n`);
  page.add(`${changes.changes.length === 0 ? words.none : `**${summaryOf(changes, language)}**`}\n`);
  for (const { message } of changes.notes) page.add(`\n> ${escapeMarkdown(message[language])}\n`);
  for (const family of FAMILIES) {
    const own = changes.changes.filter((change) => change.family === family);
    if (own.length > 0) page.add(`\n## ${FAMILY_NAMES[family][language]}\n`);
    for (const change of own) page.addChange(change, language);
  }
  if (changes.changes.length > 0) page.add(`\n---\n\n_${words.limits}_\n`);
  return page;
}

/** «3 endringer: 1 må varsles på forhånd, 2 bør varsles i god tid.» */
export function summaryOf({ changes }: Pick<Changes, 'changes'>, language: Language): string {
  const count = (duty: Change['tell']['duty']): number => changes.filter(({ tell }) => tell.duty === duty).length;
  return CHANGE_WORDS[language].summary(changes.length, count('before'), count('advance'), count('restore'));
}

class Page implements ChangesMarkdown {
  text = '';
  readonly links: MarkdownLink[] = [];
  readonly #lines: Readonly<Record<'old' | 'new', LineIndex>>;

  constructor(private readonly changes: Changes) {
    this.#lines = {
      old: new LineIndex(changes.old.document.source),
      new: new LineIndex(changes.new.document.source),
    };
  }

  add(text: string): void {
    this.text += text;
  }

  addChange(change: Change, language: Language): void {
    const { message, certain, tell } = change;
    const words = CHANGE_WORDS[language];
    this.add(`\n### ${escapeMarkdown(message[language])}\n\n`);
    if (!certain) this.add(`_${words.uncertain}_\n\n`);
    this.#addPlace('old', change.old, language);
    this.#addPlace('new', change.new, language);
    this.add(`\n**${DUTY_NAMES[tell.duty][language]}.** ${tell.why[language]}\n`);
  }

  #addPlace(side: 'old' | 'new', place: Place | null, language: Language): void {
    if (!place) return;
    const words = CHANGE_WORDS[language];
    const target = {
      start: this.#lines[side].positionAt(place.span.start),
      end: this.#lines[side].positionAt(place.span.end),
    };
    const say = place.kind === 'words' ? words[side] : words[side === 'old' ? 'oldSection' : 'newSection'];
    const label = say(target.start.line + 1);
    this.add('- ');
    this.links.push({ start: this.text.length, end: this.text.length + label.length, side, target });
    const source = this.changes[side].document.source.slice(place.span.start, place.span.end);
    const [open, close] = words.quote;
    this.add(`${label}: ${open}${escapeMarkdown(shorten(source))}${close}\n`);
  }
}

/** One line, no longer than a reader needs to know the place again. */
const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 240 ? `${line.slice(0, 239).trimEnd()}…` : line;
};

/** Words of a text as they are: no mark-up, no HTML, no link, no control character. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
