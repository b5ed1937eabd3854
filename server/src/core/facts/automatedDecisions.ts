/** What the policy says of decisions by automated means: that there are none, or that they are made, and how far they are explained. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, textOf, type Hit } from '../reading/hit.js';
import { grantsIn } from '../reading/modality.js';
import { isNegated, isUnderDenial } from '../reading/polarity.js';
import { isUnderRights } from '../reading/rights.js';
import { topicsIn } from '../reading/topics.js';

/** `none`: they do not take place; `made`: they do, with what is told of them. */
export interface AutomatedDecision {
  readonly claim: 'none' | 'made';
  readonly logic: boolean;
  readonly effects: boolean;
}

const DECISION = cue('automated-decision', {
  nb: [
    '(automatisert*|automatisk*|automatiserte|helautomatisk*|helautomatiser*|maskinell*) ..3 (avgjørelse*|beslutning*|vedtak*|avgjørelsesprosess*|individuelle)',
    '(avgjørelse*|beslutning*|vedtak*) ..14 (automatis*|helautomatis*|maskinell*|automatisk)',
    '(avgjørelse*|beslutning*|vedtak*) ..5 (overlates|overlatt|overlater) ..3 til ..1 (maskin*|datamaskin*|system*|programvare*|algoritme*)',
    '(bestemmer|avgjør) (maskiner|maskinen|maskinene|datamaskiner|datamaskinen|roboter|algoritmer|algoritmen) (over|om|hvem|hva|hvilke)',
    '(maskiner|maskinene|datamaskiner|roboter) ..3 (bestemmer|avgjør|bestemme|avgjøre) (over|om|hvem|hvilke)',
    '(søknad*|søker*|kandidat*) ..6 (går gjennom|siler|vurderer|gjennomgår) ..3 automatisk',
    '(avgjøres|avgjort|besluttes|fattes|innvilges|avslås|behandles|behandlet) … (automatisk|helautomatisk|maskinelt)',
    '(kredittvurdering*|kredittsjekk*|søknad*|vurdering*) … (automatisk|automatisert|helautomatisk*)',
    'algoritme* ..5 (avgjør*|beslutt*|bestemm*)',
    '(avgjørelse*|beslutning*|vedtak*) ..4 av [en|et] (maskin*|datamaskin*|*system|*systemet|dataprogram*|algoritme*)',
    '(avgjør|bestemmer|velger|beslutter|fastsetter|avslår|innvilger) ..3 (automatisk|helautomatisk|maskinelt)',
    '(automatisk|helautomatisk|maskinelt) ..2 (avgjør|bestemmer|fastsetter|avslår|innvilger)',
    '(pris|prisen|priser|rente*|premie*|tilbud|tilbudet) ..8 (settes|beregnes|fastsettes|bestemmes) … (automatisk|maskinelt)',
    '(automatiserte|automatiske) (systemer|system|verktøy|kontroller) ..4 (avgjør*|stenge*|sperre*|suspender*|avvis*|avslå*|blokker*)',
    '(systemet|datamaskinen|modellen|programvaren|programmet|maskinen) ..2 (avgjør|bestemmer|beslutter) ..2 (selv|om|hvem)',
    '(avgjøres|avslås|innvilges|besluttes) ..4 av [en|et] (*modell|*modellen|*algoritme*|programvare*)',
    'automatiserte systemer … avgjør*',
    '(prisen|priser|rente*|premie*|tilbudet) ..3 (settes|beregnes|fastsettes|bestemmes) … automatisk',
    'automatisk kategoriser*',
    '(fordeles|fordelt|rangeres|rangert|tildeles|tildelt|avslås|avslått|innvilges|sorteres|avgjøres) ..4 av [et|en] (*system|*systemet|algoritme*|maskin*|dataprogram*)',
    'profil* ..6 (avgjørelse*|beslutning*)',
    '(automatis*|helautomatis*|maskinell*) ..2 (rangering*|utvelgelse*|utsiling|siling|sortering|scoring|skåring|poenggiving|vurdering|behandling|avslag|innvilgelse|godkjenning|prioritering|tildeling) ..2 (av|på) ..2 (*søknad*|*søker*|kandidat*|kunde*|lån|låne*|krav|kravet|elev*|leietaker*|forsikring*|skademelding*|bestilling*|medlem*|bruker*)',
    '(automatis*|helautomatis*|maskinell*) (kredittvurdering*|kredittsjekk*|kredittscor*|prissetting|prisfastsettelse)',
    '(konto|kontoen|kontoer|bruker|brukere|brukeren|profil|profilen|tilgang|tilgangen|abonnement*|medlemskap*|deg) ..2 (sperres|sperret|stenges|stengt|låses|låst|suspenderes|suspendert|utestenges|utestengt|blokkeres|blokkert) ..4 (automatisk|maskinelt)',
    '(automatisk|automatiske|maskinelt) ..3 (sperr*|steng*|utesteng*|suspen*|blokker*) ..3 (konto*|bruker|brukere|brukeren|profil*|medlem*|tilgang*|spiller*)',
  ],
  nn: [
    '(automatiserte|automatiske) (system|verktøy|kontrollar) ..4 (avgjer*|stengje*|sperre*|suspender*|avvis*|avslå*|blokker*)',
    '(systemet|datamaskina|modellen|programvara|programmet|maskina) ..2 (avgjer|bestemmer) ..2 (sjølv|om|kven)',
    'profil* ..6 avgjerd*',
    '(automatisert*|automatisk*|heilautomatisk*|heilautomatiser*|maskinell*) ..3 (avgjerd*|avgjersl*|vedtak*)',
    '(avgjerd*|avgjersl*|vedtak*) ..14 (automatis*|heilautomatis*|automatisk)',
    '(avgjer|bestemmer) (maskiner|maskinene|datamaskiner|robotar|algoritmar) (over|om|kven|kva)',
    '(maskiner|maskinene|datamaskiner|robotar) ..3 (bestemmer|avgjer|bestemme|avgjere) (over|om|kven|kva)',
    '(søknad*|søkjar*|kandidat*) ..6 (går gjennom|siler|vurderer) ..3 automatisk',
    '(avgjorde|avgjort|handsama|behandla|avslått) … (automatisk|heilautomatisk|maskinelt)',
    'algoritm* ..5 (avgjer*|avgjere|bestem*)',
    '(avgjerd*|vedtak*) ..6 av [ein|eit|ei] (maskin*|datamaskin*|*system|*systemet|dataprogram*|algoritm*)',
    '(avgjer|bestemmer|vel|fastset|avslår|innvilgar) ..3 (automatisk|heilautomatisk|maskinelt)',
    '(automatisk|heilautomatisk|maskinelt) ..2 (avgjer|bestemmer|fastset|avslår|innvilgar)',
    '(kredittvurdering*|søknad*|vurdering*) … (automatisk|automatisert|heilautomatisk*)',
    '(prisen|prisar|rente*|premie*) ..4 (sett|rekna|fastsett) … automatisk',
    '(automatis*|heilautomatis*|maskinell*) ..2 (rangering*|utveljing*|utsiling|siling|sortering|scoring|skåring|poenggiving|vurdering|behandling|handsaming|avslag|godkjenning|prioritering|tildeling) ..2 (av|på) ..2 (*søknad*|*søkjar*|kandidat*|kund*|lån|låne*|krav|kravet|elev*|leigetakar*|forsikring*|skademelding*|bestilling*|medlem*|brukar*)',
    '(automatis*|heilautomatis*|maskinell*) (kredittvurdering*|kredittsjekk*|kredittscor*|prissetjing|prisfastsetjing)',
    '(konto|kontoen|kontoar|brukar|brukarar|brukaren|profil|profilen|tilgang|tilgangen|abonnement*|medlemskap*) ..2 (sperra|sperr|stengd|stengde|låst|suspendert|utestengd|blokkert) ..4 (automatisk|maskinelt)',
    '(automatisk|automatiske|maskinelt) ..3 (sperr*|steng*|utesteng*|suspen*|blokker*) ..3 (konto*|brukar|brukarar|brukaren|profil*|medlem*|tilgang*|spelar*)',
    '(fordelt*|rangert*|tildelt*|avslått|avslåtte|innvilga|sortert*|avgjord*) ..4 av [eit|ein] (*system|*systemet|algoritm*|maskin*|dataprogram*)',
  ],
  en: [
    '(automated|automatic|automatically|algorithmic|automat*) ..3 (decision*|decision-making|decisionmaking|categori*)',
    '(decision*|decisions) ..12 (automated|automatic|automatically|algorithm*)',
    '(decided|approved|refused|rejected|assessed|evaluated|declined|denied|granted|accepted|screened|filtered|shortlisted|ranked|graded|turned down|screened out|filtered out|sorted out|weeded out) … (automatically|entirely automated|automated means|by (software|computer|algorithm|machine|system|ai)|by [the|a|our] (software|computer|algorithm|machine|system|ai))',
    'processed … (entirely automated|automated means)',
    'automatically … (decline|declined|reject|rejected|refuse|refused|approve|approved|screen|turn down|turned down|score|scored|rank|ranked|grade|graded|deny|denied)',
    'automatically … (block|blocked|suspend|suspended|close|closed) … (account|accounts|user|users|access|profile|members)',
    '(account|accounts|user|users|access|profile|members) … (blocked|suspended|closed) … automatically',
    '(automated|automatic|automatically|algorithmic) ..2 (ranking|scoring|screening|shortlisting|selection|filtering|sorting|grading|rating|assessment|evaluation|approval|rejection|refusal|processing|matching) ..2 (of|for) ..3 (application*|applicant*|candidate*|customer*|borrower*|loan*|claim|claims|pupil*|student*|tenant*|insurance|order|orders|member|members|user|users|cv|cvs|resumes)',
    '(automated|automatic) (credit|eligibility|fraud|risk) (check|checks|scoring|assessment|assessments|rating|decision)',
    '(suspension*|ban|bans|penalt*|exclusion*|sanctions|restrictions) ..4 automatically',
    'automatically ..4 (suspension*|ban|bans|lock|locks|locked|banned|banning|locking)',
    '(account|accounts|user|users|access|profile|members) ..3 (locked|banned|restricted|disabled) … automatically',
    'automatic ..2 (suspension*|ban|bans|lock|locking|blocking|exclusion) ..4 (account*|user*|player*|member*)',
    '(software|computer|algorithm|system|model|ai) … (decides|rejects|approves|declines|refuses|scores|ranks|grades|turns down|screens)',
    '(decided|decision*|made) by (software|computer|algorithm|machine|ai)',
    '(credit check|credit assessment|application*) ..3 automatic*',
    'algorithm* ..5 (decide*|deciding|determine*)',
    '(machines|computers|robots) ..2 (decide|determine) (about|on|whether|who|which|if|for|over)',
    '(decision*|decided) ..6 by [a|an|the|our] (machine|machines|computer|computers|robot*|algorithm*)',
    '(decision*) ..5 (left|entrusted|delegated|handed) … to [a|an|the|our] (machine*|computer*|software|algorithm*|system*)',
    '(application*|applicant*|candidate*) ..6 (goes through|sifts|screens|reads|reviews|assesses) ..3 automatically',
    'automated individual',
    '(automated|automatic) (system|systems|tools|processes|checks|means|controls) ..4 (suspend*|block*|close*|reject*|refuse*|decline*|decide*|terminate*|restrict*|deny|denies)',
    '(eligib*|limit|limits|offer|offers|premium*|price*|rate|rates) ..3 (determined|decided|set|fixed) ..2 automatically',
    'profil* ..6 decision*',
    '(price|prices|premium|rate) ..4 (set|calculated|determined) … automatically',
    'solely … automated',
  ],
});

