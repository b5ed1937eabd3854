/** Transfers out of the EEA: whether there are any, to which countries, and with which safeguards. */
import type { Analysis } from '../../analyse.js';
import { transfers } from '../../facts/transfers.js';
import { transferSafeguards } from '../../facts/transferSafeguards.js';
import type { Localized } from '../../languages/language.js';
import { isName } from '../../facts/countries.js';
import { differences, type ChangeReader, type Draft, type Inventory, type Item } from '../compare.js';
import { Kinds, type Kind, type KindHit } from '../kinds.js';
import { COUNTRIES } from '../words/countries.js';

/** Transfers that came or went, their countries, and their safeguards. */
export const transferChanges: ChangeReader = ({ old, new: next }) => {
  const whether = differences(statementsOf(old), statementsOf(next)).map(({ how, item }): Draft => ({
    id: `transfers/${item.key}`,
    family: 'transfers',
    how,
    message: SAID[item.key]![how],
    ...(item.key === 'stays' ? { telling: 'no-transfer' } : {}),
    ...(how === 'added' ? { new: item } : { old: item }),
  }));
  const countries = differences(countriesOf(old), countriesOf(next)).map(({ how, item }) => countryDraft(how, item));
  const safeguards = differences(safeguardsOf(old), safeguardsOf(next)).map(({ how, item }) =>
    safeguardDraft(how, item),
  );
  return [...whether, ...countries, ...safeguards];
};

const SAID: Readonly<Record<string, Readonly<Record<'added' | 'dropped', Localized>>>> = {
  out: {
    added: {
      nb: 'Opplysninger overføres nå ut av EØS.',
      nn: 'Opplysningar blir no overførte ut av EØS.',
      en: 'Data is now transferred out of the EEA.',
    },
    dropped: {
      nb: 'Teksten nevner ikke lenger overføring ut av EØS.',
      nn: 'Teksten nemner ikkje lenger overføring ut av EØS.',
      en: 'The text no longer mentions transfers out of the EEA.',
    },
  },
  stays: {
    added: {
      nb: 'Teksten sier nå at opplysningene ikke overføres ut av EØS.',
      nn: 'Teksten seier no at opplysningane ikkje blir overførte ut av EØS.',
      en: 'The text now says that data is not transferred out of the EEA.',
    },
    dropped: {
      nb: 'Teksten sier ikke lenger at opplysningene blir i EØS.',
      nn: 'Teksten seier ikkje lenger at opplysningane blir i EØS.',
      en: 'The text no longer says that data stays in the EEA.',
    },
  },
};

function statementsOf({ reading }: Analysis): Inventory {
  const items = reading.of(transfers).map(({ value, block, start, end }): Item => {
    const key = value === 'stays' ? 'stays' : 'out';
    return { key, name: SAID[key]!.added, block, start, end };
  });
  return { items, mentions: () => false };
}

/** A name begins with a capital; an adjective («amerikansk») or an area of a data centre tells the place as well. */
const isPlace = (hit: KindHit): boolean =>
  isName({ ...hit, cue: -1 }) || /^(?:\p{Ll}{3,20}sk(?:e|t)?|us-\S+)$/u.test(hit.block.text.slice(hit.start, hit.end));

function countriesOf({ reading, document }: Analysis): Inventory {
  const items = reading.of(transfers).flatMap((fact) =>
    fact.value === 'stays'
      ? []
      : COUNTRIES.within(fact)
          .filter(isPlace)
          .map(({ key }) => ({
            key,
            name: COUNTRIES.nameOf(key),
            block: fact.block,
            start: fact.start,
            end: fact.end,
          })),
  );
  const spoken = new Set(
    document.blocks.flatMap((block) =>
      COUNTRIES.in(block)
        .filter(isPlace)
        .map(({ key }) => key),
    ),
  );
  return { items, mentions: (key) => spoken.has(key) };
}

