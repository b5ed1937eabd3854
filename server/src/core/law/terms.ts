/** The words that the GDPR defines, or builds on as notions, as texts write them: what a hover explains. */
import type { Localized } from '../languages/language.js';

/** One notion: its words as cue patterns (see `marking/cue.ts`), and where the law says what it is. */
export interface Term {
  /** `gdpr:4(7)`: the definition, or the provision that carries the notion. */
  readonly ref: string;
  readonly words: Localized<readonly string[]>;
  /** An everyday word, explained only in a text that is about personal data. */
  readonly everyday?: true;
  /** Where the definition is put to use. */
  readonly related: readonly string[];
  /** In place of the point's explanation, where the notion is defined inside that of another. */
  readonly meaning?: Localized;
}

/** A word with its endings, and without. */
const forms = (stem: string, endings: string): string =>
  `(${[stem, ...endings.split(' ').map((ending) => stem + ending)].join('|')})`;

const DEFINED: readonly Term[] = [
  {
    ref: 'gdpr:4(1)',
    words: {
      nb: [forms('personopplysning', 'en er ene ens ers enes'), 'personlige opplysninger', 'persondata'],
      nn: [forms('personopplysning', 'a ar ane'), 'personlege opplysningar', 'persondata'],
      en: ['personal (data|information)'],
    },
    related: ['gdpr:9', 'gdpr:13'],
  },
  {
    ref: 'gdpr:4(1)',
    words: {
      nb: ['(den|de) (registrerte|registrertes)', 'registrertes'],
      nn: ['(den|dei) (registrerte|registrertes)'],
      en: ['data (subject|subjects)'],
    },
    related: ['gdpr:12', 'gdpr:15'],
    meaning: {
      nb: 'Den registrerte: det levende mennesket som opplysningene gjelder, og som har rettighetene i kapittel III. En virksomhet er ikke en registrert, men kontaktpersonen dens er det.',
      nn: 'Den registrerte: det levande mennesket som opplysningane gjeld, og som har rettane i kapittel III. Ei verksemd er ikkje ein registrert, men kontaktpersonen hennar er det.',
      en: 'Data subject: the living human being whom the data are about and who has the rights in Chapter III. A company is not a data subject, but its contact person is.',
    },
  },
  {
    ref: 'gdpr:4(2)',
    words: {
      nb: [forms('behandling', 'en er ene s ens'), 'databehandling', 'behandlingsaktivitet*'],
      nn: [forms('behandling', 'a ar ane'), forms('handsaming', 'a ar ane')],
      en: ['processing', 'processing (operation|operations|activity|activities)'],
    },
    everyday: true,
    related: ['gdpr:5', 'gdpr:6'],
  },
  {
    ref: 'gdpr:4(3)',
    words: {
      nb: ['begrensning* av behandling*', '(begrense|begrenset|begrenser) behandling*'],
      nn: ['avgrensing* av (behandling*|handsaming*)', '(avgrense|avgrensa) (behandling*|handsaming*)'],
      en: ['(restriction|restrict) [of] [the] processing'],
    },
    related: ['gdpr:18'],
  },
  {
    ref: 'gdpr:4(4)',
    words: {
      nb: [forms('profilering', 'en a'), forms('kundeprofil', 'er en')],
      nn: [forms('profilering', 'a'), forms('kundeprofil', 'ar en')],
      en: ['profiling'],
    },
    everyday: true,
    related: ['gdpr:21', 'gdpr:22'],
  },
  {
    ref: 'gdpr:4(5)',
    words: { nb: ['pseudonymiser*'], nn: ['pseudonymiser*'], en: ['pseudonymis*', 'pseudonymiz*'] },
    related: ['gdpr:25', 'gdpr:32'],
  },
  {
    ref: 'gdpr:4(6)',
    words: {
      nb: ['personregister*', 'personregistre*'],
      nn: ['personregister*', 'personregistra'],
      en: ['filing (system|systems)'],
    },
    everyday: true,
    related: ['gdpr:2'],
  },
  {
    ref: 'gdpr:4(7)',
    words: {
      nb: ['behandlingsansvarl*'],
      nn: ['behandlingsansvarl*', 'handsamingsansvarl*'],
      en: ['data (controller|controllers)'],
    },
    related: ['gdpr:13(1)(a)', 'gdpr:24', 'gdpr:26'],
  },
  {
    ref: 'gdpr:4(7)',
    words: { nb: [], nn: [], en: ['(controller|controllers)'] },
    everyday: true,
    related: ['gdpr:13(1)(a)', 'gdpr:24', 'gdpr:26'],
  },
  {
    ref: 'gdpr:4(8)',
    words: {
      nb: [forms('databehandler', 'en e ne s ens es nes')],
      nn: [forms('databehandlar', 'en ar ane s'), forms('datahandsamar', 'en ar ane')],
      en: ['data (processor|processors)'],
    },
    related: ['gdpr:28', 'gdpr:13(1)(e)'],
  },
  {
    ref: 'gdpr:4(8)',
    words: { nb: [], nn: [], en: ['(processor|processors)'] },
    everyday: true,
    related: ['gdpr:28', 'gdpr:13(1)(e)'],
  },
  {
    ref: 'gdpr:4(9)',
    words: {
      nb: [forms('mottaker', 'en e ne s es'), forms('mottager', 'en e ne s')],
      nn: [forms('mottakar', 'en ar ane')],
      en: ['(recipient|recipients)'],
    },
    everyday: true,
    related: ['gdpr:13(1)(e)', 'gdpr:15(1)(c)'],
  },
  {
    ref: 'gdpr:4(10)',
    words: {
      nb: [forms('tredjepart', 'en er ene s ers'), '(tredje|tredjemann) (part|parter)', 'tredjemann'],
      nn: [forms('tredjepart', 'en ar ane s'), 'tredjemann'],
      en: ['third (party|parties)'],
    },
    everyday: true,
    related: ['gdpr:13(1)(d)', 'gdpr:13(1)(e)'],
  },
  {
    ref: 'gdpr:4(11)',
    words: { nb: ['samtykk*'], nn: ['samtykk*'], en: ['(consent|consents|consented|consenting)'] },
    everyday: true,
    related: ['gdpr:7', 'gdpr:13(2)(c)'],
  },
  {
    ref: 'gdpr:4(12)',
    words: {
      nb: ['brudd på (personopplysningssikkerhet*|personvern*|datasikkerhet*)', 'personvernbrudd*', 'sikkerhetsbrudd*'],
      nn: ['brot på (personopplysningstryggleik*|personvern*|datatryggleik*)', 'personvernbrot*', 'tryggleiksbrot*'],
      en: ['[personal] data (breach|breaches)'],
    },
    related: ['gdpr:33', 'gdpr:34'],
  },
  {
    ref: 'gdpr:4(13)',
    words: {
      nb: ['genetisk* (opplysning*|data)'],
      nn: ['genetisk* (opplysning*|data)'],
      en: ['genetic (data|information)'],
    },
    related: ['gdpr:9'],
  },
  {
    ref: 'gdpr:4(14)',
    words: {
      nb: ['biometrisk* (opplysning*|data|informasjon)', 'biometri'],
      nn: ['biometrisk* (opplysning*|data|informasjon)', 'biometri'],
      en: ['biometric (data|information|identifiers)', 'biometrics'],
    },
    related: ['gdpr:9'],
  },
  {
    ref: 'gdpr:4(15)',
    words: {
      nb: ['helseopplysning*', 'helsedata', 'helseinformasjon*', 'opplysninger om helse*'],
      nn: ['helseopplysning*', 'helsedata', 'helseinformasjon*', 'opplysningar om helse*'],
      en: ['health (data|information)', 'data concerning health', 'medical data'],
    },
    related: ['gdpr:9'],
  },
  {
    ref: 'gdpr:4(16)',
    words: { nb: ['hovedetablering*'], nn: ['hovudetablering*'], en: ['main establishment*'] },
    everyday: true,
    related: ['gdpr:56'],
  },
  {
    ref: 'gdpr:4(17)',
    words: {
      nb: ['representant* i (eu|eøs|unionen|eu eøs)', '(eu-representant*|eøs-representant*)'],
      nn: ['representant* i (eu|eøs|unionen|eu eøs)', '(eu-representant*|eøs-representant*)'],
      en: ['(representative|representatives) in the (eu|eea|union|european union)', '(eu|eea) representative*'],
    },
    related: ['gdpr:27', 'gdpr:13(1)(a)'],
  },
  {
    ref: 'gdpr:4(19)',
    words: {
      nb: [forms('konsern', 'et er ets ene'), 'konsernselskap*'],
      nn: [forms('konsern', 'et a'), 'konsernselskap*'],
      en: ['(group|groups) of (undertakings|companies)'],
    },
    everyday: true,
    related: ['gdpr:13(1)(e)'],
  },
  {
    ref: 'gdpr:4(20)',
    words: {
      nb: ['bindende (virksomhetsregl*|konsernregl*|bedriftsregl*|foretaksregl*)', 'bcr'],
      nn: ['bindande (verksemdsregl*|konsernregl*|føretaksregl*|bedriftsregl*)', 'bcr'],
      en: ['binding corporate rules', '(bcr|bcrs)'],
    },
    related: ['gdpr:46(2)(b)', 'gdpr:47'],
  },
  {
    ref: 'gdpr:4(21)',
    words: {
      nb: ['(tilsynsmyndighet*|personvernmyndighet*|datatilsynsmyndighet*)'],
      nn: ['(tilsynsstyresmakt*|tilsynsmynde*|personvernstyresmakt*)'],
      en: ['supervisory (authority|authorities)', 'data protection (authority|authorities)'],
    },
    related: ['gdpr:77', 'gdpr:13(2)(d)'],
  },
  {
    ref: 'gdpr:4(23)',
    words: {
      nb: ['grensekryssende behandling*', 'grenseoverskridende behandling*'],
      nn: ['grensekryssande (behandling*|handsaming*)'],
      en: ['cross-border processing'],
    },
    related: ['gdpr:56'],
  },
  {
    ref: 'gdpr:4(25)',
    words: {
      nb: ['informasjonssamfunnstjeneste*'],
      nn: ['informasjonssamfunnsteneste*'],
      en: ['information society (service|services)'],
    },
    related: ['gdpr:8', 'pol:5'],
  },
  {
    ref: 'gdpr:4(26)',
    words: {
      nb: ['internasjonal* organisasjon*'],
      nn: ['internasjonal* organisasjon*'],
      en: ['international (organisation*|organization*)'],
    },
    everyday: true,
    related: ['gdpr:44'],
  },
];

