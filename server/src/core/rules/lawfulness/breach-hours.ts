/** The 72 hours of the controller laid on the reader. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const breachHours = defineRule({
  id: 'lawfulness/breach-hours',
  severity: 'warning',
  law: ['gdpr:33(1)'],
  title: { nb: '72 timer lagt på leseren', nn: '72 timar lagt på lesaren', en: 'The 72 hours laid on the reader' },
  why: {
    nb: 'Fristen på 72 timer gjelder den behandlingsansvarliges melding til tilsynet (GDPR artikkel 33), ikke brukerne.',
    nn: 'Fristen på 72 timar gjeld meldinga frå den behandlingsansvarlege til tilsynet (GDPR artikkel 33), ikkje brukarane.',
    en: 'The 72 hours are for the controller’s report to the authority (Article 33 GDPR), not for users.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nDu må melde brudd på personopplysningssikkerheten innen 72 timer.'],
      good: ['# Personvern\n\nVi melder brudd til Datatilsynet innen 72 timer.'],
    },
    nn: {
      bad: ['# Personvern\n\nDu må melde brot på personopplysningstryggleiken innan 72 timar.'],
      good: ['# Personvern\n\nVi melder brot til Datatilsynet innan 72 timar.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYou must report personal data breaches to us within 72 hours.'],
      good: ['# Privacy policy\n\nWe report breaches to the authority within 72 hours.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-breach-hours', {
    nb: [
      '(du|bruker|brukeren|brukere|brukerne|kunden|kunder|kundene|medlemmet|medlemmer|medlemmene|pasienten|pasienter|deltakere|foresatte) … (må|skal|plikter|bes) ..14 72 timer',
      '(må|skal|plikter) (du|brukeren|kunden) ..14 72 timer',
      '(du|brukeren|kunden|brukere|kunder|medlemmer) er (forpliktet|pliktig|pålagt) ..14 72 timer',
      '(du|brukeren|kunden) har 72 timer',
      'frist* for (deg|brukeren|brukere|kunden|kunder|medlemmer) ..10 72 timer',
    ],
    nn: [
      '(du|brukar|brukaren|brukarar|brukarane|kunden|kundar|kundane|medlemen|medlemer|medlemene|pasienten|pasientar|deltakarar|føresette) … (må|skal|pliktar) ..14 72 timar',
      '(må|skal|pliktar) (du|brukaren|kunden) ..14 72 timar',
      '(du|brukaren|kunden|brukarar|kundar|medlemer) er (forplikta|plikta|pliktig|pålagd|pålagde) ..14 72 timar',
      '(du|brukaren|kunden) har 72 timar',
      'frist* for (deg|brukaren|brukarar|kunden|kundar|medlemer) ..10 72 timar',
    ],
    en: [
      '(you|user|users|customer|customers|member|members|patient|patients|visitors) … (must|shall|have to|are required|is required|are obliged|is obliged|need to) ..16 72 hours',
      '(you|users|customers|the customer) have 72 hours',
      'your (deadline|time limit) ..8 72 hours',
    ],
  }),
  needs:
    /(?<!\p{L})(?:\p{L}*brudd\p{L}*|\p{L}*brot\p{L}*|avvik\p{L}*|lekkasje\p{L}*|lek\p{L}{0,3}|misbruk\p{L}*|avveie|avvegar|stjål\p{L}*|stole|tilgang til|hacke\p{L}*|breach\p{L}*|incident\p{L}*|leak\p{L}*|stolen|lost|misus\p{L}*|hacked|gained access)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:vi (?:må|skal|plikter|pliktar)|(?:must|shall) be (?:notified|informed|told)|(?:skal|må) (?:du )?(?:få|bli|varsles|varslast))(?!\p{L})/iu,
  wide: {
    cue: cue('law-breach-hours-wide', {
      nb: ['(72 timer|tre døgn|tre dager|72-timers*|24 timer|48 timer)'],
      nn: ['(72 timar|tre døgn|tre dagar|24 timar|48 timar)'],
      en: ['(72 hours|three days|24 hours|48 hours|72-hour)'],
    }),
    says: [
      /(?<!\p{L})(?:du|dere|dykk|bruker(?:en|e|ne)?|brukar(?:en|ar|ane)?|kunde(?:n|r|ne)?|kundar|medlem\p{L}*|pasient\p{L}*|deltak\p{L}*|you|users?|customers?|members?|patients?|visitors?|account holders?)(?!\p{L})[^.;]{0,70}?(?:må|skal|plikt\p{L}*|forplikt\p{L}*|pålagt|pålagd|must|shall|obliged|required|have to|has to|need to|undertakes?)(?!\p{L})[^.;]{0,60}?(?:meld\p{L}*|varsl\p{L}*|rapporter\p{L}*|gi(?:r)? (?:oss )?beskjed|si(?:er)? (?:i)?fr[aå]|report|notify|inform|tell)(?!\p{L})/iu,
      /(?<!\p{L})(?:må|skal|plikter|pliktar|must|shall)\s(?:du|brukeren|kunden|brukaren|you|users?|the customer)\s[^.;]{0,60}?(?:meld\p{L}*|varsl\p{L}*|rapporter\p{L}*|report|notify|inform)(?!\p{L})/iu,
    ],
    unless:
      /(?<!\p{L})(?:ber vi|bed vi|we ask|vi (?:må|skal|plikter|pliktar)|we (?:must|shall|will)|Datatilsynet|supervisory|(?:must|shall|skal|må) (?:be|få|bli) (?:\p{L}+ )?(?:notified|informed|varslet|varsla))(?!\p{L})|^(?:(?!brudd|brot|avvik|lekkasje|lek|avveie|avvegar|stjål|stole|hack|misbruk|uvedkom|breach|incident|leak|astray|stolen|lost|misus|compromis).)*$/iu,
  },
  message: {
    nb: 'Fristen på 72 timer gjelder virksomheten, ikke leseren.',
    nn: 'Fristen på 72 timar gjeld verksemda, ikkje lesaren.',
    en: 'The 72 hours are for the organisation, not for the reader.',
  },
};
