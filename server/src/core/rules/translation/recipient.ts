/** Companies that only one language version names. */
import type { Localized } from '../../languages/language.js';
import { companiesIn, isNamed, type CompanyPlace } from '../../translation/companies.js';
import { lacking, turn, unlike } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { pairUp } from '../../translation/pairUp.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationRecipient = definePairRule({
  id: 'translation/recipient',
  severity: 'warning',
  law: ['gdpr:13(1)(e)', 'gdpr:12(1)'],
  title: {
    nb: 'Et selskap nevnes bare på det ene språket',
    nn: 'Eit selskap er nemnt berre på det eine språket',
    en: 'A company is named in one language only',
  },
  why: {
    nb: 'Hvem som får opplysningene, er det samme på alle språk. Står en mottaker bare i den ene versjonen, er den andre ufullstendig eller foreldet.',
    nn: 'Kven som får opplysningane, er det same på alle språk. Står ein mottakar berre i den eine versjonen, er den andre ufullstendig eller forelda.',
    en: 'Who gets the data is the same in every language. Where only one version names a recipient, the other is incomplete or out of date.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Mottakere\n\nVi deler opplysninger med Mailchimp og Stripe.',
          '# Privacy policy\n\n## Recipients\n\nWe share data with Stripe.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Mottakere\n\nVi deler opplysninger med Mailchimp, Skatteetaten og Stripe.',
          '# Privacy policy\n\n## Recipients\n\nWe share data with Stripe, MailChimp and the Norwegian Tax Administration.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Mottakarar\n\nVi bruker Nordvik Drift AS som databehandlar.',
          '# Personvernerklæring\n\n## Mottakere\n\nVi bruker Sørvik Drift AS som databehandler.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Mottakarar\n\nVi bruker Nordvik Drift AS som databehandlar.',
          '# Personvernerklæring\n\n## Mottakere\n\nDatabehandleren vår er Nordvik Drift.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Recipients\n\nOur website is hosted by Hetzner.',
          '# Personvernerklæring\n\n## Mottakere\n\nNettstedet vårt driftes av en databehandler.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Recipients\n\nOur website is hosted by Hetzner.',
          '# Personvernerklæring\n\n## Mottakere\n\nHetzner drifter nettstedet.',
        ],
      ],
    },
  },
  *compare(pair) {
    const { unlike: pairs, here, there } = pairUp(pair, [onlyIn(pair), onlyIn(pair.turned)]);
    for (const both of pairs) yield unlike(pair, both, messageFor);
    yield* bothWays(pair, (seen) => missing(seen, seen === pair ? here : there), turn);
  },
});

const onlyIn = ({ one, other }: Pair): readonly CompanyPlace[] =>
  companiesIn(one.analysis.reading).filter((company) => !isNamed(company, other));

function* missing(pair: Pair, companies: readonly CompanyPlace[]): Iterable<Difference> {
  for (const company of companies)
    yield lacking(pair, company, { states: onlyHere(company), lacks: onlyThere(company) });
}

const messageFor = ({ name: here }: CompanyPlace, { name: there }: CompanyPlace): Localized => ({
  nb: `Her nevnes ${here}, i {other} ${there}. Finn ut hvem som får opplysningene, og skriv det begge steder.`,
  nn: `Her er ${here} nemnt, i {other} ${there}. Finn ut kven som får opplysningane, og skriv det begge stader.`,
  en: `${here} is named here, ${there} in {other}. Find out who gets the data, and write it in both.`,
});

const onlyHere = ({ name }: CompanyPlace): Localized => ({
  nb: `{Other} nevner ikke ${name}. Sett det inn der også, eller ta det ut her.`,
  nn: `{Other} nemner ikkje ${name}. Set det inn der òg, eller ta det ut her.`,
  en: `{Other} does not name ${name}. Insert it there as well, or take it out here.`,
});

const onlyThere = ({ name }: CompanyPlace): Localized => ({
  nb: `{Other} nevner ${name}, som ikke er nevnt her. Sett det inn her også, eller ta det ut der.`,
  nn: `{Other} nemner ${name}, som ikkje er nemnt her. Set det inn her òg, eller ta det ut der.`,
  en: `{Other} names ${name}, which is not named here. Insert it here as well, or take it out there.`,
});
