/** How to obtain a copy of the transfer safeguards (Article 13(1)(f)). */
import { defineClause } from './clause.js';

export const transferCopy = defineClause({
  id: 'transfer-copy',
  states: ['transfer-copy'],
  duty: 'transfer-copy',
  rank: 0,
  topic: 'transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)'],
  title: {
    nb: 'Kopi av overføringsgarantiene',
    nn: 'Kopi av overføringsgarantiane',
    en: 'Copy of the transfer safeguards',
  },
  heading: {
    nb: 'Kopi av overføringsgarantiene',
    nn: 'Kopi av overføringsgarantiane',
    en: 'Copy of the transfer safeguards',
  },
  when: {
    nb: 'Når SCC eller BCR er nevnt uten at det står hvordan en får kopi.',
    nn: 'Når SCC eller BCR er nemnt utan at det står korleis ein får kopi.',
    en: 'When SCCs or BCRs are mentioned without how to get a copy.',
  },
  prefixes: { nb: ['kopi', 'garantier'], nn: ['kopi', 'garantiar'], en: ['copy', 'copy-of-safeguards'] },
  text: {
    nb: 'Du kan få en kopi av garantiene som beskytter opplysningene når de overføres ut av EØS. Skriv til oss på ${email:e-postadresse}. Vi kan stryke forretningshemmeligheter fra kopien.',
    nn: 'Du kan få ein kopi av garantiane som vernar opplysningane når dei blir overførte ut av EØS. Skriv til oss på ${email:e-postadresse}. Vi kan stryke forretningsløyndommar frå kopien.',
    en: 'You can obtain a copy of the safeguards that protect the data when it is transferred outside the EEA. Write to us at ${email:e-mail address}. We may leave trade secrets out of the copy.',
  },
});
