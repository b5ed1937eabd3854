/** Words by which a text says of data, or of equipment, what they are for. */
import { cue } from '../marking/cue.js';

/** The text says of itself what the purpose is: «Formålet med behandlingen er å …», «Formål: …». */
export const STATED = cue('stated-purpose', {
  nb: [
    '(formål|formålet|formålene|hensikten|hensikt|målet) ..4 (er|omfatter)',
    '(formål|formålet|formålene|hensikten) (å|for)',
    '*formål* (er|omfatter)',
    '(grunnen|årsaken|bakgrunnen) til at (vi|jeg) ..6 er (at|for)',
  ],
  nn: [
    '(føremål|føremålet|føremåla|formål|formålet|formåla|hensikta) ..4 (er|omfattar)',
    '(føremål|føremålet|føremåla|formål|formålet) (å|for)',
    '(grunnen|årsaka|bakgrunnen) til at (vi|me|eg) ..6 er (at|for)',
  ],
  en: [
    '(purpose|purposes|aim|goal|reason|objective) ..4 (is|are) (to|that)',
    '(purpose|purposes) [of] [the|this|our] [processing|collection|treatment|use] (is|are)',
    'is … (processed|used|collected) for the [following] purpose*',
    'reason ..2 (we|i) (ask|collect|keep|need|store|want|hold|use) ..6 is (that|to|so)',
  ],
});

/** What the data do for the controller: “Information you provide helps us process payments”. */
export const SERVES = cue('data-serve', {
  nb: [
    'hjelper oss',
    '(*listen|*lista|opplysningene|opplysningen|navnet|svarene|registeret|dataene) hjelper',
    '(forteller|viser) oss (hvilken|hvilke|om|hvor|når|hvem)',
    'gjør (det mulig|oss i stand)',
    'setter oss i stand',
    '(journalen|registeret|opplysningene|loggene|opptakene|listen) skal (gi|gjøre|sikre|hjelpe|bidra|vise|dokumentere)',
  ],
  nn: [
    'hjelper oss',
    '(*lista|opplysningane|opplysninga|namnet|svara|registeret|dataa) hjelper',
    '(fortel|viser) oss (kva|om|kor|når|kven)',
    'gjer (det mogleg|oss i stand)',
    'set oss i stand',
    '(journalen|registeret|opplysningane|loggane|opptaka|lista) skal (gje|gjere|sikre|hjelpe|bidra|vise|dokumentere)',
  ],
  en: [
    '(help|helps|helping) us',
    '(list|answers|register) (help|helps) (the|our) *',
    '(tell|tells) us (which|whether|where|when|who)',
    '(enable|enables|enabling|allow|allows|allowing) us',
  ],
});

/** What the data are needed for: «Medlemslisten er nødvendig for å kreve inn kontingent». */
export const NEEDED = cue('data-needed-for', {
  nb: [
    'er nødvendig* for å',
    'er (til|der) for [at|å]',
    '(dette|det|alt) er for (å|at)',
    '(trengs|trengst) (for|til) [å]',
    'må til for å',
  ],
  nn: [
    'er (nødvendig*|naudsynt*) for å',
    'er (til|der) for [at|å]',
    '(dette|det|alt) er for (å|at)',
    '(trengst) (for|til) [å]',
    'må til for å',
  ],
  en: [
    '(is|are) (needed|there|necessary) (to|for|so)',
    '(this|that|it|these) (is|are) so (that|we|you)',
    '(is|are) for *ing',
  ],
});

/** «Med e-postadressen kan vi sende programmet», “with your number we can call you”. */
export const WITH_IT = cue('with-data-can', {
  nb: ['(med|gjennom) ..4 kan (vi|jeg)'],
  nn: ['(med|gjennom) ..4 kan (vi|me|eg)'],
  en: ['(with|using|through) ..5 (we|i) can'],
});

/** What data go to, where that is something done: «Opplysningene går til innkreving av kontingent». */
export const GOES_TO = cue('data-go-to', {
  nb: ['(*opplysning*|data|dataene|informasjon*|navn*|resten|de|disse) ..4 går [med] til'],
  nn: ['(*opplysning*|data|dataa|informasjon*|namn*|resten|dei|desse) ..4 går [med] til'],
  en: ['(data|information|details|rest) ..4 (goes|go) (to|towards)'],
});

/** Equipment that takes data by itself: it is put up for something. */
export const EQUIPMENT = cue('equipment', {
  nb: ['(*kamera|*kameraer|*kameraene|*kameraet|*overvåking|*overvåkingen|*opptak|*opptakene|adgangskort|*logger)'],
  nn: ['(*kamera|*kameraa|*kameraet|*overvaking|*overvakinga|*opptak|*opptaka|tilgangskort|*loggar)'],
  en: ['(camera|cameras|cctv|recordings|sensors|logs)'],
});
