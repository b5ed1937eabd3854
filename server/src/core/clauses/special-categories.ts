/** Special categories of data with a ground other than consent (Article 9(2)). */
import { defineClause } from './clause.js';

export const specialCategories = defineClause({
  id: 'special-categories',
  states: [],
  topic: 'special',
  law: ['gdpr:9(1)', 'gdpr:9(2)(b)', 'gdpr:9(2)(d)', 'gdpr:9(2)(f)', 'gdpr:9(2)(h)', 'pol:6'],
  title: { nb: 'Særlige kategorier', nn: 'Særlege kategoriar', en: 'Special categories' },
  heading: {
    nb: 'Særlige kategorier av personopplysninger',
    nn: 'Særlege kategoriar av personopplysningar',
    en: 'Special categories of personal data',
  },
  when: {
    nb: 'Når dere behandler helse, fagforening, religion eller annet i artikkel 9 uten samtykke.',
    nn: 'Når de behandlar helse, fagforeining, religion eller anna i artikkel 9 utan samtykke.',
    en: 'When you process health, trade union, religious or other Article 9 data without consent.',
  },
  asserts: {
    nb: 'Hvilke særlige kategorier dere behandler, og unntaket dere bygger på.',
    nn: 'Kva særlege kategoriar de behandlar, og unntaket de byggjer på.',
    en: 'Which special categories you process, and the exception you rely on.',
  },
  prefixes: {
    nb: ['sensitive', 'særlige-kategorier', 'helseopplysninger'],
    nn: ['sensitive', 'særlege-kategoriar', 'helseopplysningar'],
    en: ['special-categories', 'sensitive', 'health-data'],
  },
  text: {
    nb: 'Vi behandler ${1|opplysninger om helse,opplysninger om fagforeningsmedlemskap,opplysninger om religion eller livssyn|}, som loven gir et særlig vern. Vi gjør det bare til dette formålet: ${2:formålet}. I tillegg til grunnlaget i artikkel 6 bygger vi på personvernforordningen (GDPR) artikkel 9 nr. 2 ${3|bokstav b og personopplysningsloven § 6\\, fordi det er nødvendig for plikter og rettigheter i arbeidsretten,bokstav h\\, fordi det er nødvendig for å yte helsehjelp,bokstav d\\, fordi opplysningene gjelder medlemmer av et trossamfunn eller en annen slik organisasjon,bokstav f\\, fordi det er nødvendig for et rettskrav|}.',
    nn: 'Vi behandlar ${1|opplysningar om helse,opplysningar om fagforeiningsmedlemskap,opplysningar om religion eller livssyn|}, som lova gir eit særleg vern. Vi gjer det berre til dette føremålet: ${2:føremålet}. I tillegg til grunnlaget i artikkel 6 byggjer vi på personvernforordninga (GDPR) artikkel 9 nr. 2 ${3|bokstav b og personopplysningslova § 6\\, fordi det er nødvendig for plikter og rettar i arbeidsretten,bokstav h\\, fordi det er nødvendig for å yte helsehjelp,bokstav d\\, fordi opplysningane gjeld medlemmer av eit trussamfunn eller ein annan slik organisasjon,bokstav f\\, fordi det er nødvendig for eit rettskrav|}.',
    en: 'We process ${1|health data,information about trade union membership,information about religion or belief|}, to which the law gives special protection. We do so only for this purpose: ${2:the purpose}. In addition to the basis in Article 6 we rely on Article 9(2) GDPR, ${3|point (b)\\, and section 6 of the Norwegian Personal Data Act\\, because it is necessary for obligations and rights in employment law,point (h)\\, because it is necessary to provide health care,point (d)\\, because the data concerns members of a religious community or similar body,point (f)\\, because it is necessary for a legal claim|}.',
  },
});
