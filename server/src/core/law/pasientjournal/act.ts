/** Patient Records Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const pasientjournalAct = defineAct({
  id: 'pasientjournal',
  number: 'LOV-2014-06-20-42',
  title: {
    nb: 'Lov om behandling av helseopplysninger ved ytelse av helsehjelp (pasientjournalloven)',
    nn: 'Lov om behandling av helseopplysningar ved yting av helsehjelp (pasientjournallova)',
    en: 'Patient Records Act',
  },
  names: {
    nb: [
      'pasientjournalloven',
      'pasientjournallovens',
      'pasientjournallova',
      'pasientjournallovas',
      'lov-2014-06-20-42',
      'lov 2014-06-20-42',
      'lov 2014-06-20 nr. 42',
      'lov 20. juni 2014 nr. 42',
      'lov av 20. juni 2014 nr. 42',
    ],
    nn: [
      'pasientjournallova',
      'pasientjournallovas',
      'pasientjournalloven',
      'pasientjournallovens',
      'lov-2014-06-20-42',
      'lov 2014-06-20-42',
      'lov 2014-06-20 nr. 42',
      'lov 20. juni 2014 nr. 42',
      'lov av 20. juni 2014 nr. 42',
    ],
    en: [
      'patient records act',
      'norwegian patient records act',
      'patient record act',
      'norwegian patient record act',
      'medical records act',
      'norwegian medical records act',
      'lov-2014-06-20-42',
      'act of 20 june 2014 no. 42',
      'act no. 42 of 20 june 2014',
      'act 20 june 2014 no. 42',
    ],
  },
  gist: {
    nb: 'Behandling av helseopplysninger i helsehjelp. Lagring så lenge det ventes bruk, uten fast antall år (§ 25).',
    nn: 'Behandling av helseopplysningar i helsehjelp. Lagring så lenge det er venta bruk, utan fast tal på år (§ 25).',
    en: 'Processing health data in care. Storage as long as use is expected, with no fixed number of years (s. 25).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2014-06-20-42',
    nn: 'https://lovdata.no/dokument/NL/lov/2014-06-20-42',
    en: 'https://lovdata.no/dokument/NL/lov/2014-06-20-42',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2014-06-20-42/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2014-06-20-42/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2014-06-20-42/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
