/** Purposes that come and go. */
import type { Planted } from './planted.js';

export const purposes: Planted = {
  nb: `
    + marketing | Vi bruker telefonnummeret for å bekrefte timen din. => Vi bruker telefonnummeret for å bekrefte timen din og sende deg reklame. == For å bekrefte timen din bruker vi telefonnummeret.
    + advertising | Opplysningene brukes til fakturering. => Opplysningene brukes til fakturering og til målrettede annonser. == Vi benytter opplysningene når vi skal fakturere deg.
    + ai | Vi behandler opplysningene for å levere varer du har kjøpt. => Vi behandler opplysningene for å levere varer du har kjøpt og for å trene språkmodeller. == Formålet med behandlingen er å levere varene du har kjøpt.
    - survey | Vi bruker e-postadressen til å sende deg kundeundersøkelser. => Vi lagrer e-postadressen. == E-postadressen bruker vi til kundeundersøkelser.
    + recruitment | Formålet med behandlingen er å administrere medlemskapet ditt. => Formålet med behandlingen er å administrere medlemskapet ditt. ¶ Vi bruker CV-er til rekruttering. == Vi behandler opplysningene for å administrere medlemskapet ditt.
    - credit | Vi bruker inntekten din for å kredittvurdere deg. => Vi lagrer inntekten din. == Inntekten din brukes til kredittvurdering.
    + resale | Vi bruker opplysningene for å forebygge svindel. => Vi bruker opplysningene for å forebygge svindel. Vi bruker også opplysninger for å selge kontaktlister til andre. == Opplysningene hjelper oss med å forebygge svindel.
  `,
  nn: `
    + marketing | Vi bruker telefonnummeret for å stadfeste timen din. => Vi bruker telefonnummeret for å stadfeste timen din og sende deg reklame. == For å stadfeste timen din bruker vi telefonnummeret.
    + analytics | Opplysningane blir brukte til fakturering. => Opplysningane blir brukte til fakturering og statistikk. == Vi nyttar opplysningane når vi skal fakturere deg.
    - contest | Vi bruker e-postadressa for å trekkje vinnarar i konkurransar. => Vi lagrar e-postadressa. == E-postadressa bruker vi til konkurransar.
    + research | Føremålet med behandlinga er å administrere medlemskapen din. => Føremålet med behandlinga er å administrere medlemskapen din. ¶ Vi bruker svara dine til forsking. == Vi behandlar opplysningane for å administrere medlemskapen din.
    + camera | Vi handsamar opplysningane for å levere varer du har kjøpt. => Vi handsamar opplysningane for å levere varer du har kjøpt. ¶ Vi bruker opptaka for å førebyggje tjuveri og hærverk. == Føremålet med handsaminga er å levere varene du har kjøpt.
  `,
  en: `
    + marketing | We use your phone number to confirm your appointment. => We use your phone number to confirm your appointment and to send you special offers. == To confirm your appointment, we use your phone number.
    + profiling | We use the data for invoicing. => We use the data for invoicing and for profiling. == The data is used to invoice you.
    + ai | We process your data to deliver the goods you bought. => We process your data to deliver the goods you bought and to train machine learning models. == The purpose of the processing is to deliver goods that you have bought.
    - survey | We use your e-mail address to send you surveys. => We store your e-mail address. == Your e-mail address is used for surveys.
    + location-services | We use the data to administer your membership. => We use the data to administer your membership and to show nearby shops. == The purpose is to administer your membership.
    - debt | We use your address for debt collection. => We store your address. == Your address is used to collect debts.
    + pricing | We use the data to prevent fraud. => We use the data to prevent fraud and to set prices. == The data helps us prevent fraud.
  `,
};
