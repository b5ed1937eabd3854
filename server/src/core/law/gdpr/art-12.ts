/** GDPR Article 12: how to inform and how to answer. */
import { defineProvision } from '../provision.js';

export const gdpr12 = defineProvision({
  ref: 'gdpr:12',
  title: {
    nb: 'Klar og tydelig informasjon, kommunikasjon og nærmere regler om utøvelse av den registrertes rettigheter',
    nn: 'Klar og tydeleg informasjon, kommunikasjon og nærare reglar om korleis den registrerte kan bruke rettane sine',
    en: 'Transparent information, communication and modalities for the exercise of the rights of the data subject',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': ['a', 'b'],
    '6': [],
    '7': [],
    '8': [],
  },
  gist: {
    nb: 'Hvordan informasjon gis og henvendelser besvares: kort, klart og lett tilgjengelig, innen én måned, som hovedregel gratis, og med begrunnelse og klageopplysninger ved avslag.',
    nn: 'Korleis informasjon blir gitt og førespurnader svara på: kort, klart og lett tilgjengeleg, innan éin månad, som hovudregel gratis, og med grunngiving og opplysning om klage ved avslag.',
    en: 'How information is given and requests are answered: briefly, clearly and accessibly, within one month, as a rule free of charge, and with reasons and remedies where refused.',
  },
  points: {
    '1': {
      nb: 'Informasjonen skal være kortfattet, åpen, forståelig og lett å finne, i et klart og enkelt språk, særlig når den retter seg mot barn. Skriftlig eller på annen måte; muntlig på anmodning når identiteten er bekreftet.',
      nn: 'Informasjonen skal vere kortfatta, open, forståeleg og lett å finne, i eit klart og enkelt språk, særleg når han rettar seg mot barn. Skriftleg eller på annan måte; munnleg på oppmoding når identiteten er stadfesta.',
      en: 'Information must be concise, open, understandable and easy to find, in clear and plain language, above all when addressed to children. In writing or otherwise; orally on request once identity is established.',
    },
    '2': {
      nb: 'Den behandlingsansvarlige skal gjøre det lett å bruke rettighetene, og kan i tilfellene i artikkel 11 nr. 2 bare avvise den som det er vist at ikke lar seg identifisere.',
      nn: 'Den behandlingsansvarlege skal gjere det lett å bruke rettane, og kan i tilfella i artikkel 11 nr. 2 berre avvise den som det er vist at ikkje lèt seg identifisere.',
      en: 'The controller makes the rights easy to use and, in Article 11(2) cases, may turn away only someone whom it shows it cannot identify.',
    },
    '3': {
      nb: 'Svar uten ugrunnet opphold og senest én måned etter at kravet kom. Fristen kan forlenges med inntil to måneder ved kompliserte eller mange krav, når personen får beskjed og grunn innen den første måneden.',
      nn: 'Svar utan ugrunna opphald og seinast éin månad etter at kravet kom. Fristen kan forlengjast med inntil to månader ved kompliserte eller mange krav, når personen får melding og grunn innan den første månaden.',
      en: 'Answer without undue delay and at latest one month after receipt. Two more months are possible for complex or numerous requests, if the person is told, with the reason, within the first month.',
    },
    '4': {
      nb: 'Ved avslag får personen vite grunnen senest innen én måned, og at det går an å klage til tilsynet og gå til domstolene.',
      nn: 'Ved avslag får personen vite grunnen seinast innan éin månad, og at det går an å klage til tilsynet og gå til domstolane.',
      en: 'Where no action is taken, the person is told why within one month at latest, and that they may complain to the authority and go to court.',
    },
    '5': {
      nb: 'Informasjon og svar er gratis. Bare åpenbart grunnløse eller overdrevne krav, særlig gjentatte, åpner for bokstav a eller b, og den behandlingsansvarlige må bevise at kravet er slik.',
      nn: 'Informasjon og svar er gratis. Berre openbert grunnlause eller overdrivne krav, særleg gjentekne, opnar for bokstav a eller b, og den behandlingsansvarlege må prove at kravet er slik.',
      en: 'Information and answers are free. Only manifestly unfounded or excessive requests, notably repetitive ones, open for point (a) or (b), and the controller must prove that they are such.',
    },
    '5(a)': {
      nb: 'Ta et rimelig gebyr ut fra de administrative kostnadene.',
      nn: 'Ta eit rimeleg gebyr ut frå dei administrative kostnadene.',
      en: 'Charge a reasonable fee reflecting the administrative cost.',
    },
    '5(b)': {
      nb: 'Avslå kravet.',
      nn: 'Avslå kravet.',
      en: 'Refuse the request.',
    },
    '6': {
      nb: 'Ved rimelig tvil om hvem som spør, kan den behandlingsansvarlige be om det som trengs for å bekrefte identiteten. Et fast krav om passkopi går for langt.',
      nn: 'Ved rimeleg tvil om kven som spør, kan den behandlingsansvarlege be om det som trengst for å stadfeste identiteten. Eit fast krav om passkopi går for langt.',
      en: 'Where there is reasonable doubt about who is asking, the controller may request what is needed to confirm identity. Always demanding a copy of a passport goes too far.',
    },
    '7': {
      nb: 'Informasjon etter artikkel 13 og 14 kan suppleres med standardiserte ikoner, som skal være maskinlesbare når de vises elektronisk.',
      nn: 'Informasjon etter artikkel 13 og 14 kan supplerast med standardiserte ikon, som skal vere maskinlesbare når dei blir viste elektronisk.',
      en: 'Articles 13 and 14 information may be supplemented with standardised icons, machine-readable where shown electronically.',
    },
    '8': {
      nb: 'Kommisjonen kan gi regler om slike ikoner.',
      nn: 'Kommisjonen kan gi reglar om slike ikon.',
      en: 'The Commission may adopt rules on such icons.',
    },
  },
  policy: {
    nb: 'Skriv for leseren: korte setninger, leserens språk, ingen juridiske fraser. Si hvordan man bruker rettighetene, at svar kommer innen én måned, og at det er gratis. «30 virkedager», «45 dager» eller fast gebyr er i strid med artikkelen.',
    nn: 'Skriv for lesaren: korte setningar, språket til lesaren, ingen juridiske frasar. Sei korleis ein bruker rettane, at svar kjem innan éin månad, og at det er gratis. «30 yrkedagar», «45 dagar» eller fast gebyr er i strid med artikkelen.',
    en: 'Write for the reader: short sentences, the reader’s language, no legal phrases. Say how to use the rights, that an answer comes within one month, and that it is free. “30 working days”, “45 days” or a standing fee conflict with the article.',
  },
  recitals: [11, 39, 58, 59, 60, 64, 73, 166],
  related: [
    'gdpr:11(2)',
    'gdpr:13',
    'gdpr:14',
    'gdpr:15',
    'gdpr:21',
    'gdpr:22',
    'gdpr:34',
    'gdpr:77',
    'gdpr:79',
    'pol:16',
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
