/** Whole short texts: is each a privacy policy, or something that only looks like one? */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { LANGUAGES } from '../../server/src/core/languages/language.js';
import { texts } from './wordings/is-policy.js';

describe('is it a policy?', () => {
  for (const language of LANGUAGES) {
    it(`in ${language}`, () => {
      const wrong: string[] = [];
      const { policies, others } = texts[language];
      for (const text of policies) if (!analyse(text).isPolicy) wrong.push(`not read as a policy: ${text}`);
      for (const text of others) if (analyse(text).isPolicy) wrong.push(`read as a policy: ${text}`);
      if (process.env['KLAUSUL_WORDINGS'])
        console.log(
          ['is-policy', language, policies.length + others.length - wrong.length, policies.length + others.length].join(
            '\t',
          ),
        );
      assert.deepEqual(wrong, []);
    });
  }
});
