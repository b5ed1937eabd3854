/** Pieces in another language, and names, titles and quotations that are none. */
import type { Planted } from './planted.js';

export const FOREIGN: readonly Planted[] = [
  {
    rule: 'language/foreign-text',
    statements: {
      nb: {
        wrong: [
          '## Dina rättigheter\n\nDu kan be om innsyn.',
          'We may share your information with our suppliers when this is necessary.',
          'Vi opbevarer dine oplysninger så længe du er kunde hos os.',
          'Vi lagrar ikkje opplysningane lenger enn vi treng dei, og slettar dei etterpå.',
          '- Navn\n- Your date of birth and address\n- Telefon',
          'Vi använder uppgifterna för att kunna leverera varorna till dig.',
        ],
        right: [
          'Vi bruker tjenestene Google Workspace og Amazon Web Services.',
          'Overføringen bygger på «Standard Contractual Clauses» fra Kommisjonen.',
          'Les mer i [How we protect your data](https://eksempel.example/en).',
          'Boka «The Right to Be Forgotten in Practice» er kilden vår.',
          '- Meta Pixel\n- Microsoft Clarity\n- Hotjar',
          'Vi følger personopplysningsloven og GDPR.',
        ],
      },
      nn: {
        wrong: [
          '## Dina rättigheter\n\nDu kan be om innsyn.',
          'We may share your information with our suppliers when this is necessary.',
          'Vi opbevarer dine oplysninger så længe du er kunde hos os.',
          'Vi lagrer ikke opplysningene lenger enn nødvendig, og sletter dem når kundeforholdet opphører.',
          '- Namn\n- Your date of birth and address\n- Telefon',
          'Vi använder uppgifterna för att kunna leverera varorna till dig.',
        ],
        right: [
          'Vi bruker tenestene Google Workspace og Amazon Web Services.',
          'Overføringa byggjer på «Standard Contractual Clauses» frå Kommisjonen.',
          'Les meir i [How we protect your data](https://eksempel.example/en).',
          'Boka «The Right to Be Forgotten in Practice» er kjelda vår.',
          '- Meta Pixel\n- Microsoft Clarity\n- Hotjar',
          'Vi følgjer personopplysningslova og GDPR.',
        ],
      },
      en: {
        wrong: [
          '## Behandlingsgrunnlag\n\nWe rely on the contract.',
          'Vi behandler opplysningene for å kunne svare på spørsmål fra deg.',
          '- Name\n- Kjøpshistorikk\n- Phone',
          'Vi använder uppgifterna för att kunna leverera varorna till dig.',
          '**Lagringstid:** one year',
          'Opplysningane blir sletta når du ikkje lenger er kunde.',
        ],
        right: [
          'We use Vipps, Posten and Altinn.',
          'The Personal Data Act (personopplysningsloven) applies.',
          'You can complain to Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.',
          'Read more in [Slik behandler vi opplysninger](https://eksempel.example/nb).',
          'In Norwegian this is called «behandlingsansvarlig».',
          '- Brønnøysundregistrene\n- Skatteetaten\n- NAV',
        ],
      },
    },
  },
];
