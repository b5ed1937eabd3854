/** No automated decisions, yet some are described. */
import { automatedDecisions } from '../../facts/automatedDecisions.js';
import { cue } from '../../marking/cue.js';
import { isDenying } from '../../reading/absolutes.js';
import { clausesOf, hasInside } from '../../reading/clauses.js';
import { hitsIn, says, sentencesOf, textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { shortDenials } from '../../reading/shortDenials.js';
import { topicsOf } from '../../reading/topics.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, firstOpposed } from './pair.js';
import { promisesIn, type Promise } from './promises.js';

export const noAutomated = defineRule({
  id: 'contradiction/no-automated',
  severity: 'warning',
  law: ['gdpr:13(2)(f)', 'gdpr:22'],
  title: {
    nb: 'Ingen automatiserte avgjørelser, men likevel noen',
    nn: 'Ingen automatiserte avgjerder, men likevel nokre',
    en: 'No automated decisions, yet there are some',
  },
  why: {
    nb: 'Teksten sier at ingen avgjørelser tas automatisk, men beskriver et system som avslår, godkjenner eller setter vilkår uten at et menneske vurderer saken.',
    nn: 'Teksten seier at ingen avgjerder blir tekne automatisk, men skildrar eit system som avslår, godkjenner eller set vilkår utan at eit menneske vurderer saka.',
    en: 'The text says that no decisions are automated, but describes a system that refuses, approves or sets terms with no human in the loop.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi tar ingen automatiserte avgjørelser.\n\nEn automatisk kredittvurdering avslår bestillinger fra kunder med lav score.',
      ],
      good: [
        '# Personvern\n\nVi tar ingen automatiserte avgjørelser.\n\nEn automatisk kredittvurdering gir et råd, og en saksbehandler avgjør bestillingen.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi tek ingen automatiserte avgjerder.\n\nSystemet avslår automatisk søknader som manglar vitnemål.',
      ],
      good: ['# Personvern\n\nVi tek ingen automatiserte avgjerder.\n\nSystemet sender automatisk kvittering til deg.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe do not make automated decisions.\n\nAn automatic credit check rejects customers with a low score.',
      ],
      good: [
        '# Privacy policy\n\nWe do not make automated decisions.\n\nYour order is confirmed automatically by e-mail.',
      ],
    },
  },
  check(reading) {
    const told = reading
      .of(automatedDecisions)
      .filter(({ value, block, start, end }) => value.claim === 'none' && isAbsolute(block.text.slice(start, end)))
      .map(({ block, start, end }) => ({ block, start, end, index: 0 }));
    return firstOpposed(reading, [...told, ...reading.eachUnit(claims)], decided, MESSAGE);
  },
});

/** «Ingen avgjørelse er overlatt til en datamaskin», «alle vedtak fattes av mennesker», “you are never profiled”. */
const claims = (unit: Reading): readonly Sentence[] => [
  ...promisesIn(unit)
    .filter(isPromised)
    .map(({ clause }) => clause),
  ...shortDenials(unit)
    .filter(({ matter }) => says(matter, MACHINES) && !ONE_MATTER.test(textOf(matter)))
    .map(({ place }) => place),
];

function isPromised({ clause, text, whole, none, only, every }: Promise): boolean {
  if (ONE_MATTER.test(whole) || NO_PROMISE.test(whole) || RIGHT.test(whole)) return false;
  if (topicsOf(clause.block).some((topic) => topic === 'cookies' || topic === 'children' || topic === 'rights'))
    return false;
  const machines = hasInside(clause, MACHINES);
  if (none && machines) return hasInside(clause, [DECISIONS, PROFILES]) || LEFT_TO.test(text);
  return (
    (only ||
      every ||
      /(?<!\p{L})(?:a|et|eit) (?:living |levende |levande )?(?:human|menneske)(?!\p{L})/iu.test(text)) &&
    !none &&
    hasInside(clause, DECISIONS) &&
    hasInside(clause, PEOPLE)
  );
}
const NO_PROMISE =
  /^(?:\p{L}+ )?(?:avslag\p{L}*|refusals?|rejections?) (?:\p{L}+ ){0,3}?(?:gjennomg|overprøv|kontroller|sjekk|sett på|review|check)|(?<!\p{L})(?:rett|right|samtykk\p{L}*|consent|uten|utan|without|barn\p{L}*|child\p{L}*|subject to|underlagt|gjenstand)(?! (?:exception|unntak))(?!\p{L})|cookie|kaps(?:el|l)|(?:rettsvirkning|rettsverknad|legal effect|betydelig|significant)/iu;

