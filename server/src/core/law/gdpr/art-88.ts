/** GDPR Article 88: Processing in the context of employment. */
import { defineProvision } from '../provision.js';

export const gdpr88 = defineProvision({
  ref: 'gdpr:88',
  title: {
    nb: 'Behandling i forbindelse med ansettelsesforhold',
    nn: 'Behandling i samband med tilsetjingsforhold',
    en: 'Processing in the context of employment',
  },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Lar statene og tariffavtaler gi nærmere regler om opplysninger i arbeidsforhold. Norge har personopplysningsloven § 6 om særlige kategorier, arbeidsmiljøloven kapittel 9 om kontrolltiltak og egne forskrifter om e-postinnsyn og kamera.',
    nn: 'Lèt statane og tariffavtalar gi nærare reglar om opplysningar i arbeidsforhold. Noreg har personopplysningslova § 6 om særlege kategoriar, arbeidsmiljølova kapittel 9 om kontrolltiltak og eigne forskrifter om e-postinnsyn og kamera.',
    en: 'Lets states and collective agreements set rules on employment data. Norway has section 6 of the Act on special categories, chapter 9 of the Working Environment Act on control measures, and separate regulations on mailbox access and cameras.',
  },
  points: {
    '1': {
      nb: 'Nærmere regler kan gjelde rekruttering, avtale, organisering, helse og sikkerhet, eiendom og avslutning.',
      nn: 'Nærare reglar kan gjelde rekruttering, avtale, organisering, helse og tryggleik, eigedom og avslutning.',
      en: 'More specific rules may cover recruitment, contract, organisation, health and safety, property and termination.',
    },
    '2': {
      nb: 'Reglene skal verne verdighet og grunnleggende rettigheter, særlig åpenhet, deling i konsern og overvåking.',
      nn: 'Reglane skal verne verdigheit og grunnleggjande rettar, særleg openheit, deling i konsern og overvaking.',
      en: 'Such rules must protect dignity and basic rights, above all transparency, sharing within groups and monitoring.',
    },
  },
  policy: {
    nb: 'Ansatte og søkere trenger egen informasjon: formål, kontrolltiltak, innsyn i e-post og lagring. Samtykke er sjelden fritt i arbeidsforhold og bør ikke være hovedgrunnlaget.',
    nn: 'Tilsette og søkjarar treng eigen informasjon: føremål, kontrolltiltak, innsyn i e-post og lagring. Samtykke er sjeldan fritt i arbeidsforhold og bør ikkje vere hovudgrunnlaget.',
    en: 'Staff and applicants need their own information: purposes, control measures, mailbox access and storage. Consent is seldom free in employment and should not be the main basis.',
  },
  recitals: [155],
  related: ['gdpr:9(2)(b)', 'gdpr:6(1)(c)', 'gdpr:7(4)', 'pol:6'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
