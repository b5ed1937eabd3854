/** ePrivacy Directive (2002/58/EC): names, numbers and links. */
import { defineAct } from '../act.js';

export const eprivacyAct = defineAct({
  id: 'eprivacy',
  number: '2002/58/EC',
  title: {
    nb: 'Kommunikasjonsverndirektivet (2002/58/EF)',
    nn: 'Kommunikasjonsverndirektivet (2002/58/EF)',
    en: 'ePrivacy Directive (2002/58/EC)',
  },
  names: {
    nb: [
      'kommunikasjonsverndirektivet',
      'kommunikasjonsverndirektivets',
      'direktiv 2002/58/ef',
      'eprivacy-direktivet',
      'eprivacy-direktivets',
      'e-privacy-direktivet',
      'e-privacy-direktivets',
      'cookiedirektivet',
      'cookiedirektivets',
      'cookie-direktivet',
      'cookie-direktivets',
      'direktiv 2009/136/ef',
      'cookie-loven',
      'cookie-lovens',
    ],
    nn: [
      'kommunikasjonsverndirektivet',
      'kommunikasjonsverndirektivets',
      'direktiv 2002/58/ef',
      'eprivacy-direktivet',
      'eprivacy-direktivets',
      'cookiedirektivet',
      'cookiedirektivets',
    ],
    en: [
      'eprivacy directive',
      'e-privacy directive',
      'directive 2002/58/ec',
      'cookie directive',
      'eu cookie law',
      'cookie law',
      'directive 2009/136/ec',
      'privacy and electronic communications directive',
    ],
  },
  gist: {
    nb: 'Direktivet bak reglene om informasjonskapsler og elektronisk kommunikasjon, endret ved 2009/136/EF. I Norge gjennomført i ekomloven § 3-15 og markedsføringsloven § 15.',
    nn: 'Direktivet bak reglane om informasjonskapslar og elektronisk kommunikasjon, endra ved 2009/136/EF. I Noreg gjennomført i ekomlova § 3-15 og marknadsføringslova § 15.',
    en: 'The directive behind the rules on cookies and electronic communications, amended by 2009/136/EC. Carried out in Norway by section 3-15 of the Electronic Communications Act and section 15 of the Marketing Control Act.',
  },
  link: {
    nb: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj/eng',
    nn: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj/eng',
    en: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj/eng',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
