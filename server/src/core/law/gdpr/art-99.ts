/** GDPR Article 99: Entry into force and application. */
import { defineProvision } from '../provision.js';

export const gdpr99 = defineProvision({
  ref: 'gdpr:99',
  title: { nb: 'Ikrafttredelse og anvendelse', nn: 'Ikraftsetjing og bruk', en: 'Entry into force and application' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Forordningen trådte i kraft i EU 24. mai 2016 og har vært brukt der fra 25. mai 2018. I Norge gjelder den som lov fra 20. juli 2018 (personopplysningsloven § 1).',
    nn: 'Forordninga tok til å gjelde i EU 24. mai 2016 og har vore brukt der frå 25. mai 2018. I Noreg gjeld ho som lov frå 20. juli 2018 (personopplysningslova § 1).',
    en: 'The Regulation entered into force in the EU on 24 May 2016 and has applied there since 25 May 2018. In Norway it has been law since 20 July 2018 (section 1 of the Personal Data Act).',
  },
  points: {
    '1': {
      nb: 'Ikrafttredelse den tjuende dagen etter kunngjøringen, 24. mai 2016.',
      nn: 'Tok til å gjelde den tjuande dagen etter kunngjeringa, 24. mai 2016.',
      en: 'Entry into force on the twentieth day after publication, 24 May 2016.',
    },
    '2': {
      nb: 'Anvendes fra 25. mai 2018; i Norge først fra 20. juli 2018.',
      nn: 'Brukt frå 25. mai 2018; i Noreg først frå 20. juli 2018.',
      en: 'Applies from 25 May 2018; in Norway only from 20 July 2018.',
    },
  },
  recitals: [171],
  related: ['gdpr:94', 'pol:1'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
