/** Who we are: the controller and its own people, and the place that is ours; for «blir hos oss», «bare vi ser», “nobody outside the club”. */
import { cue } from '../marking/cue.js';

/** Data stay where they are: «blir mellom oss», “stays in-house”, «holder vi for oss selv», “goes no further”. */
export const STAYS_WITH_US = cue('stays-with-us', {
  nb: [
    '(blir|forblir|holdes|holder|beholdes|bevares|bli|forbli|værende) ..4 (hos oss|mellom oss|internt|innomhus|innad|i huset|for oss selv|på kontoret|bak våre dører|innenfor våre vegger|innenfor husets vegger)',
    '(blir|forblir|holdes|holder|bli|forbli) ..4 (mellom (deg|dere) og|innenfor (klubben|selskapet|bedriften|virksomheten|firmaet|foreningen|laget|butikken|kontoret|klinikken|skolen|huset|kommunen|husets|våre))',
    'holder vi ..4 (for oss selv|tett|internt)',
    'vi holder ..6 for oss selv',
    '(går|kommer|bringes|bæres|spres|flyttes) (ikke|aldri) [noe] (videre|ut herfra|ut av|utenfor)',
    '(går|kommer|bringes|spres) ..2 (ikke|aldri) videre',
    '(ingenting|ingen ting|intet) ..7 (går|kommer|slipper|siver|forsvinner) (ut|videre|herfra)',
    '(forlater|forlate) (aldri|ikke) (oss|klubben|selskapet|huset|bedriften|virksomheten|firmaet|foreningen|laget|butikken|kontoret|klinikken|skolen|kommunen|våre)',
    '(aldri|ikke) ..2 (forlater|forlate|ut av) (oss|klubben|selskapet|huset|bedriften|virksomheten|firmaet|foreningen|laget|butikken|kontoret|klinikken|skolen|kommunen|våre)',
    'vi (beholder|holder) ..5 (for oss selv|hos oss)',
    '(kun|bare|utelukkende) ..3 (internt|intern bruk|innad|innomhus|oss selv)',
    '(forbeholdt|reservert) (oss|våre)',
  ],
  nn: [
    '(blir|forblir|held|heldt|haldne|verande|bli) ..4 (hos oss|mellom oss|internt|innomhus|innad|i huset|for oss sjølve|på kontoret|innanfor våre veggar)',
    '(blir|held|heldt|haldne|bli) ..4 (mellom (deg|dykk) og|innanfor (klubben|selskapet|bedrifta|verksemda|firmaet|foreininga|laget|butikken|kontoret|klinikken|skulen|huset|kommunen|våre))',
    'held vi ..4 (for oss sjølve|tett|internt)',
    'vi held ..6 for oss sjølve',
    '(går|kjem|blir bore|blir spreidd|blir flytta) (ikkje|aldri) [noko] (vidare|ut herifrå|ut av|utanfor)',
    '(går|kjem) ..2 (ikkje|aldri) vidare',
    '(ingenting|ingen ting|inkje) ..7 (går|kjem|slepp|siv|forsvinn) (ut|vidare|herifrå)',
    '(forlèt|forlet|forlate) (aldri|ikkje) (oss|klubben|selskapet|huset|bedrifta|verksemda|firmaet|foreininga|laget|butikken|kontoret|klinikken|skulen|kommunen|våre)',
    '(berre|utelukkande) ..3 (internt|intern bruk|innad|innomhus|oss sjølve)',
    '(reservert) (oss|for oss)',
  ],
  en: [
    '(stay|stays|remain|remains|kept|keep|staying) ..5 (with us|between us|in-house|in house|internal|internally|to ourselves|under our roof|within our (walls|own walls)|behind our doors|inside the (club|company|firm|house|business|organisation|organization|association|office|clinic|school))',
    '(stay|stays|remain|remains|kept|keep) ..5 between you and',
    '(stay|stays|remain|remains|kept|keep) ..5 within (the|our) [own] (club|company|firm|house|business|organisation|organization|association|office|clinic|school|team)',
    '(go|goes|going|travel|travels|pass|passes) no (further|farther)',
    '(nothing|none) ..6 (leaves|goes out|gets out|goes beyond) (us|our|the|this|here|of)',
    'never leaves (us|our|the|this)',
    'never leave (us|our (hands|house|office|premises|company)|the (club|company|firm|house|business|organisation|organization|association|office|clinic|school|building))',
    '(do|does) not leave (us|our|the (club|company|firm|house|business|organisation|organization|association|office|clinic|school))',
    'keep … to ourselves',
    '(internal|in-house) use only',
    'only ..3 (internally|in-house|for internal)',
    '(ours|for us) alone',
  ],
});

