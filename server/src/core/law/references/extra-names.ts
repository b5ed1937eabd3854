/** Names of acts beyond those that the acts' own files give: instruments by number, foreign leftovers, and words that need a number beside them. */

/** Id of an act, or of an anaphor (`@act`, `@regulation`), to its names; every sign in them counts as a space. */
export const EXTRA_NAMES: Readonly<Record<string, readonly string[]>> = {
  gdpr: [
    'gdpr',
    'eu gdpr',
    'gdpr forordningen',
    'gdpr forordninga',
    'gdpr regulation',
    'personvernforordningen',
    'personvernforordninga',
    'personvernforordning',
    'eus personvernforordning',
    'eus personvernforordninga',
    'eus personvernforordningen',
    'eus generelle personvernforordning',
    'generell personvernforordning',
    'generelle personvernforordningen',
    'pvf',
    'general data protection regulation',
    'general data protection regulation eu 2016 679',
    'eu general data protection regulation',
    'eu s general data protection regulation',
    'regulation eu 2016 679',
    'regulation 2016 679',
    'eu regulation 2016 679',
    'eu 2016 679',
    '2016 679',
    'forordning eu 2016 679',
    'forordning 2016 679',
    'eu forordning 2016 679',
    'eu forordningen 2016 679',
    'dsgvo',
    'ds gvo',
    'rgpd',
    'avg',
    'dataskyddsförordningen',
    'databeskyttelsesforordningen',
    'persondataforordningen',
    'tietosuoja asetus',
  ],
  ukgdpr: [
    'uk gdpr',
    'gdpr uk',
    'uk general data protection regulation',
    'united kingdom general data protection regulation',
  ],
  '@regulation': ['forordningen', 'forordninga', 'regulation', 'data protection regulation'],
  '@act': ['loven', 'lova', 'lovas', 'act', 'forskriften', 'forskrifta'],
};

/** Names that say nothing alone: words of the language, or abbreviations with other meanings. */
export const WEAK_NAMES: ReadonlySet<string> = new Set([
  ...EXTRA_NAMES['@regulation']!,
  ...EXTRA_NAMES['@act']!,
  'poppl',
  '2016 679',
]);
