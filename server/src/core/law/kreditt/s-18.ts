/** Section 18 of kreditt: Copy letter to the person checked, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS18 = defineProvision({
  ref: 'kreditt:18',
  title: {
    nb: 'Gjenpartsplikt',
    nn: 'Plikt til å sende gjenpart',
    en: 'Copy letter to the person checked',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Når kredittopplysninger om en fysisk person utleveres, skal vedkommende samtidig få en gratis gjenpart som blant annet forteller hvem som spurte, kildene og datoen.',
    nn: 'Når kredittopplysningar om ein fysisk person blir utleverte, skal vedkomande samtidig få ein gratis gjenpart som mellom anna fortel kven som spurde, kjeldene og datoen.',
    en: 'When credit information on an individual is disclosed, that person is sent a free copy at the same time, stating among other things who asked, the sources and the date.',
  },
  policy: {
    nb: 'Den som kredittvurderer kunder, kan si at kunden får gjenpartsbrev fra kredittopplysningsforetaket.',
    nn: 'Den som kredittvurderer kundar, kan seie at kunden får gjenpartsbrev frå kredittopplysningsføretaket.',
    en: "Whoever checks customers' credit may say that the customer gets a copy letter from the credit agency.",
  },
  related: ['kreditt:17', 'gdpr:14'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
