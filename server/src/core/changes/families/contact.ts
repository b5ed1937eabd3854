/** Ways to reach the controller and its data protection officer: addresses and numbers that are new, gone or replaced. */
import type { Analysis } from '../../analyse.js';
import { contacts } from '../../facts/contacts.js';
import { dataProtectionOfficers } from '../../facts/dataProtectionOfficers.js';
import type { Localized } from '../../languages/language.js';
import { contactDetails, type ContactDetail } from '../../reading/contactDetails.js';
import { topicsOf } from '../../reading/topics.js';
import type { How } from '../change.js';
import type { ChangeReader, Draft, Versions } from '../compare.js';

/** Contact details by what they are; one that occurs anywhere in the other version is neither new nor gone. */
export const contactChanges: ChangeReader = (versions) => [
  ...KINDS.flatMap((kind) => changesOf(kind, versions)),
  ...organisationNumber(versions),
  ...officer(versions),
];

interface Kind {
  readonly key: string;
  readonly detail: ContactDetail['kind'];
  readonly officer: boolean;
  readonly name: Localized;
}

const KINDS: readonly Kind[] = [
  {
    key: 'dpo-email',
    detail: 'email',
    officer: true,
    name: {
      nb: 'E-postadressen til personvernombudet',
      nn: 'E-postadressa til personvernombodet',
      en: 'The data protection officer’s e-mail address',
    },
  },
  {
    key: 'dpo-phone',
    detail: 'phone',
    officer: true,
    name: {
      nb: 'Telefonnummeret til personvernombudet',
      nn: 'Telefonnummeret til personvernombodet',
      en: 'The data protection officer’s phone number',
    },
  },
  {
    key: 'email',
    detail: 'email',
    officer: false,
    name: { nb: 'E-postadressen', nn: 'E-postadressa', en: 'The e-mail address' },
  },
  {
    key: 'phone',
    detail: 'phone',
    officer: false,
    name: { nb: 'Telefonnummeret', nn: 'Telefonnummeret', en: 'The phone number' },
  },
  {
    key: 'address',
    detail: 'address',
    officer: false,
    name: { nb: 'Postadressen', nn: 'Postadressa', en: 'The postal address' },
  },
];

function changesOf(kind: Kind, { old, new: next }: Versions): readonly Draft[] {
  const [gone, fresh] = [only(kind, old, next), only(kind, next, old)];
  const replaced = Math.min(gone.length, fresh.length);
  return [
    ...gone.slice(0, replaced).map((from, index) => draftOf(kind, 'changed', from, fresh[index])),
    ...gone.slice(replaced).map((from) => draftOf(kind, 'dropped', from, undefined)),
    ...fresh.slice(replaced).map((to) => draftOf(kind, 'added', undefined, to)),
  ];
}

/** The details of one version that the other does not have, each once. */
function only(kind: Kind, one: Analysis, other: Analysis): readonly ContactDetail[] {
  const known = valuesIn(other, kind.detail);
  const seen = new Set<string>();
  return detailsOf(kind, one).filter((detail) => {
    const value = normal(detail);
    if (value === '' || known.has(value) || seen.has(value) || (kind.detail === 'address' && isPartOf(value, known)))
      return false;
    seen.add(value);
    return true;
  });
}

/** One version gives the postcode alone, the other the street as well: «0155», «1 0155». */
const isPartOf = (value: string, known: ReadonlySet<string>): boolean =>
  [...known].some((other) => other !== '' && (other.endsWith(` ${value}`) || value.endsWith(` ${other}`)));

function detailsOf({ detail: kind, officer: isOfficer }: Kind, { reading }: Analysis): readonly ContactDetail[] {
  const officers = new Set(
    reading
      .of(dataProtectionOfficers)
      .filter(({ value }) => value === 'officer')
      .map(({ block }) => block),
  );
  const belongs = ({ block }: ContactDetail): boolean =>
    !AUTHORITY.test(block.text) &&
    !topicsOf(block).includes('complaint') &&
    (officers.has(block) || topicsOf(block).includes('dpo')) === isOfficer;
  const blocks = new Set(
    reading
      .of(contacts)
      .filter(({ value, strength }) => value === kind && strength === 'full')
      .map(({ block }) => block),
  );
  if (isOfficer) for (const block of officers) blocks.add(block);
  return [...blocks]
    .sort((a, b) => a.index - b.index)
    .flatMap((block) => contactDetails(block).filter((detail) => detail.kind === kind && belongs(detail)));
}

