/** GDPR Article 47: Binding corporate rules. */
import { defineProvision } from '../provision.js';

export const gdpr47 = defineProvision({
  ref: 'gdpr:47',
  title: { nb: 'Bindende virksomhetsregler', nn: 'Bindande verksemdsreglar', en: 'Binding corporate rules' },
  structure: {
    '1': ['a', 'b', 'c'],
    '2': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'],
    '3': [],
  },
  gist: {
    nb: 'Konserner kan få godkjent interne bindende regler (BCR) som bærer overføringer innen konsernet. Tilsynet godkjenner dem gjennom konsistensmekanismen når de binder alle, gir de registrerte rettigheter og har innholdet i nr. 2.',
    nn: 'Konsern kan få godkjent interne bindande reglar (BCR) som ber overføringar innanfor konsernet. Tilsynet godkjenner dei gjennom konsistensmekanismen når dei bind alle, gir dei registrerte rettar og har innhaldet i nr. 2.',
    en: 'Groups may have binding internal rules (BCR) approved to support transfers within the group. The authority approves them through the consistency mechanism if they bind everyone, give people rights and have the content in paragraph 2.',
  },
  points: {
    '1': { nb: 'Vilkårene for godkjenning.', nn: 'Vilkåra for godkjenning.', en: 'The conditions for approval.' },
    '1(a)': {
      nb: 'Reglene binder rettslig og etterleves i hvert selskap i gruppen, også av de ansatte.',
      nn: 'Reglane bind rettsleg og blir følgde i kvart selskap i gruppa, også av dei tilsette.',
      en: 'The rules bind legally and are enforced in every company of the group, staff included.',
    },
    '1(b)': {
      nb: 'De gir uttrykkelig de registrerte rettigheter som kan håndheves.',
      nn: 'Dei gir uttrykkjeleg dei registrerte rettar som kan handhevast.',
      en: 'They expressly give people enforceable rights.',
    },
    '1(c)': {
      nb: 'De har innholdet som nr. 2 krever.',
      nn: 'Dei har innhaldet som nr. 2 krev.',
      en: 'They have the content that paragraph 2 requires.',
    },
    '2': {
      nb: 'Minste innhold i reglene, bokstav a til n.',
      nn: 'Minste innhald i reglane, bokstav a til n.',
      en: 'Minimum content of the rules, letters a to n.',
    },
    '2(a)': {
      nb: 'Gruppens oppbygning og kontaktopplysninger for hvert medlem.',
      nn: 'Oppbygginga av gruppa og kontaktopplysningar for kvar medlem.',
      en: 'The structure of the group and contact details of each member.',
    },
    '2(b)': {
      nb: 'Overføringene: typer opplysninger og personer, formål og land.',
      nn: 'Overføringane: typar opplysningar og personar, føremål og land.',
      en: 'The transfers: kinds of data and people, purposes and countries.',
    },
    '2(c)': {
      nb: 'At reglene er bindende innad og utad.',
      nn: 'At reglane er bindande innetter og utetter.',
      en: 'That the rules bind inside and outside the group.',
    },
    '2(d)': {
      nb: 'Hvordan personvernprinsippene, sikkerheten og vilkårene for videreoverføring følges.',
      nn: 'Korleis personvernprinsippa, tryggleiken og vilkåra for vidareoverføring blir følgde.',
      en: 'How the data protection principles, security and onward-transfer conditions are applied.',
    },
    '2(e)': {
      nb: 'Rettighetene og hvordan de brukes, også artikkel 22, klage til tilsyn og domstol og erstatning.',
      nn: 'Rettane og korleis dei blir brukte, også artikkel 22, klage til tilsyn og domstol og skadebot.',
      en: 'The rights and how to use them, Article 22, complaints to authority and court and compensation included.',
    },
    '2(f)': {
      nb: 'At et selskap i EØS tar ansvar når et medlem utenfor bryter reglene, om det ikke kan bevise at medlemmet er uten skyld.',
      nn: 'At eit selskap i EØS tek ansvar når ein medlem utanfor bryt reglane, om det ikkje kan bevise at medlemen er utan skuld.',
      en: 'That a company in the EEA accepts liability when a member outside breaks the rules, unless it proves that member not responsible.',
    },
    '2(g)': {
      nb: 'Hvordan de registrerte får vite om reglene, særlig bokstav d, e og f, i tillegg til informasjonen i artikkel 13 og 14.',
      nn: 'Korleis dei registrerte får vite om reglane, særleg bokstav d, e og f, i tillegg til informasjonen i artikkel 13 og 14.',
      en: 'How people are told of the rules, above all letters d, e and f, on top of the information in Articles 13 and 14.',
    },
    '2(h)': {
      nb: 'Oppgavene til personvernombudet eller andre som kontrollerer at reglene følges, opplæring og klager.',
      nn: 'Oppgåvene til personvernombodet eller andre som kontrollerer at reglane blir følgde, opplæring og klager.',
      en: 'The tasks of the data protection officer or others who monitor compliance, training and complaints.',
    },
    '2(i)': { nb: 'Hvordan man klager.', nn: 'Korleis ein klagar etter reglane.', en: 'How complaints are made.' },
    '2(j)': {
      nb: 'Kontroll og revisjon med retting av feil, rapportert til ombudet og styret.',
      nn: 'Kontroll og revisjon med retting av feil, rapportert til ombodet og styret.',
      en: 'Checks and audits with correction of faults, reported to the officer and the board.',
    },
    '2(k)': {
      nb: 'Hvordan endringer registreres og meldes til tilsynet.',
      nn: 'Korleis endringar blir registrerte og melde til tilsynet.',
      en: 'How changes are recorded and reported to the authority.',
    },
    '2(l)': {
      nb: 'Samarbeidet med tilsynet.',
      nn: 'Korleis samarbeidet med tilsynet går føre seg.',
      en: 'Cooperation with the authority.',
    },
    '2(m)': {
      nb: 'Melding til tilsynet om lovkrav i tredjeland som trolig svekker garantiene.',
      nn: 'Melding til tilsynet om lovkrav i tredjeland som truleg veikjer garantiane.',
      en: 'Telling the authority of third-country law likely to weaken the safeguards.',
    },
    '2(n)': {
      nb: 'Opplæring for ansatte med jevnlig tilgang til opplysninger.',
      nn: 'Opplæring for tilsette med jamleg tilgang til opplysningar.',
      en: 'Training for staff with regular access to data.',
    },
    '3': {
      nb: 'Kommisjonen kan fastsette form og framgangsmåte for utveksling av informasjon om reglene.',
      nn: 'Kommisjonen kan fastsetje form og framgangsmåte for utveksling av informasjon om reglane.',
      en: 'The Commission may set the form and procedure for exchanging information on such rules.',
    },
  },
  policy: {
    nb: 'Bygger overføringen på BCR, si det, og oppgi hvordan reglene kan leses eller fås (artikkel 13 nr. 1 bokstav f og artikkel 47 nr. 2 bokstav g).',
    nn: 'Byggjer overføringa på BCR, sei det, og oppgi korleis reglane kan lesast eller fåast (artikkel 13 nr. 1 bokstav f og artikkel 47 nr. 2 bokstav g).',
    en: 'If the transfer rests on BCR, say so, and tell how the rules can be read or obtained (Articles 13(1)(f) and 47(2)(g)).',
  },
  recitals: [108, 110],
  related: ['gdpr:46(2)(b)', 'gdpr:4(20)', 'gdpr:13(1)(f)', 'gdpr:63'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
