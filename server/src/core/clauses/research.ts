/** Research in the public interest (Article 89; Personal Data Act sections 8 and 9). */
import { defineClause } from './clause.js';

export const research = defineClause({
  id: 'research',
  states: ['purposes', 'legal-basis', 'retention-period'],
  topic: 'purposes',
  law: ['gdpr:6(1)(e)', 'gdpr:89(1)', 'gdpr:9(2)(j)', 'pol:8', 'pol:9'],
  title: { nb: 'Forskning', nn: 'Forsking', en: 'Research' },
  heading: { nb: 'Forskning', nn: 'Forsking', en: 'Research' },
  when: {
    nb: 'Når forskningen bygger på allmennhetens interesse og ikke på samtykke.',
    nn: 'Når forskinga byggjer på ålmenta si interesse og ikkje på samtykke.',
    en: 'When the research relies on the public interest and not on consent.',
  },
  asserts: {
    nb: 'Hva prosjektet er, og når det slutter.',
    nn: 'Kva prosjektet er, og når det sluttar.',
    en: 'What the project is, and when it ends.',
  },
  prefixes: {
    nb: ['forskning', 'forskningsprosjekt'],
    nn: ['forsking', 'forskingsprosjekt'],
    en: ['research', 'research-project'],
  },
  text: {
    nb:
      'Vi bruker ${1:typer opplysninger} i forskningsprosjektet ${2:navnet på prosjektet}. Formålet er å finne ut ${3:det prosjektet undersøker}. Det rettslige grunnlaget er at behandlingen er nødvendig for forskning i allmennhetens interesse, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav e og personopplysningsloven § 8. ${4|Vi behandler ikke særlige kategorier av personopplysninger i prosjektet,Særlige kategorier av personopplysninger behandler vi etter artikkel 9 nr. 2 bokstav j og personopplysningsloven § 9|}.\n\n' +
      'Vi ${5|erstatter navn med koder,fjerner navn og kontaktopplysninger|} så tidlig som mulig. Vi sletter eller anonymiserer opplysningene når prosjektet er avsluttet, etter planen ${6:sluttdato}. ${7|Ingen skal kunne kjenne deg igjen i det vi publiserer,Vi publiserer bare statistikk og samlede resultater|}.',
    nn:
      'Vi bruker ${1:typar opplysningar} i forskingsprosjektet ${2:namnet på prosjektet}. Føremålet er å finne ut ${3:det prosjektet undersøkjer}. Det rettslege grunnlaget er at behandlinga er nødvendig for forsking i ålmenta si interesse, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav e og personopplysningslova § 8. ${4|Vi behandlar ikkje særlege kategoriar av personopplysningar i prosjektet,Særlege kategoriar av personopplysningar behandlar vi etter artikkel 9 nr. 2 bokstav j og personopplysningslova § 9|}.\n\n' +
      'Vi ${5|erstattar namn med kodar,fjernar namn og kontaktopplysningar|} så tidleg som mogleg. Vi slettar eller anonymiserer opplysningane når prosjektet er avslutta, etter planen ${6:sluttdato}. ${7|Ingen skal kunne kjenne deg att i det vi publiserer,Vi publiserer berre statistikk og samla resultat|}.',
    en:
      'We use ${1:kinds of data} in the research project ${2:name of the project}. The purpose is to find out ${3:what the project studies}. The legal basis is that the processing is necessary for research in the public interest; see Article 6(1)(e) GDPR and section 8 of the Norwegian Personal Data Act. ${4|We do not process special categories of personal data in the project,We process special categories of personal data under Article 9(2)(j) and section 9 of the Norwegian Personal Data Act|}.\n\n' +
      'We ${5|replace names with codes,remove names and contact details|} as early as possible. We delete or anonymise the data when the project has ended, which is planned for ${6:end date}. ${7|You will not be identifiable in what we publish,We publish only statistics and aggregated results|}.',
  },
});
