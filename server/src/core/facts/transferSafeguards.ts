/** What protects data that leave the EEA: a named mechanism or ground, or only «nødvendige garantier». */
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, textOf, type Hit } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsOf } from '../reading/topics.js';
import { transferBlocks } from './transfers.js';

/** The mechanism: Articles 45, 46 and 47, 49; `unnamed` where the text only speaks of protection. */
export type Safeguard = 'adequacy' | 'dpf' | 'clauses' | 'rules' | 'derogation' | 'unnamed';

const CLAUSES = cue('safeguard-clauses', {
  nb: [
    '(standard|standardiserte|eus|eu-kommisjonens|kommisjonens) … (personvernbestemmelse*|avtalevilkår*|kontraktsvilkår*|kontraktsklausul*|kontraktsbestemmelse*|kontrakt*|avtale*|klausul*|databehandleravtale*)',
    '(standardkontrakt*|standardavtale*|standardavtalevilkår*|standardklausul*|standardvilkår*|standardbestemmelse*|modellkontrakt*|modellklausul*|eu-standardkontrakt*|eu-standardavtale*|standardpersonvern*)',
  ],
  nn: [
    '(standard|standardiserte|eus) … (personvernføresegn*|avtalevilkår*|kontraktsvilkår*|kontraktsklausul*|kontraktsføresegn*|kontrakt*|avtale*|avtala*|klausul*)',
    '(standardkontrakt*|standardavtal*|standardavtalevilkår*|standardføresegn*|modellkontrakt*)',
    'standard* kontraktsklausul*',
  ],
  en: [
    '(standard|model|eu|contractual) … (clause*|contract*|clauses)',
    '(standard) … (terms)',
    'standard data protection',
  ],
  all: ['(scc|sccs|scc-er|scc-ene|scc-ar|2021/914)'],
});
const ADEQUACY = cue('safeguard-adequacy', {
  nb: [
    '(adekvansbeslutning*|adekvansvedtak*|tilstrekkelighetsbeslutning*|tilstrekkelighetsvedtak*|adekvat*)',
    '(eu|eu-kommisjonen|europakommisjonen|kommisjonen) [har] … (godkjent|anerkjent|vurdert)',
    '(tilstrekkelig|tilfredsstillende|adekvat|godt nok) … (beskyttelsesnivå*|vernenivå*|sikkerhetsnivå*|nivå*|beskyttelse*|vern)',
    '(godkjent|godkjente|forhåndsgodkjent*|anerkjent) … (eu*|kommisjonen|eu-kommisjonen|land|tredjeland)',
    '(eu-kommisjonen|europakommisjonen|kommisjonen) … (godkjent|beslutt*|vedtatt|vedtak|avgjort|bestem*|fastslått)',
    'godkjente (land|tredjeland)',
    '(beskyttelsesnivå*|vernenivå*|sikkerhetsnivå*) … (tilstrekkelig|adekvat)',
    '(beslutning|vedtak) … (kommisjonen|eu-kommisjonen|europakommisjonen)',
  ],
  nn: [
    '(adekvansavgjerd*|adekvansvedtak*|adekvat*)',
    '(avgjerd|avgjerda|vedtak|vedtaket) … (kommisjonen|eu-kommisjonen|europakommisjonen)',
    '(tilstrekkeleg|tilfredsstillande|godt nok|trygt nok) … (vernenivå*|beskyttelsesnivå*|tryggleiksnivå*|nivå*|vern)',
    '(godkjend*|godkjent*) … (eu*|kommisjonen|eu-kommisjonen|land)',
    '(eu-kommisjonen|kommisjonen) … (godkjen*|avgjort|vedteke|slått)',
    '(vernenivå*|beskyttelsesnivå*) … (tilstrekkeleg|adekvat)',
    '(avgjerd|vedtak) … (kommisjonen|eu-kommisjonen)',
  ],
  en: [
    'adequacy [decision*|finding|regulation*]',
    '(adequate|sufficient|equivalent) … (level|protection|safeguards)',
    '(approved|recognised|recognized|deemed|found|considered) … (adequate|commission|european)',
    '(eu|commission|european union) … (approved|recognised|recognized|accepted) … (safe|adequate|country|protection|level|enough)',
    'commission … (decided|approved|recognised|recognized|determined|found|adequacy)',
    'whitelist*',
    'level of protection … adequate',
    'decision … commission',
  ],
});
const DPF = cue('safeguard-dpf', {
  all: [
    'data privacy framework',
    'dpf',
    'privacy shield',
    'data privacy-framework',
    'swiss-us',
    'trans-atlantic data privacy',
  ],
  nb: ['personvernrammeverk*', 'privacy framework'],
  en: ['privacy framework'],
});
const RULES = cue('safeguard-rules', {
  nb: ['bindende (virksomhetsregler|konsernregler|bedriftsregler|foretaksregler|selskapsregler|interne|regler)'],
  nn: ['bindande (verksemdsreglar|konsernreglar|føretaksreglar|reglar)'],
  en: ['binding corporate', 'intra-group (agreement*|data)'],
  all: ['(bcr|bcrs|bcr-er)'],
});
const DEROGATION = cue('safeguard-derogation', {
  nb: [
    'artikkel 49',
    'art 49',
    '(uttrykkelig|eksplisitt|ditt|gitt|etter|med) … samtykke*',
    'samtykk* … overføring*',
    'nødvendig … (avtale*|kontrakt*|rettskrav)',
  ],
  nn: [
    'artikkel 49',
    'art 49',
    '(uttrykkeleg|eksplisitt|gjeve|gitt|med) … samtykke*',
    'nødvendig … (avtal*|kontrakt*)',
    'naudsynt … (avtal*|kontrakt*)',
  ],
  en: [
    'article 49',
    'art 49',
    '(explicit|express|your|given) … consent',
    'consent* … transfer*',
    'necessary … (contract|agreement)',
    'derogation*',
  ],
});
const UNNAMED = cue('safeguard-unnamed', {
  nb: [
    '(nødvendige|tilstrekkelige|egnede|passende|hensiktsmessige|relevante|tilfredsstillende|ytterligere|adekvate|gode) … (garanti*|sikkerhetsgaranti*|tiltak|sikkerhetstiltak*|sikkerhet|beskyttelse*|beskyttelsestiltak|overføringsgrunnlag)',
    '(sikrer|sørger|ivaretar|sikre) ..7 (overføring*|beskytt*|samsvar|lovlig|sikkerhet*|nivå|gjennomføres)',
    'i (samsvar|tråd|henhold) … (gdpr|personvern*|lov*|regelverk*|artikkel)',
    '(gyldig|lovlig|rettslig) … (grunnlag|overføringsgrunnlag|mekanisme)',
    '(overføringsgrunnlag*|overføringsmekanisme*|overføringsavtale*)',
    '(databehandleravtale*|avtale*) … (sikrer|regulerer|ivaretar)',
    'samme … (beskyttelse*|nivå|vern)',
    '(personvern*|opplysning*|beskyttelse*|sikkerhet*) ..3 (ivaretatt|ivaretas|beskyttet|sikret|trygge|trygg)',
  ],
  nn: [
    '(nødvendige|naudsynte|tilstrekkelege|eigna|passande|relevante) … (garanti*|tiltak|tryggingstiltak*|tryggleikstiltak*|sikkerheitstiltak*|tryggleik|vern)',
    '(sikrar|syter|sørgjer|sikre) ..7 (overføring*|verna|samsvar|lovleg|tryggleik)',
    'i (samsvar|tråd) … (gdpr|personvern*|lov*|regelverk*)',
    '(gyldig|lovleg|rettsleg) … (grunnlag|overføringsgrunnlag)',
    'overføringsgrunnlag*',
    '(personvern*|opplysning*|vernet|tryggleik*) ..3 (ivareteke|ivaretekne|verna|sikra|trygg|trygge)',
  ],
  en: [
    '(appropriate|adequate|suitable|necessary|reasonable|proper|sufficient|required|additional) … (safeguard*|measure*|protection*|security|controls|mechanism*|steps)',
    '(ensure*|make sure|ensuring) ..7 (protect*|secure*|complian*|complies|treated|transfer*|lawful*|safe*)',
    'in (accordance|compliance|line) … (gdpr|law*|regulation*|policy|act)',
    '(valid|lawful|legal) … (basis|mechanism|transfer)',
    '(same|similar|equivalent) … (protection|level|standard*)',
    'comply with',
    '(steps|measures) … (necessary|reasonable|appropriate)',
    '(treated|handled) (securely|safely)',
  ],
});