/** Notions without a definition in Article 4: the provision that carries each. */
const CARRIED: readonly Term[] = [
  {
    ref: 'gdpr:6(1)(f)',
    words: {
      nb: ['(berettiget|berettigede|berettigete|legitim*) interesse*', 'interesseavvei*'],
      nn: ['(rettkomen|rettkomne|legitim*|rettmessig*) interesse*', 'interesseavveg*'],
      en: ['legitimate (interest|interests)'],
    },
    related: ['gdpr:13(1)(d)', 'gdpr:21'],
  },
  {
    ref: 'gdpr:9',
    words: {
      nb: ['(særlig|særlige|spesielle) (kategori|kategorier)', 'sensitive (person|personopplysninger|opplysninger)'],
      nn: ['(særskilde|særlege|spesielle) kategoriar', 'sensitive (personopplysningar|opplysningar)'],
      en: ['special (category|categories)', 'sensitive (data|personal data|personal information)'],
    },
    everyday: true,
    related: [],
  },
  {
    ref: 'gdpr:37',
    words: { nb: ['personvernombud*'], nn: ['personvernombod*'], en: ['data protection (officer|officers)', 'dpo'] },
    related: [],
  },
  {
    ref: 'gdpr:26',
    words: {
      nb: ['(felles|delt*) behandlingsansvar*'],
      nn: ['(felles|delt*) (behandlingsansvar*|handsamingsansvar*)'],
      en: ['joint (controller|controllers|controllership)'],
    },
    related: [],
  },
  {
    ref: 'gdpr:28',
    words: {
      nb: ['databehandleravtale*', 'underdatabehandler*', 'underleverandører databehandler*'],
      nn: ['databehandlaravtale*', 'underdatabehandlar*'],
      en: ['data processing (agreement|agreements|addendum)', '(sub-processor*|subprocessor*)', 'dpa'],
    },
    everyday: true,
    related: [],
  },
  {
    ref: 'gdpr:44',
    words: {
      nb: ['(tredjeland*|tredjestat*)', 'tredje land'],
      nn: ['(tredjeland*|tredjestat*)', 'tredje land'],
      en: ['third (country|countries)'],
    },
    everyday: true,
    related: [],
  },
  {
    ref: 'gdpr:46(2)(c)',
    words: {
      nb: [
        '(standardkontrakt*|standardavtale*|standardvilkår*)',
        'standard (personvernbestemmelser|kontraktsvilkår|kontraktsbestemmelser|kontraktklausuler)',
        '(scc|sccs)',
      ],
      nn: [
        '(standardkontrakt*|standardavtale*|standardvilkår*)',
        'standard (personvernføresegner|kontraktsvilkår|kontraktsføresegner)',
        '(scc|sccs)',
      ],
      en: ['standard (contractual|data protection|contract) clauses', '(scc|sccs)'],
    },
    everyday: true,
    related: [],
  },
  {
    ref: 'gdpr:45',
    words: {
      nb: ['(adekvansbeslutning*|adekvansvedtak*|tilstrekkelighetsbeslutning*)'],
      nn: ['(adekvansavgjerd*|adekvansvedtak*)'],
      en: ['adequacy (decision|decisions)'],
    },
    related: [],
  },
  {
    ref: 'gdpr:22',
    words: {
      nb: ['automatisert* (avgjørelse*|beslutning*|avgjerd*)', 'automatisert* individuell* avgjørelse*'],
      nn: ['automatisert* (avgjerd*|avgjersle*)', 'automatisert* individuell* avgjer*'],
      en: ['automated [individual] (decision|decisions|decision-making)', 'automated decision making'],
    },
    related: [],
  },
  {
    ref: 'gdpr:20',
    words: { nb: ['dataportabilitet*'], nn: ['dataportabilitet*'], en: ['data portability'] },
    related: [],
  },
  {
    ref: 'gdpr:35',
    words: {
      nb: ['(personvernkonsekvens*|dpia)', 'vurdering av personvernkonsekvenser'],
      nn: ['(personvernkonsekvens*|dpia)', 'vurdering av personvernkonsekvensar'],
      en: ['data protection impact (assessment|assessments)', '(dpia|dpias)'],
    },
    related: [],
  },
];

/** All notions; where the words of two overlap, the longer ones count. */
export const TERMS: readonly Term[] = [...DEFINED, ...CARRIED];
