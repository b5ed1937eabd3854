/** No special categories of data, yet health, union membership, biometrics or the like are processed. */
import { cue } from '../../marking/cue.js';
import { hasInside, type Clause } from '../../reading/clauses.js';
import { hitsIn, says, textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { shortDenials } from '../../reading/shortDenials.js';
import { topicsOf } from '../../reading/topics.js';
import { PROCESS } from '../../reading/vocabulary.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, firstOpposed } from './pair.js';
import { isOfOnePart } from './scope.js';
import { promisesIn } from './promises.js';
import { SPECIAL_DATA } from './special-data.js';

export const noSensitive = defineRule({
  id: 'contradiction/no-sensitive',
  severity: 'warning',
  law: ['gdpr:9(1)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Ingen sensitive opplysninger, men likevel noen',
    nn: 'Ingen sensitive opplysningar, men likevel nokre',
    en: 'No sensitive data, yet there are some',
  },
  why: {
    nb: 'Helse, fagforening, religion, biometri og de andre særlige kategoriene i GDPR artikkel 9 er sensitive også når de bare nevnes i en liste.',
    nn: 'Helse, fagforeining, religion, biometri og dei andre særlege kategoriane i GDPR artikkel 9 er sensitive også når dei berre er nemnde i ei liste.',
    en: 'Health, trade union, religion, biometrics and the other special categories in Article 9 GDPR are sensitive even where they are only named in a list.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi behandler ikke sensitive personopplysninger.\n\nVi registrerer allergier hos deltakerne.',
      ],
      good: [
        '# Personvern\n\nVi behandler ikke sensitive personopplysninger, for eksempel om helse eller religion.\n\nVi registrerer navnet ditt.',
        '# Personvern\n\nVi behandler ikke sensitive personopplysninger uten ditt samtykke.\n\nVi registrerer allergier hos deltakerne.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi samlar ikkje inn særlege kategoriar av personopplysningar.\n\nVi lagrar opplysningar om fagforeiningsmedlemskap for å trekkje kontingent.',
      ],
      good: [
        '# Personvern\n\nVi samlar ikkje inn særlege kategoriar av personopplysningar.\n\nVer snill og ikkje send oss helseopplysningar.',
      ],
    },
    en: {
      bad: ['# Privacy policy\n\nWe do not process any sensitive data.\n\nWe use your fingerprint to open the door.'],
      good: [
        '# Privacy policy\n\nWe do not process any sensitive data, such as health or religion.\n\nWe use your name to open an account.',
      ],
    },
  },
  check: (reading) => firstOpposed(reading, reading.eachUnit(claims), processed, MESSAGE),
});

const claims = (unit: Reading): readonly Sentence[] => [
  ...sentencesWith(unit, CLAIM)
    .filter(([sentence, hits]) => isAbsolute(sentence, hits))
    .map(([sentence]) => sentence),
  ...promisesIn(unit)
    .filter(
      ({ clause, text, whole, none }) => none && isDenied(clause, text) && !LIMITED.test(whole) && !ASKING.test(whole),
    )
    .map(({ clause }) => clause),
  ...shortDenials(unit)
    .filter(({ matter }) => says(matter, CLAIM) && !LIMITED.test(textOf(matter)))
    .map(({ place }) => place),
];

/** Nothing sensitive, or nothing of the kinds that are: «ingenting av det vi spør om, er sensitivt», “we never ask about your religion or your health”. */
function isDenied(clause: Clause, text: string): boolean {
  if (BY_READER.test(text)) return false;
  const acts = hasInside(clause, [PROCESS, COLLECT]) || HAVE.test(text) || IS.test(text);
  if (!acts || clause.block.kind === 'cell') return false;
  if (hasInside(clause, CLAIM)) return true;
  // two kinds that the article names stand for all of them
  const kinds = new Set([...text.matchAll(KIND)].map(([word]) => word.toLowerCase().slice(0, 5)));
  return kinds.size > 1;
}
const KIND =
  /(?<!\p{L})(?:helse|helsa|sykdom|sjukdom|health|illness|religi\p{L}*|livssyn|trossamfunn|trussamfunn|fagforening\p{L}*|fagforeining\p{L}*|trade union|union|etnisi\p{L}*|ethnic\p{L}*|rase|race|politi[sc]\p{L}*|politikk|seksu\p{L}*|legning|sexual\p{L}*|biometri\p{L}*|genetisk\p{L}*|genetic\p{L}*|allergi\p{L}*|diagnos\p{L}*|faith|beliefs?|tro|tru|tilhørighet)(?!\p{L})/giu;
const IS =
  /(?<!\p{L})(?:er|is|are|hører|høyrer|belongs?|regnes|rekna|counts?|faller|fell|falls?|finner|find|finn)(?!\p{L})/iu;