/** Nobody but us: «ingen andre», “nobody outside the club”, «bare vi», “we are the only ones”. */
export const NOBODY_ELSE = cue('nobody-else', {
  nb: [
    'ingen (tredjepart|tredjeparter|annen virksomhet|andre virksomheter|andre selskaper|annet selskap)',
    '(ingen|ikke noen) (andre|annen|utenfor|utenforstående|eksterne|fremmede|som ikke jobber)',
    'ingen ..3 utenfor (klubben|selskapet|bedriften|virksomheten|firmaet|foreningen|laget|butikken|kontoret|klinikken|skolen|huset|kommunen|våre|vår|vårt)',
    '(bare|kun|utelukkende) (vi|oss|jeg|meg) [selv]',
    '(det er|er) (bare|kun) (vi|oss|jeg|meg)',
    'vi er (de eneste|den eneste|alene)',
    'andre [virksomheter|selskaper|firmaer|mennesker|personer] (får|har|ser|slipper|kan) ..2 (ikke|aldri)',
    '(lar|slipper|la|slippe) ..3 (ingen|ikke noen|aldri andre|aldri noen|ikke andre)',
    'for (ingen|ingen andre)',
  ],
  nn: [
    'ingen (tredjepart|tredjepartar|anna verksemd|andre verksemder)',
    '(ingen|ikkje nokon) (andre|annan|utanfor|utanforståande|eksterne|framande|som ikkje arbeider)',
    'ingen ..3 utanfor (klubben|selskapet|bedrifta|verksemda|firmaet|foreininga|laget|butikken|kontoret|klinikken|skulen|huset|kommunen|vår|våre|vårt)',
    '(berre|utelukkande) (vi|me|oss|eg|meg) [sjølve|sjølv]',
    '(det er|er) berre (vi|me|oss|eg|meg)',
    '(vi|me) er (dei einaste|den einaste|åleine)',
    'andre [verksemder|selskap|firma|folk|personar] (får|har|ser|slepp|kan) ..2 (ikkje|aldri)',
    '(lèt|lar|slepp|let|sleppe) ..3 (ingen|ikkje nokon|aldri andre|aldri nokon|ikkje andre)',
  ],
  en: [
    '(nobody|no one|none|no person|no company|no firm|not a soul) (else|other|outside|beyond|but us|but we|apart from us|except us|external)',
    'no (other|outside|outsider*|external) (person|people|party|parties|company|companies|organisation*|organization*|firm*)',
    'no outsider*',
    'no third (party|parties|person|persons)',
    '(only|just) (we|us|i|me|our own)',
    'we are the only (one*|people|person*)',
    'we alone',
    '(let|allow|permit|give) (nobody|no one|none|no outsider*)',
    '(never|not) (let|allow|permit) (anyone|anybody|others|other people|outsiders|somebody else)',
  ],
});

/** To come to know the data, or to get at them. */
export const GETS_AT = cue('gets-at-data', {
  nb: [
    '(får|få|ser|se|leser|lese|vet|vite|kjenner|kjenne|mottar|motta|tilgang|innsyn|adgang|kjennskap|håndterer|håndtere|behandler|behandle|rører|kommer til|slipper til|slippe til|innblikk|titte|kikke|se på|bruker|bruke)',
  ],
  nn: [
    '(får|få|ser|sjå|les|lese|veit|vite|vita|kjenner|kjenne|mottek|ta imot|tilgang|innsyn|tilgjenge|kjennskap|handterer|handtere|handsamar|behandlar|rører|kjem til|slepp til|innblikk|sjå på|bruker|brukar|bruke)',
  ],
  en: [
    '(see|sees|seen|view|views|read|reads|know|knows|access|accesses|receive|receives|get|gets|given|told|handle|handles|touch|touches|look|looks|use|uses|hold of|sight of|copy|process|processes|obtain|obtains|learn|learns)',
  ],
});
