/** More than one month to answer a request. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import { topicsOf } from '../../reading/topics.js';
export const lateAnswer = defineRule({
  id: 'lawfulness/late-answer',
  severity: 'warning',
  law: ['gdpr:12(3)'],
  title: { nb: 'For lang svarfrist', nn: 'For lang svarfrist', en: 'Too long to answer' },
  why: {
    nb: 'Svar på krav om innsyn og de andre rettighetene skal gis uten ugrunnet opphold og senest innen én måned. Fristen kan forlenges med to måneder når kravet er komplisert (GDPR artikkel 12 nr. 3).',
    nn: 'Svar på krav om innsyn og dei andre rettane skal givast utan ugrunna opphald og seinast innan ein månad. Fristen kan forlengjast med to månader når kravet er komplisert (GDPR artikkel 12 nr. 3).',
    en: 'Requests must be answered without undue delay and within one month at the latest. The time can be extended by two months where the request is complex (Article 12(3) GDPR).',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi svarer på krav om innsyn innen tre måneder.',
        '# Personvern\n\nKrav om innsyn besvares innen 60 dager.',
      ],
      good: [
        '# Personvern\n\nVi svarer på krav om innsyn innen 30 dager.',
        '# Personvern\n\nVi svarer på krav om innsyn innen én måned, i kompliserte saker innen tre måneder.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nVi svarar på krav om innsyn innan to månader.'],
      good: ['# Personvern\n\nVi svarar på krav om innsyn innan fire veker.'],
    },
    en: {
      bad: ['# Privacy policy\n\nWe respond to requests for access within 90 days.'],
      good: ['# Privacy policy\n\nWe respond to requests for access within one month.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-late-answer', {
    nb: [
      '(svar|svaret|regn|svare|svarer|besvarer|besvares|besvart|behandler|behandles|behandlingstid*|svarfrist*|svartid*|oppfyller|etterkommer|innsyn|frist|fristen|saksbehandlingstid*|tilbakemelding|høre|hører|regne|påregne|ventetid*|ekspederer|ekspederes) ..14 (dager|døgn|uker|måneder|måned|virkedager|kvartal|kvartalet|halvår|år)',
      '(dager|uker|måneder|virkedager|kvartal|halvår|år) ..2 (før|inntil) ..3 (hører|høre|får|beskjed)',
      '(dager|uker|måneder|virkedager|kvartal|halvår|år) ..8 (svar|svare|svarer|besvare|besvarer|svarfrist)',
    ],
    nn: [
      '(svar|svaret|rekn|svare|svarar|handsamar|behandlar|behandla|behandlingstid*|svarfrist*|svartid*|svara|svart|oppfyller|innsyn|frist|fristen|saksbehandlingstid*|tilbakemelding|høyre|høyrer|rekne|ventetid*) ..14 (dagar|døgn|veker|månader|vekedagar|kvartal|kvartalet|halvår|år)',
      '(dagar|veker|månader|kvartal|halvår|år) ..2 (før|inntil) ..3 (høyrer|høyre|får|beskjed)',
      '(dagar|veker|månader|kvartal|halvår|år) ..8 (svar|svare|svarar|svarfrist)',
    ],
    en: [
      '(answer|answers|answered|enquiries|enquiry|respond|responds|response|reply|replies|handle|handled|process|processed|comply|act|deal|dealt|fulfil|hear|handling|processing|turnaround|wait|expect) ..12 (days|weeks|months|quarter|year)',
      '(days|weeks|months) ..2 (before|until) ..3 (hear|get|receive)',
      '(days|weeks|months) ..8 (answer|respond|response|reply|process|handle)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:erstatning\p{L}*|refusjon\p{L}*|reklamasjon\p{L}*|compensation|refunds?|damages|(?:søknad\p{L}*|applications?) (?:om|for)|forleng\p{L}*|utvid\p{L}*|ytterligere|kompli\p{L}*|innvikl\p{L}*|kompleks\p{L}*|særlige|særlege|extend\p{L}*|extension|further|additional|complex|backup|sikkerhetskopi\p{L}*|klage\p{L}* innen|angrefrist|complaint within|reklam\p{L}*|lagre\p{L}*|lagra\p{L}*|oppbevar\p{L}*|retain\p{L}*|stored?|keep|kept|slettes etter|slettet etter|inaktiv\p{L}*|inactiv\p{L}*|every|hver|at least|minst)(?!\p{L})/iu,
  unlessNear: /California|CCPA|consumer/iu,
  fits: (sentence: Sentence): boolean => isOfRequests(sentence) && isTooLong(textOf(sentence)),
  message: {
    nb: 'Fristen for å svare er én måned. Den kan bare forlenges i kompliserte saker.',
    nn: 'Fristen for å svare er ein månad. Han kan berre forlengjast i kompliserte saker.',
    en: 'The time to answer is one month. It can be extended only in complex cases.',
  },
};

const REQUESTS =
  /(?<!\p{L})(?:(?:krav\p{L}*|forespørs\p{L}*|henvend\p{L}*|anmodning\p{L}*|begjæring\p{L}*|innsyn\p{L}*|rettighet\p{L}*|rettar|rettane|førespurnad\p{L}*|oppmoding\p{L}*|requests?|access|rights?|deletion|erasure|sletting))(?!\p{L})/iu;
/** «… før du får svar»: what is answered stands in the sentences around it. */
const BEFORE_ANSWER =
  /(?<!\p{L})(?:før|before) (?:du|vi|me|you|we)\s(?:\p{L}+\s){0,3}?(?:svar\p{L}*|hører|høyrer|får|hear|get|answer\p{L}*|repl(?:y|ies)|respon\p{L}*)(?!\p{L})/iu;
