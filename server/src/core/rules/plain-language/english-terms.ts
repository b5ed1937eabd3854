/** English legal terms in Norwegian text that has words of its own for them. */
import { cue, type Cue } from '../../marking/cue.js';
import type { Reading } from '../../reading/reading.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule, type Found } from '../rule.js';

export const englishTerms = defineRule({
  id: 'plain-language/english-terms',
  severity: 'hint',
  law: ['gdpr:12(1)'],
  title: { nb: 'Engelsk fagord', nn: 'Engelsk fagord', en: 'English term in Norwegian text' },
  why: {
    nb: 'Leseren skal forstå teksten uten å kunne engelsk fagspråk. Loven har norske ord for dette.',
    nn: 'Lesaren skal forstå teksten utan å kunne engelsk fagspråk. Lova har norske ord for dette.',
    en: 'Readers should understand the text without knowing English jargon. The law has Norwegian words for this.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVi er data controller for opplysningene om deg.'],
      good: ['# Personvern\n\nVi er behandlingsansvarlig (data controller) for opplysningene om deg.'],
    },
    nn: {
      bad: ['# Personvern\n\nVi byggjer på legitimate interest når vi sender deg tilbod.'],
      good: ['# Personvern\n\nVi byggjer på ei berettiga interesse når vi sender deg tilbod.'],
    },
    en: { bad: [], good: ['# Privacy policy\n\nWe are the data controller.'] },
  },
  *check(reading) {
    if (!reading.options.plainLanguage) return;
    const seen = new Set<string>();
    yield* calques(reading);
    for (const hit of reading.hits(TERM)) {
      const { block, start, end } = hit;
      const words = block.text.slice(start, end).toLowerCase();
      const terms = Object.entries(NORWEGIAN).find(([english]) => words.startsWith(english))?.[1];
      // a gloss in brackets or quotation marks helps those who know the English word
      if (!terms || block.language === 'en' || seen.has(words) || isGloss(block.text, start, end)) continue;
      seen.add(words);
      yield {
        span: placeSpan(reading, hit),
        message: {
          nb: `«${words}» er engelsk. Skriv heller «${terms[0]}».`,
          nn: `«${words}» er engelsk. Skriv heller «${terms[1]}».`,
          en: `“${words}” is English. Norwegian has «${block.language === 'nn' ? terms[1] : terms[0]}».`,
        },
      };
    }
  },
});

/** Contract English put into Norwegian word by word: “without limiting the generality of the foregoing”, “including but not limited to”. */
function* calques(reading: Reading): Iterable<Found> {
  for (const hit of reading.hits(...CALQUES.map(({ words }) => words))) {
    const { block, start, end } = hit;
    if (block.language === 'en') continue;
    const { nb, nn } = CALQUES.find(({ words }) => words.id === hit.cue)!;
    const words = block.text.slice(start, end);
    yield {
      span: placeSpan(reading, hit),
      message: {
        nb: `«${words}» er engelsk kontraktspråk på norsk. ${nb}`,
        nn: `«${words}» er engelsk kontraktspråk på norsk. ${nn}`,
        en: `“${words}” is contract English in Norwegian words. ${block.language === 'nn' ? nn : nb}`,
      },
    };
  }
}

interface Calque {
  readonly words: Cue;
  readonly nb: string;
  readonly nn: string;
}

const calque = (id: string, [nb, nn]: readonly [nb: string, nn: string], words: readonly string[]): Calque => ({
  words: cue(`calque-${id}`, { nb: words, nn: words }),
  nb,
  nn,
});