/** Something is decided with nobody at it: «… fordeles av fagsystemet uten at en saksbehandler ser på det». */
const NOBODY = cue('nobody-decides', {
  nb: [
    '(avgjør*|avgjort|behandle*|fordel*|ranger*|tildel*|innvilg*|avslå*|sorter*|vurder*|beregn*|fastsett*) ..9 uten … (menneske*|menneskelig*|saksbehandler*|medarbeider*|ansatt*|person*|rådgiver*|konsulent*|leder*|noen)',
  ],
  nn: [
    '(avgjer*|avgjort|avgjorde|handsam*|behandl*|fordel*|ranger*|tildel*|innvilg*|avslå*|sorter*|vurder*|rekn*|fastset*) ..9 utan … (menneske*|menneskeleg*|sakshandsamar*|saksbehandlar*|medarbeidar*|tilsett*|person*|rådgjevar*|konsulent*|leiar*|nokon)',
  ],
  en: [
    '(check|checks|assessment|assessments|decision*) ..6 without … (human|person|people|employee*|anyone)',
    '(decide*|handle*|assess*|allocat*|rank*|grant*|refus*|sort*|reject*|approv*|suspend*|block*|close*|terminat*|declin*) ..9 without … (human|person|people|employee*|anyone)',
  ],
});

