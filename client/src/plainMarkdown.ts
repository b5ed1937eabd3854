/** Plain text for places where VS Code takes Markdown: shown as it is, with no link, no picture and no HTML in it. */

/** The lines as paragraphs, the first one bold. Spaces stay spaces, so that long lines are wrapped. */
export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line, index) => (index === 0 ? `**${escaped(line)}**` : escaped(line))).join('\n\n');

/** Every sign that Markdown could take for its own, an address of the web or of a mailbox included. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