const NAMED: readonly (readonly [Safeguard, ReturnType<typeof cue>])[] = [
  ['clauses', CLAUSES],
  ['rules', RULES],
  ['dpf', DPF],
  ['adequacy', ADEQUACY],
  ['derogation', DEROGATION],
];

const TRANSFER_WORD = cue('transfer-word', {
  nb: ['(overfør*|overføring*|tredjeland*|tredjestat*)', '(utenfor|ut av) … (eu*|eøs*|europa)'],
  nn: ['(overfør*|overføring*|tredjeland*)', '(utanfor|ut av) … (eu*|eøs*|europa)'],
  en: ['(transfer*|third countr*)', 'outside … (eu|eea|europe|european|uk)'],
});

/** Safeguards that the text names, and the places where it only promises some. */
export const transferSafeguards = defineFacts<Safeguard>('transfer-safeguards', (reading) => {
  return READERS.flatMap((read) => reading.eachUnit(read));
});

/** One safeguard after the other, those that are named first. */
const READERS: readonly ((unit: Reading) => readonly Fact<Safeguard>[])[] = [
  ...NAMED.map(
    ([value, words]) =>
      (unit: Reading): readonly Fact<Safeguard>[] =>
        unit
          .hits(words)
          .filter((hit) => isAbout(hit, value, unit))
          .map((hit) => fact(value, sentenceOf(hit))),
  ),
  (unit) =>
    unit
      .hits(UNNAMED)
      .filter((hit) => hit.block.kind !== 'heading' && isTied(hit, unit))
      .map((hit) => fact('unnamed', sentenceOf(hit), 'weak')),
];

