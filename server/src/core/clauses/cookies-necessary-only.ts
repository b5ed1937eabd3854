/** Strictly necessary cookies only, which need no consent (Electronic Communications Act section 3-15). */
import { defineClause } from './clause.js';

export const cookiesNecessaryOnly = defineClause({
  id: 'cookies-necessary-only',
  states: ['cookie-consent'],
  duty: 'cookie-consent',
  rank: 1,
  topic: 'cookies',
  law: ['ekom:3-15'],
  title: {
    nb: 'Bare nødvendige informasjonskapsler',
    nn: 'Berre nødvendige informasjonskapslar',
    en: 'Necessary cookies only',
  },
  heading: { nb: 'Informasjonskapsler', nn: 'Informasjonskapslar', en: 'Cookies' },
  when: {
    nb: 'Når alt på nettstedet er strengt nødvendig. Statistikk og annonser er det ikke.',
    nn: 'Når alt på nettstaden er strengt nødvendig. Statistikk og annonsar er det ikkje.',
    en: 'When everything on the site is strictly necessary. Statistics and advertising are not.',
  },
  asserts: {
    nb: 'At dere bare bruker nødvendige informasjonskapsler.',
    nn: 'At de berre bruker nødvendige informasjonskapslar.',
    en: 'That you use necessary cookies only.',
  },
  prefixes: {
    nb: ['nødvendige-cookies', 'nødvendige-kapsler'],
    nn: ['nødvendige-cookies', 'nødvendige-kapslar'],
    en: ['necessary-cookies', 'essential-cookies'],
  },
  text: {
    nb: 'Vi bruker ${1|bare nødvendige informasjonskapsler,bare informasjonskapsler som er strengt nødvendige for tjenesten du ber om|}. De brukes til ${2|å holde deg innlogget,å huske handlekurven,å huske språket du har valgt,å beskytte nettstedet mot misbruk|}. Etter ekomloven § 3-15 krever de ikke samtykke. De slettes ${3|når du lukker nettleseren,når du logger ut,senest etter 24 timer|}.',
    nn: 'Vi bruker ${1|berre nødvendige informasjonskapslar,berre informasjonskapslar som er strengt nødvendige for tenesta du ber om|}. Dei blir brukte til ${2|å halde deg innlogga,å hugse handlekorga,å hugse språket du har valt,å verne nettstaden mot misbruk|}. Etter ekomlova § 3-15 krev dei ikkje samtykke. Dei blir sletta ${3|når du lukkar nettlesaren,når du loggar ut,seinast etter 24 timar|}.',
    en: 'We use ${1|necessary cookies only,only cookies that are strictly necessary for the service you request|}. They are used for ${2|keeping you logged in,remembering your shopping basket,remembering the language you have chosen,protecting the website against misuse|}. Under section 3-15 of the Norwegian Electronic Communications Act they do not require consent. They are deleted ${3|when you close your browser,when you log out,after 24 hours at the latest|}.',
  },
});
