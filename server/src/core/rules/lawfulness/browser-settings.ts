/** Browser settings taken for consent to cookies. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const browserSettings = defineRule({
  id: 'lawfulness/browser-settings',
  severity: 'warning',
  law: ['ekom:3-15', 'gdpr:4(11)'],
  title: {
    nb: 'Nettleserinnstillinger regnet som samtykke',
    nn: 'Nettlesarinnstillingar rekna som samtykke',
    en: 'Browser settings taken for consent',
  },
  why: {
    nb: 'Siden 1. januar 2025 krever ekomloven § 3-15 et samtykke etter GDPR. At nettleseren tillater informasjonskapsler, er ikke lenger nok.',
    nn: 'Sidan 1. januar 2025 krev ekomlova § 3-15 eit samtykke etter GDPR. At nettlesaren tillèt informasjonskapslar, er ikkje lenger nok.',
    en: 'Since 1 January 2025 section 3-15 of the Electronic Communications Act requires consent as the GDPR defines it. A browser that allows cookies is no longer enough.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nNettleserinnstillingene dine regnes som samtykke til informasjonskapsler.',
        '# Personvern\n\nDu samtykker til informasjonskapsler gjennom innstillingene i nettleseren.',
      ],
      good: ['# Personvern\n\nDu kan slette informasjonskapsler i nettleseren, men samtykket trekker du i banneret.'],
    },
    nn: {
      bad: ['# Personvern\n\nInnstillingane i nettlesaren din gjeld som samtykke til informasjonskapslar.'],
      good: ['# Personvern\n\nInnstillingar i nettlesaren er ikkje eit samtykke.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYour browser settings count as consent to cookies.'],
      good: ['# Privacy policy\n\nYou can delete cookies in your browser; consent is given in the banner.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-browser-settings', {
    nb: [
      '(nettleser*|nettleserinnstilling*|innstilling* i … nettleser*|forhåndsinnstilling*) ..12 samtykk*',
      'samtykk* ..12 (nettleser*|nettleserinnstilling*|nettleserens)',
    ],
    nn: [
      '(nettlesar*|nettlesarinnstilling*|førehandsinnstilling*) ..12 samtykk*',
      'samtykk* ..12 (nettlesar*|nettlesarinnstilling*)',
    ],
    en: [
      "(browser|browsers|browser's) ..12 (consent|consented|consenting)",
      "(consent|consented) ..12 (browser|browsers|browser's)",
    ],
  }),
  needs:
    /(?<!\p{L})(?:regnes|reknast|rekna|anses|ansett|gjelder|gjeld|utgjør|betyr|tyder|innebærer|inneber|gir (?:du )?(?:ditt )?samtykke\p{L}*|gitt (?:ditt )?samtykke\p{L}*|samtykker|samtykkjer|som samtykke|count\p{L}*|constitut\p{L}*|deemed|considered|regarded|treated|mean\p{L}*|you (?:have )?(?:give|given|consent\p{L}*)|express\p{L}*|taken as|gjennom|through|signif\p{L}*)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:ikke|ikkje|not|no|trekke?|trekk\p{L}*|withdraw\p{L}*|banner\p{L}*|samtykkeløsning\p{L}*|samtykkebanner\p{L}*|consent (?:tool|manager|platform)|slett\p{L}*|delete|blokker\p{L}*|block|nekte|refuse|endre|change|lagre\p{L}*|(?:når|hvis|dersom|viss|når) du har (?:gitt |gjeve )?samtyk\p{L}*|(?:if|when|once) you have (?:given )?consent\p{L}*|nettles[ae]r(?:data|type|versjon|språk)\p{L}*|browser (?:type|data|version|language))(?!\p{L})/iu,
  wide: {
    cue: cue('law-browser-settings-wide', {
      nb: ['(*nettleser*|nettlesarinnstilling*)'],
      nn: ['(*nettlesar*)'],
      en: ['(browser|browsers|device settings)'],
    }),
    says: [
      /nettles\p{L}*(?!\p{L})[^.;]{0,90}?(?:(?:tar|tek|tolk\p{L}*|oppfatt\p{L}*|forstår|regn\p{L}*|rekn\p{L}*|anse\p{L}*|går (?:vi|jeg|eg) ut fr[aå])(?!\p{L})[^.;]{0,40}?(?:samtyk\p{L}*|(?<!\p{L})ja(?!\p{L})|godta\p{L}*|godkjen\p{L}*)|har du (?:\p{L}+ )?(?:samtyk\p{L}*|godta\p{L}*|sagt ja)|samtykker du|samtykkjer du)/iu,
      /(?:(?:tar|tek|tolk\p{L}*|oppfatt\p{L}*|forstår|regn\p{L}*|rekn\p{L}*|anse\p{L}*)(?!\p{L})[^.;]{0,40}?(?:samtyk\p{L}*|(?<!\p{L})ja(?!\p{L})))[^.;]{0,70}?nettles/iu,
      /(?:browser\p{L}*|device settings)(?!\p{L})[^.;]{0,90}?(?:(?:take|taken|treat\p{L}*|read|understand|understood|regard\p{L}*|deem\p{L}*|assume\p{L}*|interpret\p{L}*|count\p{L}*|consider\p{L}*|infer)(?!\p{L})[^.;]{0,40}?(?:consent|yes|agree\p{L}*|accept\p{L}*|permission)|you (?:have )?(?:\p{L}+ )?(?:consent(?:ed)?|agreed?))/iu,
      /(?:take|taken|treat\p{L}*|read|understand|regard\p{L}*|deem\p{L}*|assume\p{L}*|interpret\p{L}*|consider\p{L}*|infer)(?!\p{L})[^.;]{0,40}?(?:consent|yes|agree\p{L}*)(?!\p{L})[^.;]{0,70}?browser/iu,
    ],
    unless:
      /(?<!\p{L})(?:(?:ikke|ikkje) (?:et |eit |som |noe |noko )?(?:gyldig )?samtykke|(?:regnes|anses|reknast|reknar vi|regner vi|gjelder|gjeld) (?:det )?(?:ikke|ikkje)|not (?:a |as |count as )?(?:valid )?consent|does not (?:count|constitute|mean)|no consent|banner\p{L}*|samtykkeløsning\p{L}*|consent (?:tool|manager|platform)|dersom du har samtykt|dersom du har samtykket|if you have consented|hvis du har samtykket)(?!\p{L})/iu,
  },
  message: {
    nb: 'Innstillinger i nettleseren er ikke et samtykke til informasjonskapsler siden 1. januar 2025. Be om et aktivt samtykke.',
    nn: 'Innstillingar i nettlesaren er ikkje eit samtykke til informasjonskapslar sidan 1. januar 2025. Be om eit aktivt samtykke.',
    en: 'Since 1 January 2025 browser settings are no consent to cookies in Norway. Ask for consent by a clear act.',
  },
};