/** The reader should not write it, and the reader's own choice. */
const BY_READER =
  /(?<!\p{L})(?:no one|nobody|ingen) (?:has to|have to|needs? to|must|må|treng\p{L}*|skal|is (?:obliged|required|asked))(?!\p{L})|(?<!\p{L})(?:du|you|de|dere|dykk) (?:skal|bør|må|kan|vil|should|must|can|may|need) (?:ikke|ikkje|aldri|not|never)|(?:trenger|treng|need) (?:du )?(?:ikke|ikkje|not)(?!\p{L})/iu;

const CLAIM = cue('claim-sensitive', {
  nb: [
    '(helsen|helsa|helseopplysning*|helsedata|sensitive|sensitiv|sensitivt|særlige kategorier|spesielle kategorier|særskilte kategorier|særlig kategori|artikkel 9|art 9)',
    'særlig (følsom*|beskyttelsesverdig*|vernede)',
    '(følsomme|ømtålige) (ting|forhold|tema*|emner|sider)',
    '(følsom|følsomme) (personopplysning*|opplysning*|data)',
  ],
  nn: [
    '(helsa|helseopplysning*|helsedata|sensitive|sensitiv|sensitivt|særlege kategoriar|spesielle kategoriar|særskilde kategoriar|særleg kategori|artikkel 9|art 9)',
    'særleg (kjenslevar*|verneverdig*)',
    '(kjenslevare|ømtolege|såre) (ting|forhold|tema*|emne|sider)',
    '(kjenslevare|ømtolige) (personopplysning*|opplysning*|data)',
  ],
  en: [
    '(sensitive|special categories|special category|article 9|delicate)',
    'health (data|information)',
    '(your|their) health',
  ],
});

const LIMITED =
  /(?<!\p{L})(?:når (?:du|de|dere)|when you|while you|uten|utan|without|bevisst|medvite|knowingly|intentionally|seek to|behov for|need for|send\p{L}*|(?:på|i|per|pr|via|med|by|in|over|through) (?:en |ein |vanlig |vanleg |an? |ordinary )?(?:e-post|e-mail|email)|samtykk\p{L}*|consent|bruke? .{0,20}til|for (?:å|market|advert|ads)|to (?:target|advert)|markedsf\p{L}*|marketing|denne|dette|this|kortnummer|card|passord|password|betaling\p{L}*|payment|financial|nødvendig|naudsynt|necessary|dele[rs]?|share|sell|selger)(?!\p{L})/iu;

function isAbsolute(sentence: Sentence, hits: readonly Hit[]): boolean {
  const text = textOf(sentence);
  if (/(?<!\p{L})(?:foruten|forutan|unnvære|unnvere|without)\s*[.]?$/iu.test(text) || isOfOnePart(sentence))
    return false;
  if (EXCEPTION.test(text) || CONDITIONAL.test(text) || LIMITED.test(text) || /[?]\s*$/.test(text)) return false;
  return (
    (hits.some(isNegated) || PASSIVE_DENIAL.test(text) || FAR_DENIAL.test(text)) &&
    (hitsIn(sentence.block, [PROCESS, COLLECT], sentence.index).length > 0 || HAVE.test(text)) &&
    !ASKING.test(text)
  );
}

/** “are not processed”: English denies behind the words. */
const PASSIVE_DENIAL = /(?<!\p{L})(?:is|are) (?:not|never) (?:processed|collected|stored|recorded|used)(?!\p{L})/iu;

/** «Opplysninger av sensitiv karakter har vi ikke noe system for»: the denial stands further off. */
const FAR_DENIAL =
  /(?:sensitiv\p{L}*|særl\p{L}+ kategori\p{L}*|special categor\p{L}+)(?!\p{L})[^.;,]{0,70}?(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|not|never|no|none)(?!\p{L})|(?<!\p{L})(?:ingen|inga|aldri|ikke|ikkje|verken|none|nothing|no|not|never|neither)(?!\p{L})[^.;]{0,70}?(?:sensitiv\p{L}*|særl\p{L}+ kategori\p{L}*|special categor\p{L}+)/iu;
const HAVE =
  /(?<!\p{L})(?:sitter på|sit på|rår over|har|have|has|unna|avstår|clear of|away from|omfatt\p{L}*|inngår|finnes|finst|fører|tar vare|tek vare|ber|bed|spør|inneholder|inneheld|includ\p{L}+|part of|involve\p{L}*|contain\p{L}*|keep|kept|exist|deal|concern\p{L}*|gjelder|gjeld|come across)(?!\p{L})/iu;

const COLLECT = cue('collect-any', {
  nb: [
    '(samle*|innhent*|registrer*|behandl*|lagr*|ber|fører|noterer|skriver|leser|bruker|oppgir|oppgi|krysser|fyller|spør|trenger|legger|forteller|måler|vurderer|fanger|får|mottar|har|vet|kjenner|viser|sender|gir|trekker|opplyser|opplys|meld*|innrapporterer|rapporterer|deler|identifiserer|slipper|åpner|sjekker|oppbevarer|arkiverer)',
  ],
  nn: [
    '(saml*|hent*|registrer*|behandl*|handsam*|lagr*|bed|fører|noterer|skriv|les|bruker|brukar|oppgir|oppgi|kryssar|fyller|spør|treng|legg|fortel|måler|vurderer|får|mottek|har|veit|kjenner|viser|sender|gjev|gir|trekkjer|opplyser|opplys|meld*|rapporterer|deler|identifiserer|slepp|opnar|sjekkar|oppbevarer|tek vare)',
  ],
  en: [
    '(collect*|process*|hold|store*|gather*|handle*|ask*|request*|write|note|read|reads|use|state|tick|enter|fill|keep|kept|record|recorded|tell|tells|list|lists|scan*|measure*|get|gets|receive*|has|have|know|knows|see|sees|deduct*|report*|show|shows|give|given|pass|passed|share|shared|opens|open|check|checks|recognise*|identify|identifies|note|notes|noted|learn)',
  ],
});

