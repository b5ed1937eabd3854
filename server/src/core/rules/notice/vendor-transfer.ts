/** A service whose home lies outside the EEA, where the text says nothing of transfer: only the reader's knowledge speaks for one. */
import { spanIn } from '../../document/policyDocument.js';
import { isUsed } from '../../facts/recipients.js';
import { transfers } from '../../facts/transfers.js';
import { selfHosted } from '../../facts/selfHosted.js';
import { vendorsNamed, VENDORS_AS_OF, type VendorMention } from '../../facts/vendors.js';
import { rowOf } from '../../facts/retention/place.js';
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';

export const vendorTransfer = defineRule({
  id: 'notice/vendor-transfer',
  severity: 'hint',
  law: ['gdpr:13(1)(f)', 'gdpr:44'],
  title: {
    nb: 'Tjeneste fra land utenfor EØS',
    nn: 'Teneste frå land utanfor EØS',
    en: 'Service from outside the EEA',
  },
  why: {
    nb: 'Mange tjenester hører til selskaper utenfor EØS. Opplysningene kan likevel være i EØS hele tiden: det avhenger av avtalen, lagringsstedet og hvem som har tilgang. Bare den som har avtalen, vet det.',
    nn: 'Mange tenester høyrer til selskap utanfor EØS. Opplysningane kan likevel vere i EØS heile tida: det kjem an på avtala, lagringsstaden og kven som har tilgang. Berre den som har avtala, veit det.',
    en: 'Many services belong to companies outside the EEA. The data may still stay in the EEA: that depends on the agreement, the place of storage and who has access. Only somebody who has the agreement knows.',
  },
  examples: {
    nb: {
      bad: ['Vi sender nyhetsbrev med Mailchimp.'],
      good: [
        'Vi sender nyhetsbrev med Mailmojo.',
        'Vi sender nyhetsbrev med Mailchimp. Opplysningene overføres til USA.',
      ],
    },
    nn: { bad: ['Vi sender nyheitsbrev med Mailchimp.'], good: ['Vi sender nyheitsbrev med Mailmojo.'] },
    en: {
      bad: ['We send newsletters with Mailchimp.'],
      good: [
        'We send newsletters with Mailmojo.',
        'We send newsletters with Mailchimp. Data is transferred to the United States.',
      ],
    },
  },
  *check(reading) {
    if (reading.of(transfers).length > 0) return;
    const seen = new Set<string>();
    const own = selfHosted(reading);
    for (const mention of vendorsNamed(reading)) {
      const { vendor, hit } = mention;
      if (
        !vendor.outside ||
        seen.has(vendor.name) ||
        !(isUsed(mention) || isPlace(mention)) ||
        own.has(vendor) ||
        isIdle(reading, mention)
      )
        continue;
      seen.add(vendor.name);
      yield { span: spanIn(reading.document, hit.block, hit.start, hit.end), message: messageFor(mention) };
    }
  },
});

/** Data are kept or handled in the service: “stored in Dropbox”; a page in a social network shows statistics to its owner. */
const isPlace = ({ vendor, hit: { block, start } }: VendorMention): boolean =>
  vendor.role === 'social'
    ? /(?<!\p{L})(?:side|page)(?!\p{L})/iu.test(block.text.slice(Math.max(0, start - 30), start)) &&
      /statisti|innsikt|insight/iu.test(block.text.slice(start, start + 120))
    : vendor.role !== 'none' &&
      /(?<!\p{L})(?:lagr\p{L}*|behandl\p{L}*|handsam\p{L}*|oppbevar\p{L}*|stored|kept|handled|processed|hosted)\s(?:\p{L}+\s)?(?:i|på|in|on)\s$|(?:system|verktøy|plattform|løsning|løysing|register|platform|tool)\p{L}{0,4}(?:\s(?:vårt|vår|vårt?))?\s(?:er|heter|heiter|is|is called)\s$/iu.test(
        block.text.slice(Math.max(0, start - 50), start),
      );

/** «Google Analytics | Ikke i bruk»: a row that says it is not used. */
const isIdle = (reading: Reading, { hit: { block } }: VendorMention): boolean =>
  rowOf(reading, block).some(({ text }) =>
    /^\s*(?:ikke i bruk|ikkje i bruk|brukes ikke|blir ikkje brukt|nei|not (?:in use|used)|no)(?!\p{L})/iu.test(text),
  );

function messageFor({ vendor }: VendorMention): Localized {
  const { nb, nn, en } = HOMES[vendor.home] ?? {
    nb: 'et land utenfor EØS',
    nn: 'eit land utanfor EØS',
    en: 'a country outside the EEA',
  };
  return {
    nb: `${vendor.name} hører til et selskap i ${nb} (så vidt vi vet per ${VENDORS_AS_OF}). Undersøk om opplysninger overføres ut av EØS, og skriv det i så fall, med grunnlaget (artikkel 13 nr. 1 bokstav f).`,
    nn: `${vendor.name} høyrer til eit selskap i ${nn} (så vidt vi veit per ${VENDORS_AS_OF}). Undersøk om opplysningar blir overførte ut av EØS, og skriv det i så fall, med grunnlaget (artikkel 13 nr. 1 bokstav f).`,
    en: `${vendor.name} belongs to a company in ${en} (as far as we know on ${VENDORS_AS_OF}). Find out whether data is transferred outside the EEA and, if so, say so, with the safeguard (Article 13(1)(f)).`,
  };
}

const HOMES: Readonly<Record<string, Localized>> = {
  US: { nb: 'USA', nn: 'USA', en: 'the United States' },
  CN: { nb: 'Kina', nn: 'Kina', en: 'China' },
  CA: { nb: 'Canada', nn: 'Canada', en: 'Canada' },
  IL: { nb: 'Israel', nn: 'Israel', en: 'Israel' },
  AU: { nb: 'Australia', nn: 'Australia', en: 'Australia' },
  NZ: { nb: 'New Zealand', nn: 'New Zealand', en: 'New Zealand' },
  GB: { nb: 'Storbritannia', nn: 'Storbritannia', en: 'the United Kingdom' },
};
