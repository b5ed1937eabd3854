/** The acts and provisions that the project knows, as the reader of references asks for them; built on first demand. */
import type { Act } from '../act.js';
import { ACTS, PROVISIONS } from '../index.js';
import type { Provision } from '../provision.js';
import { ActNames } from './act-names.js';
import type { Law } from './resolve-reference.js';

/** All acts and provisions by name, id and canonical reference. */
export interface KnownLaw extends Law {
  readonly names: ActNames;
  provision(ref: string): Provision | undefined;
  act(id: string): Act | undefined;
}

let known: KnownLaw | undefined;

/** Everything registered under `law/`. */
export const knownLaw = (): KnownLaw => (known ??= lawOf(PROVISIONS, ACTS));

const lawOf = (provisions: readonly Provision[], acts: readonly Act[]): KnownLaw => {
  const byRef = new Map(provisions.map((provision) => [provision.ref, provision]));
  const byId = new Map(acts.map((act) => [act.id, act]));
  return { names: new ActNames(acts), provision: (ref) => byRef.get(ref), act: (id) => byId.get(id) };
};
