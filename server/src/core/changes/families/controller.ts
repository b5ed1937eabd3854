/** The controller: another name, or none. */
import type { Analysis } from '../../analyse.js';
import { controllers, type Controller } from '../../facts/controllers.js';
import type { Fact } from '../../reading/fact.js';
import type { ChangeReader, Draft } from '../compare.js';

/** Another controller, where neither name occurs in the other version. */
export const controllerChanges: ChangeReader = ({ old, new: next }) => {
  const [before, after] = [nameOf(old), nameOf(next)];
  if (!before || !after || occurs(before.value.name, next) || occurs(after.value.name, old)) return [];
  const [from, to] = [tidy(before.value.name), tidy(after.value.name)];
  const draft: Draft = {
    id: 'controller/name',
    family: 'controller',
    how: 'changed',
    message: {
      nb: `Behandlingsansvarlig er endret fra ${from} til ${to}.`,
      nn: `Behandlingsansvarleg er endra frå ${from} til ${to}.`,
      en: `The controller has changed from ${from} to ${to}.`,
    },
    old: before,
    new: after,
  };
  return [draft];
};

/** Who is plainly named; a brand in a title may be anything. */
const nameOf = ({ reading }: Analysis): Fact<Controller> | undefined =>
  reading.of(controllers).find(({ value }) => value.by !== 'brand' && !value.name.includes('['));

const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim();
const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
const occurs = (name: string, { document }: Analysis): boolean =>
  document.blocks.some(({ text }) => flat(text).includes(flat(tidy(name))));
