/** «Gjelder ikke oss, fordi …»: which disclosures an author may say that of, and the words for it. */
import type { Disclosure } from '../duties/assess.js';
import type { DisclosureId } from '../duties/disclosure.js';
import type { Language, Localized } from '../languages/language.js';
import type { Options } from '../options.js';

/** `offered`: the author may say that it does not apply. `stated`: the settings or the project file say so. */
export type Exemption = 'offered' | 'stated' | null;

/**
 * What Articles 13 and 14 ask of every controller, whatever it does (13(1)(a) and (c), 13(2)(a), (b) and (d)): nobody can be outside
 * it. The rights to object and to portability hang on the legal basis (Articles 20(1) and 21(1)).
 */
const ALWAYS: ReadonlySet<DisclosureId> = new Set<DisclosureId>([
  'controller-identity',
  'controller-contact',
  'purposes',
  'legal-basis',
  'retention-period',
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'complaint',
]);

/** What may be said of a disclosure as it stands. */
export function exemptionOf(
  { id, status }: Pick<Disclosure, 'id' | 'status'>,
  { notApplicable }: Pick<Options, 'notApplicable'>,
): Exemption {
  if (notApplicable[id] !== undefined) return 'stated';
  return !ALWAYS.has(id) && (status === 'absent' || status === 'partial') ? 'offered' : null;
}

/** The words of the question, and of what stands in the way. */
export interface ExemptionWords {
  readonly title: string;
  readonly reason: string;
  readonly example: string;
  readonly needed: string;
  readonly noFolder: string;
  readonly inSettings: string;
  readonly broken: string;
}

/** «Gjelder ikke oss, fordi … (automatiserte avgjørelser)». */
export const exemptionTitle = (name: string, language: Language): string =>
  `${EXEMPTION_WORDS[language].title} (${name})`;

export const EXEMPTION_WORDS: Localized<ExemptionWords> = {
  nb: {
    title: 'Gjelder ikke oss, fordi …',
    reason:
      'Hvorfor gjelder ikke plikten for dere? Begrunnelsen lagres i .klausul.json og publiseres ikke med erklæringen.',
    example: 'For eksempel: vurdert sammen med personvernombudet 3. mars',
    needed: 'Skriv en begrunnelse, eller avbryt med Esc.',
    noFolder:
      'Erklæringen er ikke lagret, så det er ingen mappe å skrive .klausul.json i. Lagre den først, og velg dette på nytt.',
    inSettings: 'Det er sagt i innstillingene (klausul.notApplicable), ikke i .klausul.json. Ta det bort der.',
    broken: '.klausul.json er ikke gyldig JSON, eller notApplicable er ikke et objekt. Rett filen først.',
  },
  nn: {
    title: 'Gjeld ikkje oss, fordi …',
    reason:
      'Kvifor gjeld ikkje plikta for dykk? Grunngivinga blir lagra i .klausul.json og ikkje publisert med erklæringa.',
    example: 'Til dømes: vurdert saman med personvernombodet 3. mars',
    needed: 'Skriv ei grunngiving, eller avbryt med Esc.',
    noFolder:
      'Erklæringa er ikkje lagra, så det er inga mappe å skrive .klausul.json i. Lagre ho først, og vel dette på nytt.',
    inSettings: 'Det er sagt i innstillingane (klausul.notApplicable), ikkje i .klausul.json. Ta det bort der.',
    broken: '.klausul.json er ikkje gyldig JSON, eller notApplicable er ikkje eit objekt. Rett fila først.',
  },
  en: {
    title: 'Does not apply to us, because …',
    reason:
      'Why does the duty not apply to you? The reason is kept in .klausul.json and not published with the policy.',
    example: 'For example: considered with the data protection officer on 3 March',
    needed: 'Give a reason, or cancel with Esc.',
    noFolder:
      'The policy has not been saved, so there is no folder to write .klausul.json in. Save it first, then choose this again.',
    inSettings: 'The settings say so (klausul.notApplicable), not .klausul.json. Take it out there.',
    broken: '.klausul.json is not valid JSON, or notApplicable is not an object. Mend the file first.',
  },
};
