/** Cases and public records in a public body. */
import { defineClause } from './clause.js';

export const caseHandling = defineClause({
  id: 'case-handling',
  states: ['purposes', 'legal-basis', 'data-categories', 'recipients', 'retention-period'],
  topic: 'purposes',
  law: ['gdpr:6(1)(e)', 'gdpr:6(1)(c)', 'gdpr:6(3)', 'gdpr:86', 'gdpr:13(1)(c)', 'gdpr:13(2)(a)'],
  title: { nb: 'Saksbehandling og arkiv', nn: 'Saksbehandling og arkiv', en: 'Case handling and records' },
  heading: { nb: 'Når vi behandler saken din', nn: 'Når vi behandlar saka di', en: 'When we handle your case' },
  when: {
    nb: 'For kommuner og andre offentlige organer. Suppler med loven for hver tjeneste.',
    nn: 'For kommunar og andre offentlege organ. Suppler med lova for kvar teneste.',
    en: 'For municipalities and other public bodies. Add the act for each service.',
  },
  asserts: {
    nb: 'Hvilke saker dere behandler, etter hvilken lov, og hvem som får opplysningene.',
    nn: 'Kva saker de behandlar, etter kva lov, og kven som får opplysningane.',
    en: 'Which cases you handle, under which act, and who receives the data.',
  },
  prefixes: {
    nb: ['saksbehandling', 'arkiv', 'postliste'],
    nn: ['saksbehandling', 'arkiv', 'postliste'],
    en: ['case-handling', 'public-records', 'archive'],
  },
  text: {
    nb:
      'Når du søker om noe, sender oss et brev eller er part i en sak, behandler vi navn, kontaktopplysninger og opplysningene i saken. Vi bruker dem til å ${1|behandle saken og gi deg svar,behandle saken\\, gi deg svar og gi deg tjenesten|}. Det rettslige grunnlaget er at vi utøver offentlig myndighet eller utfører en oppgave i allmennhetens interesse, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav e. Oppgaven har vi etter ${2:lov og paragraf}.\n\n' +
      'Vi gir opplysninger til ${3|partene i saken,klageinstansen|} og ${4|leverandøren av saksbehandlingssystemet vårt,andre offentlige organer når en lov krever det|}. Andre kan be om innsyn i dokumentene etter offentleglova. Opplysninger som det er taushetsplikt om, gir vi ikke innsyn i.\n\n' +
      'Dokumenter i saken arkiverer vi etter arkivlova, og da kan vi som hovedregel ikke slette dem, selv om du ber om det. Opplysninger som ikke skal arkiveres, sletter vi senest ${5:frist} etter at saken er avsluttet.',
    nn:
      'Når du søkjer om noko, sender oss eit brev eller er part i ei sak, behandlar vi namn, kontaktopplysningar og opplysningane i saka. Vi bruker dei til å ${1|behandle saka og gi deg svar,behandle saka\\, gi deg svar og gi deg tenesta|}. Det rettslege grunnlaget er at vi utøver offentleg styresmakt eller utfører ei oppgåve i ålmenta si interesse, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav e. Oppgåva har vi etter ${2:lov og paragraf}.\n\n' +
      'Vi gir opplysningar til ${3|partane i saka,klageinstansen|} og ${4|leverandøren av saksbehandlingssystemet vårt,andre offentlege organ når ei lov krev det|}. Andre kan be om innsyn i dokumenta etter offentleglova. Opplysningar som det er teieplikt om, gir vi ikkje innsyn i.\n\n' +
      'Dokument i saka arkiverer vi etter arkivlova, og då kan vi som hovudregel ikkje slette dei, sjølv om du ber om det. Opplysningar som ikkje skal arkiverast, slettar vi seinast ${5:frist} etter at saka er avslutta.',
    en:
      'When you apply for something, write to us or are a party to a case, we process your name, contact details and the information in the case. We use it to ${1|handle the case and reply to you,handle the case\\, reply to you and provide the service|}. The legal basis is that we exercise official authority or carry out a task in the public interest; see Article 6(1)(e) GDPR. We have this task under ${2:act and section}.\n\n' +
      'We give data to ${3|the parties to the case,the appeals body|} and ${4|the provider of our case management system,other public bodies where the law requires it|}. Others may ask for access to the documents under the Norwegian Freedom of Information Act. We do not give access to information that is subject to a duty of confidentiality.\n\n' +
      'We archive documents in the case under the Norwegian Archives Act, and as a rule we cannot then erase them, even if you ask us to. Data that is not to be archived is deleted no later than ${5:time limit} after the case is closed.',
  },
});
