/** Representatives in the EEA of a controller outside it, and the controllers that say they are outside. */
import { contactDetails } from '../reading/contactDetails.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { says, sentenceOf } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Block } from '../document/block.js';

const REPRESENTATIVE = cue('representative', {
  nb: [
    '(eu-representant*|eøs-representant*)',
    'representant* ..3 (eu|eøs|eu/eøs|unionen|europa)',
    'representant* ..6 (artikkel|art) 27',
    '(artikkel|art) 27 ..4 representant*',
  ],
  nn: [
    '(eu-representant*|eøs-representant*)',
    'representant* ..3 (eu|eøs|unionen|europa)',
    'representant* ..6 (artikkel|art) 27',
  ],
  en: [
    '(eu|eea|european) representative*',
    'representative* ..4 (eu|eea|union|europe)',
    'representative* ..6 article 27',
    'article 27 ..4 representative*',
  ],
});

const OUTSIDE = cue('controller-outside-eea', {
  nb: [
    '(vi er|selskap* … etablert) ..6 utenfor (eu|eøs|eu/eøs)',
    '(vi|behandlingsansvarlig*) ..4 (etablert|hjemmehørende|basert) ..2 utenfor (eu|eøs)',
  ],
  nn: ['(vi er|selskap* … etablert) ..6 utanfor (eu|eøs)'],
  en: [
    '(we are|company|controller) ..5 (established|based|incorporated|located|headquartered) outside ..3 (eea|eu|european|europe)',
  ],
});

/** Full with a way to reach the representative in the same paragraph or the two behind it, weak without. */
export const representatives = defineFacts('representatives', (reading) =>
  reading.hits(REPRESENTATIVE).flatMap((hit): readonly Fact<null>[] => {
    const { block } = hit;
    if (isNegated(hit)) return [];
    return [
      fact(
        null,
        sentenceOf(hit),
        near(block).some((other) => hasContact(other) || contactDetails(other).length > 0) ? 'full' : 'weak',
      ),
    ];
  }),
);

/** Statements by which the controller is established outside the EEA. */
export const controllerOutside = defineFacts('controller-outside-eea', (reading) =>
  reading
    .hits(OUTSIDE)
    .filter((hit) => !isNegated(hit) && !says(sentenceOf(hit), SERVERS))
    .map((hit) => fact(null, sentenceOf(hit))),
);

const SERVERS = cue('servers-outside', {
  nb: ['server*', 'leverandør*'],
  nn: ['server*', 'leverandør*'],
  en: ['server*', 'provider*', 'recipient*'],
});

const near = (block: Block): readonly Block[] =>
  block.section.blocks.filter(({ index }) => index >= block.index && index <= block.index + 2);

const hasContact = ({ text }: Block): boolean =>
  /@|\+\d{2}|\d{4}\s\p{Lu}|(?:tlf|tel|phone|telefon)[.:]?\s*[\d+]/iu.test(text) ||
  /(?:kontakte?|nå|reach|contact) (?:the |our )?representa\p{L}+ (?:vår )?(?:på|at|via|through)/iu.test(text);
