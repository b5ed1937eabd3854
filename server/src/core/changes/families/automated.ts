/** Decisions by automated means that came, went, or were said not to take place. */
import type { Analysis } from '../../analyse.js';
import { automatedDecisions, type AutomatedDecision } from '../../facts/automatedDecisions.js';
import type { Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import type { ChangeReader, Draft } from '../compare.js';

type State = 'made' | 'none' | 'silent';

/** What changed in whether such decisions are made. */
export const automatedChanges: ChangeReader = ({ old, new: next }) => {
  const [before, after] = [stateOf(old), stateOf(next)];
  const message = SAID[`${before.state} ${after.state}`];
  if (!message) return [];
  const how = after.state === 'made' || (after.state === 'none' && before.state === 'silent') ? 'added' : 'dropped';
  const none = before.state !== 'made' && after.state !== 'made';
  const draft: Draft = {
    id: `automated-decisions/${none ? 'none' : 'made'}`,
    family: 'automated-decisions',
    how,
    message,
    telling: none ? 'automated-decisions-none' : 'automated-decisions',
    old: before.fact,
    new: after.fact,
  };
  return [draft];
};

function stateOf({ reading }: Analysis): {
  readonly state: State;
  readonly fact: Fact<AutomatedDecision> | undefined;
} {
  const facts = reading.of(automatedDecisions);
  const fact = facts.find(({ value }) => value.claim === 'made') ?? facts[0];
  return { state: fact?.value.claim ?? 'silent', fact };
}

const NEW: Localized = {
  nb: 'Nytt: avgjørelser treffes automatisk.',
  nn: 'Nytt: avgjerder blir tekne automatisk.',
  en: 'New: decisions are made by automated means.',
};
const NOW_NONE: Localized = {
  nb: 'Teksten sier nå at det ikke treffes automatiserte avgjørelser; før sto det at de ble truffet.',
  nn: 'Teksten seier no at det ikkje blir teke automatiserte avgjerder; før stod det at dei vart tekne.',
  en: 'The text now says that no automated decisions are made; it used to say that they were.',
};

const SAID: Readonly<Record<string, Localized>> = {
  'silent made': NEW,
  'none made': {
    nb: 'Nytt: avgjørelser treffes automatisk. Før sto det at det ikke skjedde.',
    nn: 'Nytt: avgjerder blir tekne automatisk. Før stod det at det ikkje skjedde.',
    en: 'New: decisions are made by automated means. The text used to say that there were none.',
  },
  'made silent': {
    nb: 'Teksten nevner ikke lenger automatiserte avgjørelser.',
    nn: 'Teksten nemner ikkje lenger automatiserte avgjerder.',
    en: 'The text no longer mentions automated decisions.',
  },
  'made none': NOW_NONE,
  'none silent': {
    nb: 'Teksten sier ikke lenger at det ikke treffes automatiserte avgjørelser.',
    nn: 'Teksten seier ikkje lenger at det ikkje blir teke automatiserte avgjerder.',
    en: 'The text no longer says that there are no automated decisions.',
  },
  'silent none': {
    nb: 'Teksten sier nå at det ikke treffes automatiserte avgjørelser.',
    nn: 'Teksten seier no at det ikkje blir teke automatiserte avgjerder.',
    en: 'The text now says that no automated decisions are made.',
  },
};
