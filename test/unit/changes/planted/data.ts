/** Categories of data that come and go. */
import type { Planted } from './planted.js';

export const data: Planted = {
  nb: `
    + location | Vi samler inn navn og telefonnummer. => Vi samler inn navn, telefonnummer og posisjonen din. == Navn og telefonnummer er det vi samler inn.
    + health | Vi registrerer alder. => Vi registrerer alder og opplysninger om helse. == Alderen din registrerer vi.
    + identity-number | Vi lagrer IP-adressen din. => Vi lagrer IP-adressen og fødselsnummeret ditt. == IP-adressen din blir lagret.
    - purchases | Vi lagrer IP-adressen og kjøpshistorikken din. => Vi lagrer IP-adressen din. == Kjøpshistorikk og IP-adresse er det vi lagrer.
    + biometric | Følgende opplysninger behandles: ⏎ ⏎ - Kjønn => Følgende opplysninger behandles: ⏎ ⏎ - Kjønn ⏎ - Fingeravtrykk == Vi behandler kjønn.
    - audio | Vi behandler lydopptak av samtaler og alder. => Vi behandler alder. == Alder og lydopptak av samtaler er det vi behandler.
  `,
  nn: `
    + location | Vi samlar inn namn og telefonnummer. => Vi samlar inn namn, telefonnummer og posisjonen din. == Namn og telefonnummer er det vi samlar inn.
    + health | Vi registrerer alder. => Vi registrerer alder og opplysningar om helse. == Alderen din registrerer vi.
    + identity-number | Vi lagrar IP-adressa di. => Vi lagrar IP-adressa og fødselsnummeret ditt. == IP-adressa di blir lagra.
    - purchases | Vi lagrar IP-adressa og kjøpshistorikken din. => Vi lagrar IP-adressa di. == Kjøpshistorikk og IP-adresse er det vi lagrar.
    + photos | Vi behandlar kjønn. => Vi behandlar kjønn og bilete. == Kjønn er det vi behandlar.
  `,
  en: `
    + location | We collect your name and phone number. => We collect your name, phone number and location. == Your name and phone number are what we collect.
    + health | We record your age. => We record your age and information about your health. == Your age is recorded.
    + identity-number | We store your IP address. => We store your IP address and national identity number. == Your IP address is stored.
    - purchases | We store your IP address and purchase history. => We store your IP address. == Purchase history and IP address are what we store.
    + union | The following data is processed: ⏎ ⏎ - Gender => The following data is processed: ⏎ ⏎ - Gender ⏎ - Trade union membership == We process your gender.
    - audio | We process recorded calls and your age. => We process your age. == We process your age and recordings of your calls.
  `,
};
