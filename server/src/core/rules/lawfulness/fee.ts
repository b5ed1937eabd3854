/** A fee for using one's rights. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const fee = defineRule({
  id: 'lawfulness/fee',
  severity: 'warning',
  law: ['gdpr:12(5)'],
  title: { nb: 'Gebyr for å bruke rettigheter', nn: 'Gebyr for å bruke rettar', en: 'A fee for using rights' },
  why: {
    nb: 'Innsyn og de andre rettighetene er gratis (GDPR artikkel 12 nr. 5). Gebyr kan bare kreves for åpenbart grunnløse eller overdrevne krav, og for flere kopier enn den første.',
    nn: 'Innsyn og dei andre rettane er gratis (GDPR artikkel 12 nr. 5). Gebyr kan berre krevjast for openbert grunnlause eller overdrivne krav, og for fleire kopiar enn den første.',
    en: 'Access and the other rights are free (Article 12(5) GDPR). A fee is allowed only for manifestly unfounded or excessive requests, and for copies after the first.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVi tar et gebyr på 200 kroner for innsyn i opplysningene.'],
      good: [
        '# Personvern\n\nInnsyn er gratis, men vi kan kreve gebyr ved åpenbart grunnløse krav.',
        '# Personvern\n\nOpplysningene brukes til å kreve inn gebyr og betaling.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nFor innsyn tek vi eit gebyr på 250 kroner.'],
      good: ['# Personvern\n\nInnsyn kostar ingenting.'],
    },
    en: {
      bad: ['# Privacy policy\n\nRequests for access are subject to a fee of NOK 200.'],
      good: ['# Privacy policy\n\nAccess is free of charge, but we may charge a fee for excessive requests.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-fee', {
    nb: [
      '(*gebyr|gebyret|betaling|betale|betaler|betalt|koster|kostnad|kostnaden|honorar|pris|prisen|kr|kroner|fakturere|fakturerer|faktureres|egenandel|timesats|vederlag)',
    ],
    nn: [
      '(*gebyr|gebyret|betaling|betale|betaler|betalt|betaling|kostar|kostnad|kostnaden|honorar|pris|prisen|kr|kroner|fakturere|fakturerer|fakturert|eigendel|timesats|vederlag)',
    ],
    en: ['(fee|fees|charge|charged|payment|pay|payable|costs|cost|invoiced|invoice|bill|billed|nok|eur|gbp|kroner)'],
  }),
  needs:
    /(?<!\p{L})(?:innsyn\p{L}*|(?:se|sjå|vite|see|know) (?:hva|kva|what) [^.;,]{0,30}?(?:om deg|about you)|download of your own (?:personal )?data|kopi av (?:opplys|person|data|det (?:vi|som)|dine|alt|mapp|journal|\p{L}*opplys)\p{L}*|(?:få|ha|ønsker (?:du )?|ønskjer (?:du )?|vil du ha |en |ein )kopi(?= ?,| må| koster| kostar|\.)|per (?:utskrift|kopi|innsyn)|utskrift av|(?:for )?utskrift(?:a|en)(?!\p{L})|slett(?:ing|et|a)|retting|å rette|å slette|rettigheten\p{L}*|rettane|sletting av|retting av|dataportabilitet|innsynskrav\p{L}*|access request\p{L}*|(?:request|right|for|of) (?:\p{L}+ ){0,2}access|copy of your (?:personal|data|information|record|file)\p{L}*|copy of (?:the data|what we)|copies of your (?:personal |data|information|record)\p{L}*|printout\p{L}* of (?:your|the) (?:data|information|personal)|erasure|correction|exercis\p{L}* your rights|subject access|deletion request\p{L}*|rectification)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:(?:alt|alle|kontingent\p{L}*|everything|dues) (?:er|is|are|have been) (?:betalt|paid)|(?:uten|utan) å betale|without paying|gratis|kostnadsfri\p{L}*|uten (?:gebyr|kostnad|vederlag)|utan (?:gebyr|kostnad|vederlag)|vederlagsfri\p{L}*|grunnløs\p{L}*|grunnlaus\p{L}*|overdr\p{L}*|urimelig\p{L}*|urimeleg\p{L}*|gjentat\p{L}*|gjentek\p{L}*|gjentatt\p{L}*|ytterligere|fleire kopiar|flere kopier|ekstra|neste|free|no (?:fee|charge|cost)|without (?:any )?(?:charge|cost|a fee|fee)|unfounded|excessive|repetitive|repeated|further|additional|unreasonable|ikke|ikkje|ingen|ingenting|not|never|nothing|betalings\p{L}*|payment (?:data|details|information)|fakturaen?|fakturaer|fakturaopplysning\p{L}*|invoices?|kvittering\p{L}*|receipts?|kjøpshistorikk|may charge|reasonable fee|rimelig gebyr|rimeleg gebyr)(?!\p{L})/iu,
  message: {
    nb: 'Å bruke rettighetene er gratis. Ta bort gebyret, eller begrens det til grunnløse og overdrevne krav.',
    nn: 'Å bruke rettane er gratis. Ta bort gebyret, eller avgrens det til grunnlause og overdrivne krav.',
    en: 'Using one’s rights is free. Remove the fee, or limit it to unfounded and excessive requests.',
  },
};
