/** A processor that uses the data for its own ends. */
import { cue } from '../../marking/cue.js';
import { textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const processorOwnPurposes = defineRule({
  id: 'lawfulness/processor-own-purposes',
  severity: 'warning',
  law: ['gdpr:28(3)(a)', 'gdpr:28(10)'],
  title: {
    nb: 'Databehandler med egne formål',
    nn: 'Databehandlar med eigne føremål',
    en: 'A processor with purposes of its own',
  },
  why: {
    nb: 'En databehandler behandler bare etter instruks. Bruker den opplysningene til egne formål, er den selv behandlingsansvarlig, og utleveringen trenger et eget grunnlag (GDPR artikkel 28).',
    nn: 'Ein databehandlar behandlar berre etter instruks. Bruker han opplysningane til eigne føremål, er han sjølv behandlingsansvarleg, og utleveringa treng eit eige grunnlag (GDPR artikkel 28).',
    en: 'A processor acts only on instructions. If it uses the data for its own ends it is a controller itself, and giving it the data needs a basis of its own (Article 28 GDPR).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nDatabehandlerne våre kan bruke opplysningene til egne formål.'],
      good: ['# Personvern\n\nDatabehandlerne våre kan ikke bruke opplysningene til egne formål.'],
    },
    nn: {
      bad: ['# Personvern\n\nDatabehandlaren bruker også opplysningane til eigne føremål.'],
      good: ['# Personvern\n\nDatabehandlarane kan ikkje bruke opplysningane til eigne føremål.'],
    },
    en: {
      bad: ['# Privacy policy\n\nOur processors may use the data for their own purposes.'],
      good: ['# Privacy policy\n\nOur processors may not use the data for their own purposes.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

/** Use for the processor's own ends. */
const OWN_USE =
  /(?<!(?:vår|våre|vårt|our|your|its customers')\s)(?<!\p{L})(?:(?:egne|eget|egen|eigne|eige|eigen|eiga|own)\s(?:\p{L}+\s){0,2}?(?:formål\p{L}*|føremål\p{L}*|behov|produkt\p{L}*|bruk|tjenester|tenester|virksomhet|verksemd|regning|rekning|modell\p{L}*|statistikk|markedsføring|marknadsføring|purposes?|ends?|use|needs?|products?|business|services?|account|models?|statistics|marketing|benefit)|purposes of (?:its|their) own|for (?:itself|themselves)|(?:videre)?(?:selge|selje)|utnytte|videreutnytte|vidareutnytte|sell|exploit)(?!\p{L})/iu;

const STATEMENT = {
  cue: cue('law-processor-own-purposes', {
    nb: ['(databehandler*|underdatabehandler*)'],
    nn: ['(databehandlar*|underdatabehandlar*)'],
    en: ['(processor|processors|sub-processor|sub-processors)', 'data processing agreement*'],
  }),
  needs: OWN_USE,
  unless:
    /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|forbud|forbode|forbudt|uten|utan|not|never|cannot|no|prohibit\p{L}*|forbid\p{L}*|without|only|bare|berre|kun|selvstendig\p{L}*|sjølvstendig\p{L}*|independent\p{L}*|(?:behandlingsansvarlig\p{L}*|behandlingsansvarleg\p{L}*|controllers?)|som databehandle?r (?:for|behandle?r vi)|(?:we|vi) (?:are|act|er|opptrer))(?!\p{L})/iu,
  fits: (sentence: Sentence, hits: readonly Hit[]): boolean =>
    // the processor stands before its use
    hits.some(({ block, end }) => OWN_USE.test(block.text.slice(end, sentence.end))) ||
    /(?<!\p{L})(?:av|by)\s(?:vår|våre|our|the)?\s?(?:data)?(?:processor|behandl)/iu.test(textOf(sentence)),
  wide: {
    cue: cue('law-processor-own-purposes-wide', {
      nb: ['(databehandler*|underdatabehandler*|*leverandør*|vegne)'],
      nn: ['(databehandlar*|*leverandør*|vegner)'],
      en: ['(processor|processors|supplier*|provider*|vendor*|behalf)'],
    }),
    says: [
      /(?:databehandl\p{L}*|på (?:våre )?vegne?r?(?: av oss)?|processors?|on our behalf|for us)(?!\p{L})[^.;]{0,70}?(?:står fritt|er fri|kan fritt|are free|is free|may freely|can freely|as (?:they|it) (?:see|like|please|wish)s?|som (?:de|dei|den|han) (?:selv |sjølv )?(?:vil|ønsk)|exploits?|utnytt\p{L}*|(?:for|til) (?:sin|sitt|sine|si) (?:egen|eget|egne|eigen|eiga|eige|eigne))(?!\p{L})/iu,
    ],
    unless:
      /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|forbud|forbode|forbudt|not|never|cannot|no|nor|prohibit\p{L}*|forbid\p{L}*|without|uten|utan|only|bare|berre|kun|selvstendig\p{L}*|sjølvstendig\p{L}*|independent\p{L}*|controllers?|behandlingsansvarl\p{L}*)(?!\p{L})/iu,
  },
  message: {
    nb: 'En databehandler kan ikke bruke opplysningene til egne formål.',
    nn: 'Ein databehandlar kan ikkje bruke opplysningane til eigne føremål.',
    en: 'A processor cannot use the data for purposes of its own.',
  },
};
