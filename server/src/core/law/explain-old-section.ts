/** A section of the Personal Data Act of 2000 explained: what it was about, and where that stands today. */
import type { Language } from '../languages/language.js';
import { headline } from './headline.js';
import { cited, escaped, EXPLAINING, fitting } from './explaining.js';
import { actOf, partsOf } from './links.js';
import { OLD_SECTIONS } from './pol2000/sections.js';

/** `pol2000:18`; `today` is where its rule stands where the reference says more than the section. */
export function explainOldSection(ref: string, language: Language, today?: readonly string[]): string | undefined {
  const old = OLD_SECTIONS.get(partsOf(ref).number);
  const act = actOf('pol2000');
  if (!old || !act) return undefined;
  const words = EXPLAINING[language];
  const now = today ?? old.now;
  return fitting(
    [
      `**${cited(ref, language)}** · ${escaped(old.subject[language])}`,
      `**${words.repealed}** ${escaped(act.gist[language])}`,
      now.length > 0
        ? `**${words.today}**\n\n${now.map((one) => `- ${headline(one, language)}`).join('\n')}`
        : words.notContinued,
      `**${words.sameNumber}** ${escaped(old.sameNumberToday[language])}`,
      `*${words.checked} ${act.asOf}*`,
    ],
    [3, 1],
  );
}
