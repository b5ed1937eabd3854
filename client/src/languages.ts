/** The languages that Klausul reads, wherever the file is. */
export const LANGUAGES = ['markdown', 'plaintext'];
