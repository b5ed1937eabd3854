/** Orders in a web shop or other shop. */
import { defineClause } from './clause.js';

export const webShop = defineClause({
  id: 'web-shop',
  states: ['purposes', 'legal-basis', 'data-categories', 'recipients', 'retention-period', 'provision-requirement'],
  topic: 'purposes',
  law: ['gdpr:6(1)(b)', 'gdpr:13(1)(c)', 'gdpr:13(1)(e)', 'gdpr:13(2)(a)', 'gdpr:13(2)(e)'],
  title: { nb: 'Nettbutikk', nn: 'Nettbutikk', en: 'Web shop' },
  heading: { nb: 'Når du handler hos oss', nn: 'Når du handlar hos oss', en: 'When you shop with us' },
  when: {
    nb: 'Når dere selger varer eller tjenester til privatpersoner. Bilag trenger i tillegg lagringstiden i bokføringsloven.',
    nn: 'Når de sel varer eller tenester til privatpersonar. Bilag treng i tillegg lagringstida i bokføringslova.',
    en: 'When you sell goods or services to consumers. Vouchers also need the period in the Bookkeeping Act.',
  },
  asserts: {
    nb: 'Hva dere behandler ved salg, hvem som får det, og hvor lenge det lagres.',
    nn: 'Kva de behandlar ved sal, kven som får det, og kor lenge det blir lagra.',
    en: 'What you process at a sale, who receives it, and how long it is kept.',
  },
  prefixes: {
    nb: ['nettbutikk', 'kjøp', 'bestilling'],
    nn: ['nettbutikk', 'kjøp', 'bestilling'],
    en: ['web-shop', 'shop', 'order'],
  },
  text: {
    nb:
      'Når du handler hos oss, behandler vi ${1|navn\\, adresse\\, e-postadresse og telefonnummer,navn og e-postadresse|}, og opplysninger om bestillingen og betalingen. Vi bruker opplysningene til å levere det du har bestilt, ta betalt og følge opp angrerett og reklamasjoner. Det rettslige grunnlaget er at behandlingen er nødvendig for å oppfylle avtalen med deg, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du må gi oss disse opplysningene for å kunne handle. Uten dem kan vi ikke levere det du bestiller. Vi gir opplysninger til ${2|transportøren som leverer varene,leverandøren av nettbutikken|} og ${3|betalingsleverandøren,regnskapsføreren vår|}. Vi sletter opplysninger om bestillingen senest ${4:frist} etter at du har fått det du bestilte.',
    nn:
      'Når du handlar hos oss, behandlar vi ${1|namn\\, adresse\\, e-postadresse og telefonnummer,namn og e-postadresse|}, og opplysningar om bestillinga og betalinga. Vi bruker opplysningane til å levere det du har bestilt, ta betalt og følgje opp angrerett og reklamasjonar. Det rettslege grunnlaget er at behandlinga er nødvendig for å oppfylle avtala med deg, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du må gi oss desse opplysningane for å kunne handle. Utan dei kan vi ikkje levere det du bestiller. Vi gir opplysningar til ${2|transportøren som leverer varene,leverandøren av nettbutikken|} og ${3|betalingsleverandøren,rekneskapsføraren vår|}. Vi slettar opplysningar om bestillinga seinast ${4:frist} etter at du har fått det du bestilte.',
    en:
      'When you shop with us, we process your ${1|name\\, address\\, e-mail address and phone number,name and e-mail address|}, and information about the order and the payment. We use the data to deliver what you have ordered, take payment, and handle withdrawals and claims for defects. The legal basis is that the processing is necessary to perform our contract with you; see Article 6(1)(b) GDPR.\n\n' +
      'You must give us this data in order to shop. Without it we cannot deliver what you order. We give data to ${2|the carrier that delivers the goods,the provider of our web shop|} and ${3|our payment provider,our accountant|}. We delete information about the order no later than ${4:time limit} after you have received what you ordered.',
  },
});
