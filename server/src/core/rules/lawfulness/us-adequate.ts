/** The USA taken as an approved country. */
import { cue } from '../../marking/cue.js';
import { textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { defineRule } from '../rule.js';
import { isDenied, statements } from './statement.js';

export const usAdequate = defineRule({
  id: 'lawfulness/us-adequate',
  severity: 'warning',
  law: ['gdpr:45'],
  title: {
    nb: 'USA regnet som godkjent land',
    nn: 'USA rekna som godkjent land',
    en: 'The USA taken as an approved country',
  },
  why: {
    nb: 'Kommisjonens beslutning for USA gjelder bare virksomheter som er sertifisert under EU-US Data Privacy Framework, ikke landet (beslutning (EU) 2023/1795; sjekk at den fortsatt gjelder).',
    nn: 'Avgjerda til Kommisjonen for USA gjeld berre verksemder som er sertifiserte under EU-US Data Privacy Framework, ikkje landet (avgjerd (EU) 2023/1795; sjekk at ho framleis gjeld).',
    en: 'The Commission’s decision on the USA covers only companies certified under the EU-US Data Privacy Framework, not the country (Decision (EU) 2023/1795; check that it still holds).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nUSA er et godkjent land, så vi trenger ingen avtale.'],
      good: ['# Personvern\n\nUSA er godkjent for virksomheter som er sertifisert under Data Privacy Framework.'],
    },
    nn: {
      bad: ['# Personvern\n\nUSA er eit godkjent tredjeland.'],
      good: ['# Personvern\n\nUSA er ikkje eit godkjent tredjeland.'],
    },
    en: {
      bad: ['# Privacy policy\n\nThe United States is an approved country for transfers.'],
      good: ['# Privacy policy\n\nThe United States is not an approved country for transfers.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-us-adequate', {
    nb: [
      '(usa|amerika) ..4 (er|har|regnes|anses|vurderes|gir|sikrer|tilbyr) ..8 (godkjent|trygt|sikkert|tilstrekkelig|tilstrekkelige|adekvat*)',
      '(godkjente|trygge|sikre|forhåndsgodkjente|adekvate) (tredjeland|land) ..6 usa',
      'land med … (tilstrekkelig|adekvat) … (beskyttelse*|vern*) ..6 usa',
      '(usa|amerika) … (et|som) … (trygt|sikkert|godkjent) … (land|tredjeland|mottakerland)',
      'usa er på listen',
      '(adekvansbeslutning*|tilstrekkelighetsbeslutning*) ..4 (for|om) (landet|usa)',
      '(adekvansbeslutning*|tilstrekkelighetsbeslutning*) ..7 alle ..4 usa',
    ],
    nn: [
      '(usa|amerika) ..4 (er|har|blir|vert|gir|rekna|sikrar|tilbyr) ..8 (godkjent|trygt|sikkert|tilstrekkeleg|tilstrekkelege|adekvat*)',
      '(godkjende|godkjente|trygge|sikre|førehandsgodkjende|adekvate) (tredjeland|land) ..6 usa',
      'land med … (tilstrekkeleg|adekvat) … (vern*) ..6 usa',
      '(usa|amerika) … (eit|som) … (trygt|sikkert|godkjent) … (land|tredjeland|mottakarland)',
      'usa er på lista',
      '(adekvansvedtak*|vedtak om tilstrekkeleg vern*|avgjerd om tilstrekkeleg vern*) ..4 (for|om) (landet|usa)',
      '(adekvansvedtak*|adekvansavgjerd*) ..7 alle ..4 usa',
    ],
    en: [
      '(usa|us|united states) ..4 (is|are|has|offers|provides|ensures|considered|regarded) ..6 (approved|adequate|safe|secure)',
      '(approved|adequate|safe) (countries|country|third country|third countries) ..6 (usa|us|united states)',
      'countries with … adequate … protection ..6 (usa|us|united states)',
      '(us|usa|united states) … (been|was) (approved|recognised|recognized)',
      '(us|usa|united states) … (safe|approved|secure) … (country|destination)',
      '(us|usa|united states) is on the list',
      'adequacy decision ..4 (for|on|about) … (country|usa|us|united states)',
      'adequacy decision ..7 all ..4 (usa|us|united states)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:no longer|lacks?|sertifi\p{L}*|certif\p{L}*|framework|DPF|rammeverk\p{L}*|mangler|manglar|if|hvis|dersom|nor|standard\p{L}*|SCC|safeguards|garanti\p{L}*|bare|berre|only|participat\p{L}*|deltar|deltek)(?!\p{L})/iu,
  // “us” is a pronoun
  fits: (sentence: Sentence, hits: readonly Hit[]): boolean =>
    /(?<!\p{L})(?:USA?|United States|Amerika)(?!\p{L})/u.test(textOf(sentence)) && !hits.every(isDenied),
  message: {
    nb: 'USA er ikke godkjent som land. Bare mottakere som er sertifisert under Data Privacy Framework, er dekket.',
    nn: 'USA er ikkje godkjent som land. Berre mottakarar som er sertifiserte under Data Privacy Framework, er dekte.',
    en: 'The USA is not approved as a country. Only recipients certified under the Data Privacy Framework are covered.',
  },
};
