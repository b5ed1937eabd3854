/** Conjunctions and phrases that open, bound or deny a clause of time. */
import { cue } from '../../marking/cue.js';

/** «så lenge», “for the duration of”: what is kept goes on with something. */
export const WHILE = cue('retention-while', {
  nb: [
    'så lenge',
    'sålenge',
    'mens',
    'gjennom hele',
    'under hele',
    'i hele',
    '(den|hele) (tiden|perioden|tida)',
    'tiden',
    '(ut|i) (*perioden|*tiden|kundeforhold*|avtaleforhold*)',
    '(varigheten|lengden) av',
    'ut (året|sesongen|avtaleperioden|skoleåret|kalenderåret)',
    'i løpet av',
  ],
  nn: [
    'så lenge',
    'så lengje',
    'medan',
    'gjennom heile',
    'under heile',
    'i heile',
    '(den|heile) (tida|perioden)',
    'tida',
    'ut (året|sesongen|skuleåret|avtaleperioden)',
  ],
  en: [
    '(as|so) long as',
    'while',
    'throughout',
    'for the (duration|term|lifetime|life|length|whole|entire|time|period|course)',
    'for (your|the) … (membership|employment|tenancy)',
    'during',
    'for the time',
    'through the end of',
    'for (a|the) [limited] (time|period)',
    'for time',
  ],
});

/** «inntil», “until”; a bare «til» only where an end follows. */
export const UNTIL = cue('retention-until', {
  nb: ['inntil', '(frem|fram|helt) til', 'opp til', 'til og med', 'til'],
  nn: ['inntil', '(fram|heilt) til', 'til'],
  en: ['(until|till)', 'up (until|to the)', 'up to and including', 'to the (end|close|last day) of'],
});

/** «når», “once”: what is deleted goes with something. */
export const WHEN = cue('retention-when', {
  nb: [
    'når',
    'straks',
    'så (snart|fort)',
    'umiddelbart (etter|når|ved)',
    'etter',
    'ved',
    'i forbindelse med',
    'hvis',
    'dersom',
    'om',
    'innen',
    'automatisk når',
    'i det øyeblikk',
    'idet',
    'i etterkant av',
  ],
  nn: ['når', 'straks', 'så (snart|fort)', 'etter', 'ved', 'dersom', 'viss', 'innan', 'i etterkant av'],
  en: [
    '(when|once|whenever|upon|after|following|on|at|if)',
    '(as soon as|immediately after|promptly after|automatically when|in connection with)',
    'by the end of',
    'no later than the end of',
  ],
});

/** Necessity without a conjunction of time. */
export const NO_LONGER_THAN = cue('retention-need', {
  nb: [
    '(lenger|lengre) enn',
    '(utover|ut over)',
    '(lenger|lengre) tid enn',
    'i (nødvendig|rimelig) (tid|tidsrom)',
    'i (en|et) … (rimelig|begrenset|nødvendig) (tid|tidsrom|periode)',
    'kun i (den|det) …',
    'bare i (den|det) …',
    'når (opplysningene|dataene|de|informasjonen) ikke',
  ],
  nn: [
    '(lenger|lengre) enn',
    '(utover|ut over)',
    'i (nødvendig|naudsynt|rimeleg) tid',
    'i (ein|eit) … (rimeleg|avgrensa) (tid|tidsrom|periode)',
  ],
  en: [
    '[any] longer than',
    'beyond',
    '(a|the) … (reasonable|limited|necessary) … (time|period)',
    'only [for] the (time|period)',
    'no longer (needed|necessary|required|relevant)',
    'limited (time|period)',
    'minimum (time|period) (necessary|required|needed)',
  ],
});

/** A date of the calendar, or the day after: when something goes, without an end that is named. */
export const CALENDAR = cue('retention-calendar', {
  nb: [
    '(hver|hvert|neste|førstkommende) (dag|natt|kveld|uke|måned|kvartal|halvår|år|vår|sommer|høst|vinter|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|nyttår|jul)',
    '(dagen|uka|uken|måneden|kvelden|morgenen) etter',
    '(samme|neste) (dag|uke|kveld)',
    '(ukentlig|månedlig|årlig|daglig)',
  ],
  nn: [
    '(kvar|kvart|neste) (dag|natt|kveld|veke|månad|kvartal|halvår|år|vår|sommar|haust|vinter|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|nyttår|jul)',
    '(dagen|veka|månaden|kvelden|morgonen) etter',
    '(same|neste) (dag|veke|kveld)',
    '(vekentleg|månadleg|årleg|dagleg)',
  ],
  en: [
    '(every|each|next|the following) (day|night|week|month|quarter|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas)',
    'the (day|week|month|morning) after',
    '(same|next) (day|evening)',
    '(weekly|monthly|yearly|annually|daily|nightly|overnight)',
  ],
});

