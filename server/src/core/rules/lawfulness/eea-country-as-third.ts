/** An EEA country called a third country, or the reverse. */
import { EEA_COUNTRY_CUES } from '../../facts/countries.js';
import { textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const eeaCountryAsThird = defineRule({
  id: 'lawfulness/eea-country-as-third',
  severity: 'warning',
  law: ['gdpr:44'],
  title: { nb: 'EØS-land kalt tredjeland', nn: 'EØS-land kalla tredjeland', en: 'EEA country called a third country' },
  why: {
    nb: 'Et tredjeland er et land utenfor EØS. Overføring innen EØS trenger ikke noe eget grunnlag etter GDPR kapittel V.',
    nn: 'Eit tredjeland er eit land utanfor EØS. Overføring innan EØS treng ikkje noko eige grunnlag etter GDPR kapittel V.',
    en: 'A third country is one outside the EEA. Transfers within it need no ground of their own under Chapter V GDPR.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nOpplysningene overføres til tredjelandet Sverige.'],
      good: [
        '# Personvern\n\nOpplysningene behandles i Sverige, ikke i tredjeland.',
        '# Personvern\n\nOpplysningene overføres til tredjelandet USA.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nVi sender opplysningar til tredjeland som Polen.'],
      good: ['# Personvern\n\nVi sender opplysningar til tredjeland som India.'],
    },
    en: {
      bad: ['# Privacy policy\n\nData are transferred to third countries such as Germany.'],
      good: ['# Privacy policy\n\nData are transferred to third countries such as India.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

/** Words for what lies outside the EEA; `eu` alone leaves out Norway, Iceland and Liechtenstein. */
const OUTSIDE =
  /(?<!\p{L})(?:tredjeland(?:et|a|ene)?|tredje ?stat\p{L}*|third countr(?:y|ies)|(?:utenfor|utanfor|ut av) (?:EU\/EØS|EØS|EU og EØS)(?:-området)?|(?:outside|out of) (?:of )?(?:the )?(?:EU\/EEA|EEA|European Economic Area))(?!\p{L})/giu;

/** «tredjeland som», «land utenfor EØS:», “third countries (” right before the country. */
const BEFORE =
  /^\s?(?:[:(]\s?|,?\s?(?:som|slik som|for eksempel|f\.eks\.|til dømes|nemlig|herunder|blant annet|blant anna|mellom anna|deriblant|inkludert|among them|among others|including|such as|like|for example|e\.g\.|namely|including)\s|,\s(?:til|i|to|in)\s)?(?:the\s)?$/iu;

/** «, som er et», «, altså», «og andre» right behind it. */
const BEHIND =
  /^\s?[,(]?\s?(?:(?:som|which|that|og|and)\s)?(?:er|is|are|altså|dvs\.|that is|i\.e\.)?,?\s?(?:et|eit|a|an|the|andre|other)?\s?(?:land|country)?\s?$/iu;

const STATEMENT = {
  cue: EEA_COUNTRY_CUES[0],
  fits: (sentence: Sentence, hits: readonly Hit[]): boolean => {
    const text = textOf(sentence);
    return [...text.matchAll(OUTSIDE)].some(({ 0: words, index }) =>
      hits.some((hit) => {
        const [from, to] = [hit.start - sentence.start, hit.end - sentence.start];
        if (
          /(?<!\p{L})(?:fra|frå|from|ikke|ikkje|not)\s(?:\p{L}+\s){0,3}$/iu.test(text.slice(0, Math.min(from, index)))
        )
          return false;
        return from >= index + words.length
          ? BEFORE.test(text.slice(index + words.length, from))
          : BEHIND.test(text.slice(to, index)) && !/^\s?$/.test(text.slice(to, index));
      }),
    );
  },
  wide: {
    cue: EEA_COUNTRY_CUES[0],
    says: [
      /^(?:tredjeland|third countries|land (?:utenfor|utanfor) (?:EU\/)?EØS|countries outside the (?:EU\/)?EEA)[^:.;]{0,50}:\s?/iu,
      /(?:ligg(?:er)?|er|is|lies|being)\s(?:\p{L}+\s)?(?:utenfor|utanfor|outside)\s(?:the\s)?(?:EU\/|EU og )?(?:EØS|EEA)/iu,
    ],
    unless:
      /(?<!\p{L})(?:ikke|ikkje|not|no|never|kan|may|UK|Storbritannia|Sveits|Switzerland|leverandør\p{L}* (?:er|som)|supplier\p{L}*|selskap\p{L}*|compan\p{L}*|hvis|dersom|viss|if|fra|frå|from)(?!\p{L})/iu,
  },
  message: {
    nb: 'Landet er i EØS, og er ikke noe tredjeland.',
    nn: 'Landet er i EØS, og er ikkje noko tredjeland.',
    en: 'The country is in the EEA, and no third country.',
  },
};
