/** Bytes of a file as text, or what is wrong with them. */

/** A text, or one line on why it is none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Decodes UTF-8; a byte order mark is dropped, as editors do. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { problem: 'is UTF-16; save it as UTF-8' };
  if (bytes.includes(0)) return { problem: 'is a binary file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'is not valid UTF-8; save it as UTF-8' };
  }
}
