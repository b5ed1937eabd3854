/** GDPR Article 38: Position of the data protection officer. */
import { defineProvision } from '../provision.js';

export const gdpr38 = defineProvision({
  ref: 'gdpr:38',
  title: {
    nb: 'Personvernombudets stilling',
    nn: 'Stillinga til personvernombodet',
    en: 'Position of the data protection officer',
  },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Sikrer ombudet en fri stilling: tidlig med i alt som gjelder personvern, ressurser nok, ingen instrukser eller gjengjeldelse, direkte linje til toppen og taushetsplikt. De registrerte kan vende seg dit.',
    nn: 'Sikrar ombodet ei fri stilling: tidleg med i alt som gjeld personvern, nok ressursar, ingen instruksar eller gjengjelding, direkte line til toppen og teieplikt. Dei registrerte kan vende seg dit.',
    en: "Secures the officer's independence: early involvement in all data protection matters, enough resources, no instructions or reprisals, a direct line to the top and secrecy. People may turn to the officer.",
  },
  points: {
    '1': {
      nb: 'Ombudet skal tas med på rett måte og tidlig nok i alle personvernspørsmål.',
      nn: 'Ombodet skal takast med på rett måte og tidleg nok i alle personvernspørsmål.',
      en: 'The officer must be involved properly and in time in every data protection matter.',
    },
    '2': {
      nb: 'Virksomheten gir ombudet ressurser, tilgang og mulighet til å holde seg faglig oppdatert.',
      nn: 'Verksemda gir ombodet ressursar, tilgang og høve til å halde seg fagleg oppdatert.',
      en: 'The organisation gives the officer resources, access and the chance to stay up to date.',
    },
    '3': {
      nb: 'Ingen kan instruere ombudet i oppgavene eller avsette og straffe det for å gjøre dem. Ombudet rapporterer til øverste ledelse.',
      nn: 'Ingen kan instruere ombodet i oppgåvene eller avsetje og straffe det for å gjere dei. Ombodet rapporterer til øvste leiing.',
      en: 'Nobody may instruct the officer in these tasks, or dismiss or punish them for doing them. The officer reports to top management.',
    },
    '4': {
      nb: 'De registrerte kan kontakte ombudet om alt som gjelder behandlingen og rettighetene deres.',
      nn: 'Dei registrerte kan kontakte ombodet om alt som gjeld behandlinga og rettane deira.',
      en: 'People may contact the officer about anything to do with the processing and their rights.',
    },
    '5': {
      nb: 'Ombudet har taushetsplikt; i Norge står den i personopplysningsloven § 18.',
      nn: 'Ombodet har teieplikt; i Noreg står ho i personopplysningslova § 18.',
      en: 'The officer is bound by secrecy; in Norway under section 18 of the Personal Data Act.',
    },
    '6': {
      nb: 'Andre oppgaver er tillatt så lenge de ikke gir interessekonflikt. Den som selv bestemmer over behandlingen, som en daglig leder eller IT-sjef, bør ikke være ombud.',
      nn: 'Andre oppgåver er tillatne så lenge dei ikkje gir interessekonflikt. Den som sjølv rår over behandlinga, som ein dagleg leiar eller IT-sjef, bør ikkje vere ombod.',
      en: 'Other tasks are allowed as long as they cause no conflict of interest. Someone who decides on the processing, such as a chief executive or head of IT, should not be the officer.',
    },
  },
  policy: {
    nb: 'Gi en kanal som når ombudet direkte, og si gjerne hva folk kan bruke ombudet til. Erklæringen bør ikke framstille ombudet som den som er ansvarlig for behandlingen.',
    nn: 'Gi ein kanal som når ombodet direkte, og sei gjerne kva folk kan bruke ombodet til. Erklæringa bør ikkje framstille ombodet som den som er ansvarleg for behandlinga.',
    en: 'Give a channel that reaches the officer directly, and preferably say what people may use it for. The notice should not present the officer as the one responsible for the processing.',
  },
  recitals: [97],
  related: ['gdpr:37', 'gdpr:39', 'gdpr:13(1)(b)', 'pol:18'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
