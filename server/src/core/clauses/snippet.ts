/** The text of a clause for an editor: with tab stops, or with visible blanks. */

const BLANK = /\$\{(\w+)(?::([^}]*)|\|((?:\\.|[^|\\])*)\|)\}/g;

/** A clause's text as an LSP snippet: named blanks become numbered ones, the same name the same number. */
export function toSnippet(text: string): string {
  const numbers = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(BLANK)) if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
  return text.replace(BLANK, (_, name: string, words: string | undefined, choices: string | undefined) =>
    choices === undefined ? `\${${numbers.get(name)!}:${words ?? ''}}` : `\${${numbers.get(name)!}|${choices}|}`,
  );
}

/** A clause's text for editors without tab stops: blanks in brackets, choices with a stroke between them. */
export const toPlain = (text: string): string =>
  text.replace(BLANK, (_, __: string, words: string | undefined, choices: string | undefined) =>
    choices === undefined
      ? `[${words ?? ''}]`
      : `[${choices
          .split(/(?<!\\),/)
          .join(' / ')
          .replaceAll('\\,', ',')}]`,
  );
