/** Subjects that policies cite provisions for: the words of each, and the provisions that are right for it. */

/** A subject, and where the law treats it. */
export interface CitedSubject {
  readonly id: string;
  /** Name in a message. */
  readonly name: { readonly nb: string; readonly nn: string; readonly en: string };
  /** Stems (see `mentions`) in all three languages. */
  readonly stems: readonly string[];
  /** Canonical references or beginnings of them; the first is the one to propose. */
  readonly right: readonly string[];
  /** A basis is named everywhere: it counts only beside the reference. */
  readonly basis?: true;
}

const subject = (id: string, name: string, stems: string, right: string, basis?: true): CitedSubject => {
  const [nb = '', nn = '', en = ''] = name.split(' / ');
  return { id, name: { nb, nn, en }, stems: stems.split(', '), right: right.split(' '), ...(basis ? { basis } : {}) };
};

/** Rights, duties and bases of the GDPR, and the subjects of the Norwegian sections. */
export const SUBJECTS: readonly CitedSubject[] = [
  subject(
    'withdrawal',
    'å trekke tilbake samtykke / å trekkje tilbake samtykke / withdrawing consent',
    'trekke tilbake, trekkes tilbake, trekker tilbake, trekke samtykke, trekke et samtykke, trekke ditt samtykke, trekke ethvert samtykke, tilbakekall, tilbaketrekking, tilbaketrekning, trekkje tilbake, trekkjast tilbake, trekkjer tilbake, trekkje samtykk, kalle tilbake, kallast tilbake, withdraw, withdrew, revoke',
    'gdpr:7(3) gdpr:7 gdpr:13(2)(c) gdpr:14(2)(d) gdpr:6(1)(a) gdpr:9(2)(a) gdpr:17(1)(b) gdpr:49(1)(a)',
  ),
  subject(
    'complaint',
    'å klage til tilsynsmyndigheten / å klage til tilsynsstyresmakta / complaining to the supervisory authority',
    'klage, klager, klagerett, complain',
    'gdpr:77 gdpr:13(2)(d) gdpr:14(2)(e) gdpr:15(1)(f) gdpr:12(4) gdpr:57 gdpr:78 gdpr:36 gdpr:33 gdpr:51 gdpr:55 gdpr:58 gdpr:83 pol:20 pol:22',
  ),
  subject(
    'authority',
    'tilsynsmyndigheten / tilsynsstyresmakta / the supervisory authority',
    'datatilsyn, tilsynsmyndighet, tilsynsstyresmakt, supervisory authority, data protection authority',
    'gdpr:77 gdpr:13(2)(d) gdpr:14(2)(e) gdpr:15(1)(f) gdpr:12(4) gdpr:57 gdpr:78 gdpr:36 gdpr:33 gdpr:51 gdpr:55 gdpr:58 gdpr:83 pol:20 pol:22',
  ),
  subject(
    'access',
    'innsyn / innsyn / access',
    'innsyn, kopi av opplysning, kopi av person, kopi av data, right of access, right to access, access your, access to your, access to the personal, copy of your, copy of the personal, access request',
    'gdpr:15 gdpr:13(2)(b) gdpr:14(2)(c) gdpr:12 gdpr:11 pol:16 pol:17 epost',
  ),
  subject(
    'rectification',
    'retting / retting / rectification',
    'retting, rette opplysning, rette feil, rettet, retta, rettes, korriger, uriktige, rectif, correct inaccura, correct your, corrected, correction, inaccurate',
    'gdpr:16 gdpr:13(2)(b) gdpr:14(2)(c) gdpr:15(1)(e) gdpr:19 gdpr:5(1)(d) gdpr:12',
  ),
  subject(
    'erasure',
    'sletting / sletting / erasure',
    'slett, erasure, erase, delete, deletion, deleted, forgotten, gløymd, glemt',
    'gdpr:17 gdpr:13(2)(b) gdpr:14(2)(c) gdpr:15(1)(e) gdpr:19 gdpr:5(1)(e) gdpr:13(2)(a) gdpr:14(2)(a) gdpr:12 gdpr:28(3)(g) bokf hvl kamera epost ekom:3-11 ekom:3-13',
  ),
  subject(
    'restriction',
    'begrensning av behandlingen / avgrensing av behandlinga / restriction of processing',
    'begrensning av behandl, begrense behandl, begrenset behandl, begrensning, behandlingen begrenset, avgrensing av, avgrense behandl, avgrense handsam, avgrensa, restrict, restriction of',
    'gdpr:18 gdpr:13(2)(b) gdpr:14(2)(c) gdpr:15(1)(e) gdpr:19 gdpr:12 gdpr:23 gdpr:5 pol:16 pol:17',
  ),
  subject(
    'portability',
    'dataportabilitet / dataportabilitet / data portability',
    'dataportabilitet, overførbarhet, maskinlesbart, maskinleseleg, portability, machine readable, machine-readable, structured commonly used',
    'gdpr:20 gdpr:13(2)(b) gdpr:14(2)(c) gdpr:12',
  ),
  subject(
    'objection',
    'å protestere / å protestere / objecting',
    'protest, innsigelse, motsette deg, motsetje deg, reservere deg, object to, right to object, right of objection, objection',
    'gdpr:21 gdpr:13(2)(b) gdpr:14(2)(c) gdpr:6(1)(f) gdpr:6(1)(e) gdpr:12 gdpr:17(1)(c) gdpr:18(1)(d) mfl',
  ),
  subject(
    'automated',
    'automatiserte avgjørelser / automatiserte avgjerder / automated decisions',
    'automatiserte avgjør, automatisert avgjør, automatisk avgjør, automatiske avgjør, helautomatis, automatiserte avgjerd, automatisert avgjerd, automated decision, automated individual, solely automated, profiler, profiling',
    'gdpr:22 gdpr:13(2)(f) gdpr:14(2)(g) gdpr:15(1)(h) gdpr:4(4) gdpr:21 gdpr:12 gdpr:35(3)(a)',
  ),
  subject(
    'retention',
    'lagringstid / lagringstid / retention',
    'lagringstid, lagringsperiode, lagringsbegrensning, lagringsavgrensing, oppbevaringstid, hvor lenge, kor lenge, lenger enn nødvendig, lengre enn nødvendig, oppbevar, lagres i, lagrast i, retention, how long, longer than necessary, retain, kept for, keep it for, keep them for, storage limitation',
    'gdpr:5(1)(e) gdpr:13(2)(a) gdpr:14(2)(a) gdpr:15(1)(d) gdpr:17 gdpr:6 gdpr:32 gdpr:89 gdpr:30 gdpr:25 gdpr:5 gdpr:28(3)(g) bokf hvl kamera epost ekom:3-13 ekom:3-11 pasientjournal arkiv kreditt foreld',
  ),
  subject(
    'processors',
    'databehandlere / databehandlarar / processors',
    'databehandler, databehandlar, data processor, processing agreement, our processors, processors act, sub-processor',
    'gdpr:28 gdpr:29 gdpr:4(8) gdpr:13(1)(e) gdpr:14(1)(e) gdpr:32 gdpr:30 gdpr:33 gdpr:44 gdpr:45 gdpr:46 gdpr:13(1)(f)',
  ),
  subject(
    'compensation',
    'erstatning / erstatning / compensation',
    'erstatning, skadebot, compensation, damages, liable for, liability for',
    'gdpr:82 gdpr:79 gdpr:28',
  ),
  subject(
    'joint-controllers',
    'felles behandlingsansvar / felles behandlingsansvar / joint controllers',
    'felles behandlingsansvar, joint controller, jointly determine',
    'gdpr:26 gdpr:13 gdpr:14',
  ),
  subject(
    'security',
    'sikkerhet / tryggleik / security',
    'informasjonssikkerhet, sikkerhetstiltak, tekniske og organisatoriske, tilgangsstyring, kryptering, informasjonstryggleik, tryggingstiltak, sikring av, security measures, technical and organi, encrypt, security of processing',
    'gdpr:32 gdpr:5(1)(f) gdpr:24 gdpr:25 gdpr:28 gdpr:33 gdpr:34 gdpr:30(1)(g) gdpr:6(1)(f) gdpr:6(1)(c) gdpr:89 gdpr:46 gdpr:47 gdpr:40',
  ),
  subject(
    'breach',
    'brudd på personopplysningssikkerheten / brot på personopplysningstryggleiken / personal data breaches',
    'brudd på personopplysningssikkerhet, sikkerhetsbrudd, avviksmelding, melde avvik, meldes innen 72, brot på personopplysningstryggleik, tryggingsbrot, personal data breach, data breach, breach notification',
    'gdpr:33 gdpr:34 gdpr:4(12) gdpr:32 pol:16 gdpr:28',
  ),
  subject(
    'dpo',
    'personvernombudet / personvernombodet / the data protection officer',
    'personvernombud, personvernombod, data protection officer',
    'gdpr:37 gdpr:38 gdpr:39 gdpr:13(1)(b) gdpr:14(1)(b) gdpr:30 gdpr:33 gdpr:35 gdpr:36 gdpr:47 pol:18 pol:19 gdpr:12',
  ),
  subject(
    'transfers',
    'overføring til tredjeland / overføring til tredjeland / transfers to third countries',
    'tredjeland, tredjestat, utenfor eøs, utenfor eu, utanfor eøs, utanfor eu, standard personvernbestemmelser, standard personvernføresegner, standardkontrakt, third countr, outside the eea, outside the eu, standard contractual clauses, adequacy',
    'gdpr:46 gdpr:44 gdpr:45 gdpr:47 gdpr:48 gdpr:49 gdpr:13(1)(f) gdpr:14(1)(f) gdpr:15(2) gdpr:28 gdpr:30 gdpr:50 gdpr:ch pol:13 gdpr:6',
  ),
  subject(
    'records',
    'protokoll over behandlingen / protokoll over behandlinga / records of processing',
    'protokoll over behandling, behandlingsprotokoll, protokoll over, records of processing, record of processing',
    'gdpr:30 gdpr:5(2) gdpr:24',
  ),
  subject(
    'dpia',
    'vurdering av personvernkonsekvenser / vurdering av personvernkonsekvensar / impact assessments',
    'personvernkonsekvens, dpia, impact assessment',
    'gdpr:35 gdpr:36 gdpr:39 gdpr:32',
  ),
  subject(
    'answer',
    'fristen for å svare / svarfristen / the time to answer',
    'svarer innen, svare innen, svar innen, besvares innen, besvarer henvendelse, svarfrist, svarar innan, svare innan, reply within, respond within, answer within, respond to your request, one month of receipt',
    'gdpr:12 gdpr:15 gdpr:16 gdpr:17 gdpr:18 gdpr:19 gdpr:20 gdpr:21 gdpr:22',
  ),
  subject(
    'information',
    'informasjonsplikten / informasjonsplikta / the duty to inform',
    'informasjonsplikt, opplysningsplikt, plikt til å informere, duty to inform, obligation to inform, information duty',
    'gdpr:13 gdpr:14 gdpr:12 gdpr:15 gdpr:5(1)(a) pol:16',
  ),
  subject(
    'consent',
    'samtykke som grunnlag / samtykke som grunnlag / consent as the basis',
    'samtykk, consent',
    'gdpr:6(1)(a) gdpr:9(2)(a) gdpr:7 gdpr:8 gdpr:4(11) gdpr:13(2)(c) gdpr:14(2)(d) gdpr:49(1)(a) gdpr:22(2)(c) gdpr:17(1)(b) gdpr:18(2) gdpr:20 gdpr:21 gdpr:6(4) ekom:3-15 mfl pol:5 pol:10 kamera',
    true,
  ),
  subject(
    'contract',
    'avtale som grunnlag / avtale som grunnlag / a contract as the basis',
    'avtale, kontrakt, avtala, contract, performance of a contract',
    'gdpr:6(1)(b) gdpr:22(2)(a) gdpr:49(1)(b) gdpr:49(1)(c) gdpr:13(2)(e) gdpr:20',
    true,
  ),
  subject(
    'obligation',
    'rettslig forpliktelse som grunnlag / rettsleg plikt som grunnlag / a legal obligation as the basis',
    'rettslig forpliktelse, rettslige forpliktelse, rettslig forpliktet, juridisk forpliktet, rettsleg forplikta, rettsleg plikta, legally obliged, legally required, rettslig plikt, lovpålagt, rettsleg plikt, rettslege plikt, lovpålagd, legal obligation, statutory obligation, legal duty',
    'gdpr:6(1)(c) gdpr:6(2) gdpr:6(3) gdpr:17(3)(b) gdpr:9(2)(b) gdpr:9(2)(g) gdpr:9(2)(h) gdpr:9(2)(i) gdpr:13(2)(e) gdpr:14(5)(c) bokf hvl regnskap skatteforvaltning aml arkiv opplaring pasientjournal',
    true,
  ),
  subject(
    'vital',
    'vitale interesser / vitale interesser / vital interests',
    'vitale interess, vital interest',
    'gdpr:6(1)(d) gdpr:9(2)(c) gdpr:49(1)(f)',
    true,
  ),
  subject(
    'public-task',
    'oppgave i allmennhetens interesse / oppgåve i allmenta si interesse / a task in the public interest',
    'allmennhetens interesse, allmenn interesse, allmenn oppgave, offentlig myndighet, utøve myndighet, allmenta si interesse, allmenn interesse, allmenne interess, offentleg myndigheit, offentleg styresmakt, public task, public interest, official authority',
    'gdpr:6(1)(e) gdpr:6(2) gdpr:6(3) gdpr:9(2)(g) gdpr:9(2)(i) gdpr:9(2)(j) gdpr:21 gdpr:89 gdpr:49(1)(d) gdpr:17(3) pol:8 pol:9 pol:7 opplaring',
    true,
  ),
  subject(
    'legitimate-interest',
    'berettiget interesse / berettiga interesse / legitimate interests',
    'berettigede interess, berettiget interess, berettigete interess, interesseavveining, legitim interess, legitime interess, berettiga interess, interesseavveging, interesseavveiing, legitimate interest',
    'gdpr:6(1)(f) gdpr:13(1)(d) gdpr:14(2)(b) gdpr:21 gdpr:49(1) gdpr:recital 47 gdpr:recital 48 gdpr:recital 49 gdpr:17(1)(c) gdpr:18(1)(d)',
    true,
  ),
  subject(
    'cookies',
    'informasjonskapsler / informasjonskapslar / cookies',
    'informasjonskaps, cookie, sporingsteknologi, tracking technolog',
    'ekom:3-15 ekom2003 eprivacy gdpr',
  ),
  subject(
    'direct-marketing',
    'markedsføring på e-post og sms / marknadsføring på e-post og sms / electronic marketing',
    'nyhetsbrev, nyheitsbrev, markedsføring på e-post, markedsføring på sms, elektronisk markedsføring, markedsføring via e-post, marknadsføring på e-post, marknadsføring på sms, elektronisk marknadsføring, newsletter, marketing by e-mail, marketing by email, e-mail marketing, email marketing, marketing e-mail, marketing email, electronic marketing',
    'mfl gdpr',
  ),
  subject(
    'accounts',
    'oppbevaring av regnskapsbilag / oppbevaring av rekneskapsbilag / keeping accounting records',
    'regnskapsbilag, bilag, faktura, bokføringspliktig, regnskapsmateriale, regnskapsopplysning, rekneskapsbilag, rekneskapsmateriale, invoice, voucher, accounting record, accounting material, accounting document',
    'bokf bokff gdpr skatteforvaltning mval regnskap hvl',
  ),
  subject(
    'aml',
    'kundekontroll mot hvitvasking / kundekontroll mot kvitvasking / customer due diligence',
    'hvitvask, kvitvask, kundetiltak, kundekontroll, money laundering, due diligence, know your customer',
    'hvl hvf hvl2009 gdpr',
  ),
  subject(
    'cameras',
    'kameraovervåking / kameraovervaking / camera surveillance',
    'kameraovervåk, kameraopptak, overvåkingskamera, kameraovervak, overvakingskamera, cctv, camera surveillance, video surveillance, surveillance camera, camera footage',
    'kamera aml pol:31 gdpr pol2000 pof2000',
  ),
  subject(
    'mailbox',
    'innsyn i ansattes e-post / innsyn i e-posten til tilsette / access to employees’ mailboxes',
    'e-postkasse, epostkasse, ansattes e-post, e-posten din, innsyn i e-post, innsyn i epost, e-posten til tilsette, employee mailbox, mailbox, employees e-mail',
    'epost aml gdpr pof2000',
  ),
  subject(
    'identity-number',
    'bruk av fødselsnummer / bruk av fødselsnummer / national identity numbers',
    'fødselsnummer, personnummer, national identity number, national id number, personal identification number',
    'pol:12 pol2000:12 gdpr:87 gdpr:6 gdpr:9 hvl bokf skatteforvaltning aml',
  ),
  subject(
    'children',
    'barns samtykke / samtykke frå barn / children’s consent',
    '13 år, under 13, over 13, aldersgrense, age of 13, aged 13, thirteen, 13 years',
    'pol:5 gdpr:8 gdpr:6 gdpr:12 gdpr:17(1)(f)',
  ),
];
