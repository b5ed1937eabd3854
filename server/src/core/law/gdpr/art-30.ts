/** GDPR Article 30: Records of processing activities. */
import { defineProvision } from '../provision.js';

export const gdpr30 = defineProvision({
  ref: 'gdpr:30',
  title: {
    nb: 'Protokoller over behandlingsaktiviteter',
    nn: 'Protokollar over behandlingsaktivitetar',
    en: 'Records of processing activities',
  },
  structure: { '1': ['a', 'b', 'c', 'd', 'e', 'f', 'g'], '2': ['a', 'b', 'c', 'd'], '3': [], '4': [], '5': [] },
  gist: {
    nb: 'Både behandlingsansvarlige og databehandlere skal føre skriftlig oversikt over behandlingene sine og vise den til tilsynet på forespørsel. Unntaket for færre enn 250 ansatte er smalt: Fast behandling, som lønn og kundeliste, faller utenfor det. Protokollen er intern; den kan ikke erstatte informasjonen etter artikkel 13 og 14.',
    nn: 'Både behandlingsansvarlege og databehandlarar skal føre skriftleg oversikt over behandlingane sine og vise ho til tilsynet på førespurnad. Unntaket for færre enn 250 tilsette er smalt: Fast behandling, som løn og kundeliste, fell utanfor. Protokollen er intern; han kan ikkje erstatte informasjonen etter artikkel 13 og 14.',
    en: 'Controllers and processors alike must keep a written record of their processing and show it to the authority on request. The exception for fewer than 250 staff is narrow: regular processing, such as payroll or a customer list, falls outside it. The record is internal and no substitute for the information under Articles 13 and 14.',
  },
  points: {
    '1': {
      nb: 'Den behandlingsansvarlige (og en eventuell representant) fører protokoll med innholdet i bokstav a til g.',
      nn: 'Den behandlingsansvarlege (og ein eventuell representant) fører protokoll med innhaldet i bokstav a til g.',
      en: 'The controller (and any representative) keeps a record with the content in letters a to g.',
    },
    '1(a)': {
      nb: 'Hvem som er behandlingsansvarlig, felles behandlingsansvarlig, representant og personvernombud, med kontaktopplysninger.',
      nn: 'Kven som er behandlingsansvarleg, felles behandlingsansvarleg, representant og personvernombod, med kontaktopplysningar.',
      en: 'Who is controller, joint controller, representative and data protection officer, with contact details.',
    },
    '1(b)': {
      nb: 'Formålene, ett for ett. De bør stemme med formålene i personvernerklæringen.',
      nn: 'Føremåla, eitt for eitt. Dei bør stemme med føremåla i personvernerklæringa.',
      en: 'The purposes, one by one. They should match those in the privacy notice.',
    },
    '1(c)': {
      nb: 'Hvilke grupper av mennesker og hvilke typer opplysninger det gjelder.',
      nn: 'Kva grupper av menneske og kva typar opplysningar det gjeld.',
      en: 'Which groups of people and which kinds of data are concerned.',
    },
    '1(d)': {
      nb: 'Hvilke typer mottakere som får opplysningene, også utenfor EØS.',
      nn: 'Kva typar mottakarar som får opplysningane, også utanfor EØS.',
      en: 'Which kinds of recipients get the data, those outside the EEA included.',
    },
    '1(e)': {
      nb: 'Overføringer ut av EØS og til hvilket land; garantiene skal dokumenteres når overføringen bygger på artikkel 49 nr. 1 annet ledd.',
      nn: 'Overføringar ut av EØS og til kva land; garantiane skal dokumenterast når overføringa byggjer på artikkel 49 nr. 1 andre ledd.',
      en: 'Transfers out of the EEA and the country; safeguards are documented where the second subparagraph of Article 49(1) is used.',
    },
    '1(f)': {
      nb: 'Planlagte slettefrister for hver kategori, når det lar seg gjøre.',
      nn: 'Planlagde slettefristar for kvar kategori, når det lèt seg gjere.',
      en: 'Planned erasure deadlines for each category, where possible.',
    },
    '1(g)': {
      nb: 'En overordnet beskrivelse av sikkerhetstiltakene etter artikkel 32, når det lar seg gjøre.',
      nn: 'Ei overordna skildring av tryggleikstiltaka etter artikkel 32, når det lèt seg gjere.',
      en: 'A broad description of the Article 32 security measures, where possible.',
    },
    '2': {
      nb: 'Databehandleren (og en eventuell representant) fører en enklere protokoll over det den gjør for kundene sine.',
      nn: 'Databehandlaren (og ein eventuell representant) fører ein enklare protokoll over det han gjer for kundane sine.',
      en: 'The processor (and any representative) keeps a simpler record of what it does for its controllers.',
    },
    '2(a)': {
      nb: 'Hvem databehandleren og hver kunde er, med representant og personvernombud der de finnes.',
      nn: 'Kven databehandlaren og kvar kunde er, med representant og personvernombod der dei finst.',
      en: 'Who the processor and each controller are, with representative and data protection officer where there are any.',
    },
    '2(b)': {
      nb: 'Hva slags behandling som gjøres for hver kunde.',
      nn: 'Kva slags behandling som blir gjord for kvar kunde.',
      en: 'What kinds of processing are done for each controller.',
    },
    '2(c)': {
      nb: 'Overføringer ut av EØS, mottakerlandet og eventuelle garantier, som i nr. 1 bokstav e.',
      nn: 'Overføringar ut av EØS, mottakarlandet og eventuelle garantiar, som i nr. 1 bokstav e.',
      en: 'Transfers out of the EEA, the country and any safeguards, as in paragraph 1(e).',
    },
    '2(d)': {
      nb: 'En overordnet beskrivelse av sikkerhetstiltakene, når det lar seg gjøre.',
      nn: 'Ei overordna skildring av tryggleikstiltaka, når det lèt seg gjere.',
      en: 'A broad description of the security measures, where possible.',
    },
    '3': {
      nb: 'Protokollene skal være skriftlige; elektronisk form er nok.',
      nn: 'Protokollane skal vere skriftlege; elektronisk form er nok.',
      en: 'Records must be in writing; electronic form will do.',
    },
    '4': {
      nb: 'Tilsynsmyndigheten skal få se protokollen når den ber om det. Andre har ikke krav på innsyn etter denne bestemmelsen.',
      nn: 'Tilsynsstyresmakta skal få sjå protokollen når ho ber om det. Andre har ikkje krav på innsyn etter denne føresegna.',
      en: 'The supervisory authority gets to see the record on request. The provision gives nobody else access.',
    },
    '5': {
      nb: 'Unntak under 250 ansatte, men ikke ved risiko, fast behandling, særlige kategorier eller straffedommer. Et forslag om å heve grensen (COM(2025) 501) kan endre dette; sjekk status. Vi kjente ikke til noe vedtak 22. november 2026.',
      nn: 'Unntak under 250 tilsette, men ikkje ved risiko, fast behandling, særlege kategoriar eller straffedommar. Eit framlegg om å heve grensa (COM(2025) 501) kan endre dette; sjekk status. Vi kjende ikkje til noko vedtak 22. november 2026.',
      en: 'Exempts those with under 250 staff, except where there is risk, regular processing, special categories or criminal data. A proposal to raise the limit (COM(2025) 501) may change this; check its status. We knew of no adoption on 22 November 2026.',
    },
  },
  recitals: [13, 39, 82, 89],
  related: ['gdpr:5(2)', 'gdpr:24', 'gdpr:32(1)', 'gdpr:49(6)', 'gdpr:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
