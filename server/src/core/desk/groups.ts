/** The groups of disclosures, as Articles 13 and 14 group them; a duty finds its group by the law that it rests on. */
import type { Duty } from '../duties/duty.js';
import type { Localized } from '../languages/language.js';
import { partsOf } from '../law/links.js';

/** A group, with the law that it stands for. */
export interface DutyGroup {
  readonly id: string;
  readonly title: Localized;
  readonly law: Localized;
  /** Starts of the references that belong here. */
  readonly refs: readonly string[];
}

/** In the order of the articles; the last one takes what stands nowhere else. */
export const DUTY_GROUPS: readonly DutyGroup[] = [
  {
    id: 'controller',
    title: { nb: 'Hvem som er ansvarlig', nn: 'Kven som er ansvarleg', en: 'Who is responsible' },
    law: { nb: 'art. 13 nr. 1 a–b', nn: 'art. 13 nr. 1 a–b', en: 'Art. 13(1)(a)–(b)' },
    refs: ['gdpr:13(1)(a)', 'gdpr:13(1)(b)', 'gdpr:26', 'gdpr:27'],
  },
  {
    id: 'purposes',
    title: { nb: 'Formål og grunnlag', nn: 'Føremål og grunnlag', en: 'Purposes and legal basis' },
    law: { nb: 'art. 13 nr. 1 c–d', nn: 'art. 13 nr. 1 c–d', en: 'Art. 13(1)(c)–(d)' },
    refs: ['gdpr:13(1)(c)', 'gdpr:13(1)(d)', 'gdpr:13(3)', 'gdpr:6'],
  },
  {
    id: 'recipients',
    title: { nb: 'Mottakere og overføring', nn: 'Mottakarar og overføring', en: 'Recipients and transfers' },
    law: { nb: 'art. 13 nr. 1 e–f', nn: 'art. 13 nr. 1 e–f', en: 'Art. 13(1)(e)–(f)' },
    refs: ['gdpr:13(1)(e)', 'gdpr:13(1)(f)'],
  },
  {
    id: 'retention',
    title: { nb: 'Lagring', nn: 'Lagring', en: 'Retention' },
    law: { nb: 'art. 13 nr. 2 a', nn: 'art. 13 nr. 2 a', en: 'Art. 13(2)(a)' },
    refs: ['gdpr:13(2)(a)'],
  },
  {
    id: 'rights',
    title: { nb: 'Rettigheter', nn: 'Rettar', en: 'Rights' },
    law: { nb: 'art. 13 nr. 2 b–d', nn: 'art. 13 nr. 2 b–d', en: 'Art. 13(2)(b)–(d)' },
    refs: ['gdpr:13(2)(b)', 'gdpr:13(2)(c)', 'gdpr:13(2)(d)', 'gdpr:21'],
  },
  {
    id: 'decisions',
    title: { nb: 'Plikter og avgjørelser', nn: 'Plikter og avgjerder', en: 'Obligations and decisions' },
    law: { nb: 'art. 13 nr. 2 e–f', nn: 'art. 13 nr. 2 e–f', en: 'Art. 13(2)(e)–(f)' },
    refs: ['gdpr:13(2)(e)', 'gdpr:13(2)(f)', 'gdpr:22'],
  },
  {
    id: 'others',
    title: {
      nb: 'Opplysninger fra andre enn den registrerte',
      nn: 'Opplysningar frå andre enn den registrerte',
      en: 'Data not obtained from the person',
    },
    law: { nb: 'art. 14', nn: 'art. 14', en: 'Art. 14' },
    refs: ['gdpr:14'],
  },
  {
    id: 'beyond',
    title: { nb: 'Annet regelverk', nn: 'Anna regelverk', en: 'Other rules' },
    law: {
      nb: 'ekomloven, art. 5 og 12',
      nn: 'ekomlova, art. 5 og 12',
      en: 'Electronic Communications Act, Art. 5 and 12',
    },
    refs: [],
  },
];

/** The group of a duty. */
export function groupOf({ law: [ref = ''] }: Pick<Duty, 'law'>): DutyGroup {
  const belongs = (start: string): boolean => ref === start || ref.startsWith(`${start}(`);
  return DUTY_GROUPS.find(({ refs }) => refs.some(belongs)) ?? DUTY_GROUPS.at(-1)!;
}

/** Puts duties in the order of the law: by the article that they rest on, then by the article that says more of them. */
export function inLegalOrder(one: Pick<Duty, 'law'>, other: Pick<Duty, 'law'>): number {
  return compare(one.law[0], other.law[0]) || compare(one.law[2] ?? one.law[1], other.law[2] ?? other.law[1]);
}

/** `gdpr:13(1)(f)` stands behind `gdpr:13(1)(a)` and before `gdpr:14`; the GDPR before other acts. */
function compare(one = '', other = ''): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.act !== b.act) return Number(b.act === 'gdpr') - Number(a.act === 'gdpr') || (a.act < b.act ? -1 : 1);
  const number = parseInt(a.number, 10) - parseInt(b.number, 10);
  return number || (a.point < b.point ? -1 : Number(a.point > b.point));
}
