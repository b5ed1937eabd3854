/** How to get a copy of the safeguards for a transfer, or where they can be read. */
import { cue } from '../marking/cue.js';
import { defineFacts, fact } from '../reading/fact.js';
import { sentenceOf, textOf, type Hit } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsOf } from '../reading/topics.js';
import { transferSafeguards } from './transferSafeguards.js';

const COPY = cue('safeguard-copy', {
  nb: [
    '(kopi*|kopier)',
    '(se|lese|innsyn|få|motta|oversende*|oversender|sender|be om|tilgjengelig*|lest) ..7 (garanti*|avtalen*|avtaleteksten|standardavtale*|standardkontrakt*|kontrakt*|klausul*|vilkår*|bestemmelse*|overføringsgrunnlag*|overføringsavtale*|overføringsmekanisme*|scc)',
    '(garanti*|avtaleteksten|standardavtale*|standardkontrakt*|klausul*|bestemmelsene|overføringsgrunnlag*|overføringsavtale*|kontraktene) ..7 (se|lese|innsyn|få|fås|tilgjengelig*|finnes|finner)',
  ],
  nn: [
    '(kopi*|kopiar)',
    '(sjå|lese|innsyn|få|oversende*|sender|be om|tilgjengeleg*) ..7 (garanti*|avtala|avtaleteksten|standardavtal*|standardkontrakt*|kontrakt*|klausul*|vilkår*|føresegn*|overføringsgrunnlag*|overføringsavtal*)',
    '(garanti*|avtaleteksten|standardavtal*|standardkontrakt*|klausul*|føresegnene|overføringsgrunnlag*) ..7 (sjå|lese|innsyn|få|tilgjengeleg*|finst|finn)',
  ],
  en: [
    '(copy|copies)',
    '(see|view|read|obtain|receive|request|send|inspect|access|available) ..7 (safeguard*|agreement|agreements|clauses|contract|contracts|mechanism*|rules|terms|sccs)',
    '(safeguards|agreement|clauses|contracts|sccs|rules) ..7 (see|view|read|obtain|available|found|request)',
  ],
});

const MORE = cue('safeguard-more', {
  nb: ['(mer|ytterligere|nærmere) (informasjon|opplysninger) ..5 (overfør*|garanti*|beskytt*|tiltak*|grunnlag*)'],
  nn: ['(meir|nærare) (informasjon|opplysningar) ..5 (overfør*|garanti*|verna*|tiltak*|grunnlag*)'],
  en: ['(more|further|additional) (information|details) ..5 (transfer*|safeguard*|protect*|mechanism*)'],
});

const OTHER_COPY =
  /sikkerhetskop|tryggingskop|backup|legitimasjon|identi|(?:opplysning|data|informa)\p{L}*(?: dine| din| om deg)?[.!]?$|(?:dine|your|of the) (?:data|personal|opplysninger|information)|opplysningane dine|opplysningene dine/iu;
const OWN_CONTRACT = /(?:kontrakten|avtala|avtalen|contract|agreement) (?:med|with) (?:deg|you)/iu;

/** A way to a copy (full), or only to «mer informasjon om overføringen» (weak). */
export const safeguardCopies = defineFacts<null>('safeguard-copies', (reading) => [
  ...reading
    .hits(COPY)
    .filter((hit) => isOfSafeguards(hit, reading))
    .map((hit) => fact(null, sentenceOf(hit))),
  ...reading
    .hits(MORE)
    .filter(({ block }) => block.kind !== 'heading')
    .map((hit) => fact(null, sentenceOf(hit), 'weak')),
]);

function isOfSafeguards(hit: Hit, reading: Reading): boolean {
  const { block } = hit;
  const text = textOf(sentenceOf(hit));
  if (
    block.kind === 'heading' ||
    isNegated(hit) ||
    OTHER_COPY.test(text) ||
    OWN_CONTRACT.test(text) ||
    topicsOf(block).includes('rights')
  )
    return false;
  const about =
    /garanti|standard|klausul|clause|safeguard|mechanism|overføring|transfer|bestemmels|føresegn|scc|bcr|kontrakt|contract|avtale|agreement|rules|regler/iu.test(
      text,
    );
  const near = reading.of(transferSafeguards).some((safeguard) => Math.abs(safeguard.block.index - block.index) <= 2);
  return (
    (about || near) &&
    /kontakt|henv|be om|bed om|be oss|bed oss|spør|sender|skriv|få|les|se |sjå|tilgj|finn|forespørsel|førespurnad|ønsk|contact|request|ask|e-mail|email|write|obtain|available|send|read|see|view|receive|provided|found|entitled|http/iu.test(
      text,
    )
  );
}
