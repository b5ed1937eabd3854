/** Statistics or marketing called strictly necessary. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const statisticsAsNecessary = defineRule({
  id: 'lawfulness/statistics-as-necessary',
  severity: 'warning',
  law: ['ekom:3-15'],
  title: { nb: 'Statistikk kalt nødvendig', nn: 'Statistikk kalla nødvendig', en: 'Statistics called necessary' },
  why: {
    nb: 'Unntaket for nødvendige kapsler gjelder bare det brukeren uttrykkelig har bedt om (ekomloven § 3-15). Statistikk og annonser er det ikke.',
    nn: 'Unntaket for nødvendige kapslar gjeld berre det brukaren uttrykkeleg har bede om (ekomlova § 3-15). Statistikk og annonsar er ikkje det.',
    en: 'The exception for necessary cookies covers only what the user has expressly asked for (section 3-15 of the Electronic Communications Act). Statistics and ads are not that.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nAnalysecookies er strengt nødvendige for at siden skal virke.'],
      good: ['# Personvern\n\nAnalysecookies er ikke nødvendige og settes bare med samtykke.'],
    },
    nn: {
      bad: ['# Personvern\n\nStatistikkapslar er naudsynte for at sida skal verke.'],
      good: ['# Personvern\n\nStatistikkapslar er ikkje nødvendige, og vi spør deg først.'],
    },
    en: {
      bad: ['# Privacy policy\n\nAnalytics cookies are strictly necessary for the site to work.'],
      good: ['# Privacy policy\n\nAnalytics cookies are not necessary and need your consent.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-statistics-as-necessary', {
    nb: [
      '(analysecookies|statistikkcookies|markedsføringscookies|analysekapsler|statistikkapsler|markedsføringskapsler|annonsekapsler|statistikk|analyse|analyser|markedsføring|google analytics|*pikselen) ..9 (nødvendige|nødvendig|påkrevd)',
      'nødvendige (cookies|informasjonskapsler|kapsler) ..8 (statistikk|analyse|markedsføring|annonser|reklame|google analytics)',
    ],
    nn: [
      '(analysekapslar|statistikkapslar|marknadsføringskapslar|annonsekapslar|statistikk|analyse|marknadsføring|google analytics|*pikselen) ..9 (nødvendige|nødvendig|naudsynt|naudsynte)',
      '(nødvendige|naudsynte) (cookies|informasjonskapslar|kapslar) ..8 (statistikk|analyse|marknadsføring|annonsar|reklame|google analytics)',
    ],
    en: [
      '(analytics|statistics|statistical|marketing|advertising|tracking) … [cookies|cookie|pixel] ..6 (necessary|essential|required)',
      '(necessary|essential) cookies ..8 (statistics|analytics|marketing|advertising|ads)',
    ],
  }),
  needs: /cookie|kaps(?:el|l)|piksel|pixel/iu,
  unless:
    /(?<!\p{L})(?:ikke|ikkje|not|ingen|no|samtykk\p{L}*|consent\p{L}*|godta\p{L}*|accept\p{L}*|og|and|eller|or|unntatt|except|other than|annet enn|in addition|i tillegg)(?!\p{L})/iu,
  message: {
    nb: 'Statistikk og markedsføring er ikke nødvendig i ekomlovens forstand. Be om samtykke.',
    nn: 'Statistikk og marknadsføring er ikkje nødvendig i ekomlova sin forstand. Be om samtykke.',
    en: 'Statistics and marketing are not necessary as the act means it. Ask for consent.',
  },
};
