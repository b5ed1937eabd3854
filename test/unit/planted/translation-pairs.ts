/** Pairs of versions: each row says the same in two languages, and then something else in the second. */
import type { Language } from '../../../server/src/core/languages/language.js';

/** A sentence or list in the first language, the same in the second, and what the fault makes of it there. */
export type PlantedPair = readonly [here: string, there: string, faulty: string];

/** The faults of one rule, by the two languages of the pair. */
export interface PlantedPairs {
  readonly rule: string;
  /** Headings under which the rows stand. */
  readonly heading: Readonly<Record<Language, string>>;
  readonly nbEn: readonly PlantedPair[];
  readonly nnNb: readonly PlantedPair[];
}

/** The rest of the policy: the same in the three languages. */
export const FRAME: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  nb: [
    '# Personvernerklæring\n\nDenne erklæringen forteller hvordan vi behandler personopplysningene dine når du handler hos oss.\n\n## Hvilke opplysninger vi samler inn\n\nVi samler inn navnet ditt, adressen din og hva du har bestilt.\n\n## Hva vi bruker opplysningene til\n\n- levere varene du har bestilt\n- svare på spørsmål fra deg',
    '## Sikkerhet\n\nVi sikrer opplysningene med kryptering og tilgangsstyring, og vi trener de ansatte i å behandle dem riktig.',
  ],
  nn: [
    '# Personvernerklæring\n\nDenne erklæringa fortel korleis vi handsamar personopplysningane dine når du handlar hos oss.\n\n## Kva opplysningar vi samlar inn\n\nVi samlar inn namnet ditt, adressa di og kva du har tinga.\n\n## Kva vi brukar opplysningane til\n\n- levere varene du har tinga\n- svare på spørsmål frå deg',
    '## Tryggleik\n\nVi sikrar opplysningane med kryptering og tilgangsstyring, og vi øver dei tilsette i å handsame dei rett.',
  ],
  en: [
    '# Privacy policy\n\nThis policy explains how we process your personal data when you shop with us.\n\n## What data we collect\n\nWe collect your name, your address and what you have ordered.\n\n## What we use the data for\n\n- delivering the goods that you have ordered\n- answering questions from you',
    '## Security\n\nWe secure the data with encryption and access control, and we train our employees in handling them correctly.',
  ],
};

