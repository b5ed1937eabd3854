/** Marketing to existing customers without consent (Marketing Control Act section 15, the exception). */
import { defineClause } from './clause.js';

export const marketingCustomers = defineClause({
  id: 'marketing-customers',
  states: ['legitimate-interests', 'marketing-objection'],
  topic: 'marketing',
  law: ['mfl:15', 'gdpr:6(1)(f)', 'gdpr:21(2)', 'gdpr:21(3)'],
  title: { nb: 'Markedsføring til kunder', nn: 'Marknadsføring til kundar', en: 'Marketing to customers' },
  heading: { nb: 'Markedsføring til kunder', nn: 'Marknadsføring til kundar', en: 'Marketing to customers' },
  when: {
    nb: 'Når dere sender reklame til egne kunder om egne, tilsvarende varer, og de kunne si nei da dere fikk adressen.',
    nn: 'Når de sender reklame til eigne kundar om eigne, tilsvarande varer, og dei kunne seie nei då de fekk adressa.',
    en: 'When you send marketing to your own customers about your own similar goods, and they could refuse when you got the address.',
  },
  asserts: {
    nb: 'At dere fikk adressen ved et salg, og at kunden fikk si nei da.',
    nn: 'At de fekk adressa ved eit sal, og at kunden fekk seie nei då.',
    en: 'That you got the address at a sale, and that the customer could refuse then.',
  },
  prefixes: {
    nb: ['kundemarkedsføring', 'eksisterende-kunder'],
    nn: ['kundemarknadsføring', 'eksisterande-kundar'],
    en: ['customer-marketing', 'existing-customers'],
  },
  text: {
    nb:
      'Er du kunde hos oss, kan vi sende deg reklame ${1|på e-post,på e-post og SMS|} for varer og tjenester som ligner på det du har kjøpt. Det er vår berettigede interesse å ${2|holde kontakt med kundene våre,fortelle kundene våre om nyheter og tilbud|}, se markedsføringsloven § 15 og personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f.\n\n' +
      'Du kan si nei når vi får adressen din, og i hver melding vi sender. Du kan også når som helst protestere mot all direkte markedsføring ved å skrive til ${email:e-postadresse}. Da stanser vi uten at du må si hvorfor. Vi lagrer adressen til dette formålet i høyst ${3:frist} etter det siste kjøpet ditt hos oss.',
    nn:
      'Er du kunde hos oss, kan vi sende deg reklame ${1|på e-post,på e-post og SMS|} for varer og tenester som liknar på det du har kjøpt. Det er den berettiga interessa vår å ${2|halde kontakt med kundane våre,fortelje kundane våre om nyheiter og tilbod|}, sjå marknadsføringslova § 15 og personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f.\n\n' +
      'Du kan seie nei når vi får adressa di, og i kvar melding vi sender. Du kan òg når som helst protestere mot all direkte marknadsføring ved å skrive til ${email:e-postadresse}. Då stansar vi utan at du må seie kvifor. Vi lagrar adressa til dette føremålet i høgst ${3:frist} etter det siste kjøpet ditt hos oss.',
    en:
      'If you are our customer, we may send you marketing ${1|by e-mail,by e-mail and text message|} for goods and services similar to those you have bought. Our legitimate interest is to ${2|keep in touch with our customers,tell our customers about news and offers|}; see section 15 of the Norwegian Marketing Control Act and Article 6(1)(f) GDPR.\n\n' +
      'You can say no when we receive your address, and in every message we send. You can also object to all direct marketing at any time by writing to ${email:e-mail address}. We will then stop, without your having to say why. We keep your address for this purpose for no longer than ${3:time limit} after your last purchase from us.',
  },
});