const CALQUES: readonly Calque[] = [
  calque(
    'foregoing',
    ['Ta det bort: setningen gjelder uten det.', 'Ta det bort: setninga gjeld utan det.'],
    [
      '(uten|utan) [å] (begrense|begrensning|begrensninger|avgrense|avgrensing|innskrenke|innskrenking) ..3 (allmenngyldigheten|allmenngyldigheita|allmenngjeldigheita|generaliteten|foregående|føregåande|ovenstående|ovanståande|ovennevnte|ovannemnde|ovannemnte)',
      '(uten|utan) (fordommer|skade) for ..3 (foregående|føregåande|ovenstående|rettigheter|rettar)',
      '(uavhengig|uansett) av det (foregående|føregåande)',
    ],
  ),
  calque(
    'deemed',
    ['Si hvem som har fått vite hva, og når.', 'Sei kven som har fått vite kva, og når.'],
    [
      '(anses|ansees|ansjås|ansjåast|reknast|regnes|skal anses|skal ansees) ..3 (behørig|behøyrig|tilbørlig|tilbørleg|skjellig) (underrettet|informert|varslet|varsla|orientert|meddelt|underretta|samtykket|samtykt)',
      '(behørig|behøyrig|tilbørlig|tilbørleg) (underrettet|informert|varslet|varsla|orientert|underretta|bemyndiget|autorisert)',
    ],
  ),
  calque(
    'not-limited',
    ['Skriv heller «blant annet».', 'Skriv heller «mellom anna».'],
    [
      '(inkludert|inklusive|medregnet|herunder|medrekna|inkluderer|inkluderar|omfatter|omfattar) [,] (men|men er|og) (ikke|ikkje) [er] (begrenset|begrensa|avgrensa|avgrenset) til',
    ],
  ),
  calque(
    'permitted',
    ['Skriv heller «så langt loven tillater det».', 'Skriv heller «så langt lova tillèt det».'],
    [
      '(i|til) den (fulleste|fullaste|maksimale|største|ytterste) (utstrekning|grad) (tillatt|tillate|som er tillatt|loven|lova)',
      '(i|til) den (utstrekning|grad) (tillatt|tillate) (av|ved|etter|under) ..2 (lov|rett|lovgivning|lovgiving)',
    ],
  ),
  calque(
    'harmless',
    ['Skriv hva den andre skal betale, og for hva.', 'Skriv kva den andre skal betale, og for kva.'],
    ['(holde|halde|holder|held) ..4 (skadesløs|skadeslaus|skadelaus|skadesløse)'],
  ),
  calque(
    'reasonable',
    ['Skriv hva dere gjør.', 'Skriv kva de gjer.'],
    [
      '(kommersielt|kommersielle) (rimelig|rimelige|rimeleg|rimelege) (anstrengelser|anstrengingar|bestrebelser|innsats|tiltak|middel|midler)',
      '(rimelige|rimelege) (anstrengelser|anstrengingar|bestrebelser)',
    ],
  ),
  calque(
    'hereinafter',
    ['Skriv heller «heretter kalt», eller bare «vi».', 'Skriv heller «heretter kalla», eller berre «vi».'],
    [
      '(heretter|i det følgende|i det følgjande) (referert|refererte|vist|omtalt) til som',
      '(som|slik) (definert|definerte) (heri|herunder)',
    ],
  ),
];

