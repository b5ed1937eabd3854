/** National identity numbers, with no word on why they are needed. */
import { cue } from '../../marking/cue.js';
import { hitsIn, textOf } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import { topicsOf } from '../../reading/topics.js';
import { PROCESS } from '../../reading/vocabulary.js';
import { sentencesWith } from '../contradiction/limits.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule } from '../rule.js';

export const identityNumbersNotice = defineRule({
  id: 'notice/identity-numbers',
  severity: 'hint',
  law: ['pol:12'],
  title: { nb: 'Fødselsnummer', nn: 'Fødselsnummer', en: 'National identity number' },
  why: {
    nb: 'Fødselsnummer kan bare brukes når det er saklig behov for sikker identifisering og nummeret er nødvendig for det (personopplysningsloven § 12). Det er klokt å si hva det brukes til.',
    nn: 'Fødselsnummer kan berre brukast når det er sakleg behov for sikker identifisering og nummeret er nødvendig for det (personopplysningslova § 12). Det er klokt å seie kva det blir brukt til.',
    en: 'The national identity number may be used only where there is a justified need for certain identification and the number is necessary for it (section 12 of the Personal Data Act). It is wise to say what it is used for.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVi lagrer navn, adresse og fødselsnummer.'],
      good: ['# Personvern\n\nVi bruker fødselsnummer fordi vi er pålagt å rapportere lønn til skattemyndighetene.'],
    },
    nn: {
      bad: ['# Personvern\n\nVi lagrar namn, adresse og fødselsnummer.'],
      good: ['# Personvern\n\nVi bruker fødselsnummer for å vere sikre på at vi gir innsyn til rett person.'],
    },
    en: {
      bad: ['# Privacy policy\n\nWe store your name, address and national identity number.'],
      good: ['# Privacy policy\n\nWe use your national identity number to report salaries to the tax authorities.'],
    },
  },
  *check(reading) {
    const mentions = sentencesWith(reading, NUMBER).filter(([, hits]) => !hits.every(isNegated));
    if (mentions.some(([{ block }]) => hitsIn(block, WHY).length > 0 || WHY_TEXT.test(block.text))) return;
    const found = mentions.find(
      ([{ block, index }]) =>
        hitsIn(block, [PROCESS, GIVEN], index).length > 0 || block.kind === 'item' || topicsOf(block).includes('data'),
    )?.[0];
    if (
      !found ||
      (reading.document.language === 'en' && ELSEWHERE.test(reading.document.source)) ||
      /(?<!\p{L})(?:ofte|often|kan inneholde|kan innehalde|may contain|ikke|ikkje|aldri|not|never|fjern\p{L}*|skjul\p{L}*|mask\p{L}*|remove\p{L}*|redact\p{L}*)(?!\p{L})/iu.test(
        textOf(found),
      )
    )
      return;
    yield {
      span: placeSpan(reading, found),
      message: {
        nb: 'Si hvorfor dere trenger fødselsnummeret: personopplysningsloven § 12 krever saklig behov for sikker identifisering.',
        nn: 'Sei kvifor de treng fødselsnummeret: personopplysningslova § 12 krev sakleg behov for sikker identifisering.',
        en: 'Say why you need the identity number: section 12 of the Personal Data Act requires a justified need for certain identification.',
      },
    };
  },
});

/** The number of a neighbouring country, which section 12 says nothing of. */
const ELSEWHERE = /swed(?:en|ish)|finland|finnish|denmark|danish|\p{L}\.se(?!\w)|\p{L}\.fi(?!\w)/iu;

const NUMBER = cue('identity-number', {
  nb: ['(fødselsnummer*|personnummer*|d-nummer*)'],
  nn: ['(fødselsnummer*|personnummer*|d-nummer*)'],
  en: [
    '(national identity number*|national identification number*|personal identification number*|national id number*|norwegian id number*|personal identity number*|norwegian identity number*)',
  ],
});
/** Verbs by which a form, a contract or a list holds the number. */
const GIVEN = cue('identity-number-given', {
  nb: ['(oppgir|oppgis|oppgi|inneholder|fyller inn|legger inn|opplysninger vi|noterer|ber|spør)'],
  nn: ['(oppgir|oppgi|inneheld|fyller inn|legg inn|opplysningar vi|noterer|ber|bed|spør)'],
  en: ['(state|states|provide|contains|enter|records|fill in|include|includes|data we|ask|asks)'],
});

const WHY = cue('identity-number-why', {
  nb: [
    '(sikker|entydig|unik) identifi*',
    'identifisere',
    '(pålagt|lovpålagt|rapporter*|lønn*|skatt*|kredittsjekk*|kredittvurdering*|innberette*|bankid)',
  ],
  nn: [
    '(sikker|eintydig|unik) identifi*',
    'identifisere',
    '(pålagd|lovpålagt|rapporter*|løn*|skatt*|kredittsjekk*|kredittvurdering*|bankid)',
  ],
  en: [
    '(certain|secure|unique|reliable) identif*',
    '(identify|for identification|report|tax|salary|salaries|payroll|credit check*|required|bankid)',
  ],
});
const WHY_TEXT =
  /§ ?12|hvitvask|kvitvask|money.launder|kundetiltak|due diligence|^\s*(?:til dette|til det|for dette|for this|to this end)\s|fødselsnummer(?:et)? (?:ved|til|i forbindelse med|i samband med|når|dersom|hvis|viss)\s|(?:identity|identification|id) numbers? (?:when|where|if|for)\s|for å (?:vere sikre|være sikre|sikre|unngå|føre)|in order to|so that|to be (?:certain|sure)|to keep \p{L}+ records/iu;
