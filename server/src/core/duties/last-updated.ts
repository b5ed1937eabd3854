/** The date or version of the policy. */
import { policyDates } from '../facts/policyDates.js';
import { defineDuty, fromFacts } from './duty.js';

export const lastUpdated = defineDuty({
  id: 'last-updated',
  law: ['gdpr:5(2)', 'gdpr:12(1)'],
  severity: 'information',
  topic: 'changes',
  name: {
    nb: 'når erklæringen sist ble endret',
    nn: 'når erklæringa sist vart endra',
    en: 'when the policy was last changed',
  },
  absent: {
    nb: 'Det står ikke når erklæringen sist ble endret. Loven krever det ikke, men en dato gjør det mulig å vise hva som gjaldt når (artikkel 5 nr. 2).',
    nn: 'Det står ikkje når erklæringa sist vart endra. Lova krev det ikkje, men ein dato gjer det mogleg å vise kva som galdt når (artikkel 5 nr. 2).',
    en: 'The policy does not say when it was last changed. The law does not require it, but a date lets you show what applied when (Article 5(2)).',
  },
  partial: {
    default: {
      nb: 'Endringer er nevnt, men ikke når de ble gjort. Sett inn dato eller versjon.',
      nn: 'Endringar er nemnde, men ikkje når dei vart gjorde. Set inn dato eller versjon.',
      en: 'Changes are mentioned, but not when they were made. Give a date or a version.',
    },
  },
  why: {
    nb: 'God skikk: leseren ser om teksten er ny, og dere kan dokumentere hva som gjaldt.',
    nn: 'God skikk: lesaren ser om teksten er ny, og de kan dokumentere kva som galdt.',
    en: 'Good practice: readers see whether the text is new, and you can show what applied.',
  },
  clauses: ['last-updated'],
  examples: {
    nb: {
      states: ['Sist oppdatert: 3. mars 2026', 'Versjon 2.1'],
      partial: [],
      lookAlikes: ['Vi kan oppdatere denne erklæringen.'],
    },
    nn: { states: ['Sist oppdatert 3. mars 2026'], partial: [], lookAlikes: ['Vi kan oppdatere denne erklæringa.'] },
    en: {
      states: ['Last updated: 3 March 2026', 'Effective date: 2026-03-03'],
      partial: [],
      lookAlikes: ['We may update this policy.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(policyDates)),
});