export const ENDLESS = cue('retention-endless', {
  nb: [
    'permanent',
    'på (ubestemt|ubegrenset|livs*) tid',
    'på livstid',
    'for (alltid|all framtid|all fremtid|all tid|evig|godt)',
    'evig',
    'til evig tid',
    'i all (framtid|fremtid)',
    '(uten|ikke) (tidsbegrensning|tidsgrense|tidsavgrensning|sluttdato|slettefrist|utløpsdato)',
    'ingen (sluttdato|slettefrist|tidsbegrensning|tidsgrense|utløpsdato)',
    'tidsubegrenset',
    'ubegrenset',
    'varig',
    'i ubegrenset tid',
    'slettes aldri',
    'aldri slettes',
    '(sletter|slette) aldri',
    'aldri (sletter|slette|blir slettet)',
    'blir aldri slettet',
    'slettes ikke',
    'sletter ikke ..6 (heller|selv om|selv når)',
  ],
  nn: [
    'permanent',
    'på (ubestemt|uavgrensa) tid',
    'for (alltid|all framtid|all tid|evig|godt)',
    'uten tidsgrense',
    'for evig tid',
    'til evig tid',
    'i all framtid',
    'utan (tidsavgrensing|tidsgrense|sluttdato|slettefrist)',
    'inga (tidsgrense|sletting|tidsavgrensing)',
    'ingen (sluttdato|slettefrist)',
    'uavgrensa',
    'varig',
    'blir aldri sletta',
    'vert aldri sletta',
    'slettar aldri',
    'aldri (sletta|slettar)',
    'slettast aldri',
    'blir ikkje sletta',
    'slettar ikkje ..6 (heller|sjølv om|sjølv når)',
  ],
  en: [
    '(indefinite|indefinitely|permanently|forever|perpetually|permanent|perpetual)',
    'for ever',
    'in perpetuity',
    'without (any|a) … (limit|limitation|end|expiry)',
    'without (limit|limitation) in time',
    'for an (unlimited|indefinite|undefined) (period|time)',
    'no (end date|time limit|expiry|fixed end)',
    'unlimited (time|period)',
    'for all time',
    '(never|not ever) (delete|deleted|erase|erased|removed|expire|expires)',
    'never be (deleted|erased|removed)',
    '(do not|never) (delete|erase|remove) ..6 even (if|when|after)',
  ],
});

/** Keeping beyond an event: «selv etter arrangementet». */
export const BEYOND = cue('retention-beyond', {
  nb: [
    '(selv|også|fortsatt) etter',
    'også når … (slutter|sluttet|avsluttet|avsluttes|sier opp|melder|meldt|sletter|slettet|ikke|opphør*|utløp*|trekker|flyttet|utmeldt)',
    'selv om (kontoen|kundeforholdet|medlemskapet|avtalen)',
    'etter at',
  ],
  nn: ['(sjølv|òg|også|framleis) etter', 'sjølv om (kontoen|kundeforholdet|medlemskapen|avtala)', 'etter at'],
  en: ['(even|also|still) after', 'even (if|when|though)', 'after'],
});

export const MAY = cue('retention-may', {
  nb: ['kan (slettes|bli slettet|fjernes|anonymiseres)'],
  nn: ['kan (slettast|bli sletta|verte sletta|fjernast)'],
  en: ['(may|can|could) be (deleted|erased|removed|anonymised)'],
});

export const LAW_ASKS = cue('retention-law-asks', {
  nb: [
    'lovpålagt',
    '(pålagt|plikter|forpliktet|pliktige|påbudt|plikt) … (lagre|beholde|oppbevare|bevare|ta vare)',
    '(loven|lovverket|lovgivningen|lov) … (krever|pålegger|tillater)',
    '(krever|kreves|pålegger) … (loven|lov|lovgivning)',
    '(i henhold til|i samsvar med|i tråd med|etter) … (lov|loven|lovgivning*|lovverk*|lovkrav|regelverk*|forskrift*)',
    'som loven',
  ],
  nn: [
    'lovpålagt',
    '(pålagt|pålagd|pliktar|skuldig|plikt) … (lagre|lagra|behalde|oppbevare|ta vare)',
    '(lova|lovverket|lov) … (krev|pålegg|tillèt)',
    '(krev|krevst) … lov*',
    '(i samsvar med|i tråd med|etter) … (lov|lova|lovgiving*|lovverk*|lovkrav|regelverk*)',
  ],
  en: [
    '(required|obliged|permitted|allowed|mandated) … (law|laws|legislation|regulation*)',
    '(law|laws|legislation) … (require*|permit*|allow*)',
    '(as|where|if) required by',
    '(in accordance|in compliance|in line) with … (law|laws|legislation|regulations|requirements|obligations|policies|policy|schedule)',
    '(legal|statutory|regulatory) … (obligation*|requirement*|duty|duties|period*)',
    'legally required',
    '(comply|compliance) with … (law|laws|legal|obligation*)',
  ],
});

