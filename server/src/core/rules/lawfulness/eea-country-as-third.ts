/** An EEA country called a third country, or the reverse. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const eeaCountryAsThird = defineRule({
  id: 'lawfulness/eea-country-as-third',
  severity: 'warning',
  law: ['gdpr:44'],
  title: { nb: 'EØS-land kalt tredjeland', nn: 'EØS-land kalla tredjeland', en: 'EEA country called a third country' },
  why: {
    nb: 'Et tredjeland er et land utenfor EØS. Overføring innen EØS trenger ikke noe eget grunnlag etter GDPR kapittel V.',
    nn: 'Eit tredjeland er eit land utanfor EØS. Overføring innan EØS treng ikkje noko eige grunnlag etter GDPR kapittel V.',
    en: 'A third country is one outside the EEA. Transfers within it need no ground of their own under Chapter V GDPR.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nOpplysningene overføres til tredjelandet Sverige.'],
      good: [
        '# Personvern\n\nOpplysningene behandles i Sverige, ikke i tredjeland.',
        '# Personvern\n\nOpplysningene overføres til tredjelandet USA.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nVi sender opplysningar til tredjeland som Polen.'],
      good: ['# Personvern\n\nVi sender opplysningar til tredjeland som India.'],
    },
    en: {
      bad: ['# Privacy policy\n\nData are transferred to third countries such as Germany.'],
      good: ['# Privacy policy\n\nData are transferred to third countries such as India.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-eea-country-as-third', {
    nb: [
      '(tredjeland|tredjelandet|tredjelandene|land utenfor eøs|land utenfor eu) … (sverige|danmark|finland|island|tyskland|irland|nederland|frankrike|polen|spania|italia|estland|latvia|litauen|belgia|østerrike|portugal)',
      '(sverige|danmark|finland|island|tyskland|irland|nederland|frankrike|polen|spania|italia|estland|latvia|litauen) ..3 (et|er|som) tredjeland',
    ],
    nn: [
      '(tredjeland|tredjelandet|land utanfor eøs|land utanfor eu) … (sverige|danmark|finland|island|tyskland|irland|nederland|frankrike|polen|spania|italia|estland|latvia|litauen)',
      '(sverige|danmark|finland|island|tyskland|irland|nederland|frankrike|polen|spania|italia) ..3 (eit|er|som) tredjeland',
    ],
    en: [
      'third (country|countries) … (sweden|denmark|finland|iceland|germany|ireland|netherlands|france|poland|spain|italy|estonia|latvia|lithuania|belgium|austria|norway)',
      '(sweden|denmark|finland|iceland|germany|ireland|netherlands|france|poland|spain|italy|estonia|norway) ..3 third country',
      'countries outside the (eea|eu) … (sweden|denmark|finland|germany|ireland|france|poland|spain|italy)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:ikke|ikkje|not|no|eller|or|men|but|fra|frå|from|via|within|innenfor|innanfor|og|and)(?!\p{L})/iu,
  message: {
    nb: 'Landet er i EØS, og er ikke noe tredjeland.',
    nn: 'Landet er i EØS, og er ikkje noko tredjeland.',
    en: 'The country is in the EEA, and no third country.',
  },
};
