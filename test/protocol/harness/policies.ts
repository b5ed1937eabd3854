/** Small policies, written for these tests. */

/** A bokmål policy with most things missing, a reference to the GDPR among them. */
export const POOR_POLICY = `# Personvernerklæring for Fjordkaffe AS

Vi behandler personopplysninger om kundene våre. Grunnlaget er avtalen, jf. GDPR artikkel 6 nr. 1 bokstav b.

## Lagring

Vi lagrer opplysningene så lenge det er nødvendig.

## Rettigheter

Ta kontakt med oss om du har spørsmål.
`;

/** A text that is no policy. */
export const README = `# Kaffekvern

Et bibliotek som maler kaffe. Det tar hensyn til GDPR artikkel 13.

## Lisens

MIT
`;
