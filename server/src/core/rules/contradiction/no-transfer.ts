/** No transfer out of the EEA, yet one is described; or a service with a home outside is used. */
import { FAR_CITY, isName, OUTSIDE_COUNTRY_CUES } from '../../facts/countries.js';
import { transfers } from '../../facts/transfers.js';
import { selfHosted } from '../../facts/selfHosted.js';
import { vendorsNamed, VENDORS_AS_OF, type VendorMention } from '../../facts/vendors.js';
import type { Fact } from '../../reading/fact.js';
import { DATA_KIND } from '../../facts/dataKinds.js';
import { cue } from '../../marking/cue.js';
import { hasInside } from '../../reading/clauses.js';
import { isOfData } from '../../reading/dataSpokenOf.js';
import { has, sentenceOf, textOf, type Sentence } from '../../reading/hit.js';
import { shortDenials } from '../../reading/shortDenials.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf } from '../../reading/topics.js';
import { defineRule, type Found } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, opposed, type Place } from './pair.js';
import { BEYOND, promisesIn, type Promise } from './promises.js';

export const noTransfer = defineRule({
  id: 'contradiction/no-transfer',
  severity: 'warning',
  law: ['gdpr:13(1)(f)', 'gdpr:44'],
  title: {
    nb: 'Ingen overføring, men likevel en',
    nn: 'Inga overføring, men likevel ei',
    en: 'No transfer, yet there is one',
  },
  why: {
    nb: 'Teksten sier at opplysningene blir i EØS, og et annet sted at de sendes ut. Lagring, tilgang og fjernstøtte fra land utenfor EØS er overføring (GDPR kapittel V).',
    nn: 'Teksten seier at opplysningane blir i EØS, og ein annan stad at dei blir sende ut. Lagring, tilgang og fjernstøtte frå land utanfor EØS er overføring (GDPR kapittel V).',
    en: 'The text says that the data stay in the EEA, and elsewhere that they go out. Storage, access and remote support from outside the EEA are transfers (Chapter V GDPR).',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi overfører ikke personopplysninger ut av EØS.\n\nKundelisten lagres hos en leverandør med servere i USA.',
      ],
      good: [
        '# Personvern\n\nVi overfører ikke personopplysninger ut av EØS, med unntak av e-post.\n\nE-posten lagres på servere i USA.',
        '# Personvern\n\nVi overfører ikke personopplysninger ut av EØS.\n\nKundelisten lagres på servere i Irland.',
        '# Personvern\n\nKundelisten lagres på servere i USA.\n\nØvrige opplysninger forlater aldri EØS.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nOpplysningane blir aldri overførte til land utanfor EØS.\n\nVi sender opplysningar om ordrar til eit støttesenter i India.',
      ],
      good: [
        '# Personvern\n\nOpplysningane blir aldri overførte til land utanfor EØS.\n\nVi sender opplysningar om ordrar til eit lager i Sverige.',
        '# Personvern\n\nVi sender opplysningar om ordrar til eit støttesenter i India.\n\nAndre opplysningar blir aldri overførte til land utanfor EØS.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe never transfer personal data outside the EEA.\n\nYour data are stored on servers in the United States.',
      ],
      good: [
        '# Privacy policy\n\nWe never transfer personal data outside the EEA.\n\nYour data are stored on servers in Ireland.',
        '# Privacy policy\n\nOrders are handled by a support team in India.\n\nNo other transfer to a country outside the EEA takes place.',
      ],
    },
  },
  *check(reading) {
    const claim = reading.of(transfers).find(isAbsolute) ?? reading.eachUnit(claims)[0];
    if (!claim) return;
    const told =
      reading.of(transfers).find((fact) => isTold(fact) && !isSame(fact, claim)) ??
      reading.eachUnit(placedOutside).find((place) => !isSame(place, claim));
    if (told) yield opposed(reading, claim, told, MESSAGE);
    else yield* byVendor(reading, claim);
  },
});