/** Where somebody else is reached. */
const AUTHORITY =
  /datatilsyn|tilsynsmyndig|tilsynsstyresm|supervisory authority|commissioner|data protection authority/i;

const valuesIn = ({ document }: Analysis, kind: ContactDetail['kind']): ReadonlySet<string> =>
  new Set(
    document.blocks.flatMap((block) =>
      contactDetails(block)
        .filter((detail) => detail.kind === kind)
        .map(normal),
    ),
  );

/** An address by its figures, which are the same in every language; a number without country code and spaces. */
function normal({ kind, value, block, start, end }: ContactDetail): string {
  if (kind === 'email')
    return value
      .toLowerCase()
      .replace(/[[(](?:at|a|krøllalfa|alfakrøll)[\])]/i, '@')
      .replace(/\s/g, '');
  if (kind === 'phone') return value.replace(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '');
  return (block.text.slice(start, end).match(/\d+/g) ?? []).join(' ');
}

function draftOf(kind: Kind, how: How, from: ContactDetail | undefined, to: ContactDetail | undefined): Draft {
  const { name } = kind;
  const say = (detail: ContactDetail | undefined): string =>
    detail ? (detail.kind === 'address' ? detail.block.text.slice(detail.start, detail.end).trim() : detail.value) : '';
  const [was, is] = [say(from), say(to)];
  const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
  const messages: Readonly<Record<How, Localized>> = {
    changed: {
      nb: `${name.nb} er endret fra ${was} til ${is}.`,
      nn: `${name.nn} er endra frå ${was} til ${is}.`,
      en: `${name.en} has changed from ${was} to ${is}.`,
    },
    added: {
      nb: `Ny kontaktopplysning: ${lower(name.nb)} ${is}.`,
      nn: `Ny kontaktopplysning: ${lower(name.nn)} ${is}.`,
      en: `New contact detail: ${lower(name.en)} ${is}.`,
    },
    dropped: {
      nb: `Kontaktopplysning som ikke lenger står: ${lower(name.nb)} ${was}.`,
      nn: `Kontaktopplysning som ikkje lenger står: ${lower(name.nn)} ${was}.`,
      en: `Contact detail no longer stated: ${lower(name.en)} ${was}.`,
    },
  };
  return { id: `contact/${kind.key}`, family: 'contact', how, message: messages[how], old: from, new: to };
}

const NUMBER =
  /org(?:anisasjons|anisation|anization)?[.\s-]{0,2}(?:nr|nummer|number|no)[.:]{0,2}\s{0,2}(?:NO\s?)?(\d{3}\s?\d{3}\s?\d{3})(?!\s?\d)/iu;

/** Another organisation number is another controller, whatever it is called. */
function organisationNumber({ old, new: next }: Versions): readonly Draft[] {
  const [before, after] = [numberOf(old), numberOf(next)];
  if (!before || !after || before.digits === after.digits) return [];
  return [
    {
      id: 'controller/number',
      family: 'controller',
      how: 'changed',
      message: {
        nb: `Organisasjonsnummeret er endret fra ${before.digits} til ${after.digits}.`,
        nn: `Organisasjonsnummeret er endra frå ${before.digits} til ${after.digits}.`,
        en: `The organisation number has changed from ${before.digits} to ${after.digits}.`,
      },
      old: before,
      new: after,
    },
  ];
}

function numberOf({ document }: Analysis) {
  for (const block of document.blocks) {
    const match = /\d{3}/.test(block.text) ? NUMBER.exec(block.text) : null;
    if (match)
      return { block, start: match.index, end: match.index + match[0].length, digits: match[1]!.replace(/\s/g, '') };
  }
  return undefined;
}

/** A data protection officer who came or went. */
function officer({ old, new: next }: Versions): readonly Draft[] {
  const [before, after] = [old, next].map(({ reading }) =>
    reading.of(dataProtectionOfficers).find(({ value }) => value === 'officer'),
  );
  if ((before === undefined) === (after === undefined)) return [];
  return [
    {
      id: 'contact/dpo',
      family: 'contact',
      how: after ? 'added' : 'dropped',
      telling: 'dpo',
      message: after
        ? {
            nb: 'Teksten nevner nå et personvernombud.',
            nn: 'Teksten nemner no eit personvernombod.',
            en: 'The text now mentions a data protection officer.',
          }
        : {
            nb: 'Teksten nevner ikke lenger noe personvernombud.',
            nn: 'Teksten nemner ikkje lenger noko personvernombod.',
            en: 'The text no longer mentions a data protection officer.',
          },
      old: before,
      new: after,
    },
  ];
}
