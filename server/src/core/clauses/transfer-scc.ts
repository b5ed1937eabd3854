/** A transfer under the EU standard contractual clauses, with how to get a copy (Article 46(2)(c)). */
import { defineClause } from './clause.js';

export const transferScc = defineClause({
  id: 'transfer-scc',
  states: ['third-country-transfer', 'transfer-safeguards', 'transfer-copy'],
  duty: 'transfer-safeguards',
  rank: 0,
  topic: 'transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:46(1)', 'gdpr:46(2)(c)'],
  title: {
    nb: 'Overføring: standardbestemmelser (SCC)',
    nn: 'Overføring: standardføresegner (SCC)',
    en: 'Transfer: standard contractual clauses',
  },
  heading: {
    nb: 'Overføring til land utenfor EØS',
    nn: 'Overføring til land utanfor EØS',
    en: 'Transfers outside the EEA',
  },
  when: {
    nb: 'Når mottakeren er i et land uten beslutning om tilstrekkelig beskyttelse og har inngått SCC.',
    nn: 'Når mottakaren er i eit land utan avgjerd om tilstrekkeleg vern og har inngått SCC.',
    en: 'When the recipient is in a country without an adequacy decision and has signed the SCCs.',
  },
  asserts: {
    nb: 'At SCC er inngått, og om dere har innført tilleggstiltak.',
    nn: 'At SCC er inngått, og om de har innført tilleggstiltak.',
    en: 'That the SCCs are signed, and whether you have supplementary measures.',
  },
  prefixes: {
    nb: ['scc', 'standardbestemmelser', 'standardvilkår'],
    nn: ['scc', 'standardføresegner', 'standardvilkår'],
    en: ['scc', 'sccs', 'standard-contractual-clauses'],
  },
  text: {
    nb: 'Vi overfører ${1:typer opplysninger} til ${2:mottakeren} i ${3:landet}, som ligger utenfor EØS. Opplysningene er beskyttet ved EUs standard personvernbestemmelser (SCC), fastsatt i beslutning (EU) 2021/914. ${4|Vi har,Leverandøren vår har|} avtalt dem med mottakeren. ${5|Vi har vurdert vernet i mottakerlandet. Det trengs ikke flere tiltak,Vi har vurdert vernet i mottakerlandet. Det er innført tilleggstiltak\\, blant annet kryptering|}. Du kan få en kopi av bestemmelsene ved å skrive til ${email:e-postadresse}.',
    nn: 'Vi overfører ${1:typar opplysningar} til ${2:mottakaren} i ${3:landet}, som ligg utanfor EØS. Opplysningane er verna ved EUs standard personvernføresegner (SCC), fastsette i avgjerd (EU) 2021/914. ${4|Vi har,Leverandøren vår har|} avtalt dei med mottakaren. ${5|Vi har vurdert vernet i mottakarlandet. Det trengst ikkje fleire tiltak,Vi har vurdert vernet i mottakarlandet. Det er innført tilleggstiltak\\, mellom anna kryptering|}. Du kan få ein kopi av føresegnene ved å skrive til ${email:e-postadresse}.',
    en: 'We transfer ${1:kinds of data} to ${2:the recipient} in ${3:the country}, which is outside the EEA. The data is protected by the EU standard contractual clauses (SCCs), set out in Decision (EU) 2021/914. ${4|We have,Our supplier has|} agreed them with the recipient. ${5|We have assessed how the data is protected there. No further measures are needed,We have assessed how the data is protected there. Further measures are in place\\, including encryption|}. You can obtain a copy of the clauses by writing to ${email:e-mail address}.',
  },
});