/** The whole statement is about personal data as such, with no exception and no single supplier as its subject. */
function isAbsolute({ value, block, start, end }: Fact<unknown>): boolean {
  if (value !== 'stays' || block.kind === 'cell') return false;
  const text = block.text.slice(start, end);
  if (isLimited(text) || !ABOUT_DATA.test(text)) return false;
  return (OUT.test(text) && NOT.test(text)) || ONLY_IN.test(text) || ALL_IN.test(text);
}

/** An exception, a question, one supplier, a hope, or one kind of data. */
const isLimited = (text: string): boolean =>
  EXCEPTION.test(text.replace(BEYOND, ' ')) ||
  /[?]\s*$/.test(text) ||
  SUPPLIER.test(text) ||
  HEDGED.test(text) ||
  REMAINDER.test(text) ||
  POINTED.test(text) ||
  ONE_KIND.test(text);

/** “The recording never leaves …” says nothing of the rest. */
const ONE_KIND =
  /^(?:(?:the|denne|dette|this|your|din|ditt|alle?|all)\s)?(?:opptak\p{L}*|video\p{L}*|lyd\p{L}*|bilde\p{L}*|bilete\p{L}*|helse\p{L}*|journal\p{L}*|e-?post\p{L}*|e-?mails?|faktura\p{L}*|invoices?|bilag\p{L}*|dagbok\p{L}*|kart\p{L}*|chat\p{L}*|lønn\p{L}*|payroll|søknad\p{L}*|applications?|notat\p{L}*|notes?|betaling\p{L}*|kort\p{L}*|sikkerhetskop\p{L}*|tryggingskop\p{L}*|logg\p{L}*|recordings?|images?|photos?|health|medical|payments?|cards?|backups?|logs?|audio)(?!\p{L})/iu;
const ABOUT_DATA =
  /(?<!\p{L})(?:\p{L}*opplysning\p{L}*|\p{L}*data\p{L}*|informasjon\p{L}*|information|details|overfør\p{L}*|transfers?|transferred|alt|ingenting|everything|nothing|all(?: \p{L}+)? (?:behandling|handsaming|lagring|processing|storage)|(?:behandling|handsaming|lagring|processing|storage)\p{L}*|it|them|they|dem|dei|de|(?:not a|ikke en|ikke ett|ikkje ein|ikkje eitt) (?:single|eneste|einaste) \p{L}+)(?!\p{L})/iu;

/** Promises of all data, in words that are no statement on transfer by themselves: «ingenting sendes ut av landet», an answer «Nei». */
const claims = (unit: Reading): readonly Sentence[] => [
  ...promisesIn(unit)
    .filter(isPromised)
    .map(({ clause }) => clause),
  ...shortDenials(unit)
    .filter(({ matter }) => asksOfTransfer(matter))
    .map(({ place }) => place),
];

function isPromised({ clause, text, whole, none, only, every, stays }: Promise): boolean {
  if (CARDS.test(text)) return false;
  const { block } = clause;
  if (isLimited(text) || SUPPLIER.test(whole) || POINTED.test(whole) || ONE_KIND.test(whole)) return false;
  if (topicsOf(block).some((topic) => topic === 'contact' || topic === 'complaint' || topic === 'rights')) return false;
  if (OTHER_THING.test(whole) || !(isOfData(clause) || ABOUT_DATA.test(text) || hasInside(clause, DATA_KIND)))
    return false;
  const out = hasInside(clause, OUT_OF_AREA);
  if (none && out) return !OTHER_DENIAL.test(whole) && (STAYING.test(text) || topicsOf(block).includes('transfer'));
  const no = none && !NO_FURTHER.test(text);
  if (out || no || !hasInside(clause, IN_AREA) || !(STAYING.test(text) || ALWAYS.test(text)) || LAW_OF_AREA.test(text))
    return false;
  return only || (stays && EVERYTHING.test(text)) || (every && (BEGINS_WITH_ALL.test(text) || ALWAYS.test(text)));
}