/** «svaret kommer …», “expect our reply …”: likewise. */
const ANSWER =
  /(?<!\p{L})(?:svaret|svar frå oss|svar fra oss|(?:the|our|an?) (?:answer|reply|response)) (?:ditt |vårt )?(?:kommer|kjem|gis|er|får|foreligger|ligg|comes?|will|can|is|within|within|by|in)(?!\p{L})/iu;
const RIGHTS = /(?<!\p{L})(?:innsyn|retting|sletting|right of access|access(?: to|,)|rectification|erasure)(?!\p{L})/iu;

function isOfRequests(sentence: Sentence): boolean {
  const text = textOf(sentence);
  return (
    REQUESTS.test(text) ||
    ((BEFORE_ANSWER.test(text) || ANSWER.test(text)) &&
      (RIGHTS.test(sentence.block.text) ||
        REQUESTS.test(sentence.block.text) ||
        topicsOf(sentence.block).includes('rights')))
  );
}

/** “within a quarter”, «et halvt år». */
const LONG =
  /(?<!\p{L})(?:(?:i løpet av|i laupet av|in the course of|during|by the end of|by the close of|innen utgangen av|innan utgangen av) (?:et |eit |the |a |hvert |kvart |each |every )?(?:same |neste |next |following )?(?:kvartal\p{L}*|quarter|halvår\p{L}*|half-year|år(?:et)?|year)|(?:et|eit|a|one|innen|innan|within|neste|next)\s(?:hel\p{L}* |full )?(?:kvartal\p{L}*|quarter|halvår\p{L}*)|(?:et|eit|half) (?:halvt |a )år|(?:end|slutten|utgangen|utløpet) (?:of|av) (?:each|every|the|hvert|kvart|et|eit) (?:quarter|kvartal)|half a year|et halvt år|eit halvt år|(?:innen|innan|within|inntil|up to) (?:et|eit|a|one) (?:år|year))(?!\p{L})/iu;

const WORDS: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  åtte: 8,
  ti: 10,
  tolv: 12,
  seksti: 60,
  nitti: 90,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  sixty: 60,
  ninety: 90,
  førtifem: 45,
};
const PERIOD =
  /(?<![\p{L}\d])(\d{1,3}|to|tre|fire|fem|seks|åtte|ti|tolv|førtifem|seksti|nitti|two|three|four|five|six|eight|ten|twelve|sixty|ninety)\s(?:\(\d{1,3}\)\s)?(?:kalender|virke|working |business |calendar )?(dager|dagar|døgn|days|uker|veker|weeks|måneder|månader|months)(?!\p{L})/iu;
const DAYS: Readonly<Record<string, number>> = { d: 1, u: 7, v: 7, w: 7, m: 30 };

/** Whether the only period of the sentence is over a month; 31 days and four weeks are not. */
function isTooLong(text: string): boolean {
  const match = PERIOD.exec(text);
  if (!match && LONG.test(text)) return true;
  if (
    !match ||
    PERIOD.test(text.slice(match.index + match[0].length)) ||
    /(?:én|en|ein|one|1) (?:måned|månad|month)(?!\p{L})/iu.test(text)
  )
    return false;
  const count = Number(match[1]) || (WORDS[match[1]!.toLowerCase()] ?? 0);
  return count * (DAYS[match[2]![0]!.toLowerCase()] ?? 0) > 31;
}
