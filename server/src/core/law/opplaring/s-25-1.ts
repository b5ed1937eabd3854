/** Section 25-1 of opplaring: Processing of personal data in schools and exceptions from secrecy, in our own words. */
import { defineProvision } from '../provision.js';

export const opplaringS25_1 = defineProvision({
  ref: 'opplaring:25-1',
  title: {
    nb: 'Behandling av personopplysninger og unntak fra taushetsplikt',
    nn: 'Behandling av personopplysningar og unntak frå teieplikt',
    en: 'Processing of personal data in schools and exceptions from secrecy',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
    '6': [],
    '7': [],
  },
  gist: {
    nb: 'Kommuner, fylkeskommuner og lærebedrifter kan behandle de personopplysningene som trengs for oppgavene i opplæringslova, også særlige kategorier. Skoler kan hente inn og dele opplysninger ved skolebytte og overgang.',
    nn: 'Kommunar, fylkeskommunar og lærebedrifter kan behandle dei personopplysningane som trengst for oppgåvene i opplæringslova, også særlege kategoriar. Skolar kan hente inn og dele opplysningar ved skolebyte og overgang.',
    en: 'Municipalities, counties and training companies may process the personal data needed for their tasks under the Education Act, special categories included. Schools may obtain and share data when a pupil changes school or moves up.',
  },
  policy: {
    nb: 'Vis hit sammen med artikkel 6 nr. 1 bokstav c eller e når en skole behandler opplysninger om elever; samtykke er sjelden det rette grunnlaget.',
    nn: 'Vis hit saman med artikkel 6 nr. 1 bokstav c eller e når ein skole behandlar opplysningar om elevar; samtykke er sjeldan det rette grunnlaget.',
    en: "Cite this with Article 6(1)(c) or (e) where a school processes pupils' data; consent is seldom the right basis.",
  },
  related: ['gdpr:6(1)(e)', 'gdpr:9(2)(g)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
