/** How the document writes its headings, so that a new one looks like its neighbours. */
import type { Section } from '../document/section.js';

/** A heading to be written like that of `model`, or `below` levels below it; `number` where the model is numbered. */
export function renderHeading(
  words: string,
  model: Section,
  source: string,
  number: string | undefined,
  below = 0,
): string {
  const { heading } = model;
  if (!heading) return words;
  const { style } = heading.raw;
  const level = Math.min(6, heading.raw.level + below);
  const prefix = below > 0 ? '' : numberPrefix(model, number);
  const text = prefix + (isUpper(heading.text) && (below === 0 || style === 'capitals') ? words.toUpperCase() : words);
  const written = source.slice(heading.span.start, heading.span.end);
  if (style === 'atx') return atx(text, written, level);
  if (style === 'setext') return `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`;
  if (style === 'html') return `<h${level}>${text}</h${level}>`;
  const bold = /\*\*|__/.exec(written)?.[0];
  if (bold === undefined) return text;
  // «1. **Navn**» and «**1. Navn**» are both in use
  const outside = heading.raw.marker !== undefined && written.trimStart().startsWith(heading.raw.marker);
  return outside ? `${prefix}${bold}${text.slice(prefix.length)}${bold}` : `${bold}${text}${bold}`;
}

function atx(text: string, written: string, level: number): string {
  const marks = '#'.repeat(level);
  const bold = /^\s*#+\s*(\*\*|__)/.exec(written)?.[1] ?? '';
  return `${marks} ${bold}${text}${bold}${/\s#+\s*$/.test(written) ? ` ${marks}` : ''}`;
}

/** «7. », «7.2 », «§ 7 » as the model writes it, with another number. */
function numberPrefix({ heading, number: own }: Section, number: string | undefined): string {
  if (!heading || own === undefined || number === undefined) return '';
  const { marker } = heading.raw;
  if (marker !== undefined) return `${marker.replace(/\d+(?:\.\d+)*/, number)} `;
  const at = heading.text.indexOf(own);
  const rest = /^[.):]?\s+/.exec(heading.text.slice(at + own.length))?.[0] ?? ' ';
  return `${heading.text.slice(0, at)}${number}${rest}`;
}

const isUpper = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
