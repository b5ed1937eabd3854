/** Section 8 of angrerett: Information before the contract, in our own words. */
import { defineProvision } from '../provision.js';

export const angrerettS8 = defineProvision({
  ref: 'angrerett:8',
  title: {
    nb: 'Opplysningsplikt før avtaleinngåelse',
    nn: 'Opplysningsplikt før avtale blir inngått',
    en: 'Information before the contract',
  },
  gist: {
    nb: 'Regner opp hva forbrukeren skal få vite før et fjernsalg, blant annet om angreretten (bokstav h). Er prisen personlig tilpasset ved automatiserte avgjørelser, skal det sies (bokstav q).',
    nn: 'Reknar opp kva forbrukaren skal få vite før eit fjernsal, mellom anna om angreretten (bokstav h). Er prisen personleg tilpassa ved automatiserte avgjerder, skal det seiast (bokstav q).',
    en: 'Lists what consumers must be told before a distance sale, including the right of withdrawal (point h). If the price is personalised by automated decisions, that must be said (point q).',
  },
  points: {
    '1(h)': {
      nb: 'Opplysning om angreretten, med vilkår, frister, framgangsmåte og skjema.',
      nn: 'Opplysning om angreretten, med vilkår, fristar, framgangsmåte og skjema.',
      en: 'Information on the right of withdrawal, with conditions, time limits, procedure and form.',
    },
    '1(q)': {
      nb: 'Opplysning om at prisen er personlig tilpasset på grunnlag av automatiserte avgjørelser.',
      nn: 'Opplysning om at prisen er personleg tilpassa på grunnlag av automatiserte avgjerder.',
      en: 'Notice that the price is personalised on the basis of automated decisions.',
    },
  },
  policy: {
    nb: 'Bruker nettbutikken personlig prising, bør også erklæringen nevne profileringen.',
    nn: 'Bruker nettbutikken personleg prising, bør også erklæringa nemne profileringa.',
    en: 'If the shop personalises prices, the notice should mention the profiling too.',
  },
  related: ['gdpr:22', 'gdpr:13(2)(f)', 'angrerett:21'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