/** A human decides: no decision is automated alone. */
const HUMAN = cue('human-decides', {
  nb: [
    '(menneske*|saksbehandler*|medarbeider*|person) … (tar|treffer|fatter|gjør) ..4 (avgjørelse*|beslutning*|vedtak*|vurdering*)',
    '(avgjørelse*|beslutning*|vedtak*) ..4 av (et|en|våre) (menneske*|saksbehandler*|medarbeider*|ansatt*)',
  ],
  nn: [
    '(menneske*|saksbehandlar*|medarbeidar*|person) … (tek|gjer|fattar) ..4 (avgjerd*|vedtak*|vurdering*)',
    '(avgjerd*|vedtak*) ..4 av (eit|ein|våre) (menneske*|saksbehandlar*|tilsett*)',
  ],
  en: [
    '(always|still|only) ..2 (a|one) ..2 (person|human|people|of us) ..2 (who|that|behind)',
    '(human|person|people|someone|humans|employee|us) ..3 (makes|make|takes|take|behind|decides|decide) ..4 (decision*|everything|whether|who|every)',
    '(always|only) … (human|person|people|someone) (who|that|behind|decides|deciding|making)',
    'decision* ..5 by (a|an|our) (human|person|people|employee*|staff)',
  ],
});

/** «Alle søknader leses av en saksbehandler», “a person always has the last word”: it goes for everything, and settles the matter by itself. */
const ALWAYS_HUMAN = cue('always-human', {
  nb: [
    '(alle|hver|hvert|enhver) ..1 (*søknad|*søknader|*søknadene|*saker|sak|vedtak|krav|avgjørelse*|beslutning*) ..5 (leses|vurderes|avgjøres|behandles|gjennomgås|lest|vurdert|avgjort|behandlet|gjennomgått|tas|treffes|fattes) … av (et|en|våre|to|minst) … (menneske*|saksbehandler*|medarbeider*|ansatt*|rådgiver*)',
    '(alle|hver) (*søknad|*søknader|*saker|sak) (leses|vurderes|avgjøres|gjennomgås) av (mennesker|saksbehandlere|ansatte|en saksbehandler|et menneske|en medarbeider|en ansatt|en person)',
    'alltid (et menneske|en person|en saksbehandler|en medarbeider|en ansatt|mennesker) ..2 (avgjør|bestemmer|treffer|fatter)',
    '(menneske|person|saksbehandler) ..2 (siste|endelige) (ord|ordet)',
  ],
  nn: [
    '(alle|kvar|kvart) ..1 (*søknad|*søknader|*søknadene|*saker|sak|vedtak|krav|avgjerd*) ..5 (lesne|lesen|vurderte|vurdert|avgjorde|avgjort|handsama|behandla|tekne) … av (eit|ein|våre|to|minst) … (menneske*|sakshandsamar*|saksbehandlar*|medarbeidar*|tilsett*|rådgjevar*)',
    'alltid (eit menneske|ein person|ein sakshandsamar|ein saksbehandlar|ein tilsett|menneske) ..2 (avgjer|bestemmer|fattar)',
    '(menneske|person) ..2 (siste|endelege) (ord|ordet)',
  ],
  en: [
    '(every|each|all) ..1 (application|applications|decision|decisions|claim|claims|case|cases) ..3 (read|assessed|decided|reviewed|considered|made|taken) ..2 by (a|an|one|our|two|real) … (human*|person|people|employee*|officer*|caseworker*|adviser*|staff)',
    '(person|human|human being|employee|someone) ..2 (has|have|makes) the (last|final) (word|say|decision)',
  ],
});

