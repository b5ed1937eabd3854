/** Section 2 of foreld: The ordinary limitation period, in our own words. */
import { defineProvision } from '../provision.js';

export const foreldS2 = defineProvision({
  ref: 'foreld:2',
  title: {
    nb: 'Den alminnelige foreldelsesfrist',
    nn: 'Den alminnelege foreldingsfristen',
    en: 'The ordinary limitation period',
  },
  gist: {
    nb: 'Vanlige krav foreldes etter tre år. Fristen gir en grunn til å lagre det som trengs i en tvist, men pålegger ingen å lagre noe.',
    nn: 'Vanlege krav blir forelda etter tre år. Fristen gir ein grunn til å lagre det som trengst i ei tvist, men pålegg ingen å lagre noko.',
    en: 'Ordinary claims lapse after three years. That is a reason to keep what a dispute may need, but obliges no one to keep anything.',
  },
  policy: {
    nb: 'Skriv hvilke krav det gjelder, og hva som lagres; «ti år etter foreldelsesloven» krever en egen grunn.',
    nn: 'Skriv kva krav det gjeld, og kva som blir lagra; «ti år etter foreldingslova» krev ein eigen grunn.',
    en: 'Say which claims and which data; "ten years under the Limitation Act" needs a reason of its own.',
  },
  related: ['foreld:3', 'gdpr:17(3)(e)', 'gdpr:6(1)(f)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
