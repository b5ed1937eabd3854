/** The Personal Data Act of 2000, section by section, for telling a stale reference from a present one. */
import { camerasAndSanctions } from './cameras-and-sanctions.js';
import { controllerDuties } from './controller-duties.js';
import { dataSubjectRights } from './data-subject-rights.js';
import { generalRules } from './general-rules.js';
import type { OldSection } from './old-section.js';
import { transferAndPermits } from './transfer-and-permits.js';

/** All sections by number. */
export const OLD_SECTIONS: ReadonlyMap<string, OldSection> = new Map(
  [...generalRules, ...controllerDuties, ...dataSubjectRights, ...transferAndPermits, ...camerasAndSanctions].map(
    (row) => [row.section, row],
  ),
);

/** The highest section of the act of 2018; a higher number can only be the act of 2000, or a slip. */
export const LAST_SECTION_TODAY = 34;
