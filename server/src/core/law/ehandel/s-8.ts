/** Section 8 of ehandel: Information about the service provider, in our own words. */
import { defineProvision } from '../provision.js';

export const ehandelS8 = defineProvision({
  ref: 'ehandel:8',
  title: {
    nb: 'Tjenesteyterens opplysningsplikt om virksomheten',
    nn: 'Opplysningsplikta til tenesteytaren om verksemda',
    en: 'Information about the service provider',
  },
  structure: {
    '1': ['a', 'b'],
    '2': ['a', 'b', 'c'],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Den som tilbyr tjenester på nett, skal alltid oppgi navn, adresse, e-post og andre kontaktopplysninger, foretaksregister, organisasjonsnummer og om virksomheten er merverdiavgiftspliktig, og i noen yrker godkjenning og tittel.',
    nn: 'Den som tilbyr tenester på nett, skal alltid oppgi namn, adresse, e-post og andre kontaktopplysningar, føretaksregister, organisasjonsnummer og om verksemda er meirverdiavgiftspliktig, og i nokre yrke godkjenning og tittel.',
    en: 'Online service providers must always state name, address, e-mail and other contact details, the company register, organisation number and VAT status, and in some trades the authorisation and title.',
  },
  policy: {
    nb: 'De samme opplysningene identifiserer gjerne den behandlingsansvarlige; ha dem på nettstedet, lett å finne.',
    nn: 'Dei same opplysningane identifiserer gjerne den behandlingsansvarlege; ha dei på nettstaden, lett å finne.',
    en: 'The same details often identify the controller; keep them on the site, easy to find.',
  },
  related: ['gdpr:13(1)(a)', 'ehandel:9'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