const DECIDING = cue('deciding', {
  nb: ['(hver|alle|enhver) … (avgjørelse|avgjørelser|beslutning|beslutninger)'],
  nn: ['(kvar|alle) … (avgjerd|avgjerder)'],
  en: ['(every|each|any|all) … (decision|decisions)'],
});

const PROFILING = cue('profiling', {
  nb: ['profiler', 'profilering*', 'profilere', 'profilerer'],
  nn: ['profilering*', 'profilerer'],
  en: ['profiling'],
});

/** Machines that could decide. */
const MACHINE = cue('deciding-machine', {
  nb: ['kunstig intelligens', 'algoritme*', 'maskinlæring', 'ki'],
  nn: ['kunstig intelligens', 'algoritm*', 'maskinlæring', 'ki'],
  en: ['artificial intelligence', 'algorithm*', 'machine learning', 'ai'],
});

const LOGIC = cue('decision-logic', {
  nb: [
    '(vurderer|beregner|regner|analyserer|bygger|baserer|tar hensyn|vekter|sammenligner|ser på)',
    '(ut fra|basert på|på bakgrunn av|grunnlag av|kriterier|poengsum*|score*|modell*|logikk*)',
  ],
  nn: [
    '(vurderer|reknar|analyserer|byggjer|baserer|tek omsyn|ser på)',
    '(ut frå|basert på|på bakgrunn av|grunnlag av|kriterium|poengsum*|score*|modell*|logikk*)',
  ],
  en: [
    '(based on|on the basis of|looks at|takes into account|calculates|calculate|analyses|analyzes|weighs|compares|considers|evaluates)',
    '(score*|model|criteria|logic|factors|from income)',
    '(program|system|model|software) uses',
    'as follows',
  ],
});

