/** Prose inside HTML: tags are taken off, block tags end a block. */
import { decodeEntity } from './entities.js';
import { PlainTextBuilder } from './plainText.js';
import type { BlockLink } from './block.js';
import type { PartialBlock } from './readChunk.js';

const BLOCK_TAGS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'ul',
  'ol',
  'li',
  'br',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'details',
  'summary',
  'form',
  'nav',
  'aside',
  'figure',
  'body',
  'html',
  'head',
  'title',
]);
const HIDDEN = new Set(['script', 'style', 'template']);

/** The blocks of prose in `source[from, to)`, an HTML block of a Markdown chunk; comments and scripts hold none. */
export function readHtml(source: string, from: number, to: number): readonly PartialBlock[] {
  const blocks: PartialBlock[] = [];
  let builder = new PlainTextBuilder();
  let [open, tag, hidden] = [from, 'p', ''];
  let links: BlockLink[] = [];
  const flush = (end: number): void => {
    const plain = builder.finish();
    if (plain.text !== '') blocks.push({ ...kindOf(tag), span: { start: open, end }, plain, links });
    builder = new PlainTextBuilder();
    links = [];
    open = end;
  };
  for (let at = from; at < to;) {
    if (source[at] === '<') {
      const end = tagEnd(source, at, to);
      const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec(source.slice(at, Math.min(end, at + 20)));
      const name = match?.[2]?.toLowerCase() ?? '';
      const closing = match?.[1] === '/';
      if (HIDDEN.has(name)) hidden = closing ? '' : name;
      if (BLOCK_TAGS.has(name)) {
        flush(at);
        tag = closing ? 'p' : name;
        open = end;
      } else builder.put(name === '' ? '' : ' ', at);
      const url =
        name === 'a' && !closing ? /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(source.slice(at, end))?.[1] : undefined;
      if (url) links.push({ start: 0, end: 0, url });
      at = end;
    } else {
      const next = textEnd(source, at, to);
      if (hidden === '') copyText(builder, source, at, next);
      at = next;
    }
  }
  flush(to);
  return blocks;
}

function kindOf(tag: string): Pick<PartialBlock, 'kind' | 'level' | 'style' | 'marker'> {
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) return { kind: 'heading', level: Number(heading[1]), style: 'html' };
  return tag === 'li' || tag === 'dd' ? { kind: 'item', level: 0, marker: '' } : { kind: 'paragraph', level: 0 };
}

function tagEnd(source: string, at: number, to: number): number {
  if (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at);
    return close < 0 || close + 3 > to ? to : close + 3;
  }
  const close = source.indexOf('>', at);
  return close < 0 || close >= to ? to : close + 1;
}

function textEnd(source: string, at: number, to: number): number {
  const next = source.indexOf('<', at);
  return next < 0 || next > to ? to : next;
}

function copyText(builder: PlainTextBuilder, source: string, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const ampersand = source.indexOf('&', at);
    const semicolon = ampersand < 0 ? -1 : source.indexOf(';', ampersand);
    if (ampersand < 0 || ampersand >= to || semicolon < 0 || semicolon >= to || semicolon - ampersand > 10) break;
    builder.copy(source, at, ampersand);
    builder.put(decodeEntity(source.slice(ampersand, semicolon + 1)), ampersand);
    at = semicolon + 1;
  }
  builder.copy(source, at, to);
}
