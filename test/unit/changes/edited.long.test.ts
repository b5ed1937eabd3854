/** The complete examples, edited as authors edit: exactly the changes that were made are told, and a reworded passage tells none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { changesBetween } from '../../../server/src/core/changes/changesBetween.js';

/** `old` as it stands in the example, what it becomes, and the changes (`how id`) that follow; none where it is only reworded. */
type Edit = readonly [old: string, becomes: string, ...changes: string[]];

const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'personvern-komplett.nb.md': [
    ['svare på henvendelser.', 'svare på henvendelser og gjennomføre kundeundersøkelser.', 'added purposes/survey'],
    [
      'betalingsopplysninger og kjøpshistorikk',
      'betalingsopplysninger, kjøpshistorikk og fødselsdato',
      'added data/birth',
    ],
    ['regnskapsføreren vår og', 'regnskapsføreren vår, inkassoselskap og', 'added recipients/debt-collection'],
    [
      'lagrer opplysninger i USA, altså',
      'lagrer opplysninger i Singapore, altså',
      'added transfers/country/SG',
      'dropped transfers/country/US',
    ],
    ['tre år etter siste kjøp', 'to år etter siste kjøp', 'changed retention/order'],
    ['- Du kan be oss slette opplysninger om deg.\n', '', 'dropped rights/right-erasure'],
    [
      'bygger på ditt samtykke, jf. artikkel 6 nr. 1 bokstav a.',
      'bygger på vår berettigede interesse, jf. artikkel 6 nr. 1 bokstav f.',
      'changed legal-bases/marketing',
    ],
    ['telefon 22 00 00 00', 'telefon 23 00 00 00', 'changed contact/phone'],
    ['## 10. Klage\n\nMener du at vi bryter reglene, kan du klage til Datatilsynet.\n', '', 'dropped rights/complaint'],
    [
      'Vi bruker opplysningene for å behandle bestillinger, levere varer og svare på henvendelser.',
      'Opplysningene brukes til å svare på henvendelsene dine, levere varene og behandle bestillingen.',
    ],
    [
      'Vi behandler navn, adresse, e-postadresse, telefonnummer, betalingsopplysninger og kjøpshistorikk.',
      'Dette lagrer vi om deg: kjøpshistorikk, betalingsopplysninger og kontaktopplysningene dine (navn, adresse, e-post og telefonnummer).',
    ],
    [
      'Vi deler opplysninger med transportører, betalingsforetak, regnskapsføreren vår og leverandøren som drifter nettbutikken.',
      'Opplysninger utleveres til regnskapsføreren, til betalingsforetak og transportører, og til den leverandøren som drifter nettbutikken for oss.',
    ],
    [
      'Opplysninger om bestillinger sletter vi tre år etter siste kjøp.',
      'Bestillingene dine beholder vi i 36 måneder etter det siste kjøpet.',
    ],
    [
      'Har du bedt om det, sender vi deg nyhetsbrev på e-post.',
      'Nyhetsbrev på e-post får du bare når du har bedt om det.',
    ],
    [
      '- Du har rett til innsyn i opplysningene vi har om deg.',
      '- Du kan få vite hvilke opplysninger vi har om deg, og få innsyn i dem.',
    ],
  ],
  'personvern-komplett.nn.md': [
    ['svare på førespurnader.', 'svare på førespurnader og gjennomføre kundeundersøkingar.', 'added purposes/survey'],
    [
      'betalingsopplysningar og kjøpshistorikk',
      'betalingsopplysningar, kjøpshistorikk og fødselsdato',
      'added data/birth',
    ],
    ['rekneskapsføraren vår og', 'rekneskapsføraren vår, inkassoselskap og', 'added recipients/debt-collection'],
    [
      'opplysningar i USA, altså',
      'opplysningar i Singapore, altså',
      'added transfers/country/SG',
      'dropped transfers/country/US',
    ],
    ['tre år etter siste kjøp', 'to år etter siste kjøp', 'changed retention/order'],
    ['telefon 22 00 00 00', 'telefon 23 00 00 00', 'changed contact/phone'],
    ['Søknader om delbetaling blir avgjorde heilt automatisk.\n', '', 'dropped automated-decisions/made'],
  ],
  'privacy-complete.en.md': [
    ['answer enquiries.', 'answer enquiries and run customer surveys.', 'added purposes/survey'],
    ['payment details and purchase history', 'payment details, purchase history and date of birth', 'added data/birth'],
    ['our accountant and', 'our accountant, debt collection agencies and', 'added recipients/debt-collection'],
    [
      'stores data in the United States, which',
      'stores data in Singapore, which',
      'added transfers/country/SG',
      'dropped transfers/country/US',
    ],
    ['three years after your last purchase', 'two years after your last purchase', 'changed retention/order'],
    ['- You can ask us to erase data about you.\n', '', 'dropped rights/right-erasure'],
    [
      'rest on your consent, cf. Article 6(1)(a).',
      'rest on our legitimate interests, cf. Article 6(1)(f).',
      'changed legal-bases/analytics',
    ],
    ['by phone on +47 22 00 00 00', 'by phone on +47 23 00 00 00', 'changed contact/phone'],
    [
      'We use the data to handle orders, deliver goods and answer enquiries.',
      'The data is used to answer your enquiries, deliver the goods and handle your order.',
    ],
    [
      'We process your name, address, e-mail address, phone number, payment details and purchase history.',
      'What we store about you: your purchase history, your payment details and your contact details (name, address, e-mail and phone number).',
    ],
    [
      'We share data with carriers, payment providers, our accountant and the supplier that hosts the online shop.',
      'Data is disclosed to our accountant, to payment providers and carriers, and to the supplier that hosts the online shop for us.',
    ],
    [
      'We delete order data three years after your last purchase.',
      'Order data is kept for 36 months after your last purchase.',
    ],
    [
      'If you have asked for it, we send you a newsletter by e-mail.',
      'You get our newsletter by e-mail only when you have asked for it.',
    ],
    [
      '- You have the right of access to the data we hold about you.',
      '- You can find out which data we hold about you, and get access to it.',
    ],
  ],
};

for (const [name, edits] of Object.entries(EDITS)) {
  test(`${name}: what was edited is told, and nothing else`, () => {
    const source = readFileSync(`examples/${name}`, 'utf8');
    const old = analyse(source);
    const wrong: string[] = [];
    for (const [from, to, ...expected] of edits) {
      assert.ok(source.includes(from), from);
      const next = analyse(source.replace(from, to), { policy: true });
      const found = changesBetween(old, next).changes.map(({ how, id }) => `${how} ${id}`);
      if (found.sort().join() !== [...expected].sort().join())
        wrong.push(`${from} => ${to}: ${found.join(', ')} instead of ${expected.join(', ')}`);
    }
    assert.deepEqual(wrong, []);
  });
}
