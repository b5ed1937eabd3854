/** UK General Data Protection Regulation (UK GDPR): names, numbers and links. */
import { defineAct } from '../act.js';

export const ukgdprAct = defineAct({
  id: 'ukgdpr',
  number: 'Regulation (EU) 2016/679 as retained in UK law',
  title: {
    nb: 'Storbritannias personvernforordning (UK GDPR)',
    nn: 'Personvernforordninga i Storbritannia (UK GDPR)',
    en: 'UK General Data Protection Regulation (UK GDPR)',
  },
  names: {
    nb: ['uk gdpr', 'uk-gdpr', 'britisk gdpr', 'storbritannias gdpr'],
    nn: ['uk gdpr', 'uk-gdpr', 'britisk gdpr'],
    en: [
      'uk gdpr',
      'uk-gdpr',
      'united kingdom general data protection regulation',
      'uk general data protection regulation',
      'gdpr as it forms part of uk law',
    ],
  },
  gist: {
    nb: 'Storbritannias utgave av forordningen. Gjelder ikke som grunnlag for en virksomhet i Norge; den norske teksten viser til GDPR.',
    nn: 'Den britiske utgåva av forordninga. Gjeld ikkje som grunnlag for ei verksemd i Noreg; den norske teksten viser til GDPR.',
    en: "The UK's own version of the regulation. It is no basis for a business in Norway, whose policy cites the GDPR.",
  },
  link: {
    nb: 'https://www.legislation.gov.uk/eur/2016/679',
    nn: 'https://www.legislation.gov.uk/eur/2016/679',
    en: 'https://www.legislation.gov.uk/eur/2016/679',
  },
  sectionLink: {
    nb: 'https://www.legislation.gov.uk/eur/2016/679/article/{section}',
    nn: 'https://www.legislation.gov.uk/eur/2016/679/article/{section}',
    en: 'https://www.legislation.gov.uk/eur/2016/679/article/{section}',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
