/** GDPR Article 32: Security of processing. */
import { defineProvision } from '../provision.js';

export const gdpr32 = defineProvision({
  ref: 'gdpr:32',
  title: { nb: 'Sikkerhet ved behandlingen', nn: 'Tryggleik ved behandlinga', en: 'Security of processing' },
  structure: { '1': ['a', 'b', 'c', 'd'], '2': [], '3': [], '4': [] },
  gist: {
    nb: 'Behandlingsansvarlig og databehandler skal hver for seg ha et sikkerhetsnivå som svarer til risikoen, vurdert ut fra teknologi, kostnad og behandlingens art. Listen i nr. 1 er eksempler, ikke et minstekrav for alle.',
    nn: 'Behandlingsansvarleg og databehandlar skal kvar for seg ha eit tryggleiksnivå som svarer til risikoen, vurdert ut frå teknologi, kostnad og arten av behandlinga. Lista i nr. 1 er døme, ikkje eit minstekrav for alle.',
    en: 'Controller and processor each need a level of security that fits the risk, judged by technology, cost and the nature of the processing. The list in paragraph 1 gives examples, not a minimum for all.',
  },
  points: {
    '1': {
      nb: 'Tiltakene, tekniske som organisatoriske, skal svare til risikoen for dem opplysningene gjelder. Bokstav a til d nevner typiske tiltak.',
      nn: 'Tiltaka, tekniske som organisatoriske, skal svare til risikoen for dei opplysningane gjeld. Bokstav a til d nemner typiske tiltak.',
      en: 'Measures, technical and organisational, must answer to the risk for the people concerned. Letters a to d name typical ones.',
    },
    '1(a)': {
      nb: 'Pseudonymisering og kryptering.',
      nn: 'Pseudonymisering og kryptering.',
      en: 'Pseudonymisation and encryption.',
    },
    '1(b)': {
      nb: 'Evne til å holde systemene fortrolige, korrekte, tilgjengelige og robuste over tid.',
      nn: 'Evne til å halde systema konfidensielle, korrekte, tilgjengelege og robuste over tid.',
      en: 'Being able to keep systems confidential, correct, available and resilient over time.',
    },
    '1(c)': {
      nb: 'Evne til å få tilgangen til opplysningene raskt tilbake etter en hendelse, for eksempel fra sikkerhetskopi.',
      nn: 'Evne til å få tilgangen til opplysningane raskt tilbake etter ei hending, til dømes frå tryggingskopi.',
      en: 'Being able to restore access to the data promptly after an incident, for example from a backup.',
    },
    '1(d)': {
      nb: 'Jevnlig prøving og vurdering av om tiltakene virker.',
      nn: 'Jamleg prøving og vurdering av om tiltaka verkar.',
      en: 'Regular testing and assessment of whether the measures work.',
    },
    '2': {
      nb: 'Vurder særlig faren for at opplysninger blir ødelagt, tapt, endret eller kommer på avveie, ved uhell eller med vilje.',
      nn: 'Vurder særleg faren for at opplysningar blir øydelagde, tapte, endra eller kjem på avvegar, ved uhell eller med vilje.',
      en: 'Weigh above all the danger that data are destroyed, lost, changed or exposed, by accident or by intent.',
    },
    '3': {
      nb: 'Atferdsnormer og sertifisering kan telle som bevis på at nr. 1 er oppfylt.',
      nn: 'Åtferdsnormer og sertifisering kan telje som bevis på at nr. 1 er oppfylt.',
      en: 'Codes of conduct and certification can count as evidence that paragraph 1 is met.',
    },
    '4': {
      nb: 'Ansatte og andre med tilgang skal bare behandle opplysninger etter instruks fra den behandlingsansvarlige, om ikke lov krever noe annet.',
      nn: 'Tilsette og andre med tilgang skal berre behandle opplysningar etter instruks frå den behandlingsansvarlege, om ikkje lov krev noko anna.',
      en: "Staff and others with access may process data only on the controller's instructions, unless law requires otherwise.",
    },
  },
  policy: {
    nb: 'Artikkel 13 og 14 krever ingen omtale av sikkerhet. Gjøres det likevel, skriv kort hva som faktisk er innført, uten å love full sikkerhet og uten detaljer som svekker den.',
    nn: 'Artikkel 13 og 14 krev ingen omtale av tryggleik. Blir det likevel gjort, skriv kort kva som faktisk er innført, utan å love full tryggleik og utan detaljar som veikjer han.',
    en: 'Articles 13 and 14 ask for nothing on security. If it is mentioned, say briefly what is really in place, without promising complete security and without details that weaken it.',
  },
  recitals: [39, 71, 74, 75, 76, 77, 78, 83],
  related: ['gdpr:5(1)(f)', 'gdpr:24', 'gdpr:25', 'gdpr:28(3)(c)', 'gdpr:33', 'gdpr:83(2)(d)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
