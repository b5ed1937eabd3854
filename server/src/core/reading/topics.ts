/** What a section, label or list is about: the heading tells, and what stands under it is read in its light. */
import type { Block } from '../document/block.js';
import type { Section } from '../document/section.js';
import { cue, type Cue } from '../marking/cue.js';
import type { ClauseTopic } from '../clauses/clause.js';
import { perBlock } from './perBlock.js';

/** The subject of a section; those that clauses are placed by, and some that only readers need. */
export type Topic = ClauseTopic | 'consent' | 'children' | 'contact';

const TOPICS: readonly (readonly [Topic, Cue])[] = [
  [
    'rights',
    cue('topic-rights', {
      nb: [
        'rettighet*',
        '(din|dine) rett*',
        'hvilke rettigheter',
        'registrertes rett*',
        '(innsyn|retting|sletting)',
        'rett til',
        'retten til',
        'innsyn*',
        'dataportabilitet',
      ],
      nn: ['rettar*', 'rettane', 'innsyn*', 'rett til'],
      en: ['rights', 'right (to|of)', 'your choices', 'your controls', 'access to your', 'data subject*'],
    }),
  ],
  [
    'retention',
    cue('topic-retention', {
      nb: [
        '*lagringstid*',
        '*lagringsperiode*',
        'hvor lenge',
        '*oppbevaring*',
        'sletterutine*',
        'slettefrist*',
        'lagring',
        'sletting',
        'lagrings*',
        'lagring og sletting',
      ],
      nn: ['kor lenge', '*oppbevaring*', 'lagringstid*', 'sletterutinar', 'lagring', 'sletting'],
      en: [
        'retention',
        'how long',
        'when … (delete|erase|remove|destroy|throw)',
        '(duration|period|term) of (conservation|storage|preservation|keeping)',
        'storage (period|time|duration|limitation)',
        'data storage',
        'keep your',
        'deletion',
        'storage',
      ],
    }),
  ],
  [
    'recipients',
    cue('topic-recipients', {
      nb: [
        'mottaker*',
        '(deler|dele|deles|deling)',
        'utlever*',
        'tredjepart*',
        'databehandler*',
        'underleverandør*',
        'hvem (kan|har|får|ser|andre)',
        '(hvem|andre) som (ser|får|kan|har|mottar)',
        'tilgang til',
        'samarbeidspartner*',
        'overføring*',
      ],
      nn: [
        'mottakar*',
        '(deler|dele|deling)',
        'utlever*',
        'tredjepart*',
        'databehandlar*',
        'underleverandør*',
        'kven (kan|har|får|ser|andre)',
        '(kven|andre) som (ser|får|kan|har|mottek)',
      ],
      en: [
        'recipient*',
        '(share*|sharing|shared)',
        'disclos*',
        'third part*',
        'processor*',
        'sub-processor*',
        'service providers',
        'who (has|have|can|do|gets|receives|sees|else|gets|helps|handles)',
        'who … (give|gives|given|share|pass|tell|send|see|get)',
        '(gets|sees|given) (it|to)',
        'addressee*',
        '(anyone|anybody) else',
        'passed on',
      ],
    }),
  ],
  [
    'transfer',
    cue('topic-transfer', {
      nb: [
        'utenfor (eu|eøs|eu/eøs|norge)',
        'overføring* … (utlandet|tredjeland|land|eøs|eu)',
        'tredjeland',
        'internasjonal* overføring*',
        'utlandet',
      ],
      nn: ['utanfor (eu|eøs|noreg)', 'overføring* … (utlandet|tredjeland|land)', 'tredjeland'],
      en: [
        'international* transfer*',
        'transfer* … (outside|abroad|countries|country|international*)',
        'third countr*',
        'outside … (eea|eu|europe)',
        'cross-border',
      ],
    }),
  ],
  [
    'purposes',
    cue('topic-purposes', {
      nb: [
        'formål*',
        'hvorfor',
        '(hva|hvordan) … (bruker|brukes|brukt|benyttes|anvendes|behandler|behandles)',
        'bruk av',
        'hva bruker vi',
        'hva skal … med',
        'hensikt*',
      ],
      nn: [
        'føremål*',
        'formål*',
        'kvifor',
        '(kva|korleis) … (bruker|brukar|brukt|brukte|nyttar|nytta|nyttast|behandlar|handsamar)',
        'bruk av',
        'kva skal … med',
      ],
      en: ['purpose*', 'why', 'how … (use|process)', 'use of', 'what we use', 'what … (use|used) … for', 'uses'],
    }),
  ],
  [
    'legal-basis',
    cue('topic-legal-basis', {
      nb: ['*grunnlag*', 'hjemmel*', 'lovlig*'],
      nn: ['*grunnlag*', 'heimel*'],
      en: ['(legal|lawful) (basis|bases|ground*)', 'basis for', 'grounds for'],
    }),
  ],
  [
    'data',
    cue('topic-data', {
      nb: [
        'hvilke (opplysninger|personopplysninger|data|typer)',
        'hva slags',
        'kategori*',
        'typer',
        '(opplysninger|informasjon|personopplysninger|data) (vi|som)',
        '(innsamling|samler)',
        'hva (samler|lagrer|registrerer|noterer|vet)',
        'hva ..2 (vet|noterer|registrerer|lagrer|skriver ned)',
        'hva (har vi|vi har) om',
        'hva … inn',
      ],
      nn: [
        'kva (opplysningar|personopplysningar|slags|typar)',
        'kategori*',
        'kva ..3 (veit|noterer|registrerer|lagrar|skriv opp|skriv ned)',
        'kva (har (vi|me)|(vi|me) har) om',
        '(opplysningar|personopplysningar) (vi|som)',
        '(innsamling|samlar)',
      ],
      en: [
        '(what|which) (data|information|personal|details|kind*)',
        'what … (lands|ends up|reaches|comes) … (us|me)',
        'what (we|i) (collect|know|have|hold|keep|store|ask|need|get|note|save|record|register|write|gather|take|learn|pick)',
        'what (do|does) (we|i|you|it) (collect|know|have|hold|keep|store|ask|need|get|note|save|record|register|write|gather|take|learn|pick)',
        '(data|information|details) you (give|provide|share)',
        'categor*',
        'types of',
        '(data|information) we',
        '(collect*|collection)',
      ],
    }),
  ],
  [
    'source',
    cue('topic-source', {
      nb: ['kilde*', 'hvor … (fra|henter)', 'innhenting*', 'fra andre'],
      nn: ['kjelde*', 'kvar … frå', 'innhenting*'],
      en: ['source*', 'where … from', 'from (other|third)'],
    }),
  ],
  [
    'cookies',
    cue('topic-cookies', {
      nb: ['informasjonskaps*', 'cookie*', 'sporing*', 'nettstatistikk', 'webanalyse*', 'analyseverktøy'],
      nn: ['informasjonskaps*', 'cookie*', 'sporing*'],
      en: ['cookie*', 'tracking', 'similar technologies', 'web analytics'],
    }),
  ],
  [
    'marketing',
    cue('topic-marketing', {
      nb: ['*markedsføring*', 'nyhetsbrev*', 'reklame*', '*kommunikasjon'],
      nn: ['*marknadsføring*', 'nyheitsbrev*', 'nyhendebrev*', 'reklame*'],
      en: ['marketing', 'newsletter*', 'advertis*', 'promotion*'],
    }),
  ],
  [
    'automated',
    cue('topic-automated', {
      nb: ['automatiser*', 'automatisk*', 'profilering*', 'helautomat*'],
      nn: ['automatiser*', 'automatisk*', 'profilering*'],
      en: ['automated', 'profiling', 'automatic decision*'],
    }),
  ],
  [
    'complaint',
    cue('topic-complaint', {
      nb: ['klage*', 'datatilsynet', 'tilsynsmyndighet*'],
      nn: ['klage*', 'datatilsynet', 'tilsynsstyresmakt*'],
      en: ['complain*', 'supervisory authority', '(moan|grumble)'],
    }),
  ],
  [
    'dpo',
    cue('topic-dpo', {
      nb: ['personvernombud*', 'personvernansvarlig*'],
      nn: ['personvernombod*'],
      en: ['data protection officer', 'dpo', 'privacy officer'],
    }),
  ],
  [
    'controller',
    cue('topic-controller', {
      nb: ['behandlingsansvarlig*', 'hvem … ansvarlig*', 'om oss', 'hvem (er vi|vi er)', 'ansvarlig'],
      nn: ['behandlingsansvarleg*', 'kven … ansvarleg*', 'om oss', 'kven (er vi|vi er)'],
      en: ['controller', 'who (we are|are we|is responsible)', 'about us', 'responsible'],
    }),
  ],
  [
    'contact',
    cue('topic-contact', {
      nb: ['kontakt*', 'spørsmål', 'henvendelse*'],
      nn: ['kontakt*', 'spørsmål', 'førespurn*'],
      en: ['contact*', 'questions', 'enquir*', 'inquir*', 'get in touch', 'reach us'],
    }),
  ],
  [
    'security',
    cue('topic-security', {
      nb: ['*sikkerhet*', 'sikring*', 'sikrer'],
      nn: ['*tryggleik*', 'sikring*', 'sikrar'],
      en: ['security', 'safeguard*', '(protect|protects|protecting|protected)', 'protection of', 'secure'],
    }),
  ],
  [
    'special',
    cue('topic-special', {
      nb: [
        'sensitiv*',
        'særlig* kategori*',
        'helseopplysning*',
        'fødselsnummer*',
        '(barn|barna|barnet|barns|barnas|barnets)',
      ],
      nn: [
        'sensitiv*',
        'særleg* kategori*',
        'helseopplysning*',
        'fødselsnummer*',
        '(barn|barna|barnet|barns|barnas|barnets)',
      ],
      en: ['sensitive', 'special categor*', 'health data', 'national identity number*'],
    }),
  ],
  [
    'children',
    cue('topic-children', {
      nb: ['(barn|barna|barnet|barns|barnas|barnets)', 'mindreårig*'],
      nn: ['(barn|barna|barnet|born|borna|barnets)', 'mindreårig*'],
      en: ['child*', 'minor*', 'kids', 'under (13|16|18)'],
    }),
  ],
  ['consent', cue('topic-consent', { nb: ['samtykke*'], nn: ['samtykke*'], en: ['consent*'] })],
  [
    'changes',
    cue('topic-changes', {
      nb: ['endring*', 'oppdatering*', 'versjon*', 'oppdatert'],
      nn: ['endring*', 'oppdatering*', 'versjon*', 'oppdatert'],
      en: ['changes', 'updates', 'amendments', 'modifications', 'version', 'revisions'],
    }),
  ],
];

