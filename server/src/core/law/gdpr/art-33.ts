/** GDPR Article 33: Notification of a personal data breach to the supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr33 = defineProvision({
  ref: 'gdpr:33',
  title: {
    nb: 'Melding til tilsynsmyndigheten om brudd på personopplysningssikkerheten',
    nn: 'Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken',
    en: 'Notification of a personal data breach to the supervisory authority',
  },
  structure: { '1': [], '2': [], '3': ['a', 'b', 'c', 'd'], '4': [], '5': [] },
  gist: {
    nb: 'Brudd på personopplysningssikkerheten skal meldes tilsynsmyndigheten (i Norge Datatilsynet), om mulig innen 72 timer etter at de ble kjent, med mindre risiko er lite sannsynlig. Forslaget COM(2025) 837 vil heve terskelen og forlenge fristen; vi kjente ikke til at det var vedtatt 22. november 2026.',
    nn: 'Brot på personopplysningstryggleiken skal meldast til tilsynsstyresmakta (i Noreg Datatilsynet), om råd innan 72 timar etter at dei vart kjende, med mindre risiko er lite sannsynleg. Framlegget COM(2025) 837 vil heve terskelen og forlengje fristen; vi kjende ikkje til at det var vedteke 22. november 2026.',
    en: 'A personal data breach must be reported to the supervisory authority (in Norway Datatilsynet), if possible within 72 hours of becoming aware of it, unless risk is unlikely. Proposal COM(2025) 837 would raise the threshold and lengthen the deadline; we knew of no adoption on 22 November 2026.',
  },
  points: {
    '1': {
      nb: 'Den behandlingsansvarlige melder uten unødig opphold og helst innen 72 timer fra bruddet ble kjent. Kommer meldingen senere, må det forklares. Ingen plikt når risiko er lite sannsynlig.',
      nn: 'Den behandlingsansvarlege melder utan unødig opphald og helst innan 72 timar frå brotet vart kjent. Kjem meldinga seinare, må det forklarast. Inga plikt når risiko er lite sannsynleg.',
      en: 'The controller reports without undue delay and preferably within 72 hours of becoming aware. A later report must be explained. No duty where risk is unlikely.',
    },
    '2': {
      nb: 'En databehandler varsler den behandlingsansvarlige uten unødig opphold; den har ingen terskel og ikke 72 timer.',
      nn: 'Ein databehandlar varslar den behandlingsansvarlege utan unødig opphald; han har ingen terskel og ikkje 72 timar.',
      en: 'A processor tells the controller without undue delay; it has no risk threshold and no 72 hours.',
    },
    '3': {
      nb: 'Angir hva meldingen minst skal inneholde.',
      nn: 'Seier kva meldinga minst skal innehalde.',
      en: 'Sets the minimum content of the report.',
    },
    '3(a)': {
      nb: 'Hva som har skjedd, og omtrent hvor mange personer og registreringer av hvilke typer som er rammet.',
      nn: 'Kva som har hendt, og om lag kor mange personar og registreringar av kva typar som er råka.',
      en: 'What happened, and roughly how many people and records of which kinds are affected.',
    },
    '3(b)': {
      nb: 'Personvernombudet eller en annen som kan svare på spørsmål.',
      nn: 'Personvernombodet eller ein annan som kan svare på spørsmål.',
      en: 'The data protection officer or someone else who can answer questions.',
    },
    '3(c)': {
      nb: 'Hva bruddet trolig kan føre til.',
      nn: 'Kva brotet truleg kan føre til.',
      en: 'What the breach is likely to lead to.',
    },
    '3(d)': {
      nb: 'Hva som er gjort eller planlagt for å rette opp og dempe skaden.',
      nn: 'Kva som er gjort eller planlagt for å rette opp og dempe skaden.',
      en: 'What has been done or is planned to put things right and limit harm.',
    },
    '4': {
      nb: 'Opplysningene kan gis i etapper når alt ikke er klart med en gang.',
      nn: 'Opplysningane kan givast i etappar når alt ikkje er klart med ein gong.',
      en: 'The information may be given in stages when not everything is known at once.',
    },
    '5': {
      nb: 'Alle brudd skal dokumenteres internt, også de som ikke meldes, slik at tilsynet kan etterprøve vurderingen.',
      nn: 'Alle brot skal dokumenterast internt, også dei som ikkje blir melde, slik at tilsynet kan etterprøve vurderinga.',
      en: 'Every breach is documented internally, unreported ones too, so that the authority can check the assessment.',
    },
  },
  recitals: [75, 85, 87, 88],
  related: ['gdpr:4(12)', 'gdpr:32', 'gdpr:34', 'gdpr:55'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