export const PAIRS: readonly PlantedPairs[] = [
  {
    rule: 'translation/retention',
    heading: {
      nb: 'Hvor lenge vi lagrer opplysningene',
      nn: 'Kor lenge vi lagrar opplysningane',
      en: 'How long we keep the data',
    },
    nbEn: [
      ['Vi lagrer ordrer i fem år.', 'We keep orders for five years.', 'We keep orders for three years.'],
      [
        'Henvendelser slettes etter 12 måneder.',
        'Enquiries are deleted after one year.',
        'Enquiries are deleted after 18 months.',
      ],
      ['Logger lagres i 90 dager.', 'Logs are kept for three months.', 'Logs are kept for six months.'],
      [
        'Opptak fra kamera slettes etter sju dager.',
        'Camera recordings are deleted after seven days.',
        'Camera recordings are deleted after 30 days.',
      ],
      [
        'Søknader lagres i inntil seks måneder.',
        'Applications are kept for up to six months.',
        'Applications are kept for up to two years.',
      ],
      [
        'Regnskapsmateriale oppbevares i minst 5 år.',
        'Accounting records are kept for at least 5 years.',
        'Accounting records are kept for at least 10 years.',
      ],
      [
        'Vi sletter kundeforholdet 24 måneder etter siste kjøp.',
        'We delete the customer account two years after the last purchase.',
        'We delete the customer account one year after the last purchase.',
      ],
      ['Chatter lagres i 30 dager.', 'Chats are stored for 30 days.', 'Chats are stored for as long as necessary.'],
      [
        '- Ordrer: 5 år\n- Logger: 6 måneder',
        '- Orders: 5 years\n- Logs: 6 months',
        '- Orders: 5 years\n- Logs: 12 months',
      ],
      [
        '| Data | Lagringstid |\n|---|---|\n| Ordrer | 5 år |\n| Logger | 90 dager |',
        '| Data | Retention period |\n|---|---|\n| Orders | 5 years |\n| Logs | 90 days |',
        '| Data | Retention period |\n|---|---|\n| Orders | 3 years |\n| Logs | 90 days |',
      ],
      [
        'Lydopptak slettes etter 14 dager.',
        'Recordings of calls are deleted after two weeks.',
        'Recordings of calls are deleted after four weeks.',
      ],
      [
        'Vi beholder opplysningene i tre år etter at avtalen er avsluttet.',
        'We retain the data for three years after the contract has ended.',
        'We retain the data for ten years after the contract has ended.',
      ],
      [
        'Opplysninger om garanti lagres i 5 år. Konkurranser slettes etter én måned.',
        'Warranty data are stored for 5 years. Competition entries are deleted after one month.',
        'Warranty data are stored for 5 years.',
      ],
      [
        'IP-adresser slettes etter 24 timer.',
        'IP addresses are deleted after 24 hours.',
        'IP addresses are deleted after 48 hours.',
      ],
      [
        'Sikkerhetskopier overskrives etter 35 dager.',
        'Backups are overwritten after 35 days.',
        'Backups are overwritten after 90 days.',
      ],
      [
        'Reklamasjoner lagres i to år, og deretter slettes de.',
        'Complaints about goods are kept for two years and then deleted.',
        'Complaints about goods are kept for four years and then deleted.',
      ],
    ],
    nnNb: [
      ['Vi lagrar ordrar i fem år.', 'Vi lagrer ordrer i fem år.', 'Vi lagrer ordrer i tre år.'],
      [
        'Førespurnader blir sletta etter 12 månader.',
        'Henvendelser slettes etter ett år.',
        'Henvendelser slettes etter to år.',
      ],
      ['Loggar blir lagra i 90 dagar.', 'Logger lagres i 90 dager.', 'Logger lagres i 30 dager.'],
      ['Opptak blir sletta etter ei veke.', 'Opptak slettes etter sju dager.', 'Opptak slettes etter 14 dager.'],
      [
        'Vi slettar kundeforholdet to år etter siste kjøp.',
        'Vi sletter kundeforholdet 24 måneder etter siste kjøp.',
        'Vi sletter kundeforholdet 36 måneder etter siste kjøp.',
      ],
    ],
  },
  {
    rule: 'translation/contact',
    heading: { nb: 'Kontakt oss', nn: 'Kontakt oss', en: 'Contact us' },
    nbEn: [
      ['Skriv til post@fjordlys.no.', 'Write to post@fjordlys.no.', 'Write to mail@fjordlys.no.'],
      ['Skriv til post@fjordlys.no.', 'Send an e-mail to Post@Fjordlys.no.', 'Send an e-mail to post@fjordlys.com.'],
      ['Ring oss på telefon 22 33 44 55.', 'Call us on +47 22 33 44 55.', 'Call us on +47 22 33 44 56.'],
      ['Telefon: 815 00 123.', 'Phone: 815 00 123.', 'Phone: 815 00 321.'],
      [
        'Fjordlys AS, org.nr. 912 345 688.',
        'Fjordlys AS, organisation number 912345688.',
        'Fjordlys AS, organisation number 923609016.',
      ],
      [
        'Fjordlys AS, organisasjonsnummer 912345688.',
        'Fjordlys AS, company registration no. 912 345 688.',
        'Fjordlys AS, Norway.',
      ],
      [
        'Postadresse: Storgata 12, 0155 Oslo.',
        'Postal address: Storgata 12, 0155 Oslo, Norway.',
        'Postal address: Storgata 12, 5003 Bergen, Norway.',
      ],
      [
        'Besøk oss i Kirkeveien 4, 0368 Oslo.',
        'Visit us at Kirkeveien 4, 0368 Oslo.',
        'Visit us at Kirkeveien 44, 0368 Oslo.',
      ],
      [
        'Adresse: Postboks 17, 7400 Trondheim.',
        'Address: P.O. Box 17, NO-7400 Trondheim.',
        'Address: P.O. Box 17, NO-4001 Stavanger.',
      ],
      [
        'Skriv til ola.nordmann@fjordlys.no eller ring 22 33 44 55 (telefon).',
        'Write to ola.nordmann@fjordlys.no or phone 22334455.',
        'Write to ola.nordmann@fjordlys.no.',
      ],
      [
        'Personvernombudet vårt nås på ombudet@fjordlys.no.',
        'Our data protection officer can be reached at ombudet@fjordlys.no.',
        'Our data protection officer can be reached at kari@fjordlys.no.',
      ],
      [
        'Kundesenteret: kunde@fjordlys.no. Personvern: pv@fjordlys.no.',
        'Customer centre: kunde@fjordlys.no. Privacy: pv@fjordlys.no.',
        'Customer centre: kunde@fjordlys.no.',
      ],
      ['Vi har telefon (+47) 73 50 60 70.', 'Our phone number is +47 73506070.', 'Our phone number is +47 73506071.'],
      ['E-post: hei@fjordlys.no', 'E-mail: hei@fjordlys.no', 'E-mail: hello@fjordlys.no'],
      [
        'Behandlingsansvarlig er Fjordlys AS (org. nr. 912 345 688), Havnegata 1, 9008 Tromsø.',
        'The controller is Fjordlys AS (reg. no. 912 345 688), Havnegata 1, 9008 Tromsø.',
        'The controller is Fjordlys AS (reg. no. 912 345 688), Havnegata 7, 9008 Tromsø.',
      ],
      [
        'Skriv til post@fjordlys.no. Du kan klage til Datatilsynet, postkasse@datatilsynet.no.',
        'Write to post@fjordlys.no. You can complain to Datatilsynet, the Norwegian Data Protection Authority.',
        'Write to post@fjord.no. You can complain to Datatilsynet, the Norwegian Data Protection Authority.',
      ],
    ],
    nnNb: [
      ['Skriv til post@fjordlys.no.', 'Send e-post til post@fjordlys.no.', 'Send e-post til kontor@fjordlys.no.'],
      ['Ring oss på telefon 57 00 11 22.', 'Ring oss på tlf. 57001122.', 'Ring oss på tlf. 57001123.'],
      ['Fjordlys AS, org.nr. 912 345 688.', 'Fjordlys AS, org.nr. 912345688.', 'Fjordlys AS, org.nr. 923 609 016.'],
      [
        'Adresse: Strandgata 3, 6800 Førde.',
        'Adresse: Strandgata 3, 6800 Førde.',
        'Adresse: Strandgata 3, 6900 Florø.',
      ],
    ],
  },
  {
    rule: 'translation/recipient',
    heading: {
      nb: 'Hvem vi deler opplysningene med',
      nn: 'Kven vi deler opplysningane med',
      en: 'Who we share the data with',
    },
    nbEn: [
      [
        'Vi bruker Mailchimp til nyhetsbrev.',
        'We use Mailchimp for newsletters.',
        'We use a supplier for newsletters.',
      ],
      [
        'Betaling skjer gjennom Stripe og Vipps.',
        'Payment goes through Vipps and Stripe.',
        'Payment goes through Stripe.',
      ],
      [
        'Nettstedet måles med Google Analytics.',
        'The website is measured with Google Analytics.',
        'The website is measured with Matomo.',
      ],
      [
        'Vi deler opplysninger med Nordvik Drift AS.',
        'We share data with Nordvik Drift.',
        'We share data with Sørvik Drift AS.',
      ],
      [
        '- Posten Norge AS, som leverer varene\n- Tripletex AS, som fører regnskapet',
        '- Posten Norge AS, which delivers the goods\n- Tripletex AS, which keeps the accounts',
        '- Posten Norge AS, which delivers the goods',
      ],
      [
        'Opplysningene lagres hos Microsoft Azure.',
        'The data are stored with Microsoft Azure.',
        'The data are stored with Amazon Web Services.',
      ],
      ['Vi bruker HubSpot som kundesystem.', 'Our customer system is HubSpot.', 'Our customer system is Salesforce.'],
      [
        'Fakturaer sendes gjennom Fiken AS.',
        'Invoices are sent through Fiken AS.',
        'Invoices are sent through a supplier.',
      ],
      [
        'Vi deler opplysninger med Bring og Skatteetaten.',
        'We share data with Bring and the Norwegian Tax Administration.',
        'We share data with DHL and the Norwegian Tax Administration.',
      ],
      [
        'Databehandlerne våre er Visma og Sendgrid.',
        'Our processors are SendGrid and Visma.',
        'Our processors are Visma and another supplier.',
      ],
      [
        'Skjemaene leveres av Typeform.',
        'The forms are provided by Typeform.',
        'The forms are provided by our supplier.',
      ],
      [
        'Annonser vises gjennom Meta og TikTok.',
        'Ads are shown through Meta and TikTok.',
        'Ads are shown through Meta.',
      ],
      ['Nettbutikken kjører på Shopify.', 'The web shop runs on Shopify.', 'The web shop runs on WooCommerce.'],
      [
        'Vi bruker Zendesk til kundeservice.',
        'We use Zendesk for customer service.',
        'We use Freshdesk for customer service.',
      ],
      [
        'Krav kan overdras til Kredinor AS.',
        'Claims may be assigned to Kredinor.',
        'Claims may be assigned to Intrum AS.',
      ],
    ],
    nnNb: [
      [
        'Vi brukar Mailchimp til nyheitsbrev.',
        'Vi bruker Mailchimp til nyhetsbrev.',
        'Vi bruker en leverandør til nyhetsbrev.',
      ],
      [
        'Betaling går gjennom Vipps og Stripe.',
        'Betaling skjer gjennom Stripe og Vipps.',
        'Betaling skjer gjennom Vipps.',
      ],
      [
        'Vi deler opplysningar med Nordvik Drift AS.',
        'Vi deler opplysninger med Nordvik Drift AS.',
        'Vi deler opplysninger med Sørvik Drift AS.',
      ],
      [
        'Opplysningane er lagra hos Microsoft Azure.',
        'Opplysningene lagres hos Microsoft Azure.',
        'Opplysningene lagres hos Hetzner.',
      ],
    ],
  },
  {
    rule: 'translation/law',
    heading: { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
    nbEn: [
      [
        'Grunnlaget er GDPR artikkel 6 nr. 1 bokstav f.',
        'The basis is Article 6(1)(f) GDPR.',
        'The basis is Article 6(1)(e) GDPR.',
      ],
      [
        'Vi bygger på personvernforordningen artikkel 6 nr. 1 b.',
        'We rely on Article 6(1)(b) of the General Data Protection Regulation.',
        'We rely on Article 6(1)(a) of the General Data Protection Regulation.',
      ],
      [
        'Bilag oppbevares etter bokføringsloven § 13.',
        'Vouchers are kept under section 13 of the Norwegian Bookkeeping Act.',
        'Vouchers are kept under section 10 of the Norwegian Bookkeeping Act.',
      ],
      [
        'Helseopplysninger behandles etter GDPR artikkel 9 nr. 2 bokstav b.',
        'Health data are processed under Article 9(2)(b) GDPR.',
        'Health data are processed under Article 9(2)(a) GDPR.',
      ],
      [
        'Du kan protestere etter artikkel 21 i GDPR.',
        'You can object under Article 21 GDPR.',
        'You can object under Article 22 GDPR.',
      ],
      [
        'Nyhetsbrev sendes etter markedsføringsloven § 15.',
        'Newsletters are sent under section 15 of the Marketing Control Act.',
        'Newsletters are sent on the basis described above.',
      ],
      [
        'Informasjonskapsler reguleres av ekomloven § 3-15.',
        'Cookies are regulated by section 3-15 of the Electronic Communications Act.',
        'Cookies are regulated by section 2-7 of the Electronic Communications Act.',
      ],
      [
        'Grunnlaget er artikkel 6 nr. 1 bokstav c i GDPR, jf. regnskapsloven.',
        'The basis is Article 6(1)(c) GDPR.',
        'The basis is Article 6(1)(b) GDPR.',
      ],
      [
        'Overføring skjer etter GDPR artikkel 46.',
        'Transfers take place under Article 46 GDPR.',
        'Transfers take place under Article 49 GDPR.',
      ],
      [
        'Fødselsnummer brukes etter personopplysningsloven § 12.',
        'National identity numbers are used under section 12 of the Personal Data Act.',
        'National identity numbers are used under section 9 of the Personal Data Act.',
      ],
      [
        'Retten til sletting følger av artikkel 17 i personvernforordningen.',
        'The right to erasure follows from Article 17 GDPR.',
        'The right to erasure follows from Article 18 GDPR.',
      ],
      [
        'Klageretten står i GDPR artikkel 77.',
        'The right to complain is found in Article 77 GDPR.',
        'The right to complain is found in Article 79 GDPR.',
      ],
      [
        'Innsyn i e-post følger aml. § 9-5.',
        'Access to e-mail follows section 9-5 of the Working Environment Act.',
        'Access to e-mail follows section 9-2 of the Working Environment Act.',
      ],
      [
        'Grunnlaget er artikkel 6 nr. 1 bokstav a og artikkel 9 nr. 2 bokstav a i GDPR.',
        'The basis is Article 6(1)(a) and Article 9(2)(a) GDPR.',
        'The basis is Article 6(1)(a) GDPR.',
      ],
      [
        'Vi følger hvitvaskingsloven § 30.',
        'We follow section 30 of the Anti-Money Laundering Act.',
        'We follow section 22 of the Anti-Money Laundering Act.',
      ],
    ],
    nnNb: [
      [
        'Grunnlaget er GDPR artikkel 6 nr. 1 bokstav f.',
        'Grunnlaget er GDPR artikkel 6 nr. 1 bokstav f.',
        'Grunnlaget er GDPR artikkel 6 nr. 1 bokstav e.',
      ],
      [
        'Bilag blir oppbevarte etter bokføringslova § 13.',
        'Bilag oppbevares etter bokføringsloven § 13.',
        'Bilag oppbevares etter bokføringsloven § 10.',
      ],
      [
        'Du kan protestere etter artikkel 21 i GDPR.',
        'Du kan protestere etter artikkel 21 i GDPR.',
        'Du kan protestere etter artikkel 22 i GDPR.',
      ],
    ],
  },
  {
    rule: 'translation/date',
    heading: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
    nbEn: [
      ['Sist oppdatert 3. mars 2026.', 'Last updated 3 March 2026.', 'Last updated 3 March 2025.'],
      ['Sist oppdatert: 03.03.2026', 'Last updated: March 3, 2026', 'Last updated: March 13, 2026'],
      ['Sist endret 1. juni 2025.', 'Last modified on June 1st, 2025.', 'Last modified on May 1st, 2025.'],
      [
        'Erklæringen gjelder fra 1. januar 2026.',
        'This policy is effective as of January 1, 2026.',
        'This policy is effective as of February 1, 2026.',
      ],
      ['Sist revidert 2026-02-10.', 'Last revised 10 February 2026.', 'Last revised 10 December 2025.'],
      ['Oppdatert mai 2026.', 'Updated May 2026.', 'Updated March 2026.'],
      [
        'Versjon 2.1, sist oppdatert 4. april 2026.',
        'Version 2.1, last updated 4 April 2026.',
        'Version 2.0, last updated 4 April 2026.',
      ],
      ['Gjeldende fra 15. august 2025.', 'Effective date: 15 August 2025.', 'Effective date: 15 September 2025.'],
      [
        'Sist oppdatert den 9. oktober 2025.',
        'Last updated: 9th of October 2025.',
        'Last updated: 9th of October 2024.',
      ],
      ['Dato: 12.12.2025', 'Date: 12 December 2025', 'Date: 2 December 2025'],
      ['Sist oppdatert 30. november 2025', 'Last updated 30 Nov 2025', 'Last updated 3 Nov 2025'],
      ['Publisert 5. mai 2026.', 'Published 5 May 2026.', 'Published 15 May 2026.'],
      ['Sist endret: 7. juli 2024', 'Last changed: 7 July 2024', 'Last changed: 7 July 2023'],
      ['Oppdatert 20. januar 2026.', 'Updated on January 20, 2026.', 'Updated on January 21, 2026.'],
      [
        'Erklæringen ble sist oppdatert 2. september 2025.',
        'This policy was last updated on 2 September 2025.',
        'This policy was last updated on 12 September 2025.',
      ],
    ],
    nnNb: [
      ['Sist oppdatert 3. mars 2026.', 'Sist oppdatert 3. mars 2026.', 'Sist oppdatert 3. mars 2025.'],
      ['Sist endra 1. juni 2025.', 'Sist endret 01.06.2025.', 'Sist endret 01.05.2025.'],
      [
        'Erklæringa gjeld frå 1. januar 2026.',
        'Erklæringen gjelder fra 1. januar 2026.',
        'Erklæringen gjelder fra 1. februar 2026.',
      ],
    ],
  },
  {
    rule: 'translation/country',
    heading: { nb: 'Overføring ut av EØS', nn: 'Overføring ut av EØS', en: 'Transfers outside the EEA' },
    nbEn: [
      [
        'Opplysningene overføres til USA.',
        'The data are transferred to the United States.',
        'The data are transferred to Canada.',
      ],
      [
        'Opplysningene overføres til USA og India.',
        'The data are transferred to India and the US.',
        'The data are transferred to the US.',
      ],
      ['Leverandøren er amerikansk.', 'The supplier is American.', 'The supplier is Norwegian.'],
      [
        'Opplysninger overføres til Storbritannia.',
        'Data are transferred to the UK.',
        'Data are transferred to Switzerland.',
      ],
      [
        'Brukerstøtte gis fra Filippinene.',
        'Support is given from the Philippines.',
        'Support is given from our offices.',
      ],
      ['Utviklerne våre sitter i Ukraina.', 'Our developers work in Ukraine.', 'Our developers work in Serbia.'],
      ['Serverne står i Singapore.', 'The servers are in Singapore.', 'The servers are in Japan.'],
      ['Opplysninger kan sendes til Kina.', 'Data may be sent to China.', 'Data may be sent to a third country.'],
      [
        'Opplysninger overføres til Israel og Sveits.',
        'Data are transferred to Switzerland and Israel.',
        'Data are transferred to Switzerland.',
      ],
      ['Vi bruker en leverandør i Brasil.', 'We use a supplier in Brazil.', 'We use a supplier in Mexico.'],
      [
        'Opplysninger overføres til Sør-Korea.',
        'Data are transferred to South Korea.',
        'Data are transferred to Japan.',
      ],
      ['Mottakeren ligger i Australia.', 'The recipient is in Australia.', 'The recipient is in New Zealand.'],
      ['Opplysninger lagres i USA og Canada.', 'Data are stored in Canada and the USA.', 'Data are stored in the USA.'],
      ['Opplysninger behandles i Vietnam.', 'Data are processed in Vietnam.', 'Data are processed outside the EEA.'],
      [
        'Opplysninger kan overføres til Tyrkia.',
        'Data may be transferred to Türkiye.',
        'Data may be transferred to Serbia.',
      ],
    ],
    nnNb: [
      [
        'Opplysningane blir overførte til USA.',
        'Opplysningene overføres til USA.',
        'Opplysningene overføres til Canada.',
      ],
      [
        'Opplysningane blir overførte til USA og India.',
        'Opplysningene overføres til India og USA.',
        'Opplysningene overføres til USA.',
      ],
      ['Serverane står i Singapore.', 'Serverne står i Singapore.', 'Serverne står i Japan.'],
    ],
  },
  {
    rule: 'translation/disclosure',
    heading: { nb: 'Rettighetene dine', nn: 'Rettane dine', en: 'Your rights' },
    nbEn: [
      [
        'Du kan be om innsyn. Du kan klage til Datatilsynet.',
        'You can ask for access. You can lodge a complaint with the Norwegian Data Protection Authority.',
        'You can ask for access.',
      ],
      [
        'Du har rett til innsyn, retting og sletting.',
        'You have the right of access, rectification and erasure.',
        'You have the right of access and rectification.',
      ],
      [
        'Du har rett til innsyn, begrensning og dataportabilitet.',
        'You have the right to access, restriction and data portability.',
        'You have the right to access and restriction.',
      ],
      [
        'Du har rett til innsyn og til å protestere mot behandlingen.',
        'You have the right of access and the right to object to the processing.',
        'You have the right of access.',
      ],
      [
        'Du kan når som helst trekke tilbake samtykket ditt. Du kan be om innsyn.',
        'You can withdraw your consent at any time. You can ask for access.',
        'You can ask for access.',
      ],
      [
        'Du kan be om at vi retter feil i opplysningene. Du kan be om innsyn.',
        'You can ask us to correct errors in the data. You can ask for access.',
        'You can ask for access.',
      ],
      [
        '- innsyn i opplysningene\n- sletting av opplysningene\n- begrensning av behandlingen',
        '- access to the data\n- erasure of the data\n- restriction of the processing',
        '- access to the data\n- erasure of the data',
      ],
      [
        'Du har rett til dataportabilitet og til å klage til Datatilsynet.',
        'You have the right to data portability and to lodge a complaint with Datatilsynet.',
        'You have the right to lodge a complaint with Datatilsynet.',
      ],
      [
        'Du kan kreve innsyn, og du kan kreve at behandlingen begrenses.',
        'You can demand access, and you can demand that the processing is restricted.',
        'You can demand access.',
      ],
      [
        'Ta kontakt om du vil se opplysningene vi har om deg. Du kan be oss slette dem.',
        'Contact us if you want access to the data we hold about you. You can ask us to delete them.',
        'You can ask us to delete the data.',
      ],
      [
        'Vi er forpliktet til å gi deg innsyn. Behandlingsansvarlig er Fjordlys AS.',
        'We are obliged to give you access. The controller is Fjordlys AS.',
        'We are obliged to give you access.',
      ],
      [
        'Du har rett til sletting. Sist oppdatert 3. mars 2026.',
        'You have the right to erasure. Last updated 3 March 2026.',
        'You have the right to erasure.',
      ],
      [
        'Du kan be om innsyn. Vi bruker ikke automatiserte avgjørelser.',
        'You can ask for access. We do not use automated decisions.',
        'You can ask for access.',
      ],
      [
        'Du har rett til innsyn. Personvernombudet vårt når du på ombudet@fjordlys.no.',
        'You have the right of access. You can reach our data protection officer at ombudet@fjordlys.no.',
        'You have the right of access.',
      ],
      [
        'Du har rett til innsyn, retting, sletting, begrensning, dataportabilitet og til å protestere.',
        'You have the right to access, rectification, erasure, restriction, data portability and to object.',
        'You have the right to access, rectification, erasure and to object.',
      ],
    ],
    nnNb: [
      [
        'Du kan be om innsyn. Du kan klage til Datatilsynet.',
        'Du kan be om innsyn. Du kan klage til Datatilsynet.',
        'Du kan be om innsyn.',
      ],
      [
        'Du har rett til innsyn, retting og sletting.',
        'Du har rett til innsyn, retting og sletting.',
        'Du har rett til innsyn og retting.',
      ],
      [
        'Du kan når som helst trekkje tilbake samtykket ditt. Du kan be om innsyn.',
        'Du kan når som helst trekke tilbake samtykket ditt. Du kan be om innsyn.',
        'Du kan be om innsyn.',
      ],
    ],
  },
  {
    rule: 'translation/legal-basis',
    heading: {
      nb: 'Grunnlaget for behandlingen',
      nn: 'Grunnlaget for handsaminga',
      en: 'The basis for the processing',
    },
    nbEn: [
      [
        'Vi sender nyhetsbrev på grunnlag av samtykket ditt.',
        'We send newsletters on the basis of your consent.',
        'We send newsletters on the basis of our legitimate interests.',
      ],
      [
        'Vi behandler bestillinger for å oppfylle avtalen med deg.',
        'We process orders to perform the contract with you.',
        'We process orders on the basis of your consent.',
      ],
      [
        'Grunnlaget er vår berettigede interesse i å utvikle tjenesten.',
        'The basis is our legitimate interest in developing the service.',
        'The basis is our legal obligation.',
      ],
      [
        'Vi lagrer bilag fordi vi har en rettslig forpliktelse til det.',
        'We keep vouchers because we have a legal obligation to do so.',
        'We keep vouchers because we have a legitimate interest in doing so.',
      ],
      [
        '- Ordrer: avtale\n- Nyhetsbrev: samtykke',
        '- Orders: contract\n- Newsletters: consent',
        '- Orders: contract\n- Newsletters: legitimate interests',
      ],
      [
        '| Formål | Grunnlag |\n|---|---|\n| Levering | Avtale |\n| Analyse | Samtykke |',
        '| Purpose | Legal basis |\n|---|---|\n| Delivery | Contract |\n| Analysis | Consent |',
        '| Purpose | Legal basis |\n|---|---|\n| Delivery | Contract |\n| Analysis | Legitimate interests |',
      ],
      [
        'Behandlingen er nødvendig for å utføre en oppgave i allmennhetens interesse.',
        'The processing is necessary for the performance of a task carried out in the public interest.',
        'The processing is based on your consent.',
      ],
      [
        'Grunnlaget er avtalen med deg, og rettslig plikt for regnskapet.',
        'The basis is the contract with you, and a legal obligation for the accounts.',
        'The basis is the contract with you.',
      ],
      [
        'Behandlingen bygger på samtykke (artikkel 6 nr. 1 bokstav a).',
        'The processing is based on consent (Article 6(1)(a)).',
        'The processing is based on legitimate interests (Article 6(1)(f)).',
      ],
      [
        'Vi har en berettiget interesse i å forebygge svindel.',
        'We have a legitimate interest in preventing fraud.',
        'We prevent fraud to comply with a legal obligation.',
      ],
      [
        'Behandlingen bygger på avtale og samtykke.',
        'The processing is based on contract and consent.',
        'The processing is based on contract.',
      ],
      [
        'Vi ber om samtykke før vi publiserer bilder; grunnlaget er samtykket.',
        'We ask for consent before we publish pictures; the basis is the consent.',
        'We publish pictures on the basis of our legitimate interests.',
      ],
      [
        'Grunnlaget er berettiget interesse, etter en avveining mot hensynet til deg.',
        'The basis is legitimate interests, balanced against yours.',
        'The basis is the performance of our contract with you.',
      ],
      ['Rettslig grunnlag: oppfyllelse av avtale.', 'Legal basis: performance of a contract.', 'Legal basis: consent.'],
      [
        'Rettslig grunnlag: rettslig forpliktelse etter bokføringsloven.',
        'Legal basis: legal obligation under the Bookkeeping Act.',
        'Legal basis: contract, and the Bookkeeping Act.',
      ],
    ],
    nnNb: [
      [
        'Vi sender nyheitsbrev på grunnlag av samtykket ditt.',
        'Vi sender nyhetsbrev på grunnlag av samtykket ditt.',
        'Vi sender nyhetsbrev på grunnlag av vår berettigede interesse.',
      ],
      [
        'Vi handsamar tingingar for å oppfylle avtala med deg.',
        'Vi behandler bestillinger for å oppfylle avtalen med deg.',
        'Vi behandler bestillinger på grunnlag av samtykket ditt.',
      ],
    ],
  },
];