const EFFECTS = cue('decision-effects', {
  nb: [
    '(avslås|avslag|innvilges|innvilget|avgjør om|resultatet avgjør|konsekvens*|betydning*|rettsvirkning*|fører til|føre til|betyr)',
    '(menneskelig|saksbehandler*|et menneske|manuell*)',
    '(kundebehandler*|kunderådgiver*|medarbeider*|ansatt|person|noen) ..3 (ser|se|vurderer|vurdere|går|gå|gjennomgår|sjekker) ..4 (saken|avgjørelsen|resultatet|det|søknaden|nytt|gang)',
    '(får du|du får) ..2 (tilbud|avslag|ikke|bare|ingen)',
    '(sperret|stengt|utestengt|låst) i ..2 (timer|dager|døgn|uker)',
    'som betyr',
    '(avslår|innvilger) (når|hvis|dersom|søknad*)',
    '(ansatt|ansatte|rådgiver) ..3 (ser|vurderer|gjennomgår|overprøver)',
    'bestride*',
  ],
  nn: [
    '(avslått|avslag|innvilga|avgjer om|resultatet avgjer|konsekvens*|følgj*|rettsverknad*|fører til|føre til|betyr)',
    '(menneskeleg|saksbehandlar*|sakshandsamar*|eit menneske|manuell*)',
    '(kundebehandlar*|kunderådgjevar*|medarbeidar*|tilsett|person|nokon) ..3 (ser|sjå|vurderer|vurdere|går|gå|sjekkar) ..4 (saka|avgjerda|resultatet|det|søknaden|nytt|gong)',
    '(får du|du får) ..2 (tilbod|avslag|ikkje|berre|ingen)',
    '(sperra|stengd|utestengd|låst) i ..2 (timar|dagar|døgn|veker)',
    'som betyr',
    '(avslår|innvilgar) (når|viss|dersom|søknad*)',
    '(tilsett|tilsette|rådgjevar) ..3 (ser|vurderer|går gjennom)',
    'bestride*',
  ],
  en: [
    '(refused|rejected|declined|denied|approved|result determines|determines whether|consequence*|legal effect*|significance|means that|may lead|affect*)',
    '(human|case officer|manual*|person review*)',
    '(person|someone|somebody|employee|colleague|adviser|advisor|consultant|staff) ..3 (look|looks|looked|review*|check*|reconsider*) ..5 (it|case|decision|result|application|again)',
    '(suspended|banned|locked|blocked) for ..3 (hours|days|weeks|months)',
    'which means',
    'you (are offered|will be offered|have to pay|must pay)',
    'contest*',
  ],
});

