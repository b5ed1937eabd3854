/** How the document writes its headings, so that a new one looks like its neighbours. */
import type { Section } from '../document/section.js';

/** A heading to be written like those of `model`; `number` where the model is numbered. */
export function renderHeading(words: string, model: Section, source: string, number: string | undefined): string {
  const { heading } = model;
  if (!heading) return words;
  const { style, level } = heading.raw;
  const prefix = numberPrefix(model, number);
  const text = prefix + (isUpper(heading.text) ? words.toUpperCase() : words);
  const written = source.slice(heading.span.start, heading.span.end);
  if (style === 'atx') return `${'#'.repeat(level)} ${/\*\*/.test(written) ? `**${text}**` : text}${/\s#+\s*$/.test(written) ? ` ${'#'.repeat(level)}` : ''}`;
  if (style === 'setext') return `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`;
  if (style === 'html') return `<h${level}>${text}</h${level}>`;
  const bold = /\*\*|__/.exec(written)?.[0];
  if (bold === undefined) return text;
  // «1. **Navn**» and «**1. Navn**» are both in use
  return heading.raw.marker !== undefined && written.trimStart().startsWith(heading.raw.marker) ? `${prefix}${bold}${text.slice(prefix.length)}${bold}` : `${bold}${text}${bold}`;
}

/** The number of a new section behind `model`: its last figure and one more for each section that goes in before. */
export function nextNumber(model: Section, steps: number): string | undefined {
  if (model.number === undefined) return undefined;
  const parts = model.number.split('.');
  return [...parts.slice(0, -1), String(Number(parts[parts.length - 1]) + steps)].join('.');
}

/** «7. », «7.2 », «§ 7 » as the model writes it, with another number. */
function numberPrefix({ heading, number: own }: Section, number: string | undefined): string {
  if (!heading || own === undefined || number === undefined) return '';
  const { marker } = heading.raw;
  if (marker !== undefined) return `${marker.replace(/\d+/, number)} `;
  const at = heading.text.indexOf(own);
  const rest = /^[.):]?\s+/.exec(heading.text.slice(at + own.length))?.[0] ?? ' ';
  return `${heading.text.slice(0, at)}${number}${rest}`;
}

const isUpper = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
