/** GDPR Article 90: Obligations of secrecy. */
import { defineProvision } from '../provision.js';

export const gdpr90 = defineProvision({
  ref: 'gdpr:90',
  title: { nb: 'Taushetsplikt', nn: 'Teieplikt', en: 'Obligations of secrecy' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Statene kan tilpasse tilsynets tilgang til opplysninger og lokaler når virksomheten har yrkesmessig taushetsplikt, som advokater og helsepersonell. Norge har valgt at taushetsplikt ikke hindrer Datatilsynets undersøkelser (personopplysningsloven § 23).',
    nn: 'Statane kan tilpasse tilgangen tilsynet har til opplysningar og lokale når verksemda har yrkesmessig teieplikt, som advokatar og helsepersonell. Noreg har valt at teieplikt ikkje hindrar undersøkingane til Datatilsynet (personopplysningslova § 23).',
    en: "States may adapt the authority's access to data and premises where professional secrecy applies, as for lawyers and health staff. Norway has chosen that secrecy does not bar Datatilsynet's investigations (section 23 of the Act).",
  },
  recitals: [164],
  related: ['gdpr:58(1)(e)', 'gdpr:58(1)(f)', 'pol:23'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
