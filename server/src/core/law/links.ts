/** Where a provision or an act can be read: EUR-Lex in English, Lovdata in Norwegian. */
import type { Language } from '../languages/language.js';
import type { Act } from './act.js';
import { ACTS } from './index.js';

/** Address of the provision that `ref` names (`gdpr:13(2)(a)`, `ekom:3-15`, `pol`); undefined for an act unknown here. */
export function lawLink(ref: string, language: Language): string | undefined {
  const { act: id, number } = partsOf(ref);
  const act = actOf(id);
  if (!act) return undefined;
  const section = act.sectionLink?.[language];
  const [, place = '', which = ''] = /^(recital |ch)(.+)$/.exec(number) ?? [];
  // EUR-Lex has anchors for recitals and chapters of the GDPR; Lovdata opens at the act
  if (place !== '')
    return id === 'gdpr' && language === 'en'
      ? `${act.link.en}#${place === 'ch' ? 'cpt' : 'rct'}_${firstOf(which)}`
      : act.link[language];
  return number !== '' && section
    ? section.replace(
        '{section}',
        encodeURIComponent(act.number.startsWith('LOV') || act.number.startsWith('FOR') ? number : firstOf(number)),
      )
    : act.link[language];
}

/** The act of an id. */
export const actOf = (id: string): Act | undefined => byId().get(id);

/** A reference in its parts: `gdpr:13(2)(a)` is act `gdpr`, number `13`, point `2(a)`; a subparagraph is left out. */
export function partsOf(ref: string): { readonly act: string; readonly number: string; readonly point: string } {
  const [act = '', place = ''] = ref.split(' subpara', 1)[0]!.split(':', 2);
  const open = place.indexOf('(');
  if (open < 0) return { act, number: place, point: '' };
  const [, first = '', rest = ''] = /^\(([^)]*)\)(.*)$/.exec(place.slice(open)) ?? [];
  return { act, number: place.slice(0, open), point: first + rest };
}

/** The first of a range: `15` of `15-22`. */
export const firstOf = (number: string): string => number.split('-', 1)[0]!;

let acts: ReadonlyMap<string, Act> | undefined;
const byId = (): ReadonlyMap<string, Act> => (acts ??= new Map(ACTS.map((act) => [act.id, act])));
