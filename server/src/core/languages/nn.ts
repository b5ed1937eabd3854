/** Nynorsk. */
import type { Linguistics } from './linguistics.js';

export const nn: Linguistics = {
  tag: 'nn',
  name: 'nynorsk',
  words: (
    'anna elles gjeldande ansvarleg berettiga ikkje frå dei ein ei eit dykk dykkar korleis kva kven kvifor viss ' +
    'nokon noko meir mykje berre sjølv vere vore vert desse opplysningar personopplysningar opplysningane ' +
    'personopplysningane opplysninga handsaming handsamar handsame handsamast handsama føremål føremålet føremåla ' +
    'sletta nyttar nyttast innhentar hentar mottek gjer gjev gjeve naudsynt naudsynte rettar rettane nettsida ' +
    'nettstaden avtala lova forordninga behandlinga verksemd verksemda styresmakt styresmakter heimel einskild ' +
    'einskilde informasjonskapslar mottakar mottakarar kundar brukarar brukaren leverandørar tryggleik lovleg ' +
    'rettsleg tenester teneste tenesta tenestene førespurnad førespurnader seier krev treng ynskjer ønskjer ' +
    'vidare personvernombod personvernombodet behandlingsansvarleg slettar lagrar lagrast blei heile døme åleine ' +
    'saman difor opphald einingar eining tilsette tilsett søknadar lagringstida erklæringa personvernerklæringa ' +
    'nyhendebrev nyheitsbrev namn namnet korkje endå òg oftast eigne eige eiga høve moglegheit tilhøyrande ' +
    'framleis samtykkjer trekkje behaldast behald oppbevarast oppbevarar samarbeidspartnarar tilgjengeleg rekkje ' +
    'telje finst kjem syner lengje tilset gje heim tek avgjerder avgjerd manglar heiter hentast gong gonger sjå ' +
    'tilsende sjølve eg nokre inga vori gjere seie teke kome velje vald beheld behalde læraren beskjedar deltakar ' +
    'deltakarar deltakarane deltakarlister medlemer medlemene medlemane kundane foreininga verksemdene namna ' +
    'veker veka timar dagane åra eigen mogleg verkeleg avgrensa avgrense henta mottekne oppgjeve ' +
    'dessutan tilbydar hugsar følgjer følgje fortel tingar tinginga leveringa betalinga meldingar ansvarlege ' +
    'arbeidsgivar arbeidsgjevar arbeidsgivaren vanlegvis hovudsakleg tidlegare seinare seinast innlogginga ' +
    'brukarnamn brukarnamnet klagar spørje krevje pågåande føreset føresetnad inneheld føremåls helseopplysningar ' +
    'kontaktopplysningar betalingsopplysningar forbrukar forbrukarar føresette skular skulen kommunane løyve ' +
    'tillate føregår kvarandre årleg dagleg vekentleg avsluttar avslutta oppseiing innmeld utmeld sluttar byrjar ' +
    'omsyn tilgjenge tilgjengelege opnar ope syter syte teieplikt eitt anten medrekna lagringa slettinga innsamla ' +
    'innsamlinga brukast sendast kallast gjerast førast takast haldast'
  ).split(' '),
};
