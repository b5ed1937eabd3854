/** Shared with nobody, or with no third party, yet given to one. */
import { defineRule } from '../rule.js';
import { givenAway } from './given-away.js';
import { firstOpposed } from './pair.js';
import { sharingDenied } from './sharing-denied.js';

export const noSharing = defineRule({
  id: 'contradiction/no-sharing',
  severity: 'warning',
  law: ['gdpr:13(1)(e)', 'gdpr:4(9)', 'gdpr:4(10)'],
  title: {
    nb: 'Deles med ingen, men gis til noen',
    nn: 'Blir ikkje delt, men gitt til nokon',
    en: 'Shared with nobody, yet given to somebody',
  },
  why: {
    nb: 'Teksten sier at opplysningene ikke deles, men nevner en mottaker som bestemmer selv over dem. En ren databehandler er ingen tredjepart (GDPR artikkel 4 nr. 10), men transportører, banker, forbund og annonsenettverk er det.',
    nn: 'Teksten seier at opplysningane ikkje blir delte, men nemner ein mottakar som rår over dei sjølv. Ein rein databehandlar er ingen tredjepart (GDPR artikkel 4 nr. 10), men transportørar, bankar, forbund og annonsenettverk er det.',
    en: 'The text says that the data are not shared, but names a recipient that decides over them itself. A mere processor is no third party (Article 4(10) GDPR), but carriers, banks, federations and advertising networks are.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi deler ikke personopplysninger med tredjeparter.\n\nVi sender navn og adresse til transportøren som leverer varene.',
      ],
      good: [
        '# Personvern\n\nVi deler ikke personopplysninger med tredjeparter.\n\nVi bruker en databehandler for drift av nettsiden.',
        '# Personvern\n\nVi deler ikke personopplysninger med andre enn dem som står nedenfor.\n\nVi sender navn og adresse til transportøren.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi gir aldri opplysningane dine vidare til andre.\n\nNamn og fødselsdato blir sende til særforbundet.',
      ],
      good: [
        '# Personvern\n\nVi gir aldri opplysningane dine vidare til andre for marknadsføring.\n\nNamn og fødselsdato blir sende til særforbundet.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe do not share your personal data with anyone.\n\nWe pass your name and address on to the courier.',
      ],
      good: [
        '# Privacy policy\n\nWe do not share your personal data with anyone without telling you.\n\nWe pass your name and address on to the courier.',
      ],
    },
  },
  check: (reading) => firstOpposed(reading, reading.eachUnit(sharingDenied), givenAway, MESSAGE),
});

const MESSAGE = {
  nb: 'Her heter det at opplysningene ikke deles, men et annet sted gis de til noen som ikke bare er databehandler.',
  nn: 'Her heiter det at opplysningane ikkje blir delte, men ein annan stad blir dei gitt til nokon som ikkje berre er databehandlar.',
  en: 'This says that the data are not shared, but elsewhere they are given to somebody who is not a mere processor.',
};
