/** That consent can be withdrawn at any time (Articles 7(3) and 13(2)(c)). */
import { defineClause } from './clause.js';

export const withdrawConsent = defineClause({
  id: 'withdraw-consent',
  states: ['withdraw-consent'],
  duty: 'withdraw-consent',
  rank: 0,
  topic: 'rights',
  law: ['gdpr:13(2)(c)', 'gdpr:14(2)(d)', 'gdpr:7(3)'],
  title: { nb: 'Trekke tilbake samtykke', nn: 'Trekkje tilbake samtykke', en: 'Withdrawing consent' },
  heading: { nb: 'Trekke tilbake samtykke', nn: 'Trekkje tilbake samtykke', en: 'Withdrawing consent' },
  when: {
    nb: 'Når noe bygger på samtykke.',
    nn: 'Når noko byggjer på samtykke.',
    en: 'When anything relies on consent.',
  },
  prefixes: {
    nb: ['trekke-tilbake', 'tilbaketrekking'],
    nn: ['trekkje-tilbake', 'tilbaketrekking'],
    en: ['withdraw', 'withdraw-consent'],
  },
  text: {
    nb: 'Når vi behandler opplysninger på grunnlag av samtykke, kan du når som helst trekke samtykket tilbake. Det skal være like enkelt som å gi det. Slik gjør du: ${1|kontakt oss,endre innstillingene dine eller kontakt oss,bruk lenken i meldingen eller kontakt oss|}. At du trekker samtykket tilbake, påvirker ikke lovligheten av behandlingen før du gjorde det.',
    nn: 'Når vi behandlar opplysningar på grunnlag av samtykke, kan du når som helst trekkje samtykket tilbake. Det skal vere like enkelt som å gi det. Slik gjer du: ${1|kontakt oss,endre innstillingane dine eller kontakt oss,bruk lenkja i meldinga eller kontakt oss|}. At du trekkjer samtykket tilbake, påverkar ikkje om behandlinga før du gjorde det, var lovleg.',
    en: 'Where we process data on the basis of consent, you can withdraw your consent at any time. It must be as easy as giving it. What to do: ${1|contact us,change your settings or contact us,use the link in the message or contact us|}. Withdrawing your consent does not affect the lawfulness of the processing before you did so.',
  },
});
