/** The legal bases, purpose by purpose (Article 13(1)(c)): the four that private organisations use most. */
import { defineClause } from './clause.js';

export const legalBasis = defineClause({
  id: 'legal-basis',
  states: ['legal-basis', 'legitimate-interests', 'withdraw-consent'],
  duty: 'legal-basis',
  rank: 0,
  topic: 'legal-basis',
  law: ['gdpr:13(1)(c)', 'gdpr:13(1)(d)', 'gdpr:6(1)(a)', 'gdpr:6(1)(b)', 'gdpr:6(1)(c)', 'gdpr:6(1)(f)', 'gdpr:7(3)'],
  title: { nb: 'Rettslig grunnlag, samlet', nn: 'Rettsleg grunnlag, samla', en: 'Legal bases, combined' },
  heading: { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
  when: {
    nb: 'Når dere bygger på flere grunnlag. Stryk dem dere ikke bruker.',
    nn: 'Når de byggjer på fleire grunnlag. Stryk dei de ikkje bruker.',
    en: 'When you rely on several bases. Delete those you do not use.',
  },
  asserts: {
    nb: 'Hvilke grunnlag dere bygger på, og hva dere bruker dem til.',
    nn: 'Kva grunnlag de byggjer på, og kva de bruker dei til.',
    en: 'Which bases you rely on, and for what.',
  },
  prefixes: {
    nb: ['grunnlag', 'behandlingsgrunnlag', 'rettsliggrunnlag', 'hjemmel'],
    nn: ['grunnlag', 'behandlingsgrunnlag', 'rettsleggrunnlag', 'heimel'],
    en: ['basis', 'legal-basis', 'lawful-basis'],
  },
  text: {
    nb:
      'Vi behandler personopplysninger på disse grunnlagene i personvernforordningen (GDPR):\n\n' +
      '- Avtale, artikkel 6 nr. 1 bokstav b: Vi trenger opplysninger for å inngå og oppfylle avtalen med deg om ${1:det avtalen gjelder}.\n' +
      '- Rettslig plikt, artikkel 6 nr. 1 bokstav c: Vi må lagre ${2|opplysninger i fakturaer og andre bilag\\, fordi bokføringsloven,opplysninger om lønn\\, fordi bokføringsloven|} krever det.\n' +
      '- Berettiget interesse, artikkel 6 nr. 1 bokstav f: Vi behandler opplysninger for å ${3|forebygge svindel og misbruk,holde systemene våre sikre,følge opp henvendelser,dokumentere hva vi har avtalt|}. Det er dette som er vår berettigede interesse, og den må veie tyngre enn hensynet til ditt personvern.\n' +
      '- Samtykke, artikkel 6 nr. 1 bokstav a: Vi ber om samtykke når vi vil bruke opplysninger til ${4:det vi ber om samtykke til}. Du kan når som helst trekke samtykket tilbake ved å kontakte oss. Det påvirker ikke lovligheten av det vi har gjort før du trakk det tilbake.',
    nn:
      'Vi behandlar personopplysningar på desse grunnlaga i personvernforordninga (GDPR):\n\n' +
      '- Avtale, artikkel 6 nr. 1 bokstav b: Vi treng opplysningar for å inngå og oppfylle avtala med deg om ${1:det avtala gjeld}.\n' +
      '- Rettsleg plikt, artikkel 6 nr. 1 bokstav c: Vi må lagre ${2|opplysningar i fakturaer og andre bilag\\, fordi bokføringslova,opplysningar om lønn\\, fordi bokføringslova|} krev det.\n' +
      '- Berettiga interesse, artikkel 6 nr. 1 bokstav f: Vi behandlar opplysningar for å ${3|førebyggje svindel og misbruk,halde systema våre sikre,følgje opp førespurnader,dokumentere kva vi har avtalt|}. Det er dette som er den berettiga interessa vår, og ho må vege tyngre enn omsynet til personvernet ditt.\n' +
      '- Samtykke, artikkel 6 nr. 1 bokstav a: Vi ber om samtykke når vi vil bruke opplysningar til ${4:det vi ber om samtykke til}. Du kan når som helst trekkje samtykket tilbake ved å kontakte oss. Det påverkar ikkje om det vi har gjort før du trekte det tilbake, var lovleg.',
    en:
      'We process personal data on these legal bases in the GDPR:\n\n' +
      '- Contract, Article 6(1)(b): We need data to enter into and perform our contract with you concerning ${1:the subject of the contract}.\n' +
      '- Legal obligation, Article 6(1)(c): We must keep ${2|data in invoices and other accounting records\\, because the Norwegian Bookkeeping Act,payroll data\\, because the Norwegian Bookkeeping Act|} requires it.\n' +
      '- Legitimate interests, Article 6(1)(f): We process data in order to ${3|prevent fraud and misuse,keep our systems secure,follow up enquiries,document what we have agreed|}. This is our legitimate interest, and we rely on it only where it is not overridden by your interests and rights.\n' +
      '- Consent, Article 6(1)(a): We ask for your consent when we want to use data for ${4:what we ask consent for}. You can withdraw your consent at any time by contacting us. This does not affect the lawfulness of what we did before you withdrew it.',
  },
});