const countryDraft = (how: 'added' | 'dropped', item: Item): Draft => ({
  id: `transfers/country/${item.key}`,
  family: 'transfers',
  how,
  telling: 'country',
  message:
    how === 'added'
      ? {
          nb: `Nytt land for overføring: ${item.name.nb}.`,
          nn: `Nytt land for overføring: ${item.name.nn}.`,
          en: `New country for transfers: ${item.name.en}.`,
        }
      : {
          nb: `Ikke lenger nevnt som land for overføring: ${item.name.nb}.`,
          nn: `Ikkje lenger nemnt som land for overføring: ${item.name.nn}.`,
          en: `No longer named as a country for transfers: ${item.name.en}.`,
        },
  ...(how === 'added' ? { new: item } : { old: item }),
});

const SAFEGUARDS: Readonly<Record<string, Localized>> = {
  clauses: {
    nb: 'EUs standard personvernbestemmelser (SCC)',
    nn: 'EU sine standard personvernføresegner (SCC)',
    en: 'the EU standard contractual clauses (SCC)',
  },
  rules: {
    nb: 'bindende virksomhetsregler (BCR)',
    nn: 'bindande verksemdsreglar (BCR)',
    en: 'binding corporate rules (BCR)',
  },
  dpf: {
    nb: 'EU-US Data Privacy Framework',
    nn: 'EU-US Data Privacy Framework',
    en: 'the EU-US Data Privacy Framework',
  },
  adequacy: {
    nb: 'en beslutning om tilstrekkelig vern',
    nn: 'ei avgjerd om tilstrekkeleg vern',
    en: 'an adequacy decision',
  },
  derogation: {
    nb: 'et unntak i artikkel 49',
    nn: 'eit unntak i artikkel 49',
    en: 'a derogation in Article 49',
  },
};

const no = '*standardkontrakt*; *standardavtal*; standard (kontrakt*|person*|avtale*); scc; scc-*; 2021/914';
const words = (key: string, norwegian: string, en: string): Kind => ({
  key,
  name: SAFEGUARDS[key]!,
  words: { nb: norwegian, nn: '', en },
});

/** Words for the safeguards, wherever they stand. */
const SAFEGUARD_WORDS = new Kinds([
  words('clauses', no, 'standard … clause*; model clause*; scc; sccs'),
  words('rules', 'bindende … regler; bindande … reglar; bcr; bcr-*', 'binding corporate; bcr; bcrs'),
  words('dpf', 'privacy (framework*|shield*); dpf; personvernrammeverk*', 'privacy (framework*|shield*); dpf'),
  words(
    'adequacy',
    'adekvans*; *tilstrekkelighet*; tilstrekkelig* beskyttelsesnivå; tilstrekkeleg* vernenivå; (beslutning*|avgjerd*|vedtak*) ..4 (tilstrekkeleg*|tilstrekkelig*|adekvat*)',
    'adequacy; adequate … (level|protection)',
  ),
  words('derogation', 'artikkel 49; art 49; unntak* … artikkel 49', 'article 49; art 49; derogation*'),
]);

/** Safeguards by name; a mere promise of «nødvendige garantier» is none. */
function safeguardsOf({ reading, document }: Analysis): Inventory {
  const facts = reading.of(transferSafeguards).filter(({ value }) => SAFEGUARDS[value] !== undefined);
  const items = facts.map(({ value, block, start, end }): Item => ({
    key: value,
    name: SAFEGUARDS[value]!,
    block,
    start,
    end,
  }));
  const spoken = new Set(document.blocks.flatMap((block) => SAFEGUARD_WORDS.in(block).map(({ key }) => key)));
  return { items, mentions: (key) => spoken.has(key) };
}

const safeguardDraft = (how: 'added' | 'dropped', item: Item): Draft => ({
  id: `transfers/safeguard/${item.key}`,
  family: 'transfers',
  how,
  telling: 'safeguards',
  message:
    how === 'added'
      ? {
          nb: `Nytt overføringsgrunnlag: ${item.name.nb}.`,
          nn: `Nytt overføringsgrunnlag: ${item.name.nn}.`,
          en: `New safeguard for transfers: ${item.name.en}.`,
        }
      : {
          nb: `Ikke lenger nevnt som overføringsgrunnlag: ${item.name.nb}.`,
          nn: `Ikkje lenger nemnt som overføringsgrunnlag: ${item.name.nn}.`,
          en: `No longer named as a safeguard for transfers: ${item.name.en}.`,
        },
  ...(how === 'added' ? { new: item } : { old: item }),
});