/** «kommer ikke lenger enn til EØS» says where they stay. */
const NO_FURTHER =
  /(?:lenger|lengre|further|farther|sted|steder|stad|stader|nowhere|else)(?: but)? (?:enn|than|but)(?!\p{L})/iu;

/** Payment data, patient records and accounts: one kind. */
const CARDS =
  /(?<!\p{L})(?:\p{L}{0,12}kort(?:opplysning|nummer|data)\p{L}*|(?:pasient)?journal\p{L}*|regnskap\p{L}*|rekneskap\p{L}*|card (?:numbers?|data|details)|patient records?|our accounts)(?!\p{L})/iu;

/** “countries that may not provide adequate protection”: the denial is of something else. */
const OTHER_DENIAL =
  /(?<!\p{L})(?:som|that|which|who|and)\s(?:\p{L}+\s){0,2}?(?:ikke|ikkje|not)(?!\p{L})|(?:not|ikke|ikkje)\s(?:\p{L}+\s){0,2}?(?:provide|offer|have|gir|gjev|har|tilby\p{L}*|sikr\p{L}*)(?!\p{L})|(?<!\p{L})(?:may|can|might|kan)\s(?:be|also|bli|også|òg|overføres|overførast)(?!\p{L})|(?:adequate|tilstrekkel\p{L}*|same level)(?!\p{L})/iu;
