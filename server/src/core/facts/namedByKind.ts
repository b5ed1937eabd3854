/** A body that is named in full once, and by its kind after that. */
import { nameAtEnd, nameAtStart } from '../reading/names.js';
import { NOT_A_NAME } from './noNames.js';

/** “The College of Vik runs this page. The College is the controller”: the kind of body stands for the name that had it before. */
export function byItsKind(text: string, from: number, to: number): string | undefined {
  const kind = BODY.exec(text.slice(from, to))?.[1];
  const at = kind === undefined ? -1 : text.slice(0, from).lastIndexOf(kind);
  if (kind === undefined || at < 0) return undefined;
  const names = [nameAtStart(text.slice(at, from)), nameAtEnd(text.slice(0, at + kind.length))];
  return names.find((named) => named && named.name.includes(' ') && !NOT_A_NAME.test(named.name.replace(/^The /u, '')))
    ?.name;
}

const BODY =
  /^The (College|Institute|University|Hospital|Museum|Foundation|Association|Society|Club|Council|School|Centre|Center|Church|Trust|Union|Federation|Group|Academy|Theatre|Bank|Clinic|Agency|Authority|Board|Municipality|Parish|Cooperative|Institution) (?:is|acts|has)(?!\p{L})/u;
