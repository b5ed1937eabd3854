/** GDPR Article 17: the right to erasure. */
import { defineProvision } from '../provision.js';

export const gdpr17 = defineProvision({
  ref: 'gdpr:17',
  title: {
    nb: 'Rett til sletting («rett til å bli glemt»)',
    nn: 'Rett til sletting («rett til å bli gløymd»)',
    en: 'Right to erasure (‘right to be forgotten’)',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': [],
    '3': ['a', 'b', 'c', 'd', 'e'],
  },
  gist: {
    nb: 'Rett til sletting uten ugrunnet opphold i seks tilfeller (nr. 1), med fem unntak (nr. 3). Grunnene binder også uten krav: opplysninger som ikke trengs lenger, skal slettes uoppfordret.',
    nn: 'Rett til sletting utan ugrunna opphald i seks tilfelle (nr. 1), med fem unntak (nr. 3). Grunnane bind også utan krav: opplysningar som ikkje trengst lenger, skal slettast uoppmoda.',
    en: 'Right to erasure without undue delay in six cases (paragraph 1), with five exceptions (paragraph 3). The grounds bind even without a request: data no longer needed are to be erased unprompted.',
  },
  points: {
    '1': {
      nb: 'De seks grunnene; én er nok. Retten er altså ikke ubetinget, men heller ikke avhengig av virksomhetens velvilje.',
      nn: 'Dei seks grunnane; éin er nok. Retten er altså ikkje utan vilkår, men heller ikkje avhengig av velviljen til verksemda.',
      en: 'The six grounds; one is enough. The right is thus not unconditional, but neither does it depend on goodwill.',
    },
    '1(a)': {
      nb: 'Opplysningene trengs ikke lenger for formålet.',
      nn: 'Opplysningane trengst ikkje lenger for føremålet.',
      en: 'The data are no longer needed for the purpose.',
    },
    '1(b)': {
      nb: 'Samtykket er trukket tilbake, og det finnes ikke noe annet rettslig grunnlag.',
      nn: 'Samtykket er trekt tilbake, og det finst ikkje noko anna rettsleg grunnlag.',
      en: 'Consent has been withdrawn and there is no other legal basis.',
    },
    '1(c)': {
      nb: 'Personen protesterer etter artikkel 21 nr. 1 og ingen tvingende grunner går foran, eller protesterer mot direkte markedsføring etter nr. 2.',
      nn: 'Personen protesterer etter artikkel 21 nr. 1 og ingen tvingande grunnar går føre, eller protesterer mot direkte marknadsføring etter nr. 2.',
      en: 'The person objects under Article 21(1) and no compelling grounds prevail, or objects to direct marketing under 21(2).',
    },
    '1(d)': {
      nb: 'Opplysningene er behandlet ulovlig.',
      nn: 'Opplysningane er behandla ulovleg.',
      en: 'The data were processed unlawfully.',
    },
    '1(e)': {
      nb: 'En rettslig plikt påbyr sletting.',
      nn: 'Ei rettsleg plikt påbyr sletting.',
      en: 'A legal obligation requires erasure.',
    },
    '1(f)': {
      nb: 'Opplysningene ble samlet inn i forbindelse med nettjenester til barn, jf. artikkel 8 nr. 1. Gjelder også når personen siden er blitt voksen.',
      nn: 'Opplysningane vart samla inn i samband med nettenester til barn, jf. artikkel 8 nr. 1. Gjeld også når personen seinare er blitt vaksen.',
      en: 'The data were collected in connection with online services to a child, cf. Article 8(1). Applies also once the person is grown up.',
    },
    '2': {
      nb: 'Har den behandlingsansvarlige offentliggjort opplysningene, skal andre som behandler dem, med rimelige tiltak få vite at personen ber om å få slettet lenker og kopier.',
      nn: 'Har den behandlingsansvarlege offentleggjort opplysningane, skal andre som behandlar dei, med rimelege tiltak få vite at personen ber om å få sletta lenkjer og kopiar.',
      en: 'A controller that has made the data public takes reasonable steps to tell others processing them that the person wants links and copies erased.',
    },
    '3': {
      nb: 'Fem unntak. De gjelder så langt behandlingen er nødvendig for det som står i bokstaven, og ikke mer.',
      nn: 'Fem unntak. Dei gjeld så langt behandlinga er nødvendig for det som står i bokstaven, og ikkje meir.',
      en: 'Five exceptions. They apply as far as the processing is necessary for what the letter says, and no further.',
    },
    '3(a)': {
      nb: 'Ytrings- og informasjonsfriheten.',
      nn: 'Ytrings- og informasjonsfridomen.',
      en: 'Freedom of expression and information.',
    },
    '3(b)': {
      nb: 'En lovpålagt plikt til å behandle, som bokføring, eller en oppgave i allmennhetens interesse eller utøvelse av offentlig myndighet.',
      nn: 'Ei lovpålagd plikt til å behandle, som bokføring, eller ei oppgåve i ålmenta si interesse eller utøving av offentleg styresmakt.',
      en: 'A legal duty to process, such as bookkeeping, or a task in the public interest or the exercise of official authority.',
    },
    '3(c)': {
      nb: 'Folkehelsen, etter artikkel 9 nr. 2 bokstav h og i og nr. 3.',
      nn: 'Folkehelsa, etter artikkel 9 nr. 2 bokstav h og i og nr. 3.',
      en: 'Public health, under Article 9(2)(h) and (i) and 9(3).',
    },
    '3(d)': {
      nb: 'Arkiv i allmennhetens interesse, forskning og statistikk etter artikkel 89 nr. 1, når sletting ville hindre eller alvorlig skade arbeidet.',
      nn: 'Arkiv i ålmenta si interesse, forsking og statistikk etter artikkel 89 nr. 1, når sletting ville hindre eller alvorleg skade arbeidet.',
      en: 'Archiving in the public interest, research and statistics under Article 89(1), where erasure would prevent or seriously impair the work.',
    },
    '3(e)': {
      nb: 'Rettskrav: når opplysningene trengs for å fastsette dem, gjøre dem gjeldende eller forsvare seg.',
      nn: 'Rettskrav: når opplysningane trengst for å fastsetje dei, gjere dei gjeldande eller forsvare seg.',
      en: 'Legal claims: where the data are needed to establish, exercise or defend them.',
    },
  },
  policy: {
    nb: 'Nevn retten til sletting, og si hva som må beholdes på grunn av lov, og hvor lenge. Sletting på anmodning erstatter ikke lagringstid: «til du ber oss slette» er ingen frist.',
    nn: 'Nemn retten til sletting, og sei kva ein må ta vare på på grunn av lov, og kor lenge. Sletting på oppmoding er ikkje det same som lagringstid: «til du ber oss slette» er ingen frist.',
    en: 'Mention the right to erasure, and say what has to be kept by law and for how long. Erasure on request is no substitute for a storage period: “until you ask us to delete” is not a limit.',
  },
  recitals: [59, 65, 66],
  related: ['gdpr:5(1)(e)', 'gdpr:7(3)', 'gdpr:18(1)(b)', 'gdpr:19', 'gdpr:21', 'gdpr:89(1)', 'pol:3'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