/** The law of the area, its member states and its citizens are no place where data lie. */
const LAW_OF_AREA =
  /(?:EU|EØS|EEA|Europ\p{L}*)(?:'s|s|-)?\s?(?:General|GDPR|Regul\p{L}*|forordning\p{L}*|law|lov\p{L}*|member|medlem\p{L}*|citizen\p{L}*|borger\p{L}*|data protection)|(?:medlemsland\p{L}*|medlemsstat\p{L}*|member states?|accordance|i samsvar|i henhold)(?!\p{L})/iu;
const ALWAYS = /(?<!\p{L})(?:alltid|always|til enhver tid|til kvar tid|at all times)(?!\p{L})/iu;
const BEGINS_WITH_ALL =
  /^(?:(?:og|and|så|but|men)\s)?(?:alt|alle|all|samtlige|samtlege|everything|every|whatever|hver|kvar)(?!\p{L})/iu;
const EVERYTHING =
  /(?<!\p{L})(?:alt|alle|all|samtlige|samtlege|everything|every|whatever|what|det du|det vi|opplysningene|opplysningane|personopplysning\p{L}*|dataene|dataa|(?:your|the|personal|customer|member|user|our) (?:\p{L}+ )?(?:data|information|details|records)|de|dei|they|it)(?!\p{L})/iu;

/** «Overføres opplysningene ut av EØS?», «Overføring til tredjeland». */
const asksOfTransfer = (matter: Sentence): boolean =>
  !EXCEPTION.test(textOf(matter)) &&
  (has(matter.block, OUT_OF_AREA, matter.index) ||
    /^overføring(?:er|ar)? (?:til|ut)|^transfers?(?: to| out| abroad)/iu.test(textOf(matter))) &&
  /overfør|transfer|send|sent|lagr|stor|del|shar|behandl|handsam|process|forlat|forlèt|leav/iu.test(textOf(matter));

const OUT_OF_AREA = cue('promise-out-of-area', {
  nb: [
    '(utenfor|ut av|ut fra|ut over|utover|bortenfor) ..4 (eu|eu-*|eøs*|europa|norge|norden|skandinavia|landet|landets|kontinentet|grensene)',
    '(forlater|forlate|forlatt|krysser|krysse|passerer|passere|over) ..5 (eu|eøs*|europa|norge|norden|landet|landegrensen*|landegrenser|grensen|grensene|riksgrensen|landegrense)',
    '(tredjeland*|tredje land|tredjestat*|utlandet|utenlands|utenriks|land utenfor)',
    '(andre|fremmede|fjerne) (land|verdensdeler|kontinenter|jurisdiksjoner)',
    'ut i verden',
  ],
  nn: [
    '(utanfor|ut av|ut frå|ut over|utover) ..4 (eu|eu-*|eøs*|europa|noreg|norden|skandinavia|landet|grensene)',
    '(forlèt|forlet|forlate|kryssar|krysse|passerer|over) ..5 (eu|eøs*|europa|noreg|norden|landet|landegrens*|grensa|grensene)',
    '(tredjeland*|tredje land|tredjestat*|utlandet|utanlands|land utanfor)',
    '(andre|framande|fjerne) (land|verdsdelar|kontinent)',
  ],
  en: [
    '(outside|out of|beyond|off) ..5 (eu|eea|europe|european|norway|norwegian|scandinavia|nordic*|country|continent|borders|border)',
    '(leave|leaves|leaving|left|cross|crosses|crossing) ..5 (eu|eea|europe|european|norway|norwegian|scandinavia|nordic*|country|continent|borders|border)',
    '(abroad|overseas|cross-border|offshore)',
    'third (country|countries)',
    '(other|foreign) (countries|country|jurisdictions)',
    '(non-eea|non-eu|non-european)',
  ],
});

const IN_AREA = cue('promise-in-area', {
  nb: [
    '(innenfor|innen|inne i|i|på|til) ..5 (eu|eøs*|europa|norge|norden|skandinavia|norsk jord|landet|landets grenser|europeisk jord)',
  ],
  nn: ['(innanfor|innan|i|på|til) ..5 (eu|eøs*|europa|noreg|norden|skandinavia|norsk jord|landet|europeisk jord)'],
  en: [
    '(within|inside|in|on|to) ..5 (eu|eea|europe|european union|european economic|european soil|norway|norwegian soil|scandinavia|nordic countries|nordics)',
  ],
});

const STAYING =
  /lagr|behandl|handsam|held|hold|ligg|befinn|oppbevar|forbli|blir|skj|foregår|føregår|flytt|stor|process|kept|keep|stay|remain|happen|place|host|send|sent|overfør|transfer|eksport|export|utlever|del|shar|disclos|leav|travel|cross|kryss|passer|går|gå |goes|go |kjem|kommer|comes?|tenar|tjener|server|forlat|forlèt|forlet|havn|hamn|end up|ends up|bruker|brukar|use|står|stå |leverandør|supplier|provider|tilgang|access/iu;

/** Who the service is for, and which law applies, is no word on where data are. */
const OTHER_THING =
  /(?<!\p{L})(?:beregnet|berekna|rettet mot|retta mot|intended|directed|available to|lover?|law|laws|jurisdiction|representant|representative|etablert|established|uten\s|utan\s|without|bare hvis|only if|only where|only when)(?!\p{L})/iu;

/** «et team hos leverandøren vår i India», “our supplier in the USA”: data are handled by somebody outside. */
const placedOutside = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, ...OUTSIDE_COUNTRY_CUES, FAR_CITY).flatMap(([sentence, hits]) => {
    const text = textOf(sentence);
    const { block } = sentence;
    if (
      CONDITIONAL.test(text) ||
      PAST.test(text) ||
      GENERAL.test(text) ||
      NOT.test(text) ||
      SEAT.test(text) ||
      topicsOf(block).some((topic) => topic === 'contact' || topic === 'complaint' || topic === 'rights')
    )
      return [];
    return HANDLED.test(text) &&
      hits.some(
        (hit) =>
          isName(hit) &&
          !IN_FIRM.test(block.text.slice(hit.end, hit.end + 12)) &&
          IN_PLACE.test(block.text.slice(Math.max(0, hit.start - 30), hit.start)),
      )
      ? [sentence]
      : [];
  });

/** “Example India Ltd”: the name of a firm. */
const IN_FIRM = /^\s(?:Ltd|Limited|AS|Inc|LLC|Pvt|Bank|Airlines)/u;

/** Where a company has its seat, and who represents it, is no transfer. */
const SEAT =
  /(?<!\p{L})(?:etablert|holder til|held til|registrert i|representant\p{L}*|established|based in|incorporated|registered in|representative)(?!\p{L})/iu;

