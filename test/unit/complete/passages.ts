/** The passages of the complete example policies that make each disclosure, and a weak form of each; used one at a time. */
import type { DisclosureId } from '../../../server/src/core/duties/disclosure.js';
import type { Localized } from '../../../server/src/core/languages/language.js';

/** `words` stand in the example exactly once; `weak` in their place makes the disclosure partial. */
export interface Passage {
  readonly duty: DisclosureId;
  readonly words: string;
  readonly weak?: string;
  /**
   * Status without the passage: `absent` unless a weaker statement stays elsewhere in the example (`partial`);
   * `na` where the passage is also what makes the disclosure required.
   */
  readonly without?: 'partial' | 'na';
  /** What goes along, because it makes the same disclosure in passing. */
  readonly also?: readonly (readonly [words: string, replacement: string])[];
}

/** File of the complete example in each language. */
export const EXAMPLES: Localized = {
  nb: 'personvern-komplett.nb.md',
  nn: 'personvern-komplett.nn.md',
  en: 'privacy-complete.en.md',
};

export const PASSAGES: Localized<readonly Passage[]> = {
  nb: [
    { duty: 'last-updated', words: 'Sist oppdatert: 3. november 2026' },
    {
      duty: 'controller-contact',
      words: 'Du når oss på personvern@fjellvannsport.no eller på telefon 22 00 00 00.',
      weak: 'Ta gjerne kontakt med oss.',
      also: [['Vi har et personvernombud, Kari Vik, som du når på ombud@fjellvannsport.no.\n\n', '']],
    },
    { duty: 'dpo-contact', without: 'partial', words: ', som du når på ombud@fjellvannsport.no', weak: '' },
    {
      duty: 'data-categories',
      words: 'Vi behandler navn, adresse, e-postadresse, telefonnummer, betalingsopplysninger og kjøpshistorikk.',
      weak: 'Vi behandler informasjon om deg.',
      also: [
        ['henter vi kredittopplysninger fra', 'henter vi informasjon fra'],
        ['Opplysninger om bestillinger sletter', 'Alt sletter'],
        ['uten navn og adresse', 'uten informasjon fra deg'],
        ['legger vekt på inntekt og betalingsanmerkninger', 'legger vekt på hvordan du har betalt før'],
      ],
    },
    {
      duty: 'data-source',
      without: 'na',
      words: 'henter vi kredittopplysninger fra Kredittregisteret AS',
      weak: 'henter vi opplysninger om deg fra tredjeparter',
    },
    {
      duty: 'provision-requirement',
      words: 'Du velger selv om du vil handle hos oss, men uten navn og adresse kan vi ikke levere varene.',
      weak: 'Noen opplysninger må du oppgi til oss.',
    },
    {
      duty: 'legitimate-interests',
      without: 'na',
      words: 'Vi har en berettiget interesse i å forebygge svindel i nettbutikken.',
      weak: '## 3 b. Annen behandling\n\nAnnen behandling skjer på grunnlag av vår berettigede interesse.',
    },
    {
      duty: 'recipients',
      words:
        'Vi deler opplysninger med transportører, betalingsforetak, regnskapsføreren vår og leverandøren som drifter nettbutikken.',
      weak: 'Vi deler opplysninger med tredjeparter.',
      also: [['Leverandøren av nettbutikken lagrer opplysninger i USA', 'Opplysninger blir lagret i USA']],
    },
    {
      duty: 'transfer-safeguards',
      words:
        'Overføringen skjer på grunnlag av EUs standard personvernbestemmelser (SCC). Be oss gjerne om en kopi av bestemmelsene.',
      weak: 'Overføringen skjer med egnede tiltak.',
    },
    {
      duty: 'retention-period',
      words:
        'Opplysninger om bestillinger sletter vi tre år etter siste kjøp. Regnskapsbilag oppbevarer vi i fem år etter regnskapsårets slutt, jf. bokføringsloven § 13.',
      weak: 'Vi lagrer opplysningene så lenge det er nødvendig.',
    },
    {
      duty: 'cookie-consent',
      without: 'na',
      words:
        'Nettstedet bruker informasjonskapsler for å huske handlekurven og måle trafikken. Andre enn de nødvendige setter vi bare hvis du samtykker, og du kan når som helst endre valget nederst på siden.',
      weak: 'Nettstedet bruker informasjonskapsler. Du kan slå dem av i nettleseren.',
    },
    {
      duty: 'marketing-objection',
      // a newsletter on consent can be stopped by withdrawing it
      without: 'na',
      words: 'Du kan når som helst si nei til markedsføring ved å bruke lenken nederst i nyhetsbrevet.',
    },
    {
      duty: 'automated-decisions',
      without: 'partial',
      words:
        'Systemet legger vekt på inntekt og betalingsanmerkninger, og for lav poengsum betyr at du får avslag. Du kan be om at en av våre ansatte vurderer saken på nytt.',
      weak: '',
    },
    { duty: 'right-access', words: '- Du har rett til innsyn i opplysningene vi har om deg.\n' },
    { duty: 'right-rectification', words: '- Du kan kreve at vi retter opplysninger som er feil.\n' },
    { duty: 'right-erasure', words: '- Du kan be oss slette opplysninger om deg.\n' },
    { duty: 'right-restriction', words: '- Du kan kreve at behandlingen begrenses.\n' },
    {
      duty: 'right-objection',
      without: 'partial',
      words: '- Du kan protestere mot behandling som bygger på berettiget interesse.\n',
    },
    {
      duty: 'right-portability',
      words: '- Du har rett til dataportabilitet, det vil si å få opplysningene i et maskinlesbart format.\n',
    },
    {
      duty: 'withdraw-consent',
      without: 'partial',
      words: 'Et samtykke kan du når som helst trekke tilbake. Det påvirker ikke lovligheten av det vi har gjort før.',
      also: [[', og du kan når som helst endre valget nederst på siden', '']],
    },
    {
      duty: 'complaint',
      words: '## 10. Klage\n\nMener du at vi bryter reglene, kan du klage til Datatilsynet.',
      weak: 'Mener du at vi bryter reglene, kan du klage til oss.',
    },
  ],
  nn: [
    { duty: 'last-updated', words: 'Sist oppdatert: 3. november 2026' },
    {
      duty: 'controller-contact',
      words: 'Du når oss på personvern@fjellvannsport.no eller på telefon 22 00 00 00.',
      weak: 'Ta gjerne kontakt med oss.',
      also: [['Vi har eit personvernombod, Kari Vik, som du når på ombud@fjellvannsport.no.\n\n', '']],
    },
    { duty: 'dpo-contact', without: 'partial', words: ', som du når på ombud@fjellvannsport.no', weak: '' },
    {
      duty: 'data-categories',
      words: 'Vi behandlar namn, adresse, e-postadresse, telefonnummer, betalingsopplysningar og kjøpshistorikk.',
      weak: 'Vi behandlar informasjon om deg.',
      also: [
        ['hentar vi kredittopplysningar frå', 'hentar vi informasjon frå'],
        ['Opplysningar om bestillingar slettar', 'Alt slettar'],
        [
          'Søknader om delbetaling blir avgjorde heilt automatisk',
          'Om du får delbetale, blir avgjort heilt automatisk',
        ],
        ['utan namn og adresse', 'utan informasjon frå deg'],
        ['legg vekt på inntekt og betalingsmerknader', 'legg vekt på korleis du har betalt før'],
      ],
    },
    {
      duty: 'data-source',
      without: 'na',
      words: 'hentar vi kredittopplysningar frå Kredittregisteret AS',
      weak: 'hentar vi opplysningar om deg frå tredjepartar',
    },
    {
      duty: 'provision-requirement',
      words: 'Du vel sjølv om du vil handle hos oss, men utan namn og adresse kan vi ikkje levere varene.',
      weak: 'Nokre opplysningar må du oppgi til oss.',
    },
    {
      duty: 'legitimate-interests',
      without: 'na',
      words: 'Vi har ei berettiga interesse i å førebyggje svindel i nettbutikken.',
      weak: '## 3 b. Anna behandling\n\nAnna behandling skjer på grunnlag av den berettiga interessa vår.',
    },
    {
      duty: 'recipients',
      words:
        'Vi deler opplysningar med transportørar, betalingsføretak, rekneskapsføraren vår og leverandøren som driftar nettbutikken.',
      weak: 'Vi deler opplysningar med tredjepartar.',
      also: [['Leverandøren av nettbutikken lagrar opplysningar i USA', 'Opplysningar blir lagra i USA']],
    },
    {
      duty: 'transfer-safeguards',
      words:
        'Overføringa skjer på grunnlag av EUs standard personvernføresegner (SCC). Be oss gjerne om ein kopi av føresegnene.',
      weak: 'Overføringa skjer med eigna tiltak.',
    },
    {
      duty: 'retention-period',
      words:
        'Opplysningar om bestillingar slettar vi tre år etter siste kjøp. Rekneskapsbilag oppbevarer vi i fem år etter slutten av rekneskapsåret, jf. bokføringslova § 13.',
      weak: 'Vi lagrar opplysningane så lenge det er nødvendig.',
    },
    {
      duty: 'cookie-consent',
      without: 'na',
      words:
        'Nettstaden bruker informasjonskapslar for å hugse handlekorga og måle trafikken. Andre enn dei nødvendige set vi berre om du samtykkjer, og du kan når som helst endre valet nedst på sida.',
      weak: 'Nettstaden bruker informasjonskapslar. Du kan slå dei av i nettlesaren.',
    },
    {
      duty: 'marketing-objection',
      // a newsletter on consent can be stopped by withdrawing it
      without: 'na',
      words: 'Du kan når som helst seie nei til marknadsføring ved å bruke lenkja nedst i nyheitsbrevet.',
    },
    {
      duty: 'automated-decisions',
      without: 'partial',
      words:
        'Systemet legg vekt på inntekt og betalingsmerknader, og for låg poengsum tyder at du får avslag. Du kan be om at ein av dei tilsette hos oss vurderer saka på nytt.',
      weak: '',
    },
    { duty: 'right-access', words: '- Du har rett til innsyn i opplysningane vi har om deg.\n' },
    { duty: 'right-rectification', words: '- Du kan krevje at vi rettar opplysningar som er feil.\n' },
    { duty: 'right-erasure', words: '- Du kan be oss slette opplysningar om deg.\n' },
    { duty: 'right-restriction', words: '- Du kan krevje at behandlinga blir avgrensa.\n' },
    {
      duty: 'right-objection',
      without: 'partial',
      words: '- Du kan protestere mot behandling som byggjer på berettiga interesse.\n',
    },
    {
      duty: 'right-portability',
      words: '- Du har rett til dataportabilitet, det vil seie å få opplysningane i eit maskinleseleg format.\n',
    },
    {
      duty: 'withdraw-consent',
      without: 'partial',
      words:
        'Eit samtykke kan du når som helst trekkje tilbake. Det påverkar ikkje kor lovleg det vi har gjort før, er.',
      also: [[', og du kan når som helst endre valet nedst på sida', '']],
    },
    {
      duty: 'complaint',
      words: '## 10. Klage\n\nMeiner du at vi bryt reglane, kan du klage til Datatilsynet.',
      weak: 'Meiner du at vi bryt reglane, kan du klage til oss.',
    },
  ],
  en: [
    { duty: 'last-updated', words: 'Last updated: 3 November 2026' },
    {
      duty: 'controller-contact',
      words: 'You can reach us at personvern@fjellvannsport.no or by phone on +47 22 00 00 00.',
      weak: 'Please contact us.',
      also: [['We have a data protection officer, Kari Vik, whom you can reach at ombud@fjellvannsport.no.\n\n', '']],
    },
    { duty: 'dpo-contact', without: 'partial', words: ', whom you can reach at ombud@fjellvannsport.no', weak: '' },
    {
      duty: 'data-categories',
      without: 'partial',
      words: 'We process your name, address, e-mail address, phone number, payment details and purchase history.',
      weak: 'We process information about you.',
      also: [
        ['we obtain credit information from', 'we obtain information from'],
        ['without your name and address', 'without information from you'],
        ['weighs income and payment defaults', 'weighs how you have paid before'],
      ],
    },
    {
      duty: 'data-source',
      without: 'na',
      words: 'we obtain credit information from Kredittregisteret AS',
      weak: 'we obtain information about you from third parties',
    },
    {
      duty: 'provision-requirement',
      words: 'It is up to you whether you shop with us, but without your name and address we cannot deliver the goods.',
      weak: 'You must provide some information to us.',
    },
    {
      duty: 'legitimate-interests',
      without: 'na',
      words: 'We have a legitimate interest in preventing fraud in our online shop.',
      weak: '## 3 b. Other processing\n\nOther processing rests on our legitimate interests.',
    },
    {
      duty: 'recipients',
      words:
        'We share data with carriers, payment providers, our accountant and the supplier that hosts the online shop.',
      weak: 'We share data with third parties.',
      also: [
        ['The supplier of the online shop stores data in the United States', 'Data are stored in the United States'],
      ],
    },
    {
      duty: 'transfer-safeguards',
      words: 'The transfer rests on the EU standard contractual clauses (SCC). Ask us for a copy of the clauses.',
      weak: 'The transfer takes place with appropriate measures.',
    },
    {
      duty: 'retention-period',
      words:
        'We delete order data three years after your last purchase. We keep accounting vouchers for five years after the end of the accounting year, cf. section 13 of the Bookkeeping Act.',
      weak: 'We keep the data for as long as necessary.',
    },
    {
      duty: 'cookie-consent',
      without: 'na',
      words:
        'The site uses cookies to remember your basket and to measure traffic. We set cookies other than the necessary ones only if you consent, and you can change your choice at any time at the foot of the page.',
      weak: 'The site uses cookies. You can turn them off in your browser.',
    },
    {
      duty: 'marketing-objection',
      // a newsletter on consent can be stopped by withdrawing it
      without: 'na',
      words: 'You can say no to marketing at any time by using the link at the foot of the newsletter.',
    },
    {
      duty: 'automated-decisions',
      without: 'partial',
      words:
        'The system weighs income and payment defaults, and too low a score means that your application is refused. You can ask one of our staff to look at the case again.',
      weak: '',
    },
    { duty: 'right-access', words: '- You have the right of access to the data we hold about you.\n' },
    { duty: 'right-rectification', words: '- You can have inaccurate data corrected.\n' },
    { duty: 'right-erasure', words: '- You can ask us to erase data about you.\n' },
    { duty: 'right-restriction', words: '- You can have the processing restricted.\n' },
    {
      duty: 'right-objection',
      without: 'partial',
      words: '- You can object to processing that rests on legitimate interests.\n',
    },
    {
      duty: 'right-portability',
      words: '- You have the right to data portability, that is, to receive your data in a machine-readable format.\n',
    },
    {
      duty: 'withdraw-consent',
      without: 'partial',
      words: 'You can withdraw a consent at any time. This does not affect the lawfulness of what we did before.',
      also: [[', and you can change your choice at any time at the foot of the page', '']],
    },
    {
      duty: 'complaint',
      words:
        '## 10. Complaints\n\nIf you think that we break the rules, you can complain to Datatilsynet, the Norwegian Data Protection Authority.',
      weak: 'If you think that we break the rules, you can complain to us.',
    },
  ],
};
