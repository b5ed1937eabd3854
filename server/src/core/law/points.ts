/** The points of a provision that a reference names, ranges of letters and paragraphs included. */
import type { Provision } from './provision.js';

/** Keys of `points` for `2(a)`, `1(a-c)`, `1-3` or `2`; the paragraph where the letter has no explanation of its own. */
export function pointsOf({ points = {} }: Pick<Provision, 'points'>, point: string): readonly string[] {
  const keys = Object.keys(points);
  const [paragraph = '', letter = ''] = point.split(/[()]/);
  const inRange = rangeOf(letter === '' ? paragraph : letter);
  const among = inRange
    ? keys.filter((key) => {
        const [ofKey = '', letterOfKey = ''] = key.split(/[()]/);
        return letter === ''
          ? letterOfKey === '' && inRange(ofKey)
          : ofKey === paragraph && letterOfKey !== '' && inRange(letterOfKey);
      })
    : [];
  if (among.length > 0) return among;
  return [point, paragraph, `0(${paragraph})`].filter((key) => key in points).slice(0, 1);
}

/** Whether something lies in `a-c` or `1-3`; undefined where that is no range. */
function rangeOf(words: string): ((one: string) => boolean) | undefined {
  const [from, to] = words.split('-');
  if (from === undefined || to === undefined) return undefined;
  return /^\d+$/.test(from)
    ? (one) => Number(one) >= Number(from) && Number(one) <= Number(to)
    : (one) => one >= from && one <= to;
}