const HANDLED =
  /(?<!\p{L})(?:får|mottar|mottek|receives?|gets?|opens?|reads?|leser|les|ser|svarer|svarar|answer\p{L}*|gjennomfør\p{L}*|drives?|drifte[rs]?|driven|run by|runs|dealt|works?|sitter|sit|utføre\p{L}*|utført|taken|tas|tar|tek|send)(?!\p{L})|brukerstøtt|brukarstøtt|kundestøtt|helpdesk|call cent|leverandør|selskap|firma|byrå|team|support|kundeservice|server|tenar|tjener|datasenter|ansatt|tilsett|konsulent|utvikl|kopi|behandl|handsam|lagr|tilgang|utlever|overfør|sender|sendes|supplier|provider|vendor|subcontractor|company|companies|firm|staff|data cent|hosted|handled|access|stored|held by|passed|shared|transferred|sent|disclosed|processed/iu;
/** «i USA», «til Japan», “in the United States”, “(India)”. */
const IN_PLACE = /(?:(?<!\p{L})(?:i|til|fra|frå|på|in|to|from|at|within)\s(?:the\s)?|[(,]\s?)$/iu;

const NOT =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|inkje|nothing|nobody|verken|not|never|no|none|don't|doesn't|won't|nor)(?!\p{L})/iu;
const OUT = /utenfor|utanfor|ut av|tredjeland|forlat|forlèt|forlet|outside|third countr|leave|out of|beyond/iu;
/** «bare innenfor EØS», “stored exclusively within the EEA”. */
const ONLY_IN =
  /(?<!\p{L})(?:kun|bare|berre|utelukkende|utelukkande|alltid|only|solely|exclusively|always)\s(?:\p{L}+\s){0,4}(?:innenfor|innanfor|innen|innan|i|på|within|in|inside|on)\s(?:\p{L}+\s){0,4}(?:EU|EØS|EEA|Europ\p{L}*)/iu;
/** «Alle opplysninger lagres i EØS», “all data stay in the EU”. */
const ALL_IN =
  /^(?:alle?|all)\s(?:\p{L}+\s){0,5}?(?:lagres|behandles|oppbevares|blir|vert|lagra|er|forblir|stored|processed|kept|held|stays?|remains?|is|are)\s(?:\p{L}+\s){0,4}?(?:innenfor|innanfor|innen|innan|i|within|in|inside)\s(?:\p{L}+\s){0,2}?(?:EU|EØS|EEA|Europ\p{L}*)/iu;

/** «Ingen andre overføringer», “all other data”: what was told before is left out. */
const REMAINDER =
  /(?<!\p{L})(?:resten(?! av (?:EØS|EU|Europa|Norden))|resterende|øvrige?|ellers|elles|otherwise|else|remaining|the rest(?! of (?:the )?(?:EEA|EU|Europe))|further|additional|(?:annen|anna|andre|other) (?!land\p{L}*|countr\p{L}*|stater|statar|states?)\p{L}+)(?!\p{L})/iu;

/** “We do not claim that …”, «vi kan ikke love». */
const HEDGED =
  /(?<!\p{L})(?:påstår|garanter\p{L}*|lov[ea]r?|kan ikke|kan ikkje|claim|guarantee|promise|cannot|can't)(?!\p{L})/iu;

/** «Leverandøren lagrer …», “Stripe stores …”: one of several. */
const SUPPLIER =
  /^(?:(?!Vi |We |Me |Jeg |Eg )\p{Lu}[\p{L}.]+ (?:lagrer|lagrar|behandler|behandlar|stores|processes|hosts)|(?:denne|dette|this) \p{L}+|leverandøren|the (?:provider|supplier|vendor)|databasen|the database|serveren|vår databehandler)/u;

/** «Alle disse holder seg …», “these stay …”: some that were named before. */
const POINTED = /^(?:(?:alle|begge|all|both)(?: of)? )?(?:disse|desse|these|those)(?!\p{L})/iu;

/** Data go out, said as a fact. */
function isTold({ value, block, start, end }: Fact<unknown>): boolean {
  if (value !== 'out' && value !== 'recipient') return false;
  const text = block.text.slice(start, end);
  return (
    !CONDITIONAL.test(text) && !PAST.test(text) && !NOT.test(text) && !GENERAL.test(text) && block.kind !== 'heading'
  );
}

/** How such transfers are made when there are some, and what the law says of them. */
const GENERAL =
  /(?<!\p{L})(?:forutsetter|krever at|krev at|kan bare|kan berre|skal bare|requires? that|may only|only be transferred|stilles det|gjelder det)(?!\p{L})/iu;

/** A service whose parent is outside, by knowledge alone: a word of caution. */
function* byVendor(reading: Reading, claim: Place): Iterable<Found> {
  const own = selfHosted(reading);
  const named = vendorsNamed(reading).find((mention) => !own.has(mention.vendor) && isUsed(mention, claim));
  if (!named || !OUT.test(claim.block.text.slice(claim.start, claim.end))) return;
  const { vendor, hit } = named;
  yield {
    ...opposed(reading, claim, hit, {
      nb: `${vendor.name} har morselskap utenfor EØS (vår tabell, ${VENDORS_AS_OF}). Sjekk om noen der kan få tilgang; i så fall er det en overføring.`,
      nn: `${vendor.name} har morselskap utanfor EØS (tabellen vår, ${VENDORS_AS_OF}). Sjekk om nokon der kan få tilgang; i så fall er det ei overføring.`,
      en: `${vendor.name} has a parent outside the EEA (our table, ${VENDORS_AS_OF}). Check whether anybody there can get access; if so, that is a transfer.`,
    }),
    severity: 'information',
  };
}

const AS_PROCESSOR = new Set([
  'analytics',
  'ads',
  'email',
  'hosting',
  'support',
  'crm',
  'office',
  'forms',
  'monitoring',
  'ai',
  'booking',
  'shop',
]);

function isUsed({ vendor, hit }: VendorMention, claim: Place): boolean {
  if (!vendor.outside || !AS_PROCESSOR.has(vendor.role) || hit.block.kind === 'heading' || isNegated(hit)) return false;
  const text = textOf(sentenceOf(hit));
  if (/(?<!\p{L})(?:sends? us|gives? us|sender oss|gir oss|gjev oss|fra|frå|from)(?!\p{L})/iu.test(text)) return false;
  if (
    /(?<!\p{L})(?:EU|EØS|EEA|Europ\p{L}*|Irland|Ireland|Norge|Noreg|Norway|Sverige|Sweden|Danmark|Denmark|Finland|Island|Iceland|Tyskland|Germany|Nederland|Netherlands|Belgi\p{L}+|Frankrike|France|Spania|Spain|Itali\p{L}+|Italy|Polen|Poland|Østerrike|Austerrike|Austria|Estland|Estonia|Latvia|Litauen|Lithuania|Luxembo?urg|Portugal|Frankfurt|Stockholm|Dublin|Amsterdam|Paris|Oslo|Helsin\p{L}+|Hamina|København|Copenhagen)(?!\p{L})/u.test(
      text,
    )
  )
    return false;
  return (
    !isSame(hit, claim) &&
    !topicsOf(hit.block).includes('contact') &&
    !PAST.test(text) &&
    /(?<!\p{L})(?:bruk|benytt|nytt|use|using|via|gjennom|through|hos|lagre|store|send|host)/iu.test(text)
  );
}

const MESSAGE = {
  nb: 'Her heter det at opplysningene ikke sendes ut av EØS, men et annet sted sier teksten at de gjør det.',
  nn: 'Her heiter det at opplysningane ikkje blir sende ut av EØS, men ein annan stad seier teksten at dei blir det.',
  en: 'This says that the data do not leave the EEA, but elsewhere the text says that they do.',
};
