/** Another company's name or site, left over from the text that this one was copied from. */
import { controllers } from '../../facts/controllers.js';
import { cue } from '../../marking/cue.js';
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { opposed, type Place } from '../contradiction/pair.js';
import { sentencesWith } from '../contradiction/limits.js';
import { textOf } from '../../reading/hit.js';
import { defineRule, type Found } from '../rule.js';

export const otherCompany = defineRule({
  id: 'structure/other-company',
  severity: 'warning',
  law: ['gdpr:13(1)(a)'],
  title: {
    nb: 'Navn eller nettsted fra en annen',
    nn: 'Namn eller nettstad frå ein annan',
    en: 'Another company’s name or site',
  },
  why: {
    nb: 'Teksten taler på vegne av to ulike virksomheter. Ofte er det ene navnet igjen fra en mal eller en annen erklæring.',
    nn: 'Teksten talar på vegner av to ulike verksemder. Ofte er det eine namnet att frå ein mal eller ei anna erklæring.',
    en: 'The text speaks for two different organisations. Often one name is left over from a template or another policy.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nKystbrygga AS er behandlingsansvarlig.\n\nVi i Fjellheimen Drift AS tar personvern på alvor.',
        '# Personvern\n\nNettstedet vårt er kystbrygga.no.\n\nDu kan slette kontoen på nettstedet vårt fjellheimen.no.',
      ],
      good: [
        '# Personvern\n\nKystbrygga AS er behandlingsansvarlig.\n\nVi i Kystbrygga AS tar personvern på alvor. Fjellheimen Drift AS er databehandler.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nFjordbruket AS er behandlingsansvarleg.\n\nVi i Brelaget Drift AS tek personvern på alvor.',
      ],
      good: ['# Personvern\n\nFjordbruket AS er behandlingsansvarleg.\n\nVi i Fjordbruket tek personvern på alvor.'],
    },
    en: {
      bad: ['# Privacy policy\n\nQuayside AS is the controller.\n\nWe at Hilltop Trading Ltd take privacy seriously.'],
      good: [
        '# Privacy policy\n\nQuayside AS is the controller.\n\nWe at Quayside take privacy seriously. Hilltop Trading Ltd is our processor.',
      ],
    },
  },
  check: (reading) => [...otherName(reading), ...otherSite(reading)],
});

const FORM = /(?<!\p{L})(?:AS|ASA|SA|ENK|DA|ANS|NUF|HF|IKS|KF|Ltd|Limited|Inc|LLC|GmbH|AB|ApS|A\/S|BV|plc)\.?$/u;
const coreOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<!\p{L})(?:as|asa|sa|ltd|inc|limited|llc|the|norge|norway)(?!\p{L})|[^\p{L}\p{N}]/gu, '');

const SPEAKS = cue('speaks-for', {
  nb: ['(vi|oss) (i|hos|ved)'],
  nn: ['(vi|me|oss) (i|hos|ved)'],
  en: ['(we|us|here) at'],
});

/** “We at X” where the controller is Y. */
function* otherName(reading: Reading): Iterable<Found> {
  const owner = reading.of(controllers).find(({ value }) => value.by === 'controller' && FORM.test(value.name));
  if (!owner) return;
  const own = coreOf(owner.value.name);
  for (const [sentence, hits] of sentencesWith(reading, SPEAKS)) {
    for (const hit of hits) {
      const name = /^\s((?:\p{Lu}[\p{L}&.-]*\s?){1,4})/u
        .exec(sentence.block.text.slice(hit.end, hit.end + 60))?.[1]
        ?.trim();
      if (name === undefined || !FORM.test(name)) continue;
      const other = coreOf(name);
      if (other.length < 3 || other.includes(own) || own.includes(other)) continue;
      yield opposed(
        reading,
        { block: hit.block, start: hit.start, end: hit.end + 1 + name.length },
        owner,
        messageFor(name, owner.value.name),
      );
      return;
    }
  }
}

const OWN_SITE = cue('own-site', {
  nb: [
    '(nettstedet|nettsiden|nettsida|hjemmesiden|nettbutikken) vår*',
    'vår* (nettsted|nettside|hjemmeside|nettbutikk)',
  ],
  nn: ['(nettstaden|nettsida|heimesida|nettbutikken) vår*'],
  en: ['our (website|web|site|homepage|shop)'],
});

/** Two different addresses that are each called our site. */
function* otherSite(reading: Reading): Iterable<Found> {
  const sites: (Place & { readonly domain: string })[] = [];
  for (const [sentence, hits] of sentencesWith(reading, OWN_SITE)) {
    const hit = hits[0]!;
    const behind = textOf(sentence).slice(hit.end - sentence.start, hit.end - sentence.start + 45);
    const match =
      /^(?: er| is|,| at| på)?\s\(?((?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,40}\.(?:no|com|org|net|se|dk|eu|io|app))(?!\w|\.\w)/iu.exec(
        behind,
      );
    if (!match) continue;
    const start = hit.end + match[0].length - match[1]!.length;
    sites.push({ block: hit.block, start, end: start + match[1]!.length, domain: stem(match[1]!) });
  }
  const [first] = sites;
  const other = first && sites.find(({ domain }) => domain !== first.domain);
  if (first && other) yield opposed(reading, other, first, messageFor(other.domain, first.domain));
}

/** `www.x.no` and `x.com` are one owner's. */
const stem = (domain: string): string =>
  domain
    .toLowerCase()
    .replace(/^https?:\/\/|www\./g, '')
    .replace(/\.[a-z]+$/, '');

const messageFor = (other: string, own: string): Localized => ({
  nb: `${other} hører ikke hjemme her: ellers gjelder teksten ${own}.`,
  nn: `${other} høyrer ikkje heime her: elles gjeld teksten ${own}.`,
  en: `${other} does not belong here: otherwise the text is about ${own}.`,
});