/** What a machine would do, or be. */
const MACHINES = cue('promise-machine', {
  nb: [
    '(automatisk*|automatisert*|automatikk|helautomatisk*|maskin|maskiner|maskinelt|maskinell*|maskinen|datamaskin*|dataprogram*|algoritme*|robot*|roboter|kunstig intelligens|ki|ki-*|ai|software|programvare|systemet|et system|profilering*|profilere|profilerer|profileres|profilert|score|scorer|poeng)',
    '(lager|bygger|oppretter|lage|bygge|tegner) ..4 (profil|profiler|personprofil*|kundeprofil*)',
  ],
  nn: [
    '(automatisk*|automatisert*|automatikk|heilautomatisk*|maskin|maskiner|maskinar|maskinelt|maskinell*|maskina|datamaskin*|dataprogram*|algoritm*|robot*|kunstig intelligens|ki|ki-*|ai|programvare|systemet|eit system|profilering*|profilere|profilerer|profilert)',
    '(lagar|byggjer|opprettar|lage|byggje|teiknar) ..4 (profil|profilar|personprofil*|kundeprofil*)',
  ],
  en: [
    '(automat*|machine|machines|computer|computers|algorithm*|robot|robots|artificial intelligence|ai|software|program|programs|profiling|profiled|score|scores|scoring)',
    '(build|builds|built|create|creates|make|draw|compile) ..4 (profile|profiles)',
    'profile (you|anyone|anybody|our|people|users|members|customers)',
  ],
});
const DECISIONS = cue('promise-decision', {
  nb: [
    '(avgjør*|avgjort|vedtak*|beslut*|saksbehandl*|bestem*|vurder*|behandl*|valg|velger|velges|svar|avslag|søknad*|sak|saker|vilkår|pris|prisen|tas)',
  ],
  nn: [
    '(avgjer*|avgjort|avgjord*|vedtak*|beslut*|sakshandsam*|bestem*|vurder*|handsam*|behandl*|val|vel|svar|avslag|søknad*|sak|saker|vilkår|pris|prisen|tekne)',
  ],
  en: [
    '(decision*|decid*|decision-making|judg*|assess*|determin*|choice*|choose*|application*|outcome*|evaluat*|reviewed|handled|treated|case|cases)',
  ],
});
const PROFILES = cue('promise-profile', {
  nb: ['(profiler|profilering*|profilere|profilerer|profileres|profilert|personprofil*|kundeprofil*|profil)'],
  nn: ['(profilar|profilering*|profilere|profilerer|profilert|personprofil*|kundeprofil*|profil)'],
  en: ['(profiling|profile|profiles|profiled)'],
});
const PEOPLE = cue('promise-people', {
  nb: [
    '(av|hos|fra|er|et|en|ekte) ..3 (menneske*|mennesker|personer|person|saksbehandler*|ansatt|ansatte|medarbeider*|rådgiver*|kollega*|lege|leder|styret)',
  ],
  nn: [
    '(av|hos|frå|er|eit|ein|ekte) ..3 (menneske*|personar|person|sakshandsamar*|saksbehandlar*|tilsett|tilsette|medarbeidar*|rådgjevar*|rådgivar*|lege|leiar|styret)',
  ],
  en: [
    '(by|with|from|a|an|real|is|are) ..3 (human*|people|person|persons|employee*|staff|adviser*|advisor*|case officer*|case worker*|colleague*|manager)',
  ],
});
/** «overlatt til en maskin», “left to”. */
const LEFT_TO =
  /(?<!\p{L})(?:overlat\p{L}*|overlèt|overlet|left|leave|leaving|hand(?:ed)?|styr(?:er|t|es)|rul(?:e|es|ed)|run)(?!\p{L})/iu;
