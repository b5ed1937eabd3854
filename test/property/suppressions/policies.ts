/** Policies for the tests of suppressions, written for them. */

/** Bokmål, with gaps, a statement against the law in a paragraph, and blanks in an item, a table cell and a paragraph. */
export const POLICY = `# Personvernerklæring for Fjordkaffe AS

Vi behandler personopplysninger om kundene våre etter personopplysningsloven § 8.

## Lagring

Vi lagrer opplysningene så lenge det er nødvendig.

- Søknader om jobb sletter vi etter [antall] måneder.
- Kundeopplysninger lagrer vi i tre år.

| Opplysning | Lagringstid |
| --- | --- |
| Telefonnummer | [antall] år |

## Sikkerhet

Vi garanterer at ingen uvedkommende får tilgang til opplysningene dine.

## Rettigheter

Du må betale 500 kroner for innsyn. Skriv til [e-postadresse].
`;

/** A short text in which nothing is said of retention. */
export const COMPLETE = `# Personvernerklæring for Fjordkaffe AS

Vi behandler personopplysninger om kundene våre for å levere kaffe.
`;