/** Standard clauses and binding rules are for transfers alone; consent and «tilstrekkelig nivå» only where a transfer is spoken of. */
function isAbout(hit: Hit, value: Safeguard, reading: Reading): boolean {
  if (hit.block.kind === 'heading' || isNegated(hit)) return false;
  const words = hit.block.text.slice(hit.start, hit.end);
  if (value === 'dpf' || value === 'rules' || /scc|2021\/914|standard/iu.test(words)) return true;
  if (!isTied(hit, reading)) return false;
  if (value === 'clauses') return true;
  const text = textOf(sentenceOf(hit));
  if (value === 'adequacy')
    return /adekvans|adequacy|tilstrekkelighets|kommisjon|commission|land|countr|godkjen|approv|recogni[sz]|trygt|stat/iu.test(
      text,
    );
  return says(sentenceOf(hit), TRANSFER_WORD) || hitsIn(hit.block, TRANSFER_WORD).length > 0;
}

/** In the sentence, block or section that speaks of transfer. */
function isTied(hit: Hit, reading: Reading): boolean {
  const { block } = hit;
  if (says(sentenceOf(hit), TRANSFER_WORD) || topicsOf(block).includes('transfer')) return true;
  const blocks = transferBlocks(reading);
  if (blocks.has(block)) return true;
  return [block.leadIn, block.columnHead, block.label].some(
    (head) => head !== undefined && (blocks.has(head) || has(head, TRANSFER_WORD)),
  );
}

/** Mechanisms of which people may ask for a copy (Articles 46, 47 and 49(1) second subparagraph). */
export const needsCopy = (facts: readonly Fact<Safeguard>[]): boolean =>
  facts.some(({ value }) => value === 'clauses' || value === 'rules');
