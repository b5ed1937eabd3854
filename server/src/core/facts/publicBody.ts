/** Whether the controller is plainly a public authority. */
import type { Reading } from '../reading/reading.js';
import { controllers } from './controllers.js';
import { PRIVATE } from './organisations.js';

/** The author's word in front matter or settings goes first; else the name of the controller tells. */
export function isPublicBody(reading: Reading): boolean {
  const set = reading.document.frontMatter.facts.publicBody ?? reading.options.facts.publicBody;
  if (set !== undefined) return set === 'true' || set === 'yes' || set === 'ja';
  const named = reading.of(controllers).filter(({ strength }) => strength === 'full');
  // where the text says that a company is responsible, the names of counties and schools in it tell nothing
  const said = named.filter(({ value }) => value.by === 'controller' && PRIVATE.test(value.name));
  return (said.length > 0 ? said : named).some(
    ({ value }) =>
      value.publicBody &&
      (value.by === 'controller' || value.by === 'definition' || value.by === 'speaker' || value.by === 'named'),
  );
}
