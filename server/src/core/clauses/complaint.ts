/** The right to complain to Datatilsynet (Articles 13(2)(d) and 77). */
import { defineClause } from './clause.js';

export const complaint = defineClause({
  id: 'complaint',
  states: ['complaint'],
  duty: 'complaint',
  rank: 0,
  topic: 'complaint',
  law: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77(1)', 'pol:20'],
  title: { nb: 'Klage til Datatilsynet', nn: 'Klage til Datatilsynet', en: 'Complaint to the authority' },
  heading: { nb: 'Klage', nn: 'Klage', en: 'Complaints' },
  when: { nb: 'Alltid.', nn: 'Alltid.', en: 'Always.' },
  prefixes: {
    nb: ['klage', 'datatilsynet', 'klagerett'],
    nn: ['klage', 'datatilsynet', 'klagerett'],
    en: ['complaint', 'complain', 'datatilsynet'],
  },
  text: {
    nb: 'Mener du at vi behandler personopplysninger i strid med loven, kan du klage til Datatilsynet. På datatilsynet.no står det hvordan du gjør det. Du kan gjerne kontakte oss først, men det er ikke et krav. Bor eller arbeider du i et annet EØS-land, eller mener du at bruddet skjedde der, kan du også klage til tilsynsmyndigheten der.',
    nn: 'Meiner du at vi behandlar personopplysningar i strid med lova, kan du klage til Datatilsynet. På datatilsynet.no står det korleis du gjer det. Du kan gjerne kontakte oss først, men det er ikkje eit krav. Bur eller arbeider du i eit anna EØS-land, eller meiner du at brotet skjedde der, kan du òg klage til tilsynsstyresmakta der.',
    en: 'If you believe that we process personal data unlawfully, you can lodge a complaint with the Norwegian Data Protection Authority (Datatilsynet). You can find out how at datatilsynet.no. You are welcome to contact us first, but you do not have to. If you live or work in another EEA country, or believe that the infringement took place there, you can also complain to the supervisory authority there.',
  },
});
