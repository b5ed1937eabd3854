/** Short policies of a shop, a club and an app, with room for a statement in two places. */
import type { Localized } from '../../../server/src/core/languages/language.js';

export const BASES: Localized<readonly string[]> = {
  nb: [
    '# Personvernerklæring for Strandgata Bokhandel\n\nBokhandelen er ansvarlig for behandlingen av opplysningene om deg. Du når oss på hei@strandbok.example.\n\n## Hva vi bruker opplysningene til\n\nVi bruker navn, adresse og e-post for å levere bøkene du bestiller. Grunnlaget er avtalen med deg.\n\n{1}\n\n## Lagringstid\n\nOpplysningene om et kjøp slettes når reklamasjonstiden er ute.\n\n{2}\n\n## Dine rettigheter\n\nDu kan be om innsyn, retting og sletting, og du kan klage til Datatilsynet.\n',
    '# Personvern i Elvebakken Roklubb\n\nKlubben er ansvarlig for medlemsregisteret. Skriv til styret på styret@elvero.example.\n\n## Medlemsregisteret\n\nVi registrerer navn og telefonnummer for å drive klubben.\n\n{1}\n\n## Hvor lenge\n\nNår du melder deg ut, sletter vi deg fra registeret ved årsskiftet.\n\n## Mer om opplysningene\n\n{2}\n\nDu har rett til innsyn og til å klage til Datatilsynet.\n',
    '# Personvern i turdagboka\n\nTurdagboka er laget av Granskogen Programvare AS.\n\n## Opplysninger\n\n{1}\n\nDu skriver inn e-postadressen din når du lager en konto.\n\n## Bruk\n\nE-postadressen brukes til innlogging.\n\n{2}\n\n## Kontakt\n\nHar du spørsmål, kan du skrive til hjelp@turdagboka.example.\n',
  ],
  nn: [
    '# Personvernerklæring for Strandgata Bokhandel\n\nBokhandelen er ansvarleg for behandlinga av opplysningane om deg. Du når oss på hei@strandbok.example.\n\n## Kva vi bruker opplysningane til\n\nVi bruker namn, adresse og e-post for å levere bøkene du tingar. Grunnlaget er avtala med deg.\n\n{1}\n\n## Lagringstid\n\nOpplysningane om eit kjøp blir sletta når reklamasjonstida er ute.\n\n{2}\n\n## Rettane dine\n\nDu kan be om innsyn, retting og sletting, og du kan klage til Datatilsynet.\n',
    '# Personvern i Elvebakken Roklubb\n\nKlubben er ansvarleg for medlemsregisteret. Skriv til styret på styret@elvero.example.\n\n## Medlemsregisteret\n\nVi registrerer namn og telefonnummer for å drive klubben.\n\n{1}\n\n## Kor lenge\n\nNår du melder deg ut, slettar vi deg frå registeret ved årsskiftet.\n\n## Meir om opplysningane\n\n{2}\n\nDu har rett til innsyn og til å klage til Datatilsynet.\n',
    '# Personvern i turdagboka\n\nTurdagboka er laga av Granskogen Programvare AS.\n\n## Opplysningar\n\n{1}\n\nDu skriv inn e-postadressa di når du lagar ein konto.\n\n## Bruk\n\nE-postadressa blir brukt til innlogging, og ikkje til noko anna.\n\n{2}\n\n## Kontakt\n\nHar du spørsmål, kan du skrive til hjelp@turdagboka.example.\n',
  ],
  en: [
    '# Privacy policy of Strandgata Books\n\nThe bookshop is responsible for the data about you. You can reach us at hello@strandbooks.example.\n\n## What we use the data for\n\nWe use your name, address and e-mail to deliver the books you order. The basis is our contract with you.\n\n{1}\n\n## How long\n\nData about a purchase are deleted when the time for complaints is over.\n\n{2}\n\n## Your rights\n\nYou can ask for access, rectification and erasure, and you can complain to Datatilsynet.\n',
    '# Privacy at Elvebakken Rowing Club\n\nThe club is responsible for the register of members. Write to the board at board@elverow.example.\n\n## The register\n\nWe record names and phone numbers in order to run the club.\n\n{1}\n\n## How long\n\nWhen you leave the club we delete you at the end of the year.\n\n## More about the data\n\n{2}\n\nYou have the right of access and the right to complain to Datatilsynet.\n',
    '# Privacy in the hiking diary\n\nThe hiking diary is made by Spruce Forest Software AS.\n\n## Data\n\n{1}\n\nYou enter your e-mail address when you create an account.\n\n## Use\n\nThe e-mail address is used for logging in.\n\n{2}\n\n## Contact\n\nIf you have questions, write to help@hikingdiary.example.\n',
  ],
};
