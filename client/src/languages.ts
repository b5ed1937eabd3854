/** The languages that Klausul reads, wherever the file is. */
export const LANGUAGES = ['markdown', 'plaintext'];

/** Project files, whose own faults are reported in them. */
export const PROJECT_FILES = '**/.klausul.json';
