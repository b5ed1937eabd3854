/** GDPR Article 94: Repeal of Directive 95/46/EC. */
import { defineProvision } from '../provision.js';

export const gdpr94 = defineProvision({
  ref: 'gdpr:94',
  title: {
    nb: 'Oppheving av direktiv 95/46/EF',
    nn: 'Oppheving av direktiv 95/46/EF',
    en: 'Repeal of Directive 95/46/EC',
  },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Opphever personverndirektivet 95/46/EF fra 25. mai 2018. Henvisninger til direktivet leses som henvisninger til forordningen, og til Artikkel 29-gruppen som til Personvernrådet.',
    nn: 'Opphevar personverndirektivet 95/46/EF frå 25. mai 2018. Tilvisingar til direktivet blir lesne som tilvisingar til forordninga, og til Artikkel 29-gruppa som til Personvernrådet.',
    en: 'Repeals Data Protection Directive 95/46/EC from 25 May 2018. References to the Directive are read as to the Regulation, and to the Article 29 Working Party as to the European Data Protection Board.',
  },
  points: {
    '1': {
      nb: 'Direktivet er opphevet fra 25. mai 2018; forordningen avløste det i Norge 20. juli 2018.',
      nn: 'Direktivet er oppheva frå 25. mai 2018; forordninga avløyste det i Noreg 20. juli 2018.',
      en: 'The Directive is repealed from 25 May 2018; the Regulation replaced it in Norway on 20 July 2018.',
    },
    '2': {
      nb: 'Gamle henvisninger peker nå til forordningen og Personvernrådet.',
      nn: 'Gamle tilvisingar peiker no til forordninga og Personvernrådet.',
      en: 'Old references now point to the Regulation and the Board.',
    },
  },
  recitals: [171],
  related: ['gdpr:99', 'gdpr:45(9)', 'gdpr:68'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
