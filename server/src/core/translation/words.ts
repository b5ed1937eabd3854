/** Whether a version names something anywhere, however it is spaced or written around. */
import type { Reading } from '../reading/reading.js';
import type { Version } from './pair.js';

/** Whether the words stand in the version, in that order and in any case. */
export const mentions = ({ analysis: { reading } }: Version, name: string): boolean => {
  const words = simplified(name).trim();
  return words !== '' && reading.once(allWords).includes(` ${words} `);
};

/** Whether the digits stand in the version in that order, with nothing but spaces and marks between them. */
export const hasDigits = ({ analysis: { reading } }: Version, digits: string): boolean =>
  reading.once(allDigits).includes(digits);

/** Letters and digits in lower case; everything else is a space. */
const simplified = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const allWords = ({ document }: Reading): string =>
  document.blocks.map(({ text, raw }) => simplified([text, ...raw.links.map(({ url }) => url)].join(' '))).join('');

const allDigits = ({ document }: Reading): string =>
  document.blocks
    .map(({ text, raw }) => [text, ...raw.links.map(({ url }) => url)].join('|'))
    .join('|')
    .replace(/[\s\u00a0().-]+/g, '');
