/** Security in general terms (Article 32). */
import { defineClause } from './clause.js';

export const security = defineClause({
  id: 'security',
  states: [],
  topic: 'security',
  law: ['gdpr:32(1)', 'gdpr:5(1)(f)'],
  title: { nb: 'Sikkerhet', nn: 'Tryggleik', en: 'Security' },
  heading: {
    nb: 'Hvordan sikrer vi opplysningene?',
    nn: 'Korleis sikrar vi opplysningane?',
    en: 'How do we keep the data secure?',
  },
  when: {
    nb: 'Når dere vil si kort hva dere gjør. Lov aldri full sikkerhet.',
    nn: 'Når de vil seie kort kva de gjer. Lov aldri full tryggleik.',
    en: 'When you wish to say briefly what you do. Never promise complete security.',
  },
  asserts: {
    nb: 'Hvilke sikkerhetstiltak dere har.',
    nn: 'Kva tryggingstiltak de har.',
    en: 'Which security measures you have.',
  },
  prefixes: {
    nb: ['sikkerhet', 'informasjonssikkerhet'],
    nn: ['tryggleik', 'informasjonstryggleik', 'sikkerheit'],
    en: ['security', 'information-security'],
  },
  text: {
    nb: 'Vi beskytter personopplysningene mot at uvedkommende får tilgang, og mot at de blir endret eller går tapt. Blant annet ${1|gir vi tilgang bare til dem som trenger det i arbeidet,krypterer vi opplysninger som sendes over internett,tar vi jevnlig sikkerhetskopi|} og ${2|logger vi bruken av systemene,krever vi sikker innlogging,gir vi de ansatte opplæring|}. Hvis et sikkerhetsbrudd kan gi høy risiko for deg, varsler vi deg så raskt vi kan.',
    nn: 'Vi vernar personopplysningane mot at uvedkomande får tilgang, og mot at dei blir endra eller går tapt. Mellom anna ${1|gir vi tilgang berre til dei som treng det i arbeidet,krypterer vi opplysningar som blir sende over internett,tek vi jamleg tryggingskopi|} og ${2|loggar vi bruken av systema,krev vi sikker innlogging,gir vi dei tilsette opplæring|}. Dersom eit tryggingsbrot kan gi høg risiko for deg, varslar vi deg så raskt vi kan.',
    en: 'We protect personal data against unauthorised access, and against being altered or lost. Among other things, ${1|we give access only to those who need it for their work,we encrypt data sent over the internet,we make regular backups|} and ${2|we log the use of our systems,we require secure login,we train our employees|}. If a security breach is likely to result in a high risk to you, we will notify you without undue delay.',
  },
});
