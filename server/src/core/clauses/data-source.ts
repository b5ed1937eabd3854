/** Where data that does not come from the person comes from (Article 14(2)(f)). */
import { defineClause } from './clause.js';

export const dataSource = defineClause({
  id: 'data-source',
  states: ['data-source'],
  duty: 'data-source',
  rank: 0,
  topic: 'source',
  law: ['gdpr:14(2)(f)'],
  title: { nb: 'Opplysninger fra andre', nn: 'Opplysningar frå andre', en: 'Data from others' },
  heading: {
    nb: 'Hvor får vi opplysningene fra?',
    nn: 'Kvar får vi opplysningane frå?',
    en: 'Where do we get the data?',
  },
  when: {
    nb: 'Når noen av opplysningene kommer fra andre enn den registrerte selv.',
    nn: 'Når nokre av opplysningane kjem frå andre enn den registrerte sjølv.',
    en: 'When some of the data comes from others than the data subject.',
  },
  asserts: {
    nb: 'Hvem dere henter opplysninger fra.',
    nn: 'Kven de hentar opplysningar frå.',
    en: 'From whom you obtain data.',
  },
  prefixes: {
    nb: ['kilde', 'kilder', 'fra-andre'],
    nn: ['kjelde', 'kjelder', 'frå-andre'],
    en: ['source', 'sources', 'data-source'],
  },
  text: {
    nb: 'I tillegg til det du selv gir oss, henter vi ${1:typer opplysninger} fra ${2|Folkeregisteret,Enhetsregisteret,arbeidsgiveren din,referanser du har oppgitt,kredittopplysningsforetak,offentlig tilgjengelige nettsider|}. ${3|Denne kilden er offentlig tilgjengelig,Denne kilden er ikke offentlig tilgjengelig|}.',
    nn: 'I tillegg til det du sjølv gir oss, hentar vi ${1:typar opplysningar} frå ${2|Folkeregisteret,Einingsregisteret,arbeidsgivaren din,referansar du har gitt opp,kredittopplysningsføretak,offentleg tilgjengelege nettsider|}. ${3|Denne kjelda er offentleg tilgjengeleg,Denne kjelda er ikkje offentleg tilgjengeleg|}.',
    en: 'In addition to what you give us, we obtain ${1:kinds of data} from ${2|the National Population Register,the Central Coordinating Register for Legal Entities,your employer,referees you have named,credit reference agencies,publicly available websites|}. ${3|This source is publicly accessible,This source is not publicly accessible|}.',
  },
});
