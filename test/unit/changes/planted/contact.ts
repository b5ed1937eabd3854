/** Contact details and data protection officers. */
import type { Planted } from './planted.js';

export const contact: Planted = {
  nb: `
    ~ email | Kontakt oss på post@fjordlys.no. => Kontakt oss på personvern@fjordlys.no. == Du kan skrive til oss: post@fjordlys.no.
    ~ phone | Ring oss på telefon 22 33 44 55. => Ring oss på telefon 22 33 44 66. == Telefon: +47 22334455.
    ~ address | Postadresse: Storgata 1, 0155 Oslo. => Postadresse: Storgata 8, 0155 Oslo. == Vår postadresse er Storgata 1, 0155 Oslo.
    + dpo | Kontakt oss på post@fjordlys.no. => Kontakt oss på post@fjordlys.no. ¶ Personvernombudet når du på telefon 22 33 44 55. == Skriv til post@fjordlys.no.
    ~ dpo-email | Personvernombudet når du på ombud@fjordlys.no. => Personvernombudet når du på pvo@fjordlys.no. == Du når personvernombudet vårt på ombud@fjordlys.no.
  `,
  nn: `
    ~ email | Kontakt oss på post@fjordlys.no. => Kontakt oss på personvern@fjordlys.no. == Du kan skrive til oss: post@fjordlys.no.
    ~ phone | Ring oss på telefon 22 33 44 55. => Ring oss på telefon 22 33 44 66. == Telefon: +47 22334455.
    ~ address | Postadresse: Storgata 1, 0155 Oslo. => Postadresse: Storgata 8, 0155 Oslo. == Postadressa vår er Storgata 1, 0155 Oslo.
    - dpo | Kontakt oss på post@fjordlys.no. ¶ Personvernombodet når du på telefon 22 33 44 55. => Kontakt oss på post@fjordlys.no. == Skriv til post@fjordlys.no. ¶ Du når personvernombodet på telefon 22 33 44 55.
    ~ dpo-email | Personvernombodet når du på ombod@fjordlys.no. => Personvernombodet når du på pvo@fjordlys.no. == Du når personvernombodet vårt på ombod@fjordlys.no.
  `,
  en: `
    ~ email | Contact us at post@fjordlys.no. => Contact us at privacy@fjordlys.no. == You can write to us: post@fjordlys.no.
    ~ phone | Call us on phone +47 22 33 44 55. => Call us on phone +47 22 33 44 66. == Phone: +47 22334455.
    ~ address | Postal address: Storgata 1, 0155 Oslo. => Postal address: Storgata 8, 0155 Oslo. == Our postal address is Storgata 1, 0155 Oslo.
    - dpo | Contact us at post@fjordlys.no. ¶ Our data protection officer answers on phone +47 22 33 44 55. => Contact us at post@fjordlys.no. == Write to post@fjordlys.no. ¶ You reach our data protection officer by phone on +47 22 33 44 55.
    ~ dpo-email | Our data protection officer can be reached at officer@fjordlys.no. => Our data protection officer can be reached at dpo@fjordlys.no. == You can reach our data protection officer at officer@fjordlys.no.
  `,
};
