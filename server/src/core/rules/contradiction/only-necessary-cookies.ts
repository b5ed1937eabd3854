/** Only necessary cookies, yet others are set. */
import { cookies } from '../../facts/cookies.js';
import { vendorsNamed } from '../../facts/vendors.js';
import { cue } from '../../marking/cue.js';
import { sentenceOf, textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, opposed, type Place } from './pair.js';

export const onlyNecessaryCookies = defineRule({
  id: 'contradiction/only-necessary-cookies',
  severity: 'warning',
  law: ['ekom:3-15'],
  title: {
    nb: 'Bare nødvendige informasjonskapsler, men også andre',
    nn: 'Berre nødvendige informasjonskapslar, men også andre',
    en: 'Only necessary cookies, yet others too',
  },
  why: {
    nb: 'Kapsler for statistikk og markedsføring er ikke nødvendige for en tjeneste brukeren har bedt om, og krever samtykke etter ekomloven § 3-15.',
    nn: 'Kapslar for statistikk og marknadsføring er ikkje nødvendige for ei teneste brukaren har bede om, og krev samtykke etter ekomlova § 3-15.',
    en: 'Cookies for statistics and marketing are not necessary for a service that the user asked for, and need consent under section 3-15 of the Electronic Communications Act.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi bruker bare nødvendige informasjonskapsler.\n\nMeta-pikselen setter informasjonskapsler for annonser.',
      ],
      good: ['# Personvern\n\nVi bruker bare nødvendige informasjonskapsler.\n\nDe husker handlekurven din.'],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi bruker berre nødvendige informasjonskapslar.\n\nVi bruker Google Analytics til statistikk.',
      ],
      good: [
        '# Personvern\n\nUtan samtykke bruker vi berre nødvendige informasjonskapslar.\n\nVi bruker Google Analytics til statistikk.',
      ],
    },
    en: {
      bad: ['# Privacy policy\n\nWe only use strictly necessary cookies.\n\nWe use marketing cookies to show you ads.'],
      good: ['# Privacy policy\n\nWe only use strictly necessary cookies.\n\nWe do not use marketing cookies.'],
    },
  },
  *check(reading) {
    const claim = sentencesWith(reading, CLAIM).find(([sentence]) => isAbsolute(sentence))?.[0];
    const against = claim && others(reading, claim);
    if (claim && against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const CLAIM = cue('only-necessary-cookies', {
  nb: [
    '(bare|kun|utelukkende) … (nødvendige|strengt nødvendige|tekniske|funksjonelle) … (cookies|*kapsler|informasjonskapsler)',
  ],
  nn: [
    '(berre|utelukkande) … (nødvendige|naudsynte|strengt nødvendige|tekniske|funksjonelle) … (cookies|*kapslar|informasjonskapslar)',
  ],
  en: ['(only|exclusively) … (necessary|essential|technical|functional) … cookies'],
});

function isAbsolute(sentence: Sentence): boolean {
  const text = textOf(sentence);
  return (
    !EXCEPTION.test(text) &&
    !CONDITIONAL.test(text) &&
    !PAST.test(text) &&
    !/(?<!\p{L})(?:uten|utan|without|før|until|before|samtykk\p{L}*|consent|avslår|avslå|avviser|vel|reject|decline|velg\p{L}*|choose|select|allow|tillat\p{L}*)(?!\p{L})/iu.test(
      text,
    ) &&
    sentence.block.kind !== 'cell'
  );
}

const OPTIONAL =
  /(?<!\p{L})(?:markedsførings?\p{L}*|marknadsførings?\p{L}*|annonse\p{L}*|annonsar|reklame\p{L}*|analyse\p{L}*|statistikk\p{L}*|sporing\p{L}*|marketing|advertis\p{L}*|ads|analytics|statistic\p{L}*|tracking|targeting)(?!\p{L})/iu;
const SETS: ReadonlySet<string> = new Set([
  'Google Analytics',
  'Google Ads',
  'Meta Pixel',
  'Hotjar',
  'LinkedIn Insight Tag',
  'Microsoft Clarity',
]);

/** A cookie for another purpose, or a service that sets some. */
function others(reading: Reading, claim: Sentence): Place | undefined {
  const told = reading.of(cookies).find((fact) => {
    const text = fact.block.text.slice(fact.start, fact.end);
    return (
      fact.value === 'optional' &&
      !isSame(fact, claim) &&
      fact.block !== claim.block &&
      fact.block.kind !== 'heading' &&
      isAffirmed(text) &&
      OPTIONAL.test(text) &&
      /cookie|kaps(?:el|l)|piksel|pixel/iu.test(text)
    );
  });
  if (told) return told;
  const vendor = vendorsNamed(reading).find(
    ({ vendor: { name }, hit }) =>
      SETS.has(name) && !isNegated(hit) && hit.block.kind !== 'heading' && isAffirmed(textOf(sentenceOf(hit))),
  );
  return vendor && sentenceOf(vendor.hit);
}

const isAffirmed = (text: string): boolean =>
  !CONDITIONAL.test(text) &&
  !PAST.test(text) &&
  !/(?<!\p{L})(?:ikke|ikkje|ingen|aldri|verken|not|no|never|neither|don't|uten|utan|without|samtykk\p{L}*|consent)(?!\p{L})/iu.test(
    text,
  );

const MESSAGE = {
  nb: 'Her heter det at det bare brukes nødvendige informasjonskapsler, men et annet sted brukes også andre.',
  nn: 'Her heiter det at det berre blir brukt nødvendige informasjonskapslar, men ein annan stad blir det også brukt andre.',
  en: 'This says that only necessary cookies are used, but elsewhere others are used too.',
};
