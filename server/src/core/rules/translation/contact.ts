/** Contact details that stand in one language version only, or differ. */
import type { Localized } from '../../languages/language.js';
import { contactsIn, isSaid, type ContactPlace } from '../../translation/contacts.js';
import { lacking, takeOver, turn, unlike } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { pairUp } from '../../translation/pairUp.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationContact = definePairRule({
  id: 'translation/contact',
  severity: 'warning',
  law: ['gdpr:13(1)(a)', 'gdpr:13(1)(b)', 'gdpr:12(2)'],
  title: {
    nb: 'Ulike kontaktopplysninger på de to språkene',
    nn: 'Ulike kontaktopplysningar på dei to språka',
    en: 'Contact details differ between the languages',
  },
  why: {
    nb: 'Den som vil bruke rettighetene sine, skal nå fram uansett hvilken versjon hun leser. En adresse som bare er rettet på det ene språket, er ofte foreldet på det andre.',
    nn: 'Den som vil bruke rettane sine, skal nå fram same kva versjon ho les. Ei adresse som berre er retta på det eine språket, er ofte forelda på det andre.',
    en: 'Those who want to use their rights must get through whichever version they read. An address that was changed in one language only is often out of date in the other.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Kontakt\n\nSkriv til post@fjordlys.no.',
          '# Privacy policy\n\n## Contact\n\nWrite to info@fjordlys.no.',
        ],
        [
          '# Personvernerklæring\n\n## Kontakt\n\nRing oss på telefon 22 33 44 55 eller skriv til post@fjordlys.no.',
          '# Privacy policy\n\n## Contact\n\nWrite to post@fjordlys.no.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Kontakt\n\nSkriv til post@fjordlys.no eller ring telefon 22 33 44 55.',
          '# Privacy policy\n\n## Contact\n\nCall +47 22334455, or send an e-mail to Post@fjordlys.no.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Kontakt\n\nVerksemda er ansvarleg for opplysningane dine: Fjordlys AS, org.nr. 912 345 688.',
          '# Personvernerklæring\n\n## Kontakt\n\nFjordlys AS, org.nr. 923 609 016, er ansvarlig for opplysningene dine.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Kontakt\n\nVerksemda er ansvarleg for opplysningane dine: Fjordlys AS, org.nr. 912 345 688.',
          '# Personvernerklæring\n\n## Kontakt\n\nFjordlys AS (organisasjonsnummer 912345688).',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Contact\n\nFjordlys AS, Storgata 1, 0155 Oslo.',
          '# Personvernerklæring\n\n## Kontakt\n\nFjordlys AS, Storgata 1, 5003 Bergen.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Contact\n\nFjordlys AS, Storgata 1, 0155 Oslo, Norway.',
          '# Personvernerklæring\n\n## Kontakt\n\nFjordlys AS, Storgata 1, 0155 Oslo.',
        ],
      ],
    },
  },
  *compare(pair) {
    const { unlike: pairs, here, there } = pairUp(pair, [onlyIn(pair), onlyIn(pair.turned)], ({ kind }) => kind);
    for (const both of pairs)
      yield {
        ...unlike(pair, both, messageFor, takeOver),
        ...(both.every(({ localised }) => localised) ? { severity: 'information' } : {}),
      };
    yield* bothWays(pair, (seen) => missing(seen, seen === pair ? here : there), turn);
  },
});

const onlyIn = ({ one, other }: Pair): readonly ContactPlace[] =>
  contactsIn(one.analysis.reading).filter((detail) => !isSaid(detail, other));

function* missing(pair: Pair, details: readonly ContactPlace[]): Iterable<Difference> {
  for (const detail of details) yield lacking(pair, detail, { states: onlyHere(detail), lacks: onlyThere(detail) });
}

const messageFor = (a: ContactPlace, b: ContactPlace): Localized => ({
  nb: `Her er ${KINDS[a.kind].nb} ${a.value}, i {other} ${b.value}. Skriv det samme begge steder, eller sjekk at begge virker.`,
  nn: `Her er ${KINDS[a.kind].nn} ${a.value}, i {other} ${b.value}. Skriv det same begge stader, eller sjekk at begge verkar.`,
  en: `Here the ${KINDS[a.kind].en} is ${a.value}, in {other} ${b.value}. Write the same in both, or check that both work.`,
});

const onlyHere = ({ kind, value }: ContactPlace): Localized => ({
  nb: `${capital(KINDS[kind].nb)} ${value} står ikke i {other}. Sett inn der det som mangler, eller ta det ut her.`,
  nn: `${capital(KINDS[kind].nn)} ${value} står ikkje i {other}. Set inn der det som manglar, eller ta det ut her.`,
  en: `The ${KINDS[kind].en} ${value} is not in {other}. Insert it there, or take it out here.`,
});

const onlyThere = ({ kind, value }: ContactPlace): Localized => ({
  nb: `{Other} har ${KINDS[kind].nb} ${value}, som ikke står her. Sett det inn her også.`,
  nn: `{Other} har ${KINDS[kind].nn} ${value}, som ikkje står her. Set det inn her òg.`,
  en: `{Other} has the ${KINDS[kind].en} ${value}, which is not given here. Insert it here as well.`,
});

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const KINDS: Readonly<Record<ContactPlace['kind'], Localized>> = {
  email: { nb: 'e-postadressen', nn: 'e-postadressa', en: 'e-mail address' },
  phone: { nb: 'telefonnummeret', nn: 'telefonnummeret', en: 'phone number' },
  number: { nb: 'organisasjonsnummeret', nn: 'organisasjonsnummeret', en: 'organisation number' },
  post: { nb: 'postadressen', nn: 'postadressa', en: 'postal address' },
};
