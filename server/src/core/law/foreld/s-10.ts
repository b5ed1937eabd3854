/** Section 10 of foreld: Extensions, in our own words. */
import { defineProvision } from '../provision.js';

export const foreldS10 = defineProvision({
  ref: 'foreld:10',
  title: {
    nb: 'Tilleggsfrister',
    nn: 'Tilleggsfristar',
    en: 'Extensions',
  },
  gist: {
    nb: 'Den som manglet kunnskap om kravet eller skyldneren, har ett år fra kunnskapen; samlet forlengelse er høyst ti år.',
    nn: 'Den som mangla kunnskap om kravet eller skyldnaren, har eitt år frå kunnskapen; samla forlenging er høgst ti år.',
    en: 'A creditor who did not know of the claim or debtor has one year from knowledge; the extension is at most ten years in all.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