const DECIDING = /automatis|automated|avgj|decision|maskin|profiler|profiling/iu;
/** «Ingen avgjørelser om ansettelse», “no profiling of children”, «Profilen brukes ikke til …»: of one matter only. */
const ONE_MATTER =
  /(?<!\p{L})(?:klage[nr]?|klager|complaints?|anke[nr]?|appeals?)(?!\p{L})|(?:søknad\p{L}*|applications?) (?:om|for) (?!deg)\p{L}+|^(?:profilen|the profile|this profile)(?!\p{L})|(?:avgjørelse\p{L}*|avgjerd\p{L}*|vedtak\p{L}*|beslutning\p{L}*|decisions?|profiler\p{L}*|profiling)\s(?:om|av|on|about|of|regarding|concerning|i saker om)\s(?!hvem|kven|who|hvilke|which|deg|du|et menneske|eit menneske|menneske|saksbeh|dykk|you|den registrerte|kund|customer|våre|our|individ|enkelt|person|data subj|the data subj)|(?:hiring|credit|lending|employment|recruitment|pricing|ansettelses|kreditt|rekrutterings)[- ]?(?:decisions?|avgj|beslut)|(?<!\p{L})(?:barn\p{L}*|child\p{L}*|mindreårig\p{L}*|minors?|ansatte|tilsette|employees)(?!\p{L})/iu;
const isAbsolute = (text: string): boolean =>
  DECIDING.test(text) &&
  !ONE_MATTER.test(text) &&
  !EXCEPTION.test(text) &&
  !CONDITIONAL.test(text) &&
  !/(?<!\p{L})(?:uten|utan|without|bare|berre|kun|only)(?! automat)(?!\p{L})/iu.test(text);

const MACHINE = cue('decided-by-machine', {
  nb: [
    '(automatisk|automatiske|automatisert|automatiserte|helautomatisk*|helautomatisert*|algoritme*|algoritmen|maskinlæring*|systemet|modellen|løsningen|programmet|dataprogram*|robot*|et program|et system|programvaren|programvare|modell|en modell|maskinen|ki|skript*|formel*)',
  ],
  nn: [
    '(automatisk|automatiske|automatisert|automatiserte|heilautomatisk*|algoritme*|systemet|modellen|løysinga|programmet|dataprogram*|robot*|eit program|eit system|programvara|ein modell|maskina|ki|skript*|formel*)',
  ],
  en: [
    '(automatic|automatically|automated|algorithm*|machine learning|system|model|software|program|computer|ai|script|robot|engine|formula)',
  ],
});

const OUTCOME = cue('decision-outcome', {
  nb: [
    '(avslår|avslås|avslag|avslått|avviser|avvises|avvist|innvilger|innvilges|godkjenner|godkjennes|nekter|nektes|stenger|stenges|sperrer|sperres|utestenger|utestenges|siler|avgjør|avgjøres|bestemmer|bestemmes|fastsetter|fastsettes|settes|beregnes|rangerer|utelukker|sorterer|sorteres|plasserer|plasseres|fjernes|avsluttes|deaktiveres|deaktiverer|låses|låser|tildeles|tildeler|graderes|klassifiserer|klassifiseres|kategoriserer|kategoriseres|velger|velges|priser|stanser|suspenderes|øker|økes|prioriteres|prioriterer|nedprioriteres|forkastes|forkaster|plukkes|plukker|frafaller)',
    '(sagt|svart|takket) nei',
    'får (ikke|høyere|lavere|tilbud|ja|nei)',
    '(svaret|er svaret|blir svaret) ..3 (nei|avslag|ja)',
    '(faller|falle) … (ut|bort|fra)',
    '(lager|bygger|oppretter) … profil*',
    '(får|gir) … (avslag|svar|nei)',
    '(stoppes|stanses|går videre)',
  ],
  nn: [
    '(avslår|avslått|avslåtte|avslag|avviser|avvist|avviste|stengde|avgjorde|innvilgar|innvilga|godkjenner|godkjende|nektar|stengjer|stengt|stengd|sperrar|sperra|avgjer|avgjord|avgjort|bestemmer|bestemt|fastset|fastsett|rekna|rangerer|utelukkar|sorterer|plasserer|sortert|fjerna|deaktivert|låst|tildelt|tildeler|gradert|klassifiserer|klassifisert|kategoriserer|kategorisert|vel|valt|stansar|suspendert|prioritert|prioriterer|forkasta|forkastar|plukka)',
    'får (ikkje|høgare|lågare|tilbod|ja|nei)',
    '(svaret|er svaret|blir svaret) ..3 (nei|avslag|ja)',
    '(fell|falle) … (ut|bort|frå)',
    '(lagar|byggjer|opprettar) … profil*',
    '(får|gir) … (avslag|svar|nei)',
    '(stoppa|stansa|går vidare)',
  ],
  en: [
    '(reject|rejects|rejected|refuse|refuses|refused|decline|declines|declined|deny|denies|denied|approve|approves|approved|grant|grants|granted|decide|decides|decided|suspend|suspends|suspended|block|blocks|blocked|determine|determines|terminates|closes|rank|ranks|ranked|set|sets|filters|filtered|sorted|removed|calculated|place|places|excluded|dropped|decides|locked|locks|closed|suspends|assigns|assigned|allocates|allocated|grades|graded|classified|classifies|sorts|priced|prices|prioritised|prioritises|discarded|discards|filters|picks|selects|selected|turned|disqualified|raised|raises|withholds|withheld)',
    '(turn|turns|turned) … (down|away)',
    '(drop|drops|fall|falls|weeded|sorted|screened|ruled) … out',
    '(build|builds|create|creates) … profile*',
    '(goes|go) no further',
  ],
});

