/** GDPR Article 1: what the Regulation is for. */
import { defineProvision } from '../provision.js';

export const gdpr1 = defineProvision({
  ref: 'gdpr:1',
  title: {
    nb: 'Formål og mål',
    nn: 'Føremål og mål',
    en: 'Subject-matter and objectives',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Forordningen har to mål: å verne enkeltmennesker når personopplysninger om dem behandles, og å la slike opplysninger flyte fritt mellom landene. Artikkelen gir ingen plikter og ingen hjemmel for behandling.',
    nn: 'Forordninga har to mål: å verne enkeltmenneske når personopplysningar om dei blir behandla, og å la slike opplysningar flyte fritt mellom landa. Artikkelen gir ingen plikter og ingen heimel for behandling.',
    en: 'The Regulation has two aims: protecting individuals when data about them are processed, and letting such data move freely between the countries. The article imposes no duty and is no basis for processing.',
  },
  points: {
    '1': {
      nb: 'Angir hva forordningen handler om: regler som verner fysiske personer, og regler om fri utveksling av personopplysninger.',
      nn: 'Seier kva forordninga handlar om: reglar som vernar fysiske personar, og reglar om fri utveksling av personopplysningar.',
      en: 'States what the Regulation is about: rules that protect natural persons and rules on the free movement of personal data.',
    },
    '2': {
      nb: 'Vernet gjelder menneskers grunnleggende rettigheter og friheter, med retten til personopplysningsvern som den viktigste her.',
      nn: 'Vernet gjeld dei grunnleggjande rettane og fridomane til menneska, med retten til personopplysningsvern som den viktigaste her.',
      en: 'What is protected are people’s fundamental rights and freedoms, above all the right to protection of personal data.',
    },
    '3': {
      nb: 'Et land kan ikke hindre at opplysninger flyttes innenfor EU/EØS med personvern som begrunnelse.',
      nn: 'Eit land kan ikkje hindre at opplysningar blir flytta innanfor EU/EØS med personvern som grunngiving.',
      en: 'A country may not block movement of data within the EU/EEA on grounds of data protection.',
    },
  },
  policy: {
    nb: 'Erklæringen trenger ikke å vise til artikkelen. Den kan ikke stå som rettslig grunnlag; det må være en bokstav i artikkel 6 nr. 1.',
    nn: 'Erklæringa treng ikkje å vise til artikkelen. Han kan ikkje stå som rettsleg grunnlag; det må vere ein bokstav i artikkel 6 nr. 1.',
    en: 'A policy need not cite it. It cannot serve as legal basis; that has to be a point of Article 6(1).',
  },
  recitals: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 170],
  related: ['gdpr:2', 'gdpr:3', 'gdpr:94', 'pol:1'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
