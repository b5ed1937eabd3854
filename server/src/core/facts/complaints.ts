/** Statements that people can complain, and to whom. */
import { cue } from '../marking/cue.js';
import { defineFacts, fact } from '../reading/fact.js';
import { says, sentenceOf } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';

const COMPLAIN = cue('complain', {
  nb: ['klag*', '(inngi|sende|levere|fremsette|fremme|rette) … klage*', 'klagerett*', 'klageadgang*'],
  nn: ['klag*', 'klagerett*', 'klagetilgang*'],
  en: ['complain*', '(lodge|file|submit|make|raise) … complaint*', 'raise … concern*'],
});

const AUTHORITY = cue('supervisory-authority', {
  nb: ['datatilsyn*', 'tilsynsmyndighet*', 'tilsynsorgan*', 'kontrollmyndighet*', 'personvernmyndighet*'],
  nn: ['datatilsyn*', 'tilsynsstyresmakt*', 'tilsynsmyndigheit*', 'tilsynsorgan*'],
  en: ['supervisory authorit*', 'data protection (authorit*|agency|regulator)', 'datatilsynet', 'information commissioner*', 'ico', 'regulator*', 'competent authorit*'],
});

/** Complaints named together with an authority (full), or without one (weak). */
export const complaints = defineFacts('complaints', (reading) =>
  reading
    .hits(COMPLAIN)
    .filter((hit) => hit.block.kind !== 'heading' && !isNegated(hit))
    .map((hit) => {
      const sentence = sentenceOf(hit);
      return fact(null, sentence, says(sentence, AUTHORITY) ? 'full' : 'weak');
    }),
);
