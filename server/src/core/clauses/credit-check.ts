/** Credit checks (Credit Information Act section 18). */
import { defineClause } from './clause.js';

export const creditCheck = defineClause({
  id: 'credit-check',
  states: ['legitimate-interests', 'data-source'],
  topic: 'special',
  law: ['gdpr:6(1)(f)', 'gdpr:14(2)(f)', 'kreditt:17', 'kreditt:18'],
  title: { nb: 'Kredittsjekk', nn: 'Kredittsjekk', en: 'Credit check' },
  heading: { nb: 'Kredittsjekk', nn: 'Kredittsjekk', en: 'Credit check' },
  when: {
    nb: 'Når dere sjekker kreditten før faktura, avbetaling eller lån, og et menneske vurderer resultatet.',
    nn: 'Når de sjekkar kreditten før faktura, avbetaling eller lån, og eit menneske vurderer resultatet.',
    en: 'When you check credit before invoicing, instalments or loans, and a human assesses the result.',
  },
  asserts: {
    nb: 'Når og hvor dere kredittsjekker, og at en ansatt vurderer resultatet.',
    nn: 'Når og kvar de kredittsjekkar, og at ein tilsett vurderer resultatet.',
    en: 'When and where you check credit, and that an employee assesses the result.',
  },
  prefixes: {
    nb: ['kredittsjekk', 'kredittvurdering'],
    nn: ['kredittsjekk', 'kredittvurdering'],
    en: ['credit-check', 'credit'],
  },
  text: {
    nb: 'Vi kredittsjekker deg når ${1|du ber om å betale mot faktura eller på avbetaling,du søker om lån eller kreditt|}. Da henter vi kredittopplysninger fra ${2:navnet på kredittopplysningsforetaket}, som ikke er en offentlig tilgjengelig kilde. Det rettslige grunnlaget er vår berettigede interesse i å ${3|unngå tap på kunder som ikke kan betale,vurdere om du kan betale|}, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f. ${4|En ansatt hos oss vurderer resultatet og avgjør saken,En saksbehandler hos oss vurderer resultatet og avgjør saken|}. Kredittopplysningsforetaket sender deg en kopi av opplysningene vi får. Vi sletter dem senest ${5:frist} etter at vi har avgjort om du får kreditt.',
    nn: 'Vi kredittsjekkar deg når ${1|du ber om å betale mot faktura eller på avbetaling,du søkjer om lån eller kreditt|}. Då hentar vi kredittopplysningar frå ${2:namnet på kredittopplysningsføretaket}, som ikkje er ei offentleg tilgjengeleg kjelde. Det rettslege grunnlaget er den berettiga interessa vår i å ${3|unngå tap på kundar som ikkje kan betale,vurdere om du kan betale|}, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f. ${4|Ein tilsett hos oss vurderer resultatet og avgjer saka,Ein saksbehandlar hos oss vurderer resultatet og avgjer saka|}. Kredittopplysningsføretaket sender deg ein kopi av opplysningane vi får. Vi slettar dei seinast ${5:frist} etter at vi har avgjort om du får kreditt.',
    en: 'We check your credit when ${1|you ask to pay by invoice or in instalments,you apply for a loan or credit|}. We then obtain credit information from ${2:name of the credit reference agency}, which is not a publicly accessible source. The legal basis is our legitimate interest in ${3|avoiding losses on customers who cannot pay,assessing whether you can pay|}; see Article 6(1)(f) GDPR. ${4|One of our employees assesses the result and decides the case,One of our case officers assesses the result and decides the case|}. The credit reference agency sends you a copy of the information we receive. We delete it no later than ${5:time limit} after we have decided whether to grant you credit.',
  },
});
