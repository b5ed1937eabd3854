/** What cookies are used for, and that those beyond the necessary rest on consent. */
import { cookies, type CookieStatement } from '../facts/cookies.js';
import type { Fact } from '../reading/fact.js';
import { defineDuty, notApplicable, type Assessment } from './duty.js';

export const cookieConsent = defineDuty({
  id: 'cookie-consent',
  law: ['ekom:3-15', 'gdpr:4(11)', 'gdpr:7'],
  severity: 'warning',
  topic: 'cookies',
  name: {
    nb: 'formål og samtykke for informasjonskapsler',
    nn: 'føremål og samtykke for informasjonskapslar',
    en: 'purpose of and consent to cookies',
  },
  absent: {
    nb: 'Nettstedet bruker informasjonskapsler, men teksten sier verken hva de brukes til eller at de krever samtykke (ekomloven § 3-15). Skriv begge deler.',
    nn: 'Nettstaden bruker informasjonskapslar, men teksten seier verken kva dei blir brukte til eller at dei krev samtykke (ekomlova § 3-15). Skriv begge delar.',
    en: 'The site uses cookies, but the policy says neither what for nor that they require consent (section 3-15 of the Norwegian Electronic Communications Act). Say both.',
  },
  partial: {
    purpose: {
      nb: 'Teksten nevner informasjonskapsler, men ikke hva de brukes til (ekomloven § 3-15). Skriv hvilke det er, hva de gjør, og at de som ikke er nødvendige, krever samtykke.',
      nn: 'Teksten nemner informasjonskapslar, men ikkje kva dei blir brukte til (ekomlova § 3-15). Skriv kva for nokre det er, kva dei gjer, og at dei som ikkje er nødvendige, krev samtykke.',
      en: 'The policy mentions cookies, but not what they are used for (section 3-15 of the Norwegian Electronic Communications Act). Say which they are, what they do, and that those that are not necessary require consent.',
    },
    consent: {
      nb: 'Teksten sier hva informasjonskapslene brukes til, men ikke at de som ikke er nødvendige, krever samtykke (ekomloven § 3-15). Skriv det, og hvordan man velger og ombestemmer seg.',
      nn: 'Teksten seier kva informasjonskapslane blir brukte til, men ikkje at dei som ikkje er nødvendige, krev samtykke (ekomlova § 3-15). Skriv det, og korleis ein vel og ombestemmer seg.',
      en: 'The policy says what cookies are used for, but not that those that are not necessary require consent (section 3-15 of the Norwegian Electronic Communications Act). Say so, and how to choose and change one’s mind.',
    },
    browser: {
      nb: 'Teksten viser bare til innstillingene i nettleseren. Det er ikke samtykke etter ekomloven § 3-15: den som ikke har endret dem, har ikke sagt ja. Skriv at de kapslene som ikke er nødvendige, settes først etter samtykke, og hvordan man velger.',
      nn: 'Teksten viser berre til innstillingane i nettlesaren. Det er ikkje samtykke etter ekomlova § 3-15: den som ikkje har endra dei, har ikkje sagt ja. Skriv at dei kapslane som ikkje er nødvendige, blir sette først etter samtykke, og korleis ein vel.',
      en: 'The policy only points to the browser’s settings. That is not consent under section 3-15 of the Norwegian Electronic Communications Act: somebody who has not changed them has not said yes. Say that cookies that are not necessary are set only after consent, and how to choose.',
    },
    implied: {
      nb: 'Teksten tar bruk av nettstedet som samtykke til informasjonskapsler. Det er ikke nok: samtykke er en aktiv handling (ekomloven § 3-15, personvernforordningen artikkel 4 nr. 11). Skriv at man velger først, og hvordan.',
      nn: 'Teksten tek bruk av nettstaden som samtykke til informasjonskapslar. Det er ikkje nok: samtykke er ei aktiv handling (ekomlova § 3-15, personvernforordninga artikkel 4 nr. 11). Skriv at ein vel først, og korleis.',
      en: 'The policy takes use of the site as consent to cookies. That is not enough: consent is an active choice (section 3-15 of the Norwegian Electronic Communications Act, Article 4(11) GDPR). Say that people choose first, and how.',
    },
  },
  why: {
    nb: 'Å lagre eller lese noe på en annens utstyr er bare lov når brukeren er informert om formålet og har samtykket, med unntak for det som er strengt nødvendig for tjenesten.',
    nn: 'Å lagre eller lese noko på utstyret til ein annan er berre lov når brukaren er informert om føremålet og har samtykt, med unntak for det som er strengt nødvendig for tenesta.',
    en: 'Storing or reading anything on somebody’s device is lawful only where the user has been told the purpose and has consented, except for what is strictly necessary for the service.',
  },
  clauses: ['cookie-consent', 'cookies-necessary-only'],
  examples: {
    nb: {
      states: [
        'Vi bruker informasjonskapsler til statistikk. De settes bare hvis du samtykker i banneret.',
        'Vi bruker kun nødvendige informasjonskapsler for at handlekurven skal virke.',
      ],
      partial: [
        'Vi bruker informasjonskapsler.',
        'Vi bruker cookies for å forbedre nettsiden. Du kan skru av cookies i nettleseren din.',
      ],
      lookAlikes: ['Vi bruker ikke informasjonskapsler.'],
    },
    nn: {
      states: ['Vi brukar informasjonskapslar til statistikk. Dei blir berre sette dersom du samtykkjer i banneret.'],
      partial: ['Vi brukar informasjonskapslar.'],
      lookAlikes: ['Vi brukar ikkje informasjonskapslar.'],
    },
    en: {
      states: ['We use cookies for statistics. They are set only if you consent in the banner.'],
      partial: ['We use cookies.', 'The website uses cookies for statistics and advertising.'],
      lookAlikes: ['We do not use cookies.'],
    },
  },
  assess: (reading) => assessCookies(reading.of(cookies)),
});

function assessCookies(facts: readonly Fact<CookieStatement>[]): Assessment {
  const of = (...kinds: readonly CookieStatement[]): readonly Fact<CookieStatement>[] =>
    facts.filter(({ value }) => kinds.includes(value));
  const used = of('used');
  if (used.length === 0) return notApplicable;
  const purposes = of('purpose');
  if (purposes.length === 0) return { status: 'partial', evidence: used, missing: 'purpose' };
  const choices = of('choice');
  if (choices.length > 0) return { status: 'present', evidence: [...choices, ...purposes] };
  const optional = of('optional').length > 0;
  const [only, necessary, essential] = [of('only-necessary'), of('necessary'), of('essential')];
  if (only.length > 0 || (!optional && necessary.length + essential.length > 0))
    return { status: 'present', evidence: [...only, ...necessary, ...essential] };
  const [browser, implied] = [of('browser'), of('implied')];
  if (browser.length > 0) return { status: 'partial', evidence: [...browser, ...purposes], missing: 'browser' };
  return implied.length > 0
    ? { status: 'partial', evidence: [...implied, ...purposes], missing: 'implied' }
    : { status: 'partial', evidence: [...purposes, ...used], missing: 'consent' };
}