/** What is decided about: people and what they apply for. */
const MATTER =
  /(?<!\p{L})(?:søknad\p{L}*|søker\p{L}*|søkjar\p{L}*|kund\p{L}*|kreditt\p{L}*|lån\p{L}*|bestilling\p{L}*|ordre\p{L}*|konto\p{L}*|bruker\p{L}*|brukar\p{L}*|medlem\p{L}*|kjøp\p{L}*|betaling\p{L}*|faktura|forsikring\p{L}*|premi\p{L}*|pris\p{L}*|score\p{L}*|kandidat\p{L}*|leie\p{L}*|stønad\p{L}*|plass\p{L}*|applica\p{L}*|customer\p{L}*|credit|loan\p{L}*|order\p{L}*|account\p{L}*|user\p{L}*|member\p{L}*|purchase\p{L}*|payment\p{L}*|insurance|price\p{L}*|candidate\p{L}*|tenant\p{L}*|benefit\p{L}*|claim\p{L}*|søkjer\p{L}*|jobb\p{L}*|stilling\p{L}*|rabatt\p{L}*|rente\p{L}*|gjest\p{L}*|deltak\p{L}*|elev\p{L}*|barn\p{L}*|pasient\p{L}*|time(?:r|n)?|henvendelse\p{L}*|førespurnad\p{L}*|annonse\p{L}*|cv(?:-er)?|applicant\p{L}*|discount\p{L}*|rate|rates|premium\p{L}*|student\p{L}*|pupil\p{L}*|guest\p{L}*|driver\p{L}*|seller\p{L}*|listing\p{L}*|job|jobs|CVs?|people|you|du|deg)(?!\p{L})/iu;
const HUMAN =
  /(?<!\p{L})(?:committees?|komit[eé]\p{L}*|nemnd\p{L}*|nemnda|opptaksutvalg\p{L}*|styret|the board|permissions?|tillatelse\p{L}*|løyve\p{L}*|menneske\p{L}*|saksbehandl\p{L}*|manuel\p{L}*|ansatt\p{L}*|tilsett\p{L}*|medarbeid\p{L}*|rådgi\p{L}*|rådgj\p{L}*|human\p{L}*|manual\p{L}*|case officer|employee|staff|person (?:reviews|decides)|cookie\p{L}*|spam|innbrudd|virus|angrep|attack\p{L}*|bots?|brannmur|firewall|nettleser\p{L}*|browser)(?!\p{L})/iu;

/** «uten at noen har lest dem», “without a human looking at it”. */
const NO_HUMAN =
  /(?<!\p{L})(?:uten|utan|without|før|before|ingen|nobody|no one|ikke|ikkje)(?! kan| can)(?!\p{L})[^.;,]{0,25}?(?:noen|nokon|menneske\p{L}*|menneskelig|person|saksbehandl\p{L}*|ansatt\p{L}*|human\p{L}*|anyone|anybody|people|staff|manual|manuell\p{L}*)(?!\p{L})[^.;,]{0,30}/iu;
/** «Er scoren under 40, blir faktura avslått med det samme»: a threshold that decides at once. */
const BY_SCORE =
  /(?<!\p{L})(?:score\p{L}*|poengsum\p{L}*|poenga|poengene|rating)(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:under|over|below|above|lavere|lågare|less|fewer|lower|higher)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:med det samme|med ein gong|straks|umiddelbart|øyeblikkelig|på flekken|at once|instantly|immediately|straight away|on the spot)(?!\p{L})/iu;
