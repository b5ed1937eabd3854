/** The words in which references to law are written: Norwegian, English, and what machine translation leaves of German, Swedish and Danish. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ARTICLE = words('artikkel artikler artiklene artiklar artiklane art arts artt article articles artikel');
export const SECTION = words('§ paragraf paragrafene paragrafane section sections sec secs s ss seksjon');
export const RECITAL = words(
  'fortalepunkt fortalepunktene fortalepunkta fortaleavsnitt premiss premissene betraktning recital recitals rec recs',
);
export const PREAMBLE = words('fortalen fortalens fortala fortale preamble');
export const CHAPTER = words('kapittel kapitlene kapitla kap chapter chapters');
/** Words that announce a list, so that a comma and a number go on with it. */
export const PLURAL = words(
  'artikler artiklene artiklar artiklane arts artt articles paragrafene paragrafane sections secs ss fortalepunktene fortalepunkta premissene recitals recs kapitlene kapitla chapters',
);
/** Section words that are not worth believing without an act: they point into the document as often. */
export const NEEDS_ACT = words('section sections sec secs s ss seksjon');
/** Keywords after which «a» may be the English article. */
export const ENGLISH = words('article articles section sections recital recitals chapter chapters');

export const PARAGRAPH = words(
  'nr nummer no para paras par paragraph paragraphs abs absatz sec section stk ledd subsection subsections punkt pkt avsnitt',
);
export const LETTER = words(
  'bokstav bokstavene bokstavane bokstaver litra lit litt letter letters point points item items pkt punkt subparagraph',
);
/** Words before an article that are worth reading on from: "point (f) of Article 6(1)". */
export const PREFIX = words(
  'point points letter letters item paragraph paragraphs bokstav litra subparagraph nr punkt subsection',
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'første fyrste first',
    'annet andre anna second',
    'tredje third',
    'fjerde fourth',
    'femte fifth',
    'sjette sixth',
    'sjuende syvende sjuande seventh',
    'åttende åttande eighth',
  ].flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)),
);
export const PARAGRAPH_UNITS = words('ledd paragraph avsnitt');
export const SUBPARAGRAPH_UNITS = words('subparagraph alinea');
export const SENTENCE_UNITS = words('punktum sentence setning satz');

export const AND = words('og and & eller or samt und och');
export const RANGE = words('- til to through thru bis');
export const OF = words('of in under i av etter from frå fra per ifølge');
/** What may stand between «i» and the name of the act. */
export const DETERMINERS = words(
  "the that this same samme den det eu eus ' s said norwegian norske norsk noregs norges new nye gjeldende gjeldande generelle europeiske",
);
/** Words that lead from one reference to the next one of the same act. */
export const LEADS = words(
  'jf jfr jamfør jevnfør cf smh see se sjå samt herunder særlig særleg including particularly especially specifically notably sin sitt',
);

/** A number before one of these is an amount, not an article. */
export const UNITS = words(
  'dag dager dagar dagers days day uke uker veke veker weeks week måned måneder månad månader months month år year years minutt minutter minutes time timer timar hours kroner kr nok usd eur prosent percent pages sider ways times ting tips reasons ganger gonger million millioner',
);

/** Words before «article» that make it a text in a magazine or help centre. */
export const PRESS = words(
  'blog help support news faq kb wiki magazine newspaper this an the knowledge press denne hver kvar',
);

const PRIVATE = words(
  'avtalen avtale avtala avtalens kontrakten kontrakt kontraktens vilkårene vilkåra vilkår vilkårenes terms contract agreement lease policy notice statement erklæringen erklæringa erklæring vedtektene vedtekter vedtektenes vedtekten reglementet reglement reglementets retningslinjene retningslinjer retningslinene bylaws bylaw handbook handboka håndboken håndboka guide guidelines dokumentet document bilaget bilag vedlegget vedlegg annex appendix schedule rapporten report standard standarden manual manualen planen plan book boken boka magasinet bladet avisen avisa statutter statuttene instruksen instruks instruksens rules our vår vårt våre this these denne dette disse desse my your din ditt dine collection constitution series newsletter website',
);
const PRIVATE_ENDINGS = [
  'avtalen',
  'avtale',
  'avtala',
  'avtalens',
  'kontrakten',
  'kontraktens',
  'kontrakt',
  'vilkårene',
  'vilkåra',
  'vedtektene',
  'vedtektenes',
  'reglementet',
  'reglene',
  'reglane',
  'reglenes',
  'erklæringen',
  'erklæringa',
  'instruksen',
  'handboka',
  'håndboken',
  'håndboka',
];

/** Whether a word names a document that is no law: «leieavtalen», "terms". */
export const isPrivateDocument = (word: string): boolean =>
  PRIVATE.has(word) || (word.length > 7 && PRIVATE_ENDINGS.some((ending) => word.endsWith(ending)));

const LAW_ENDINGS = [
  'loven',
  'lova',
  'lovens',
  'lovas',
  'lovene',
  'lovgivingen',
  'forskriften',
  'forskrifta',
  'forskriftens',
  'forskrift',
  'direktivet',
  'direktivets',
  'konvensjonen',
  'konvensjon',
  'traktaten',
];
const LAW_WORDS = words(
  'act regulation regulations directive code convention charter treaty statute law lov emk echr tfeu teuv eøs grunnloven grunnlova eea lagen loi gesetz',
);

/** Whether a word names a law, known here or not: «angrerettloven», "Act". */
export const isLawWord = (word: string): boolean =>
  LAW_WORDS.has(word) || (word.length > 6 && LAW_ENDINGS.some((ending) => word.endsWith(ending)));
