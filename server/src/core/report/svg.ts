/** The few forms of a drawing, as SVG text; what comes from a document has no effect in it. */

/** Attributes by name; a number is written with at most one decimal. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is inside it, which is SVG already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escapeXml(value!)}"`);
  return inside.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** Text as XML takes it: no markup, no character that XML forbids, none that turns the direction of writing. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      /\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)!};`);
