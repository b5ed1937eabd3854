/** GDPR Article 83: General conditions for imposing administrative fines. */
import { defineProvision } from '../provision.js';

export const gdpr83 = defineProvision({
  ref: 'gdpr:83',
  title: {
    nb: 'Generelle vilkår for ilegging av overtredelsesgebyr',
    nn: 'Generelle vilkår for lovbrotsgebyr',
    en: 'General conditions for imposing administrative fines',
  },
  structure: {
    '1': [],
    '2': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
    '3': [],
    '4': ['a', 'b', 'c'],
    '5': ['a', 'b', 'c', 'd', 'e'],
    '6': [],
    '7': [],
    '8': [],
    '9': [],
  },
  gist: {
    nb: 'Angir når og hvor høyt overtredelsesgebyr kan ilegges: inntil 10 millioner euro eller 2 % av årsomsetningen, eller 20 millioner eller 4 % for de alvorligste. Gebyret skal virke, stå i forhold til bruddet og avskrekke. Personopplysningsloven § 26 åpner for gebyr mot offentlige organer og for brudd på artikkel 10 og 24.',
    nn: 'Seier når og kor høgt lovbrotsgebyr kan bli: opptil 10 millionar euro eller 2 % av årsomsetninga, eller 20 millionar eller 4 % for dei alvorlegaste. Gebyret skal verke, stå i høve til brotet og avskrekke. Personopplysningslova § 26 opnar for gebyr mot offentlege organ og for brot på artikkel 10 og 24.',
    en: 'Sets when and how high fines may be: up to EUR 10 million or 2% of annual turnover, or 20 million or 4% for the gravest. Fines must be effective, proportionate and dissuasive. Section 26 of the Norwegian Act allows fines on public bodies and for breach of Articles 10 and 24.',
  },
  points: {
    '1': {
      nb: 'Gebyret skal i hver sak være virkningsfullt, forholdsmessig og avskrekkende.',
      nn: 'Gebyret skal i kvar sak verke, vere forholdsmessig og avskrekke.',
      en: 'In each case the fine must be effective, proportionate and dissuasive.',
    },
    '2': {
      nb: 'Gebyr kommer i tillegg til eller i stedet for andre tiltak. Momentene a til k avgjør om og hvor høyt.',
      nn: 'Gebyr kjem i tillegg til eller i staden for andre tiltak. Momenta a til k avgjer om og kor høgt.',
      en: 'A fine comes on top of or instead of other measures. Factors a to k decide whether and how high.',
    },
    '2(a)': {
      nb: 'Hvor alvorlig, omfattende og langvarig bruddet er, hvor mange det gjelder, og skaden.',
      nn: 'Kor alvorleg, omfattande og langvarig brotet er, kor mange det gjeld, og skaden.',
      en: 'How serious, extensive and long the infringement is, how many are affected, and the damage.',
    },
    '2(b)': {
      nb: 'Om det var forsettlig eller uaktsomt.',
      nn: 'Om det var med vilje eller av aktløyse.',
      en: 'Whether it was intentional or negligent.',
    },
    '2(c)': {
      nb: 'Hva virksomheten har gjort for å dempe skaden.',
      nn: 'Kva verksemda har gjort for å dempe skaden.',
      en: 'What was done to limit the damage.',
    },
    '2(d)': {
      nb: 'Graden av ansvar, sett mot tiltakene etter artikkel 25 og 32.',
      nn: 'Graden av ansvar, sett opp mot tiltaka etter artikkel 25 og 32.',
      en: 'The degree of responsibility, given the measures under Articles 25 and 32.',
    },
    '2(e)': {
      nb: 'Tidligere relevante brudd.',
      nn: 'Tidlegare relevante regelbrot.',
      en: 'Relevant earlier infringements.',
    },
    '2(f)': {
      nb: 'Samarbeidet med tilsynet om å rette opp og dempe følgene.',
      nn: 'Samarbeidet med tilsynet om å rette opp og dempe følgjene.',
      en: 'Cooperation with the authority to put things right and limit the effects.',
    },
    '2(g)': {
      nb: 'Hvilke typer opplysninger det gjelder.',
      nn: 'Kva typar opplysningar det gjeld.',
      en: 'The kinds of data affected.',
    },
    '2(h)': {
      nb: 'Hvordan tilsynet fikk vite om bruddet, særlig om virksomheten meldte selv.',
      nn: 'Korleis tilsynet fekk vite om brotet, særleg om verksemda melde sjølv.',
      en: 'How the authority learned of it, above all whether the organisation reported it itself.',
    },
    '2(i)': {
      nb: 'Om tidligere pålegg i samme sak er fulgt.',
      nn: 'Om tidlegare pålegg i same saka er følgde.',
      en: 'Whether earlier orders on the same matter were followed.',
    },
    '2(j)': {
      nb: 'Bruk av godkjente atferdsnormer eller sertifisering.',
      nn: 'Bruk av godkjende åtferdsnormer eller sertifisering.',
      en: 'Use of approved codes or certification.',
    },
    '2(k)': {
      nb: 'Andre skjerpende eller formildende forhold, som økonomisk vinning.',
      nn: 'Andre skjerpande eller formildande forhold, som økonomisk vinning.',
      en: 'Other aggravating or mitigating factors, such as financial gain.',
    },
    '3': {
      nb: 'Flere brudd i samme eller tilknyttede behandling gir samlet ikke høyere gebyr enn det alvorligste bruddet tillater.',
      nn: 'Fleire brot i same eller tilknytt behandling gir samla ikkje høgare gebyr enn det alvorlegaste brotet opnar for.',
      en: 'Several infringements in the same or linked processing may not together exceed the limit for the gravest one.',
    },
    '4': {
      nb: 'Lavere ramme: 10 millioner euro eller, for foretak, 2 % av global årsomsetning, om den er høyere.',
      nn: 'Lågare ramme: 10 millionar euro eller, for føretak, 2 % av global årsomsetning, om ho er høgare.',
      en: 'Lower ceiling: EUR 10 million or, for undertakings, 2% of worldwide turnover, if higher.',
    },
    '4(a)': {
      nb: 'Den behandlingsansvarliges og databehandlerens plikter i artikkel 8, 11, 25–39, 42 og 43.',
      nn: 'Pliktene til den behandlingsansvarlege og databehandlaren i artikkel 8, 11, 25–39, 42 og 43.',
      en: 'Duties of controller and processor in Articles 8, 11, 25-39, 42 and 43.',
    },
    '4(b)': {
      nb: 'Sertifiseringsorganets plikter i artikkel 42 og 43.',
      nn: 'Pliktene til sertifiseringsorganet i artikkel 42 og 43.',
      en: 'Duties of certification bodies in Articles 42 and 43.',
    },
    '4(c)': {
      nb: 'Kontrollorganets plikter i artikkel 41 nr. 4.',
      nn: 'Pliktene til kontrollorganet i artikkel 41 nr. 4.',
      en: 'Duties of the monitoring body in Article 41(4).',
    },
    '5': {
      nb: 'Høyere ramme: 20 millioner euro eller, for foretak, 4 % av global årsomsetning, om den er høyere.',
      nn: 'Høgare ramme: 20 millionar euro eller, for føretak, 4 % av global årsomsetning, om ho er høgare.',
      en: 'Higher ceiling: EUR 20 million or, for undertakings, 4% of worldwide turnover, if higher.',
    },
    '5(a)': {
      nb: 'Prinsippene, grunnlagene og vilkårene for samtykke i artikkel 5, 6, 7 og 9.',
      nn: 'Prinsippa, grunnlaga og vilkåra for samtykke i artikkel 5, 6, 7 og 9.',
      en: 'The principles, lawful bases and consent rules in Articles 5, 6, 7 and 9.',
    },
    '5(b)': {
      nb: 'De registrertes rettigheter i artikkel 12–22; informasjonen i artikkel 13 og 14 hører hit.',
      nn: 'Rettane til dei registrerte i artikkel 12–22; informasjonen i artikkel 13 og 14 høyrer hit.',
      en: "Data subjects' rights in Articles 12-22; the information under Articles 13 and 14 belongs here.",
    },
    '5(c)': {
      nb: 'Overføring i strid med artikkel 44–49.',
      nn: 'Overføring i strid med artikkel 44–49.',
      en: 'Transfers contrary to Articles 44-49.',
    },
    '5(d)': {
      nb: 'Plikter i nasjonal rett etter kapittel IX, for eksempel om fødselsnummer og ansatte.',
      nn: 'Plikter i nasjonal rett etter kapittel IX, til dømes om fødselsnummer og tilsette.',
      en: 'Duties in national law under Chapter IX, for example on identity numbers and employees.',
    },
    '5(e)': {
      nb: 'Ikke fulgt pålegg om begrensning eller stans, eller nektet tilsynet tilgang.',
      nn: 'Ikkje følgt pålegg om avgrensing eller stans, eller nekta tilsynet tilgang.',
      en: 'Defying a limitation or suspension order, or refusing the authority access.',
    },
    '6': {
      nb: 'Å ikke følge et pålegg etter artikkel 58 nr. 2 har den høye rammen.',
      nn: 'Å ikkje følgje eit pålegg etter artikkel 58 nr. 2 har den høge ramma.',
      en: 'Defying an order under Article 58(2) carries the higher ceiling.',
    },
    '7': {
      nb: 'Staten bestemmer om offentlige organer kan få gebyr; i Norge kan de det (personopplysningsloven § 26).',
      nn: 'Staten avgjer om offentlege organ kan få gebyr; i Noreg kan dei det (personopplysningslova § 26).',
      en: 'States decide whether public bodies can be fined; in Norway they can (section 26 of the Norwegian Act).',
    },
    '8': {
      nb: 'Bruken av gebyr skal ha rettssikkerhetsgarantier og kunne prøves for domstol.',
      nn: 'Bruken av gebyr skal ha rettstryggingsgarantiar og kunne prøvast for domstol.',
      en: 'Fining must respect due process and be open to court review.',
    },
    '9': {
      nb: 'For land der tilsynet ikke selv kan ilegge gebyr: domstolene gjør det. Gjelder ikke Norge.',
      nn: 'For land der tilsynet ikkje sjølv kan gi gebyr: Domstolane gjer det. Gjeld ikkje Noreg.',
      en: 'For countries where the authority cannot fine by itself: the courts do. Does not concern Norway.',
    },
  },
  recitals: [148, 150, 151],
  related: ['gdpr:58(2)(i)', 'gdpr:84', 'pol:26', 'pol:27', 'pol:28'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