const TOPIC_OF = new Map(TOPICS.map(([topic, { id }]) => [id, topic]));

/** The topics that a heading, label, lead-in or column head names. */
export const topicsIn = (block: Block): readonly Topic[] => perBlock(block, readTopics);

const readTopics = ({ marks }: Block): readonly Topic[] => {
  const named = new Set<Topic>();
  for (const { cue: id } of marks.cues) {
    const topic = TOPIC_OF.get(id);
    if (topic !== undefined) named.add(topic);
  }
  return named.size === 0 ? [] : TOPICS.flatMap(([topic]) => (named.has(topic) ? [topic] : []));
};

/** The topics under which a block stands, the nearest first: its label, lead-in, column head, then its sections up to the root. */
export function topicsOf(block: Block): readonly Topic[] {
  const { columnHead, rowHead, leadIn, label, section } = block;
  const above = topicsAbove(section.heading === block ? section.parent : section);
  if (!columnHead && !rowHead && !leadIn && !label) return above;
  const known = placed.get(block);
  if (known) return known;
  const topics = new Set<Topic>();
  for (const head of [columnHead, rowHead, leadIn, leadIn?.leadIn, label])
    if (head) for (const topic of topicsIn(head)) topics.add(topic);
  for (const topic of above) topics.add(topic);
  const found = [...topics];
  placed.set(block, found);
  return found;
}

