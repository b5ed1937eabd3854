/** How to reach the data protection officer. */
import { dataProtectionOfficers } from '../facts/dataProtectionOfficers.js';
import { isPublicBody } from '../facts/publicBody.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const dpoContact = defineDuty({
  id: 'dpo-contact',
  law: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)', 'gdpr:37(7)'],
  severity: 'warning',
  topic: 'dpo',
  name: {
    nb: 'kontaktopplysninger til personvernombudet',
    nn: 'kontaktopplysningar til personvernombodet',
    en: 'contact details of the data protection officer',
  },
  absent: {
    nb: 'En offentlig myndighet skal ha personvernombud (artikkel 37 nr. 1 bokstav a), men ombudet er ikke nevnt. Oppgi hvordan man når det (artikkel 13 nr. 1 bokstav b).',
    nn: 'Ei offentleg styresmakt skal ha personvernombod (artikkel 37 nr. 1 bokstav a), men ombodet er ikkje nemnt. Oppgi korleis ein når det (artikkel 13 nr. 1 bokstav b).',
    en: 'A public authority must have a data protection officer (Article 37(1)(a)), but none is mentioned. Say how to reach the officer (Article 13(1)(b)).',
  },
  partial: {
    default: {
      nb: 'Personvernombudet er nevnt, men ikke hvordan man når det (artikkel 13 nr. 1 bokstav b). Oppgi e-post eller telefon; navnet trengs ikke.',
      nn: 'Personvernombodet er nemnt, men ikkje korleis ein når det (artikkel 13 nr. 1 bokstav b). Oppgi e-post eller telefon; namnet trengst ikkje.',
      en: 'A data protection officer is mentioned, but not how to reach them (Article 13(1)(b)). Give an e-mail address or phone number; a name is not required.',
    },
  },
  why: {
    nb: 'Personvernombudet skal kunne nås direkte av dem som opplysningene gjelder.',
    nn: 'Dei som opplysningane gjeld, skal kunne nå personvernombodet direkte.',
    en: 'People must be able to reach the data protection officer directly.',
  },
  clauses: ['dpo-contact', 'dpo-none'],
  examples: {
    nb: {
      states: ['Vårt personvernombud når du på ombud@fjordlys.no.'],
      partial: ['Fjordlys AS har utpekt et personvernombud.'],
      lookAlikes: ['Vi har ikke personvernombud.'],
    },
    nn: {
      states: ['Personvernombodet vårt når du på ombod@fjordlys.no.'],
      partial: ['Fjordlys AS har peika ut eit personvernombod.'],
      lookAlikes: ['Vi har ikkje personvernombod.'],
    },
    en: {
      states: ['You can reach our data protection officer at dpo@harbourlight.com.'],
      partial: ['We have appointed a data protection officer.'],
      lookAlikes: ['We have not appointed a data protection officer.'],
    },
  },
  assess: (reading) => {
    const mentions = reading.of(dataProtectionOfficers);
    const officers = mentions.filter(({ value }) => value === 'officer');
    const set = reading.document.frontMatter.facts.dpo ?? reading.options.facts.dpo;
    if (officers.length > 0)
      return fromFacts([...officers].sort((a, b) => Number(b.strength === 'full') - Number(a.strength === 'full')));
    if (set === 'none')
      return {
        ...notApplicable,
        basis: reading.document.frontMatter.facts.dpo === undefined ? 'settings' : 'front-matter',
      };
    return isPublicBody(reading) ? { status: 'absent', evidence: mentions } : notApplicable;
  },
});
