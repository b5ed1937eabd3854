/** GDPR Article 15: the right of access. */
import { defineProvision } from '../provision.js';

export const gdpr15 = defineProvision({
  ref: 'gdpr:15',
  title: {
    nb: 'Den registrertes rett til innsyn',
    nn: 'Retten den registrerte har til innsyn',
    en: 'Right of access by the data subject',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Rett til å få bekreftet om opplysninger behandles, og i så fall få innsyn i dem, få vite hvordan de brukes, og få en kopi. Ingen begrunnelse kreves. Unntak følger av nr. 4, artikkel 12 nr. 5 og personopplysningsloven §§ 16 og 17.',
    nn: 'Rett til å få stadfesta om opplysningar blir behandla, og i så fall få innsyn i dei, få vite korleis dei blir brukte, og få ein kopi. Det er ikkje krav om grunngiving. Unntak følgjer av nr. 4, artikkel 12 nr. 5 og personopplysningslova §§ 16 og 17.',
    en: 'Right to confirmation of whether data are processed and, if so, to see them, learn how they are used and get a copy. No reason need be given. Exceptions: paragraph 4, Article 12(5) and sections 16 and 17 of the Norwegian Personal Data Act.',
  },
  points: {
    '1': {
      nb: 'Bekreftelse, tilgang til opplysningene og forklaringene i bokstav a til h, om den konkrete personen. Å vise til personvernerklæringen er ikke nok der svaret må tilpasses.',
      nn: 'Stadfesting, tilgang til opplysningane og forklaringane i bokstav a til h, om den konkrete personen. Å vise til personvernerklæringa er ikkje nok der svaret må tilpassast.',
      en: 'Confirmation, access to the data and the explanations in points (a) to (h), about the particular person. Pointing to the privacy policy is not enough where the answer must be tailored.',
    },
    '1(a)': {
      nb: 'Formålene med behandlingen.',
      nn: 'Føremåla med behandlinga.',
      en: 'The purposes of the processing.',
    },
    '1(b)': {
      nb: 'Hvilke typer opplysninger som behandles om personen.',
      nn: 'Kva typar opplysningar som blir behandla om personen.',
      en: 'The kinds of data processed about the person.',
    },
    '1(c)': {
      nb: 'Mottakerne, særlig i tredjestater. Personen kan kreve å få vite hvem de faktisk er, ikke bare kategoriene, med mindre de ikke lar seg identifisere eller kravet er åpenbart grunnløst eller overdrevet (C-154/21).',
      nn: 'Mottakarane, særleg i tredjestatar. Personen kan krevje å få vite kven dei faktisk er, ikkje berre kategoriane, med mindre dei ikkje lèt seg identifisere eller kravet er openbert grunnlaust eller overdrive (C-154/21).',
      en: 'The recipients, notably in third countries. The person may demand their actual identity, not just categories, unless they cannot be identified or the request is manifestly unfounded or excessive (C-154/21).',
    },
    '1(d)': {
      nb: 'Hvor lenge opplysningene lagres, eller kriteriene for det.',
      nn: 'Kor lenge opplysningane blir lagra, eller kriteria for det.',
      en: 'How long the data are kept, or the criteria for it.',
    },
    '1(e)': {
      nb: 'At personen kan kreve retting, sletting eller begrensning, og kan protestere.',
      nn: 'At personen kan krevje retting, sletting eller avgrensing, og kan protestere.',
      en: 'That the person may ask for rectification, erasure or restriction, and may object.',
    },
    '1(f)': {
      nb: 'Retten til å klage til en tilsynsmyndighet.',
      nn: 'Retten til å klage til ei tilsynsstyresmakt.',
      en: 'The right to complain to a supervisory authority.',
    },
    '1(g)': {
      nb: 'Kilden, i den grad den er kjent, når opplysningene ikke kommer fra personen selv.',
      nn: 'Kjelda, i den grad ho er kjend, når opplysningane ikkje kjem frå personen sjølv.',
      en: 'The source, so far as known, where the data do not come from the person.',
    },
    '1(h)': {
      nb: 'Automatiserte avgjørelser etter artikkel 22: meningsfull informasjon om logikken og følgene, forståelig og om hvordan personens egne opplysninger ble brukt (C-203/22). Siste bokstav; det finnes ingen bokstav i.',
      nn: 'Automatiserte avgjerder etter artikkel 22: meiningsfull informasjon om logikken og følgjene, forståeleg og om korleis opplysningane om personen vart brukte (C-203/22). Siste bokstav; det finst ingen bokstav i.',
      en: 'Automated decisions under Article 22: meaningful information on the logic and the effects, understandable and about how the person’s own data were used (C-203/22). Last point; there is no point (i).',
    },
    '2': {
      nb: 'Overføres opplysningene til en tredjestat, skal personen få vite om garantiene etter artikkel 46.',
      nn: 'Blir opplysningane overførte til ein tredjestat, skal personen få vite om garantiane etter artikkel 46.',
      en: 'Where data are transferred to a third country, the person is told of the Article 46 safeguards.',
    },
    '3': {
      nb: 'Kopi av opplysningene: den første er gratis, for flere kan det tas et rimelig gebyr. Elektronisk krav besvares i et vanlig elektronisk format. Kopien skal gjengi alle opplysningene trofast og forståelig; hele dokumenter bare der det trengs for å forstå dem (C-487/21).',
      nn: 'Kopi av opplysningane: den første er gratis, for fleire kan ein ta eit rimeleg gebyr. Elektronisk krav blir svara på i eit vanleg elektronisk format. Kopien skal gi att alle opplysningane slik dei er, og til å forstå; heile dokument berre der det trengst for å forstå dei (C-487/21).',
      en: 'Copy of the data: the first is free, a reasonable fee may be taken for further ones. An electronic request is answered in a common electronic format. The copy must be a faithful and intelligible reproduction of all the data; whole documents only where needed to understand them (C-487/21).',
    },
    '4': {
      nb: 'Kopien skal ikke gå ut over andres rettigheter, som personvern, forretningshemmeligheter og opphavsrett. Løsningen er oftest sladding, ikke fullt avslag.',
      nn: 'Kopien skal ikkje gå ut over rettane til andre, som personvern, forretningsløyndommar og opphavsrett. Løysinga er oftast sladding, ikkje fullt avslag.',
      en: 'The copy must not harm others’ rights, such as privacy, trade secrets and copyright. The answer is usually redaction, not outright refusal.',
    },
  },
  policy: {
    nb: 'Si at man kan be om innsyn og få kopi, hvordan man gjør det, at svar kommer innen én måned, og at det er gratis. Ikke krev begrunnelse, eget skjema eller passkopi som fast vilkår.',
    nn: 'Sei at ein kan be om innsyn og få kopi, korleis ein gjer det, at svar kjem innan éin månad, og at det er gratis. Ikkje krev grunngiving, eige skjema eller passkopi som fast vilkår.',
    en: 'Say that people can ask for access and a copy, how to do so, that an answer comes within one month, and that it is free. Do not require reasons, a special form or a passport copy as a standing condition.',
  },
  recitals: [63, 64],
  related: ['gdpr:12(3)', 'gdpr:12(5)', 'gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:20', 'gdpr:22', 'pol:16', 'pol:17'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
