// The clauses as VS Code snippets, one file for each language.

const LANGUAGES = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

/** `snippets/<language>.json` for every language. */
export function generate({ CLAUSES, toSnippet }) {
  return Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, name]) => [
      `snippets/${language}.json`,
      fileOf(CLAUSES, language, name, toSnippet),
    ]),
  );
}

function fileOf(clauses, language, name, toSnippet) {
  const snippets = clauses.map((clause) => [
    `${clause.title[language]} (${name})`,
    {
      prefix: clause.prefixes[language],
      body: toSnippet(clause.text[language]).split('\n'),
      description: `${clause.when[language]} (Klausul, ${name})`,
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}
