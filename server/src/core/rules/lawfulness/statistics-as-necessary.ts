/** Statistics or marketing called strictly necessary. */
import { cue } from '../../marking/cue.js';
import { textOf, type Hit, type Sentence } from '../../reading/hit.js';
import type { Block } from '../../document/block.js';
import type { Reading } from '../../reading/reading.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule, type Found } from '../rule.js';
import { isDenied, statements } from './statement.js';

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
  check: (reading) => [
    ...statements(reading, STATEMENT),
    ...reading.eachUnit(cellsOf).map((cell) => inCell(cell, reading)),
  ],
});

const STATISTICS =
  '(*analysecookie*|*statistikkcookie*|*analyse-cookie*|*statistikk-cookie*|*markedsføringscookie*|*analysekaps*|*statistikkaps*|*statistikkkaps*|*markedsføringskaps*|*annonsekaps*|*sporingskaps*|*statistikk*|*analyse|analyser|analyserer|webanalyse|markedsføring|annonsering|annonse*|reklame|måler|måle|måling|telle|teller|sporing|google analytics|hotjar|meta pixel|facebook pixel|*pikselen|analyseverktøy*)';
const STATISTICS_NN =
  '(*analysekapsl*|*statistikkapsl*|*marknadsføringskapsl*|*annonsekapsl*|*sporingskapsl*|*analysecookie*|*statistikk-cookie*|*statistikkcookie*|*statistikk*|*analyse|analysar|analyserer|webanalyse|marknadsføring|annonsar|annonse*|reklame|måler|måle|måling|telje|tel|sporing|google analytics|hotjar|*pikselen|analyseverktøy*)';
const STATISTICS_EN =
  '(analytics|statistics|statistical|statistic|analyse|analyze|marketing|advertising|advertisements|ads|tracking|pixel|measure|measures|measuring|count|google analytics|hotjar)';

/** «_ga | Strengt nødvendig | Trafikkanalyse»: a row of a table of cookies. */
const cellsOf = (unit: Reading): readonly Block[] =>
  unit.blocks.filter((block) => {
    if (
      block.kind !== 'cell' ||
      block.columnHead === block ||
      !/^(?:strengt |strictly )?(?:nødvendige?|naudsynte?|necessary|essential)\W*$/iu.test(block.text)
    )
      return false;
    const words = [block.rowHead, ...unit.blocks.filter((cell) => cell !== block && cell.rowHead === block.rowHead)]
      .map((cell) => cell?.text ?? '')
      .join(' ');
    const table = [block.rowHead?.columnHead?.text, block.section.heading?.text].join(' ');
    return block.rowHead !== undefined && /cookie|kaps/iu.test(`${table} ${words}`) && IN_ROW.test(words);
  });
const IN_ROW =
  /statisti|(?:web|trafikk|besøks|traffic )analy|analytics|markedsf|marknadsf|annons|reklame|marketing|advert|(?<!\p{L})_(?:ga|gid|fbp|gcl|hj|clck)/iu;
const inCell = (block: Block, reading: Reading): Found => ({
  span: placeSpan(reading, { block, start: 0, end: block.text.length }),
  message: STATEMENT.message,
});

const STATEMENT = {
  cue: cue('law-statistics-as-necessary', {
    nb: [
      `${STATISTICS} ..10 (nødvendig*|påkrevd*|forutsetning)`,
      `${STATISTICS} ..6 (hører til|regnes blant) … nødvendige`,
      `nødvendig* (cookie*|informasjonskaps*|kaps*) ..6 ${STATISTICS}`,
      `nødvendig å (sette|bruke|lagre|plassere) ..10 ${STATISTICS}`,
    ],
    nn: [
      `${STATISTICS_NN} ..10 (nødvendig*|naudsynt*|påkravd*|føresetnad)`,
      `(nødvendig*|naudsynt*) (cookie*|informasjonskaps*|kaps*) ..6 ${STATISTICS_NN}`,
      `(nødvendig|naudsynt) å (setje|sette|bruke|lagre|plassere) ..10 ${STATISTICS_NN}`,
    ],
    en: [
      `${STATISTICS_EN} ..10 (necessary|essential|required)`,
      `(necessary|essential) cookie* ..6 ${STATISTICS_EN}`,
      `(necessary|essential) to (set|use|place|store) ..10 ${STATISTICS_EN}`,
    ],
  }),
  needs: /cookie|kaps(?:el|l)|piksel|pixel/iu,
  unless:
    /(?<!\p{L})(?:unntatt|except|other than|annet enn|in addition|i tillegg|hvis du|dersom du|if you|frivillig\p{L}*|optional\p{L}*|valgfri\p{L}*)(?!\p{L})/iu,
  fits: (sentence: Sentence, hits: readonly Hit[]): boolean =>
    !asksConsent(textOf(sentence)) && hits.some((hit) => !isDenied(hit) && isOne(hit)),
  message: {
    nb: 'Statistikk og markedsføring er ikke nødvendig i ekomlovens forstand. Be om samtykke.',
    nn: 'Statistikk og marknadsføring er ikkje nødvendig i ekomlova sin forstand. Be om samtykke.',
    en: 'Statistics and marketing are not necessary as the act means it. Ask for consent.',
  },
};

/** Consent is asked for after all: «… spør derfor ikke om samtykke» asks for none. */
const asksConsent = (text: string): boolean =>
  /samtyk|consent|godta|accept/iu.test(text) &&
  !/(?<!\p{L})(?:ikke|ikkje|uten|utan|not|without|no)\s(?:\p{L}+\s){0,4}(?:samtyk|consent)/iu.test(text);

const NEED = /nødvendig|naudsynt|påkrev|påkrav|forutsetning|føresetnad|necessary|essential|required/iu;
const COUNTING =
  /statisti|analy|annons|markedsf|marknadsf|reklame|(?<!\p{L})mål|(?<!\p{L})tel|sporing|google|hotjar|pi(?:ks|x)el|marketing|advert|(?<!\p{L})ads|track|measur|count/iu;

/** One statement on one thing, and no list: «nødvendige kapsler, analysekapsler og …». */
function isOne({ block, start, end }: Hit): boolean {
  const all = block.text.slice(start, end);
  const first = NEED.exec(all);
  // from the one to the nearest of the other
  const next = first?.index === 0 ? COUNTING.exec(all) : first;
  const words = next ? all.slice(0, next.index + next[0].length) : all;
  const before = block.text.slice(Math.max(0, start - 25), start + words.length);
  return (
    !/(?<!\p{L})(?:og (?!kan)|and (?!can)|eller|or|samt|men|but|mens|while)/iu.test(words) &&
    (!words.includes(',') || /(?<!\p{L})(?:som|which|that)(?!\p{L})|:/iu.test(before))
  );
}
