/** The order in which clauses stand in a policy. */
import type { Clause } from './clause.js';
import { TOPIC_ORDER } from './kinds.js';

/** Within a topic, where the alphabet is not the order: who we are before how to reach us, the rights as the regulation has them. */
const FIRST: readonly string[] = [
  'controller-identity',
  'controller-contact',
  'joint-controllers',
  'representative',
  'legal-basis',
  'legitimate-interests',
  'rights-all',
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-portability',
  'right-objection',
  'withdraw-consent',
  'exercise-rights',
];

const place = ({ id }: Pick<Clause, 'id'>): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** Sorts clauses as a policy has them. */
export const inUsualOrder = (a: Clause, b: Clause): number =>
  TOPIC_ORDER.indexOf(a.topic) - TOPIC_ORDER.indexOf(b.topic) || place(a) - place(b);