/** The topics of a section's heading and of those above it, the nearest first. */
function topicsAbove(section: Section | undefined): readonly Topic[] {
  if (!section?.heading) return [];
  const known = ofSections.get(section);
  if (known) return known;
  const { parent } = section;
  const title = parent?.level === 1 ? parent.heading : undefined;
  const above = topicsAbove(parent).filter(
    (topic) => title === undefined || !(OF_TITLE.has(topic) || (BESIDE_PRIVACY.has(topic) && PRIVACY.test(title.text))),
  );
  const found = [...new Set([...topicsIn(section.heading), ...above])];
  ofSections.set(section, found);
  return found;
}

/** «Redd Barna», “your data, in questions and answers”: what a title has in its name is not what each section is about. */
const OF_TITLE: ReadonlySet<Topic> = new Set(['contact', 'children', 'special']);

/** «Personvern og sikkerhet», “Privacy and cookie policy”: a title that names two subjects says of no section that it is about the second. */
const BESIDE_PRIVACY: ReadonlySet<Topic> = new Set(['security', 'cookies']);
const PRIVACY = /personvern|personopplysning|privacy|data protection|personal data/iu;

const ofSections = new WeakMap<Section, readonly Topic[]>();

/** Topics by block: a block belongs to one version of a text, so nothing here outlives it. */
const placed = new WeakMap<Block, readonly Topic[]>();

/** Whether a block stands under a heading, label or lead-in about `topic`. */
export const isUnder = (block: Block, topic: Topic): boolean => topicsOf(block).includes(topic);

/** The first section heading about `topic`, the most exact (fewest other topics) first. */
export const headingFor = (headings: readonly Block[], topic: Topic): Block | undefined =>
  headingsByTopic(headings).get(topic);

/** As `headingFor`, for all topics at once. */
export function headingsByTopic(headings: readonly Block[]): ReadonlyMap<Topic, Block> {
  const best = new Map<Topic, Block>();
  for (const block of headings) {
    const topics = topicsIn(block);
    for (const topic of topics) {
      const other = best.get(topic);
      if (!other || topicsIn(other).length > topics.length) best.set(topic, block);
    }
  }
  return best;
}
