/** Section 23 of kreditt: Debt settlement, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS23 = defineProvision({
  ref: 'kreditt:23',
  title: {
    nb: 'Gjeldsordning',
    nn: 'Gjeldsordning',
    en: 'Debt settlement',
  },
  structure: {
    '1': ['a', 'b', 'c'],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Åpning av gjeldsforhandling kan brukes i høyst ett år; en registrert gjeldsordning så lenge den varer.',
    nn: 'Opning av gjeldsforhandling kan brukast i høgst eitt år; ei registrert gjeldsordning så lenge ho varer.',
    en: 'The opening of debt negotiations may be used for at most one year; a registered settlement for as long as it lasts.',
  },
  related: ['kreditt:21'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
