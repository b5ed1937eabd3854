/** Keeps what chunks and texts were read as, so that an edit reads one chunk and marks one block again. */
import { decide, vote } from '../languages/detect.js';
import type { BlockLanguage, Language } from '../languages/language.js';
import { mark, type Marks } from '../marking/marks.js';
import { tokenize, type Tokens } from '../marking/tokens.js';
import type { RawBlock } from './block.js';
import { copyOf, type Chunk } from './chunks.js';
import { parseYaml } from './frontMatter.js';
import { Gathered } from './gathered.js';
import { readChunk } from './readChunk.js';
import { saysTheSame, type LastVersion } from './typed.js';
import type { Unit } from './units.js';

/** Tokens and language of one text, with its marks for each group of languages. */
export interface TextReading {
  readonly tokens: Tokens;
  /** The language that its words show clearly enough to read it in; undefined where the document's own decides. */
  readonly language: BlockLanguage | undefined;
  /** The language that its words speak for, be it by little: for the count over the whole document. */
  readonly leaning: BlockLanguage | undefined;
  /** Whether more of its words are Nordic than English, whichever of the Nordic languages it is in. */
  readonly nordic: boolean;
  readonly marks: { no?: Marks; en?: Marks };
}

/** A chunk as read: its blocks and what their texts say. */
export interface ChunkReading {
  readonly blocks: readonly RawBlock[];
  readonly texts: readonly TextReading[];
}

/** What one generation of a document read; the next one takes over what is still in the text and drops the rest. */
export class BlockCache {
  /** How many chunks were parsed, and how many blocks were marked, since the cache was made: counters for tests. */
  readonly counts = { parsed: 0, marked: 0 };
  /** What was read in the units of the last version. */
  readonly gathered = new Gathered();
  /** The last version, from which the next one is read where they differ by little. */
  last: LastVersion | undefined;
  #old = new Map<string, ChunkReading>();
  #new = new Map<string, ChunkReading>();
  #last: { readonly language: Language | undefined; readonly units: readonly Unit[] } = {
    language: undefined,
    units: [],
  };

  #yaml: { readonly text: string; readonly keys: ReturnType<typeof parseYaml> } | undefined;

  /** What the front matter says, parsed once while its text stays the same. */
  readonly parseYaml: typeof parseYaml = (text) => {
    if (this.#yaml?.text !== text) this.#yaml = { text, keys: parseYaml(text) };
    return this.#yaml.keys;
  };

  /** Begins a new version of the text. */
  begin(): void {
    this.#old = this.#new;
    this.#new = new Map();
  }

  /** The reading of a chunk, taken over from the last version where its text is the same. */
  read(chunk: Chunk): ChunkReading {
    const key = chunk.kind === 'text' ? chunk.text : `\u0000${chunk.text}`;
    const known = this.#new.get(key) ?? this.#old.get(key) ?? this.#readAnew(chunk);
    this.#new.set(key, known);
    return known;
  }

  /** The reading of a chunk that stands in the place of another: what it has in common with that is taken over. */
  readInstead(chunk: Chunk, before: Pick<Chunk, 'text'>, known: ChunkReading): ChunkReading {
    const reading = this.#new.get(chunk.text) ?? this.#readAnew(chunk, known);
    if (chunk.text !== before.text) this.#new.delete(before.text);
    this.#new.set(chunk.text, reading);
    return reading;
  }

  /** The units of a version that was not laid anew. */
  stay(units: readonly Unit[]): void {
    this.#last = { ...this.#last, units };
  }

  /** The units of the new version, made from those of the last one; where the document's language has changed, every one is new. */
  units(language: Language, lay: (last: readonly Unit[]) => readonly Unit[]): readonly Unit[] {
    const units = lay(this.#last.language === language ? this.#last.units : []);
    this.#last = { language, units };
    this.gathered.advance(units);
    return units;
  }

  /** Marks of a text in the language of its block. */
  marksOf(reading: TextReading, language: BlockLanguage): Marks {
    const group = language === 'en' ? 'en' : 'no';
    const known = reading.marks[group];
    if (known) return known;
    this.counts.marked++;
    return (reading.marks[group] = mark(reading.tokens, language));
  }

  #readAnew(chunk: Chunk, before?: ChunkReading): ChunkReading {
    this.counts.parsed++;
    const blocks = readChunk({ ...chunk, text: copyOf(chunk.text) }).map((raw, index) => {
      const known = before?.blocks[index];
      return known && isSame(known, raw) ? known : raw;
    });
    const texts = blocks.map(({ plain }) => {
      const known = before?.texts[before.blocks.findIndex((block) => block.plain.text === plain.text)];
      if (known) return known;
      const tokens = tokenize(plain.text);
      const votes = vote(tokens.words);
      const nordic = votes.nordic > 1 && votes.nordic > votes.english;
      return { tokens, language: decide(votes, 1), leaning: decide(votes, 0.5), nordic, marks: {} };
    });
    return { blocks, texts };
  }
}

/** Whether two blocks of a chunk are the same in the same place. */
const isSame = (a: RawBlock, b: RawBlock): boolean =>
  saysTheSame(a, b) &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  a.place[1] === b.place[1] &&
  a.plain.runs.length === b.plain.runs.length &&
  a.plain.runs.every((run, index) => run === b.plain.runs[index]);