/** Need in so many words: «utover det som er nødvendig», not «utover statistiske formål». */
export const STRICT_NEED = cue('strict-need', {
  nb: ['nødvendig*', '(kreves|krever|påkrevd|påkrevet|trengs|trenger)'],
  nn: ['nødvendig*', 'naudsynt*', '(krevst|krev|påkravd|trengst)'],
  en: ['necess*', '(required|needed|need|require)'],
});

/** What ends a bare «til»: a verb of ending, or its noun. */
export const TO_END = cue('to-end', {
  nb: [
    '(avsluttes|avsluttet|avslutter|opphører|opphørt|opphøret|slettes|slettet|sletter|utløper|utløpt|utløp|utløpet|fullført|fullføres|ferdig|ferdigstilt|ferdigbehandlet|gjennomført|levert|betalt|innfridd|besvart|løst|oppgjort|foreldet|foreldes|avgjort|avviklet|deaktiveres|stenges|lukkes|lukket|over|omme|slutt|gått|sluttet|slutter|endt)',
    '(avmelding*|oppsigelse*|opphør|sletting|utmelding*|avslutning*|kontosletting*|fratreden*|innfrielse|tilbaketrekking*|levering)',
    'du (trekker|melder|sier|ber|sletter|avslutter|velger|ikke|slutter|logger|lukker|eventuelt|selv|reserverer|fyller|flytter)',
    '(trekkes|trukket) tilbake',
    'formål* er (oppfylt|nådd|oppnådd)',
    '(slutten|utgangen) av',
    'neste',
  ],
  nn: [
    '(avsluttar|avslutta|opphøyrer|opphøyrt|slettar|sletta|slettast|utløper|gått|går|fullført|ferdig|gjennomført|levert|betalt|svara|løyst|forelda|avgjord|over|slutta|sluttar)',
    '(avmelding*|oppseiing*|opphøyr|sletting|utmelding*|avslutning*)',
    'du (trekkjer|trekk|melder|seier|ber|slettar|avsluttar|vel|ikkje|sluttar|sjølv)',
    'føremål* er (oppfylt|nådd|oppnådd)',
    '(slutten|utgangen) av',
    'neste',
  ],
});

/** Ends that stand with «ved» and “on”: «ved opphør», “on termination”. */
export const STRICT_END = cue('strict-end', {
  nb: [
    '*opphør*',
    'avslutt*',
    'oppsigelse*',
    'utmeld*',
    'avmeld*',
    '*kontosletting*',
    'utløp*',
    'slutten',
    'sesongslutt',
    'inaktiv*',
    'fratreden',
    'årsslutt',
    '(nyttår|årsskiftet|årsmøte*|semesterslutt|skoleslutt)',
    'sletting av',
  ],
  nn: [
    '*opphøyr*',
    'avslutt*',
    'oppseiing*',
    'utmeld*',
    'avmeld*',
    'utløp*',
    'slutten',
    'årsslutt',
    '(nyttår|årsskiftet|årsmøte*|semesterslutt|skuleslutt)',
  ],
  en: [
    'terminat*',
    'expir*',
    'clos*',
    'account deletion',
    'cancel*',
    'complet*',
    'unsubscrib*',
    'the end',
    'end of',
    'inactiv*',
    'withdraw*',
  ],
});

/** Conditions that follow in a list: «når disse vilkårene er oppfylt:». */
export const CONDITIONS = cue('retention-conditions', {
  nb: ['vilkår*', 'kriteri*', 'følgende', 'betingelse*', 'ett av'],
  nn: ['vilkår*', 'kriteri*', 'følgjande', 'eitt av'],
  en: ['condition*', 'criteri*', '[the] following', 'one of'],
});

/** Something that goes on to an end: «prosjektet varer til …». */
export const LASTS = cue('retention-lasts', {
  nb: ['(varer|løper|pågår|gjelder|består) … (til|ut|frem|fram)', '(avsluttes|slutter|opphører|utløper)', 'når'],
  nn: ['(varer|går|gjeld) … (til|ut|fram)', '(sluttar|avsluttar|opphøyrer)', 'blir avslutta', 'når'],
  en: ['(lasts|last|runs|run|continues|continue) … (until|till|to)', '(ends|end|expires|terminates)', 'when'],
});