/** Decisions that matter to people. */
const WEIGHTY = cue('weighty-profiling', {
  nb: ['(kreditt*|pris|priser|lån*|forsikring*|ansettelse*|søknad*)'],
  nn: ['(kreditt*|pris|prisar|lån*|forsikring*|søknad*)'],
  en: ['(credit|price|prices|pricing|loan*|insurance|eligib*|recruit*)'],
});

const NONE = cue('no-automated', {
  nb: [
    '(ikke|ingen|aldri|verken|nei)',
    '(finner|skjer|foretas|forekommer|brukes|benyttes) ikke',
    'alltid … menneske*',
    '(tas|treffes|fattes) … (av mennesker|manuelt)',
    'et menneske … alltid',
  ],
  nn: ['(ikkje|ingen|inga|aldri|korkje|nei)', 'alltid … menneske*', 'tekne … av menneske', 'eit menneske … alltid'],
  en: ["(not|no|never|neither|nor|don't|doesn't|none)", 'always … (person|human)', 'made by (humans|people)'],
});

const CONDITIONAL = /(?<!\p{L})(?:hvis|dersom|viss|if|where|såfremt|i den grad|to the extent)(?!\p{L})/iu;

/** An account that is closed for lack of use, or locked after wrong passwords, is no decision about a person. */
const MERE_CLOSURE =
  /(?:clos|lock|block|suspend|disabl|steng|sperr|lås|blokker|suspen)\p{L}*[^.;]{0,80}(?:inactiv|unused|not (?:been )?(?:logged|used)|password|log-?in attempts|expire|inaktiv|uten aktivitet|utan aktivitet|ikke (?:er |blir |har vært )?(?:brukt|logget)|ikkje (?:er |blir |har vore )?(?:brukt|logga)|passord|innloggingsforsøk|utløp)/iu;

export const automatedDecisions = defineFacts<AutomatedDecision>('automated-decisions', (reading) => {
  const facts: Fact<AutomatedDecision>[] = [];
  for (const hit of reading.hits(DECISION)) {
    const found = readDecision(hit);
    if (found) facts.push(found);
  }
  for (const hit of reading.hits(NOBODY)) {
    if (!isRight(hit) && hit.block.kind !== 'heading')
      facts.push(
        says(sentenceOf(hit), NONE)
          ? none(sentenceOf(hit))
          : fact<AutomatedDecision>({ claim: 'made', ...explained(hit.block) }, sentenceOf(hit)),
      );
  }
  for (const hit of reading.hits(HUMAN)) {
    if (
      !isNegated(hit) &&
      !isRight(hit) &&
      (reading.hits(DECISION, PROFILING, MACHINE).length > 0 || says(sentenceOf(hit), DECIDING))
    )
      facts.push(none(sentenceOf(hit)));
  }
  for (const hit of reading.hits(ALWAYS_HUMAN))
    if (!isNegated(hit) && !isRight(hit) && hit.block.kind !== 'heading') facts.push(none(sentenceOf(hit)));
  for (const hit of reading.hits(PROFILING)) {
    const found = readProfiling(hit);
    if (found) facts.push(found);
  }
  return facts;
});

/** There are none. */
const none = (place: Pick<Fact<unknown>, 'block' | 'start' | 'end'>): Fact<AutomatedDecision> =>
  fact<AutomatedDecision>({ claim: 'none', logic: true, effects: true }, place);