/** The English term, and what bokmål and nynorsk call it. */
const NORWEGIAN: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  'data controller': ['behandlingsansvarlig', 'behandlingsansvarleg'],
  'data processor': ['databehandler', 'databehandlar'],
  'data subject': ['den registrerte', 'den registrerte'],
  'data breach': ['brudd på personopplysningssikkerheten', 'brot på personopplysningstryggleiken'],
  'legitimate interest': ['berettiget interesse', 'berettiga interesse'],
  'legal basis': ['rettslig grunnlag', 'rettsleg grunnlag'],
  'third part': ['tredjepart', 'tredjepart'],
  'personal data': ['personopplysninger', 'personopplysningar'],
  'privacy policy': ['personvernerklæring', 'personvernerklæring'],
  'data protection officer': ['personvernombud', 'personvernombod'],
  'right to be forgotten': ['rett til sletting', 'rett til sletting'],
  'data retention': ['lagringstid', 'lagringstid'],
  'subject to': ['underlagt', 'underlagt'],
  'opt-out': ['reservasjon', 'reservasjon'],
  'opt-in': ['aktivt samtykke', 'aktivt samtykke'],
  'data protection impact assessment': ['vurdering av personvernkonsekvenser', 'vurdering av personvernkonsekvensar'],
  'storage limitation': ['lagringsbegrensning', 'lagringsavgrensing'],
  'purpose limitation': ['formålsbegrensning', 'føremålsavgrensing'],
  'data minimi': ['dataminimering', 'dataminimering'],
  'need-to-know': ['tjenstlig behov', 'tenestleg behov'],
  'need to know': ['tjenstlig behov', 'tenestleg behov'],
  'privacy by design': ['innebygd personvern', 'innebygd personvern'],
  'privacy notice': ['personvernerklæring', 'personvernerklæring'],
  'joint controller': ['felles behandlingsansvarlig', 'felles behandlingsansvarleg'],
  'sub-processor': ['underdatabehandler', 'underdatabehandlar'],
  'data portability': ['dataportabilitet', 'dataportabilitet'],
  'data processing agreement': ['databehandleravtale', 'databehandlaravtale'],
  'as is': ['slik den er', 'slik ho er'],
  liability: ['ansvar', 'ansvar'],
  indemnif: ['skadesløsholdelse', 'skadesløyse'],
  'best effort': ['etter beste evne', 'etter beste evne'],
  'reasonable endeavours': ['rimelige bestrebelser', 'rimelege tiltak'],
  'at our sole discretion': ['etter eget skjønn', 'etter eige skjønn'],
  'terms and conditions': ['vilkår', 'vilkår'],
  warrant: ['garanti', 'garanti'],
  'express or implied': ['uttrykkelig eller underforstått', 'uttrykkeleg eller underforstått'],
  'express and implied': ['uttrykkelig eller underforstått', 'uttrykkeleg eller underforstått'],
  'hold harmless': ['holde skadesløs', 'halde skadeslaus'],
  'without prejudice': ['uten at det begrenser', 'utan at det avgrensar'],
  'as available': ['slik den er', 'slik ho er'],
  'sole discretion': ['eget skjønn', 'eige skjønn'],
  herein: ['her', 'her'],
  hereby: ['herved', 'med dette'],
  thereof: ['av dette', 'av dette'],
  affiliates: ['konsernselskaper', 'konsernselskap'],
  compliance: ['etterlevelse', 'etterleving'],
  disclosure: ['utlevering', 'utlevering'],
  disclaimer: ['ansvarsfraskrivelse', 'ansvarsfråskriving'],
};

const TERM = cue('english-term', {
  nb: [
    'data (controller*|processor*|subject*|breach*|retention|protection officer*)',
    'legitimate interest*',
    'legal basis',
    'third (party|parties)',
    'personal data',
    'privacy policy',
    'right to be forgotten',
    '(opt-out|opt-in|need-to-know*|sub-processor*)',
    '(data protection impact assessment*|storage limitation|purpose limitation|data minimi*|need to know|privacy by design|privacy notice|joint controller*)',
    'subject to',
    'data (portability|processing agreement*)',
    '(liability|warranty|warranties|affiliates|indemnif*)',
    '(express|implied) (or|and) (implied|express)',
    '(hold harmless|without prejudice|as available|sole discretion|herein|hereby|thereof)',
    '(as is|best effort*|reasonable endeavours|at our sole discretion|terms and conditions)',
    '(compliance|disclosure|disclaimer)',
  ],
});

/** Whether the words stand in brackets or quotation marks. */
const isGloss = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  const opened = Math.max(...OPEN.map((mark) => before.lastIndexOf(mark)));
  const closed = Math.max(...CLOSE.map((mark) => before.lastIndexOf(mark)));
  return opened > closed && CLOSE.some((mark) => after.includes(mark));
};

const OPEN = ['(', '«', '“'];
const CLOSE = [')', '»', '”'];
