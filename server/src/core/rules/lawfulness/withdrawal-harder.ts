/** Consent that is harder to withdraw than to give. */
import { cue } from '../../marking/cue.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const withdrawalHarder = defineRule({
  id: 'lawfulness/withdrawal-harder',
  severity: 'warning',
  law: ['gdpr:7(3)'],
  title: {
    nb: 'Vanskeligere å trekke enn å gi samtykke',
    nn: 'Vanskelegare å trekkje enn å gi samtykke',
    en: 'Harder to withdraw consent than to give it',
  },
  why: {
    nb: 'Det skal være like enkelt å trekke tilbake et samtykke som å gi det (GDPR artikkel 7 nr. 3). Krav om brev eller oppmøte er det sjelden.',
    nn: 'Det skal vere like enkelt å trekkje tilbake eit samtykke som å gi det (GDPR artikkel 7 nr. 3). Krav om brev eller oppmøte er det sjeldan.',
    en: 'Consent must be as easy to withdraw as to give (Article 7(3) GDPR). Having to write a letter or turn up seldom is.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nSamtykket kan bare trekkes tilbake ved brev til oss.'],
      good: ['# Personvern\n\nSamtykket kan trekkes tilbake ved brev eller e-post.'],
    },
    nn: {
      bad: ['# Personvern\n\nFor å trekkje samtykket må du sende eit brev til oss.'],
      good: ['# Personvern\n\nSamtykket kan du trekkje i appen eller ved brev.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYou may withdraw your consent by registered letter only.'],
      good: ['# Privacy policy\n\nYou may withdraw your consent by letter or e-mail.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

/** Consent, named in the sentence or right before it. */
const CONSENT = /samtyk|consent|(?:nyhetsbrev|nyheitsbrev|newsletter)[^]{0,80}(?:klikk|click)/iu;

/** What nobody needs to do who gave consent on a screen. */
const HEAVY =
  /(?<!\p{L})(?:brev(?!\p{L})|rekommandert\p{L}*|(?:personlig|personleg|in) (?:opp|fram|frem)?(?:møte|person)|(?:opp|fram|frem)møte|møter? (?:du )?(?:selv |sjølv )?(?:opp|fram|frem)|(?:per|pr\.?|i|ved|vanlig|vanleg) (?:post|posten)|faks|underskr\p{L}*|skrive under|notari\p{L}*|letter|registered (?:mail|post|letter)|(?:by|ordinary|regular|in the) (?:post|mail)|fax|in person|visiting the|(?:kopi|copy|scan|bilde|bilete|picture) (?:av|of) (?:\p{L}+ ){0,2}?(?:legitimasjon\p{L}*|pass(?:et)?|førerkort\p{L}*|ID\p{L}*|passport|driving licence)|begrunn\p{L}* (?:det |dette |ønsket |ønsket ditt )?(?:skriftlig|skriftleg)|grunngi\p{L}* (?:det |dette )?skriftleg|give reasons|state your reasons|signert skjema|signed form|(?:fylle ut|fylla ut) (?:et|eit|skjema)[^.;]{0,30}(?:signere|undertegne|skrive under)|fill (?:in|out) a form[^.;]{0,25}sign)(?!\p{L})/iu;

/** What is a burden only where nothing else will do. */
const LIGHT =
  /(?<!\p{L})(?:ring(?:e|je)|telefon\p{L}*|sign(?:ere|erer|ert|ed)?|undertegn\p{L}*|legitimer\p{L}*|call|phone)(?!\p{L})/iu;
const MUST = /(?<!\p{L})(?:må|skal|kun|bare|berre|krev\p{L}*|must|only|have to|has to|shall|required?)(?!\p{L})/iu;

/** Another way is open. */
const OPEN =
  /(?<!\p{L})(?:eller|or|e-?post\p{L}*|e-?mail\p{L}*|nettside\p{L}*|nettsted\p{L}*|appen?|app|online|lenk\p{L}*|link|klikk\p{L}*|click\p{L}*|nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|newsletter|ikke nødvendig|for example|for eksempel|til dømes)(?!\p{L})/iu;

/** How consent was given is another thing than how it is withdrawn. */
const GIVEN =
  /(?:(?:samtykke\p{L}*|consent)\s)?(?<!\p{L})(?:gir|gitt|gav|ga|give(?! reasons)|gave|given)(?!\p{L})[^,.;]{0,80}/giu;

const STATEMENT = {
  cue: cue('law-withdrawal-harder', {
    nb: [
      '(trekk*|tilbaketrekking*|tilbakekall*|avmelding*)',
      'kall* … tilbake',
      '(av|fra) (listen|listene)',
      'melde … av',
      '(avslutter|stanser|opphever|stopper|ender|avbryter) ..2 (samtykke*|tillatelse*|avtalen om nyhetsbrev)',
    ],
    nn: [
      '(trekk*|tilbaketrekking*|tilbakekall*|avmelding*)',
      'kall* … tilbake',
      '(av|frå) (lista|listene)',
      'melde … av',
      '(avsluttar|stansar|opphevar|stoppar|endar) ..2 (samtykk*|løyve*)',
    ],
    en: [
      '(ends|end|stops|stop|cancels|cancel|terminates|undoes|lifts|revokes) ..2 (permission*|consent*|authorisation|authorization)',
      '(withdraw|withdraws|withdrawn|withdrawal|withdrawals|withdrawing|revoke|revoked|revoking|revocation|unsubscribe|unsubscribing)',
      'off the list',
    ],
  }),
  fits: (sentence: Sentence): boolean => {
    if (
      !CONSENT.test(sentence.block.text) ||
      /(?<!\p{L})(?:ikke|ikkje|need not|not|no need)(?!\p{L})[^.;]{0,20}(?:begrunn|grunngi|reason)/iu.test(
        textOf(sentence),
      )
    )
      return false;
    const text = textOf(sentence).replace(GIVEN, '');
    return (HEAVY.test(text) || (LIGHT.test(text) && MUST.test(text))) && !OPEN.test(text);
  },
  message: {
    nb: 'Et samtykke som er gitt med et klikk, må også kunne trekkes tilbake så enkelt.',
    nn: 'Eit samtykke som er gitt med eit klikk, må også kunne trekkjast tilbake så enkelt.',
    en: 'Consent given with a click must be as easy to withdraw.',
  },
};
