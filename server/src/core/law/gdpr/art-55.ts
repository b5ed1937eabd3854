/** GDPR Article 55: Competence. */
import { defineProvision } from '../provision.js';

export const gdpr55 = defineProvision({
  ref: 'gdpr:55',
  title: { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competence' },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Hvert tilsyn har myndighet i sitt eget land. Det er alene om saker der behandlingen bygger på lov eller offentlig oppgave (artikkel 6 nr. 1 bokstav c og e), og kan ikke føre tilsyn med domstolenes dømmende arbeid.',
    nn: 'Kvart tilsyn har makt i sitt eige land. Det er åleine om saker der behandlinga byggjer på lov eller offentleg oppgåve (artikkel 6 nr. 1 bokstav c og e), og kan ikkje føre tilsyn med det dømmande arbeidet til domstolane.',
    en: 'Each authority is competent in its own country. It alone handles cases resting on law or a public task (Article 6(1)(c) and (e)), and may not supervise courts in their judicial work.',
  },
  points: {
    '1': {
      nb: 'Tilsynet utøver oppgavene og myndigheten sin på eget territorium; for en norsk virksomhet er det Datatilsynet.',
      nn: 'Tilsynet utøver oppgåvene og makta si på eige territorium; for ei norsk verksemd er det Datatilsynet.',
      en: 'The authority exercises its tasks and powers on its own territory; for a Norwegian organisation that is Datatilsynet.',
    },
    '2': {
      nb: 'For offentlige organer og private med rettslig plikt eller offentlig oppgave som grunnlag gjelder ikke ordningen med ledende tilsyn.',
      nn: 'For offentlege organ og private med rettsleg plikt eller offentleg oppgåve som grunnlag gjeld ikkje ordninga med leiande tilsyn.',
      en: 'The lead-authority scheme does not apply to public bodies, nor to private ones relying on a legal obligation or a public task.',
    },
    '3': {
      nb: 'Domstolenes dømmende virksomhet er utenfor tilsynets myndighet.',
      nn: 'Den dømmande verksemda til domstolane er utanfor makta til tilsynet.',
      en: "The judicial work of courts lies outside the authority's powers.",
    },
  },
  recitals: [20, 122, 128],
  related: ['gdpr:56', 'gdpr:57', 'gdpr:58', 'gdpr:60', 'pol:20'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