/** The reader is asked not to send any. */
const ASKING =
  /(?<!\p{L})(?:vennligst|ber (?:vi )?(?:deg|dykk|dere)|ask (?:that )?you|ver (?:snill|venleg)|please|ikke send|ikkje send|do not (?:send|submit|provide|include)|du (?:bør|må|skal)|you (?:should|must)|avoid|unngå)(?!\p{L})/iu;

/** A sentence or item that says that some such data are processed. */
function processed(reading: Reading, claim: Sentence): Sentence | undefined {
  // a denial of health data alone is broken by health data alone
  const denied = textOf(claim);
  const ofHealth =
    /helse|helsa|health/iu.test(denied) &&
    !/sensitiv|særl|special categ|(?<!\p{L})tr[ou](?!\p{L})|faith|belief|religi|livssyn|fagforen|fagforein|union|etnisk|ethnic|politi|seksu|sexual|biomet/iu.test(
      denied,
    );
  // and one of other kinds by their names is not broken by health data
  const withoutHealth = !HEALTH.test(denied) && !GENERAL.test(denied) && [...denied.matchAll(KIND)].length > 1;
  return sentencesWith(reading, SPECIAL_DATA).find(([sentence, hits]) => {
    const { block, index } = sentence;
    const text = textOf(sentence);
    if (ofHealth && !HEALTH.test(text)) return false;
    if (withoutHealth && HEALTH.test(text)) return false;
    if (
      isSame(sentence, claim) ||
      CONDITIONAL.test(text) ||
      PAST.test(text) ||
      ASKING.test(text) ||
      /(?<!\p{L})sensitiv|sensitive|særlige kateg|særlege kateg|special categ/iu.test(text)
    )
      return false;
    if (
      hits.every(isNegated) ||
      CONTRAST.test(text) ||
      has9(block.leadIn) ||
      has9(block.label) ||
      block === claim.block
    )
      return false;
    if (
      topicsOf(block).some(
        (topic) => topic === 'rights' || topic === 'complaint' || topic === 'security' || topic === 'legal-basis',
      )
    )
      return false;
    const verbs = hitsIn(block, [PROCESS, COLLECT], index);
    return (
      verbs.some((verb) => !isNegated(verb)) ||
      (block.kind === 'item' && isListOfData(sentence)) ||
      (block.kind === 'cell' && isListOfData(sentence))
    );
  })?.[0];
}

/** “do not include health data”, «ikke oppgi sykdom». */
const CONTRAST =
  /(?<!\p{L})(?:ikke|ikkje|not|never|aldri) (?:oppgi|skriv\p{L}*|ta med|legg\p{L}* (?:inn|ved)|enter|write|include|state|list)(?!\p{L})/iu;

/** All of them, by their general name. */
const GENERAL = /sensitiv|særl|særskil|spesiel|special|følsom|kjenslevar|ømt|delicate|artikkel 9|article 9/iu;

const HEALTH =
  /helse|lege(?:erkl|attest)|sykdom|sjukdom|syke|sjuke|allergi|diagnos|medisin|funksjons|gravid|health|medical|illness|sick|disease|allerg|disab|pregnan|medication/iu;

/** Items under «Vi behandler ikke:» or under a definition are no data that are processed. */
const has9 = (head: Sentence['block'] | undefined): boolean =>
  head !== undefined &&
  /(?<!\p{L})(?:sensitiv\p{L}*|særl\p{L}+ kateg\p{L}*|special categ\p{L}*|ikke|ikkje|not|never)(?!\p{L})/iu.test(
    head.text,
  );

function isListOfData({ block }: Sentence): boolean {
  const heads = [block.leadIn, block.columnHead, block.label].filter((head) => head !== undefined);
  return (
    topicsOf(block).includes('data') ||
    heads.some((head) => hitsIn(head, [PROCESS, COLLECT]).some((verb) => !isNegated(verb)))
  );
}

const MESSAGE = {
  nb: 'Her heter det at det ikke behandles sensitive opplysninger, men et annet sted nevnes opplysninger av særlig kategori (GDPR artikkel 9).',
  nn: 'Her heiter det at det ikkje blir behandla sensitive opplysningar, men ein annan stad er det nemnt opplysningar av særleg kategori (GDPR artikkel 9).',
  en: 'This says that no sensitive data are processed, but elsewhere data of a special category (Article 9 GDPR) are named.',
};
