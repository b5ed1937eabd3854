/** How to use the rights: free of charge, within one month (Article 12). */
import { defineClause } from './clause.js';

export const exerciseRights = defineClause({
  id: 'exercise-rights',
  states: [],
  topic: 'rights',
  law: ['gdpr:12(2)', 'gdpr:12(3)', 'gdpr:12(4)', 'gdpr:12(5)', 'gdpr:12(6)'],
  title: { nb: 'Slik bruker du rettighetene', nn: 'Slik bruker du rettane', en: 'How to exercise your rights' },
  heading: { nb: 'Slik bruker du rettighetene', nn: 'Slik bruker du rettane', en: 'How to exercise your rights' },
  when: {
    nb: 'Når rettighetene står uten framgangsmåte og frist.',
    nn: 'Når rettane står utan framgangsmåte og frist.',
    en: 'When the rights are listed without how to use them and by when.',
  },
  prefixes: {
    nb: ['bruke-rettigheter', 'en-måned', 'svarfrist'],
    nn: ['bruke-rettar', 'ein-månad', 'svarfrist'],
    en: ['exercise-rights', 'one-month', 'how-to'],
  },
  text: {
    nb:
      'Vil du bruke rettighetene dine, kan du skrive til ${email:e-postadresse}. Det er gratis. Vi svarer så raskt vi kan, og senest innen en måned. Er saken innviklet, eller har vi fått mange krav, kan vi bruke inntil to måneder til. Da forklarer vi hvorfor før den første måneden er gått.\n\n' +
      'Er vi i tvil om hvem du er, kan vi be deg bekrefte det. Sier vi nei til det du ber om, forklarer vi hvorfor, og hvordan du kan klage.',
    nn:
      'Vil du bruke rettane dine, kan du skrive til ${email:e-postadresse}. Det er gratis. Vi svarer så raskt vi kan, og seinast innan ein månad. Er saka innvikla, eller har vi fått mange krav, kan vi bruke inntil to månader til. Då forklarer vi kvifor før den første månaden er gått.\n\n' +
      'Er vi i tvil om kven du er, kan vi be deg stadfeste det. Seier vi nei til det du ber om, forklarer vi kvifor, og korleis du kan klage.',
    en:
      'To exercise your rights, write to ${email:e-mail address}. It is free of charge. We will respond as soon as we can, and within one month at the latest. If the matter is complex, or we have received many requests, we may take up to two further months. We will then explain why before the first month has passed.\n\n' +
      'If we have reasonable doubts about who you are, we may ask you to confirm it. If we refuse your request, we will explain why, and how you can complain.',
  },
});
