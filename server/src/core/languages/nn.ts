/** Nynorsk. */
import type { Linguistics } from './linguistics.js';

export const nn: Linguistics = {
  tag: 'nn',
  name: 'nynorsk',
  words: (
    'anna elles gjeldande ansvarleg berettiga ikkje frå dei ein ei eit dykk dykkar korleis kva kven kvifor viss ' +
    'nokon noko meir mykje berre sjølv vere vore vert desse innan opplysningar personopplysningar opplysningane ' +
    'personopplysningane opplysninga handsaming handsamar handsame handsamast handsama føremål føremålet føremåla ' +
    'sletta nyttar nyttast samlar innhentar hentar mottek gjer gjev gjeve naudsynt naudsynte rettar rettane ' +
    'nettsida nettstaden avtala lova forordninga behandlinga verksemd verksemda styresmakt styresmakter heimel ' +
    'einskild einskilde informasjonskapslar mottakar mottakarar kundar brukarar brukaren leverandørar tryggleik ' +
    'lovleg rettsleg tenester teneste tenesta tenestene førespurnad førespurnader seier krev treng ynskjer ' +
    'ønskjer vidare personvernombod personvernombodet behandlingsansvarleg slettar lagrar lagrast blei heile døme ' +
    'åleine saman difor opphald einingar eining tilsette tilsett søknadar lagringstida erklæringa ' +
    'personvernerklæringa nyhendebrev nyheitsbrev namn namnet kontaktar korkje endå òg oftast eigne eige eiga ' +
    'høve moglegheit tilhøyrande framleis samtykkjer trekkje behaldast behald oppbevarast oppbevarar ' +
    'samarbeidspartnarar tilgjengeleg rekkje telje finst kjem syner lengje tilset gje heim tek avgjerder avgjerd ' +
    'manglar heiter hentast gong gonger sjå tilsende sjølve'
  ).split(' '),
};
