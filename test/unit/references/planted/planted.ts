/** Sentences with a planted defect, and their clean twins. */
import type { Localized } from '../../../../server/src/core/languages/language.js';

export type Planted = Localized<{ readonly defects: readonly string[]; readonly clean: readonly string[] }>;
