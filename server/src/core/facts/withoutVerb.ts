/** What stands between a name and the role it has. */

/** The words between a name and «behandlingsansvarlig», taken off one by one. */
export function withoutVerb(text: string): string {
  let rest = text.trimEnd();
  for (let count = 0; count < 4; count++) {
    const from = rest.lastIndexOf(' ') + 1;
    if (!BETWEEN.has(rest.slice(from))) break;
    rest = rest.slice(0, from).trimEnd();
  }
  return rest;
}

const BETWEEN: ReadonlySet<string> = new Set([
  'er',
  'is',
  'som',
  'acts',
  'as',
  'står',
  'has',
  'har',
  'the',
  'være',
  'vil',
  'will',
  'data',
  'sole',
  'be',
  'også',
  'also',
  'a',
  'vere',
]);
