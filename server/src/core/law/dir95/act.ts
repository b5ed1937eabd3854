/** Directive 95/46/EC (Data Protection Directive), repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const dir95Act = defineAct({
  id: 'dir95',
  number: '95/46/EC',
  title: {
    nb: 'Direktiv 95/46/EF (personverndirektivet), opphevet',
    nn: 'Direktiv 95/46/EF (personverndirektivet), oppheva',
    en: 'Directive 95/46/EC (Data Protection Directive), repealed',
  },
  names: {
    nb: [
      'personverndirektivet',
      'personverndirektivets',
      'direktiv 95/46/ef',
      'direktiv 95/46/eu',
      'direktiv 95/46',
      'direktiv 95/46/eg',
      'europaparlaments- og rådsdirektiv 95/46/ef',
      'eus personverndirektiv',
      '95/46/ef',
    ],
    nn: [
      'personverndirektivet',
      'personverndirektivets',
      'direktiv 95/46/ef',
      'direktiv 95/46',
      'personverndirektivet til eu',
    ],
    en: [
      'directive 95/46/ec',
      'data protection directive',
      'eu data protection directive',
      'european data protection directive',
      '95/46/ec',
      'directive 95/46',
      'directive 95/46/eu',
    ],
  },
  gist: {
    nb: 'EUs personverndirektiv av 1995. Erstattet av forordningen 25. mai 2018 i EU og 20. juli 2018 i Norge.',
    nn: 'Personverndirektivet til EU frå 1995. Avløyst av forordninga 25. mai 2018 i EU og 20. juli 2018 i Noreg.',
    en: "The EU's Data Protection Directive of 1995. Replaced by the GDPR on 25 May 2018 in the EU and 20 July 2018 in Norway.",
  },
  link: {
    nb: 'https://eur-lex.europa.eu/eli/dir/1995/46/oj/eng',
    nn: 'https://eur-lex.europa.eu/eli/dir/1995/46/oj/eng',
    en: 'https://eur-lex.europa.eu/eli/dir/1995/46/oj/eng',
  },
  status: 'repealed',
  certainty: 'verified',
  asOf: '2026-11-22',
});
