/** Digital Services (Consumers) Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const digitalytelseAct = defineAct({
  id: 'digitalytelse',
  number: 'LOV-2022-06-17-56',
  title: {
    nb: 'Lov om levering av digitale ytelser til forbrukere (digitalytelsesloven)',
    nn: 'Lov om levering av digitale ytingar til forbrukarar (digitalytingslova)',
    en: 'Digital Services (Consumers) Act',
  },
  names: {
    nb: [
      'digitalytelsesloven',
      'digitalytelseslovens',
      'digitalytelseslova',
      'digitalytelseslovas',
      'lov om levering av digitale ytelser til forbrukere',
      'lov-2022-06-17-56',
      'lov 2022-06-17-56',
      'lov 2022-06-17 nr. 56',
      'lov 17. juni 2022 nr. 56',
      'lov av 17. juni 2022 nr. 56',
    ],
    nn: [
      'digitalytingslova',
      'digitalytingslovas',
      'digitalytelsesloven',
      'digitalytelseslovens',
      'digitalytelseslova',
      'digitalytelseslovas',
      'lov-2022-06-17-56',
      'lov 2022-06-17-56',
      'lov 2022-06-17 nr. 56',
      'lov 17. juni 2022 nr. 56',
      'lov av 17. juni 2022 nr. 56',
    ],
    en: [
      'digital services (consumers) act',
      'norwegian digital services (consumers) act',
      'digital services consumers act',
      'norwegian digital services consumers act',
      'digital content act',
      'norwegian digital content act',
      'lov-2022-06-17-56',
      'act of 17 june 2022 no. 56',
      'act no. 56 of 17 june 2022',
      'act 17 june 2022 no. 56',
    ],
  },
  gist: {
    nb: 'Digitale ytelser til forbrukere; betaling med personopplysninger regnes også. Ingen fast reklamasjonsfrist (§ 27).',
    nn: 'Digitale ytingar til forbrukarar; betaling med personopplysningar er òg med. Ingen fast reklamasjonsfrist (§ 27).',
    en: 'Digital content and services for consumers, including those paid for with personal data. No fixed time limit for notice of defects (s. 27).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2022-06-17-56',
    nn: 'https://lovdata.no/dokument/NL/lov/2022-06-17-56',
    en: 'https://lovdata.no/dokument/NL/lov/2022-06-17-56',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2022-06-17-56/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2022-06-17-56/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2022-06-17-56/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