const PROFILED =
  /(?<!\p{L})(?:lager|lagar|bygger|byggjer|oppretter|opprettar|build|builds|create|creates)(?!\p{L})[^.;]{0,30}?profil/iu;

/** A machine that refuses or approves, said as a fact and with no human behind it. */
function decided(reading: Reading, claim: Sentence): Sentence | undefined {
  const denied = textOf(claim);
  const profiling = /profil/iu.test(denied);
  // a promise about applications is broken by applications alone
  const ofApplications = /søknad|applica/iu.test(denied) && !/avgjørel|avgjerd|vedtak|decision/iu.test(denied);
  return sentencesWith(reading, OUTCOME).find(([sentence, hits]) => {
    const text = textOf(sentence);
    // what stands right behind a bare «Nei.» explains it
    if (sentence.block === claim.block && denied.trim().length <= 12) return false;
    if (isSame(sentence, claim) || PAST.test(text) || !MATTER.test(text) || RIGHT.test(text)) return false;
    if (NEUTRAL.test(text)) return false;
    if (ofApplications && !APPLIED.test(text)) return false;
    if (topicsOf(sentence.block).some((topic) => topic === 'rights' || topic === 'security' || topic === 'cookies'))
      return false;
    const outcome = clausesOf(sentence).find((clause) =>
      hits.some(({ start, end }) => start >= clause.start && end <= clause.end),
    );
    if (outcome === undefined || isDenying(withoutAbsentHuman(outcome))) return false;
    const alone = NO_HUMAN.test(text);
    const byMachine =
      hitsIn(sentence.block, MACHINE, sentence.index).length > 0 && MACHINE_WORD.test(text.replace(NO_HUMAN, ' '));
    if (!alone && !byMachine && !BY_SCORE.test(text) && !(profiling && PROFILED.test(text))) return false;
    return !hasHuman(sentence, claim);
  })?.[0];
}

/** The clause without «uten at noen har lest dem», which denies no outcome. */
const withoutAbsentHuman = (clause: Sentence): Sentence => {
  const found = NO_HUMAN.exec(textOf(clause));
  return found && found.index > 0 ? { ...clause, end: clause.start + found.index } : clause;
};

/** A person takes part: in the sentence or in one beside it, and not only on demand. */
function hasHuman({ block, index }: Sentence, claim: Sentence): boolean {
  const beside = sentencesOf(block).filter((other) => Math.abs(other.index - index) <= 1 && !isSame(other, claim));
  return beside.some((sentence) => {
    const text = textOf(sentence);
    if (RIGHT.test(text) && sentence.index !== index) return false;
    return clausesOf(sentence).some((clause) => {
      const words = textOf(clause).replace(NO_HUMAN, ' ');
      return (
        HUMAN.test(words) && !/(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|not|never|no|nobody)(?!\p{L})/iu.test(words)
      );
    });
  });
}
/** Sorting by date, receipts and reminders decide nothing. */
const NEUTRAL =
  /(?<!\p{L})(?:(?:by|etter) (?:date|name|time|order|dato|navn|namn|tid|alfabet\p{L}*|nummer|number)|kvittering\p{L}*|receipts?|påminn\p{L}*|reminders?)(?!\p{L})/iu;
const APPLIED =
  /søk|applic|apply|lån|loan|kreditt|credit|jobb|job|kandidat|candidate|stilling|position|plass|poeng|points|score|kort|card/iu;
const RIGHT =
  /(?<!\p{L})(?:rett til|right to|(?:(?:du|you|de|dei|dere|søkeren|søkjaren|kunden|the applicant) (?:kan|can|may)|(?:kan|can|may) (?:du|you|dere|dei)) (?:\p{L}+ ){0,2}?(?:be|krev\p{L}*|få|have|get|ask|demand|request|klag\p{L}*|appeal|protest\p{L}*))(?!\p{L})/iu;
const MACHINE_WORD =
  /automat|algorit|maskin|machine|system|modell|the model|a model|program|software|computer|robot|script|skript|formel|formula|engine|(?<!\p{L})(?:ki|ai)(?!\p{L})/iu;

const MESSAGE = {
  nb: 'Her heter det at ingen avgjørelser er automatiserte, men et annet sted beskrives en som er det.',
  nn: 'Her heiter det at ingen avgjerder er automatiserte, men ein annan stad er det skildra ei som er det.',
  en: 'This says that no decisions are automated, but elsewhere one is described that is.',
};