function readDecision(hit: Hit): Fact<AutomatedDecision> | undefined {
  const { block } = hit;
  const sentence = sentenceOf(hit);
  if (isRight(hit) || says(sentence, NOBODY) || MERE_CLOSURE.test(textOf(sentence))) return undefined;
  if (block.kind === 'heading' || block.kind === 'label' || block.text.endsWith('?')) return readUnder(block);
  if (isDenied(hit)) return none(sentence);
  if (block.kind === 'cell') return readRow(block);
  if (CONDITIONAL.test(textOf(sentence).slice(0, 40))) return undefined;
  return fact<AutomatedDecision>({ claim: 'made', ...explained(block) }, sentence);
}

/** A heading or question tells nothing itself; a short answer right under it does. */
function readUnder(heading: Block): Fact<AutomatedDecision> | undefined {
  const below = (
    heading.section.heading === heading
      ? heading.section.blocks
      : heading.section.blocks.filter(({ index }) => index > heading.index)
  ).slice(0, 3);
  const denial = below.find((block) => has(block, NONE, 0));
  return denial && !has(denial, DECISION) ? none({ block: denial, start: 0, end: denial.text.length }) : undefined;
}

/** «Automatiserte avgjørelser | Nei». */
function readRow(cell: Block): Fact<AutomatedDecision> | undefined {
  const answer = cell.section.blocks.find((other) => other.kind === 'cell' && other.index === cell.index + 1);
  return answer && /^(?:nei|no|ingen|none|nope)\b/i.test(answer.text)
    ? none({ block: answer, start: 0, end: answer.text.length })
    : undefined;
}

function readProfiling(hit: Hit): Fact<AutomatedDecision> | undefined {
  const sentence = sentenceOf(hit);
  if (isRight(hit) || hit.block.kind === 'heading') return undefined;
  if (isNegated(hit) || isUnderDenial(hit.block)) return none(sentence);
  const weighty = says(sentence, WEIGHTY) && says(sentence, EFFECTS);
  return weighty ? fact<AutomatedDecision>({ claim: 'made', ...explained(hit.block) }, sentence) : undefined;
}

/** Denied by its own words, by the sentence as a whole, or by the lead-in. */
const isDenied = (hit: Hit): boolean => {
  if (isUnderDenial(hit.block)) return true;
  // «blir avslått av systemet uten at noen har sett på dem» denies the human
  const behind = /^[^.;]{0,30}?(?<!\p{L})(?:uten|utan|without)(?!\p{L})/iu.test(
    hit.block.text.slice(hit.end, hit.end + 40),
  );
  if (isNegated(hit) && !behind) return true;
  // «… avgjør automatisk hvem som ikke får tilbud» denies nothing of the decision
  return hitsIn(hit.block, NONE, sentenceOf(hit).index).some(
    (no) =>
      no.first < hit.last ||
      !/(?<!\p{L})(?:som|at|who|that|which)(?!\p{L})/iu.test(hit.block.text.slice(hit.end, no.start)),
  );
};

/** The right not to be subject to such decisions says nothing of whether there are any. */
function isRight({ block, first }: Hit): boolean {
  const grants = grantsIn(block, block.marks.tokens.sentences[first]!);
  if (
    grants.some(({ kind, first: at }) => at < first && (kind === 'entitled' || kind === 'rights' || kind === 'request'))
  )
    return true;
  return (
    /rett til|rett .{0,12}ikke|right (?:not )?to/i.test(block.text.slice(0, 200)) ||
    ((block.kind === 'item' || block.kind === 'heading') &&
      isUnderRights(block) &&
      !topicsIn(block).includes('security') &&
      !has(block, NONE))
  );
}

/** What is told of the decisions in the same block and the three behind it. */
function explained(block: Block): { readonly logic: boolean; readonly effects: boolean } {
  const near = block.section.blocks.filter(({ index }) => index >= block.index && index <= block.index + 3);
  return { logic: near.some((other) => has(other, LOGIC)), effects: near.some(tellsEffects) };
}

/** «uten at en saksbehandler er innom» names a human who is not there. */
const tellsEffects = (block: Block): boolean =>
  hitsIn(block, EFFECTS).some(
    (hit) => !isNegated(hit) || !/menneske|saks|manuel|human|person/i.test(hit.block.text.slice(hit.start, hit.end)),
  );
