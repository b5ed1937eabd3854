/** GDPR Article 10: data on criminal convictions and offences. */
import { defineProvision } from '../provision.js';

export const gdpr10 = defineProvision({
  ref: 'gdpr:10',
  title: {
    nb: 'Behandling av personopplysninger om straffedommer og lovovertredelser',
    nn: 'Behandling av personopplysningar om straffedommar og lovbrot',
    en: 'Processing of personal data relating to criminal convictions and offences',
  },
  structure: {
    '0': [],
  },
  gist: {
    nb: 'Opplysninger om straffedommer og lovbrudd kan bare behandles under kontroll av offentlig myndighet, eller når lov åpner for det med nødvendige garantier. Et fullstendig strafferegister føres bare under offentlig kontroll. Personopplysningsloven § 11 utfyller i Norge.',
    nn: 'Opplysningar om straffedommar og lovbrot kan berre behandlast under kontroll av offentleg styresmakt, eller når lov opnar for det med nødvendige garantiar. Eit fullstendig strafferegister kan berre førast under offentleg kontroll. Personopplysningslova § 11 utfyller i Noreg.',
    en: 'Data on convictions and offences may be processed only under the control of official authority, or where the law allows it with appropriate safeguards. A complete criminal register is kept only under official control. Section 11 of the Norwegian Personal Data Act adds detail.',
  },
  points: {
    '0': {
      nb: 'Gjelder straffedommer, lovbrudd og tilknyttede sikkerhetstiltak. Et grunnlag i artikkel 6 nr. 1 trengs i tillegg. Støtten må ligge i lov. I Norge er den personopplysningsloven § 11, som godtar uttrykkelig samtykke, vern av liv, rettskrav og noen flere av unntakene i artikkel 9 nr. 2, men ikke berettiget interesse alene.',
      nn: 'Gjeld straffedommar, lovbrot og tilknytte tryggingstiltak. Eit grunnlag i artikkel 6 nr. 1 trengst i tillegg. Støtta må liggje i lov. I Noreg er det personopplysningslova § 11, som godtek uttrykkjeleg samtykke, vern av liv, rettskrav og nokre fleire av unntaka i artikkel 9 nr. 2, men ikkje berettiga interesse åleine.',
      en: 'Covers convictions, offences and related security measures. A basis in Article 6(1) is needed as well. The support must lie in law. In Norway that is section 11 of the Personal Data Act, which accepts explicit consent, protection of life, legal claims and some further exceptions in Article 9(2), but not legitimate interests alone.',
    },
  },
  policy: {
    nb: 'Innhentes politiattest eller lignende, bør erklæringen nevne loven som åpner for det, i tillegg til grunnlaget i artikkel 6.',
    nn: 'Blir det henta inn politiattest eller liknande, bør erklæringa nemne lova som opnar for det, i tillegg til grunnlaget i artikkel 6.',
    en: 'Where police certificates or the like are obtained, the policy should name the act that allows it, besides the Article 6 basis.',
  },
  recitals: [50, 80, 97],
  related: ['gdpr:6(1)', 'gdpr:9', 'pol:11'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
