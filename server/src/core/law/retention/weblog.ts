/** Web-server logs of a site: no figure in the law, guidance. */
import { definePeriod } from '../retention.js';

export const weblogPeriod = definePeriod({
  id: 'weblog',
  act: 'gdpr',
  section: 'gdpr:5(1)(e)',
  related: ['gdpr:32', 'ekom:3-13'],
  what: {
    nb: 'tjenerlogger på nettsteder',
    nn: 'tenarloggar på nettstader',
    en: 'web-server logs of a site',
  },
  names: {
    nb: ['serverlogg', 'tjenerlogg', 'weblogg', 'tilgangslogg', 'ip-adresse'],
    nn: ['serverlogg', 'tenarlogg', 'weblogg', 'tilgangslogg', 'ip-adresse'],
    en: ['server log', 'web log', 'access log', 'log file', 'ip address'],
  },
  period: null,
  kind: 'guidance',
  alternatives: [
    {
      period: 'P1M',
      when: {
        nb: 'vanlig nedre grense',
        nn: 'vanleg nedre grense',
        en: 'the usual lower figure',
      },
    },
    {
      period: 'P3M',
      when: {
        nb: 'vanlig',
        nn: 'vanleg',
        en: 'common',
      },
    },
    {
      period: 'P12M',
      when: {
        nb: 'for sikkerhet, med en oppgitt grunn',
        nn: 'for tryggleik, med ein oppgitt grunn',
        en: 'for security, with a stated reason',
      },
    },
  ],
  event: {
    nb: 'etter at loggen ble laget',
    nn: 'etter at loggen vart laga',
    en: 'after the log was made',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Ingen lov krever ti år for serverlogger.',
        nn: 'Inga lov krev ti år for tenarloggar.',
        en: 'No law requires ten years of server logs.',
      },
    },
    {
      period: null,
      why: {
        nb: 'Ekomloven § 3-13 gjelder internettilbydere, ikke nettsteder.',
        nn: 'Ekomlova § 3-13 gjeld internettilbydarar, ikkje nettstader.',
        en: 'Section 3-13 of the Electronic Communications Act is for access providers, not websites.',
      },
    },
  ],
  certainty: 'known',
  asOf: '2026-11-22',
});
