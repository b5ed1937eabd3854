/** Section 9-1 of aml: Conditions for control measures, in our own words. */
import { defineProvision } from '../provision.js';

export const amlS9_1 = defineProvision({
  ref: 'aml:9-1',
  title: {
    nb: 'Vilkår for kontrolltiltak i virksomheten',
    nn: 'Vilkår for kontrolltiltak i verksemda',
    en: 'Conditions for control measures',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Arbeidsgiver kan bare bruke kontrolltiltak som har saklig grunn i virksomheten og ikke er en uforholdsmessig belastning. Personopplysningsloven gjelder i tillegg.',
    nn: 'Arbeidsgivaren kan berre bruke kontrolltiltak som har sakleg grunn i verksemda og ikkje er ei uforholdsmessig belastning. Personopplysningslova gjeld i tillegg.',
    en: 'Employers may use only control measures that have an objective ground in the business and are not a disproportionate burden. The Personal Data Act applies as well.',
  },
  policy: {
    nb: 'Vis hit for adgangskontroll, logger, GPS og kamera på jobb, sammen med et grunnlag i artikkel 6. Samtykke fra ansatte er sjelden gyldig.',
    nn: 'Vis hit for tilgangskontroll, loggar, GPS og kamera på jobb, saman med eit grunnlag i artikkel 6. Samtykke frå tilsette er sjeldan gyldig.',
    en: 'Cite this for access control, logs, GPS and cameras at work, together with an Article 6 basis. Employee consent is seldom valid.',
  },
  related: ['aml:9-2', 'gdpr:6(1)(f)', 'gdpr:88'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
