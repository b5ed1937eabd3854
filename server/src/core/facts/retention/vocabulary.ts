/** The words by which texts speak of keeping and deleting, and of what has other time limits. */
import { cue } from '../../marking/cue.js';

/** Keeping data. */
export const KEEP = cue('keep', {
  nb: [
    'lagre', 'lagrer', 'lagres', 'lagret', 'lagrede', '*lagres', 'lagras', 'oppbevar*', 'bevare', 'bevarer', 'bevares', 'bevart', 'behold*', 'arkiver*', '(ta|tar|tas|tatt) … vare på', 'gjemmes',
    '(ligger|ligge|liggende|forblir|finnes|holdes|spares)', 'bli* stående', '*lagringstid*', '*lagringsperiode*', 'lagringsfrist*', 'lagring', 'har … lagret', '(sitter|sitte) på',
  ],
  nn: [
    'lagra', 'lagrar', 'lagrast', 'lagre', 'oppbevar*', 'oppbevarast', '(ta|tek|teke|tatt|tek|tekne|teken) … vare på', 'behald*', 'behelde*', 'bevar*', 'arkiver*', 'gøym*', '(ligg|ligge|liggjande|verande|finst)', 'halde på', 'held på',
  ],
  en: [
    '(retain*|retention|kept|keep|keeps|keeping|store|stores|stored|storing|storage|hold|holds|held|holding|archive|archived|archives|archiving|preserve*|maintain*|remain*|persist*|saved|save|saves|stay|stays)', 'hold* on to', 'hang on to',
  ],
});

/** Deleting data, or making it nobody's. */
export const DELETE = cue('delete', {
  nb: ['slett', 'slette', 'sletter', 'slettes', 'slettet', 'slettede', 'sletting', '*slettes', '*sletting', 'slettefrist*', 'anonymiser*', '(fjerne|fjerner|fjernes|fjernet|fjerning)', 'makuler*', 'destruer*', 'tilintetgj*', 'overskriv*', 'avidentifiser*', '(renses|kasseres|strykes|tømmes|utslettes)', 'aggregeres', 'slettast'],
  nn: ['slettar', 'slettast', 'sletta', 'slette', 'sletting', 'anonymiser*', '(fjerna|fjernar|fjernast|fjerne)', 'makuler*', 'destruer*', 'overskriv*', '(tømmast|rensast|kasserast)'],
  en: ['(delete|deletes|deleted|deleting|deletion|auto-deleted|erase|erases|erased|erasing|erasure|remove|removes|removed|removing|removal|purge|purged|purges|wiped|wipe|shredded|shred|discarded|discard|scrubbed)', 'anonymi*', 'destroy*', 'destruct*', 'dispos*', 'overwrit*', 'de-identif*', 'expunge*'],
});

/** Using data: it says how long only with «så lenge», «i … år» and the like. */
export const USE = cue('use-data', {
  nb: ['(behandle|behandler|behandles|behandlet|bruker|brukes)'],
  nn: ['(behandle|behandlar|behandla|behandlast|handsamar|handsama|nyttar|brukar|bruker)'],
  en: ['(process|processes|processed|processing|use|uses|used)'],
});

/** Personal data by any general name. */
export const DATA = cue('data-noun', {
  nb: ['*opplysning*', '*informasjon', '*informasjonen', '*data', '*dataene', '*dataen', 'dataane'],
  nn: ['*opplysning*', '*informasjon*', '*data', '*dataa', '*dataane'],
  en: ['data', 'information', 'details', 'record', 'records', 'content'],
});

/** What has time limits that are none of storage: replies, notices, payment, returns, delivery, ages, sessions, offers. */
export const OTHER = cue('other-limits', {
  nb: [
    '(svar|svare|svarer|svart|besvare|besvarer|besvares|besvart|besvarelse|tilbakemelding|svartid|svarfrist*|behandlingstid*|saksbehandlingstid*)', '(varsle|varsler|varsles|varslet|varsel|varslingsfrist)', '(melde|melder|meldes|rapporter*|informerer|informere|underrett*|orienter*)', 'gi* beskjed', '(betale|betales|betaler|betaling|betalingsfrist*|forfall*|forfaller|faktureres|delbetal*|avdrag*|nedbetal*)',
    '(angre*|angrerett*|angrefrist*|returnere*|retur|returfrist*|returrett*|bytte*|bytterett|reklam*|reklamere|reklamasjonsfrist*|reklamasjonsrett*|garanti|garantitid*|garantien|garantere*)', 'åpent kjøp',
    '(lever|levere|leverer|leveres|levert|levering|leveringstid*|sende|sender|sendes|frakt*|utleverer|oversender|oversendes|hentes|bestilles)', '(endre|endrer|endres|oppdater*|gjennomgår|gjennomgås|gjennomgå|revider*|revisjon|kontrolleres|kontrollerer|testes|testing|fornye*|fornyes|evaluer*|vurderes|skannes|øvelse*)',
    '(oppsigelse*|oppsigelsestid*|bindingstid*|prøveperiode*|prøvetid|abonnementsperiode*|abonnement*)', 'si* opp', 'logge* (ut|av)', '(utløper|utløpe|økten|økt|økta|sesjonen|innlogging*|sesjon|timeout)', '(klage|klager|klagefrist*|klages|anke*|protester*|søksmål)', '(gjenopprett*|sikkerhetskopierer|sikkerhetskopi tas|backup tas)',
    '(åpningstid*|åpent|bemannet|tilgjengelig|tilgjengelige|oppetid|erfaring|fartstid|bransjen|drevet|etablert|grunnlagt)', '(gyldig|gjelder|gyldighet*|varer|løper)', '(fengsel|bot|bøter|straff*)', '(foreldes|foreldelsesfrist*|foreldet|foreldelse)', '(kurs|opplæring|opplæringen|praksis|utdanning|ansiennitet|karantene)', '(reise|reisen|behandlingen tar|tar det|tar|trenger)', '(kreditt|rente*|rentefri)', 'trer i kraft', '(rettes|retter|rette|retting|utbedres|lukkes|fikses)', '(rekkevidde|samtale|møte|varighet|møtet)',
  ],
  nn: [
    '(svar|svare|svarar|svara|svarast|svarfrist*|handsamingstid*|behandlingstid*)', '(varslar|varsla|varsle|varslast|varsel)', '(melde|melder|meldast|rapporterer|informerer)', 'gir beskjed', '(betale|betalar|betalast|betaling*|forfell)', '(angre*|angrerett*|angrefrist*|retur*|byte|bytterett|reklam*|garanti*)', 'ope kjøp', '(leverer|levere|levert|leverast|levering*|sender|sende|sendast)', '(endrar|endre|endrast|oppdater*|gjennomgår|reviderer|kontrollerer|testar|testast|fornyar|fornyast|evaluerer)',
    '(oppseiing*|bindingstid*|prøveperiode*|abonnement*)', 'seie opp', 'loggar … (ut|av)', '(går ut|økta|sesjonen)', '(klage|klagar|klagefrist*|anke*)', '(opningstid*|ope|tilgjengeleg|oppetid|erfaring|bransjen|drive|grunnlagd|etablert)', '(gyldig|gjeld|varer)', '(fengsel|bøter)', '(forelding*|foreldast)', '(rettar|rettast)', 'tek det', 'tek',
  ],
  en: [
    '(reply|replies|replied|respond|responds|responding|response|answer|answers|answered|acknowledge*|action|act)', '(notify|notifies|notified|notification|notice|inform|informs|alert|report|reported|announce*)', '(pay|pays|paid|payment|payable|due|instal*|invoiced|billed|refund|refunded|refunds)', '(return|returns|returned|exchange|withdraw|withdrawal|cooling-off|warranty|warranties|guarantee|guaranteed)',
    '(deliver|delivers|delivered|delivery|ship|ships|shipped|shipping|dispatch*|send|sends|sent|provide|provides|supply)', '(change|changed|changes|update|updated|updates|review|reviews|reviewed|audit|audited|audits|test|tested|tests|rotate|rotated|renew|renews|renewed|renewal|assess*|backup taken|backed up|train*|scan*)', '(terminate|termination notice|cancel|cancels|cancellation|trial|subscription|subscribe)', '(log* out|logged out|sign* out|session|sessions|expire|expires|expired|time out|timeout|locked|valid|validity)', '(complain|complaint|appeal|object|lodge|dispute)',
    '(open|available|staffed|uptime|experience|founded|established|business for|operating)', '(imprisonment|prison|fine|fined)', '(takes|take|lasts|last|runs)', '(limitation|time-barred)', '(complete|completed|process your|comply|verify|verified|fix|fixed|resolve|resolved|correct|corrected|rectify)', '(enter into force|effective|come into effect|take effect)', '(restore|restored|restoration)', '(interest-free|credit)',
  ],
});

/** A request by a person, or a right: deletion that follows from it is no storage period. */
export const REQUEST = cue('deletion-request', {
  nb: ['(forespørsel|forespørselen|anmodning*|begjæring*|henvendelse om|krav om|krever|slettekrav)', '(be|ber|bedt) (om|oss)', '(mottatt|mottar) (din|ditt|en|et)', 'innsynskrav'],
  nn: ['(førespurnad*|oppmoding*|krav om|krev)', '(be|ber|bede) (om|oss)', '(motteke|mottek) (din|ditt|ein|eit)'],
  en: ['(request|requests|requested|requesting)', 'ask* us', '(receipt|receiving|received) … (your|the|a)'],
});

/** Rights of people: a sentence that gives one says nothing of how long data is kept. */
export const RIGHT = cue('retention-right', {
  nb: ['rett til', '(har|få|ha) rett', 'retten til', '(kan|kunne) (du|be|kreve|når|også|selv|velge)', 'du kan', '(be|ber) (om|oss)', 'du (velger|ønsker)', 'rettigheter'],
  nn: ['rett til', '(har|få) rett', 'retten til', '(kan|kunne) (du|be|krevje|når|òg|sjølv)', 'du kan', '(be|ber) (om|oss)', 'du (vel|ønskjer)', 'rettar'],
  en: ['right to', 'rights', 'you (can|may|could|have|are entitled)', 'entitled to', 'ask us', 'request*', 'you (wish|want)', 'allows you', 'able to', 'to help you'],
});

/** Heads of columns and labels, and headings, under which a bare length is a storage period. */
export const RETENTION_HEAD = cue('retention-head', {
  nb: ['*lagringstid*', '*lagringsperiode*', '*oppbevaring*', 'hvor (lenge|lang tid)', '*slettefrist*', 'sletting', 'slettes', 'slettet', 'lagring', 'lagres', 'lagret', 'lagringsfrist*', 'sletterutine*', 'oppbevares', 'beholdes', 'arkivering*', '*lagringstider'],
  nn: ['*lagringstid*', '*lagringsperiode*', '*oppbevaring*', 'kor (lenge|lang tid)', '*slettefrist*', 'sletting', 'lagring', '(blir|vert) (sletta|lagra)', 'slettast', 'lagrast', 'slettingsfrist*'],
  en: ['*retention*', 'how long', 'storage', 'retain*', '(kept|keep|keeping|stored|held|delete|deleted|deletion|erasure)', 'storage (period|time|duration|limit)', 'time limit*'],
});

/** Cookies and their like: their life is no storage period of data. */
export const COOKIE = cue('cookie-thing', {
  nb: ['*informasjonskaps*', '*cookie*', '*cookies', 'piksel*', 'lokal lagring', 'localstorage', 'sessionstorage', 'nettleseren'],
  nn: ['*informasjonskaps*', '*cookie*', 'piksel*', 'nettlesaren'],
  en: ['*cookie*', 'pixel*', 'local storage', 'localstorage', 'sessionstorage', 'web beacon*', 'tracker*', 'your browser', 'your device'],
});

/** Column heads for the life of a cookie. */
export const LIFETIME = cue('lifetime-head', {
  nb: ['varighet*', 'levetid*', 'utløp*', 'gyldighet*', 'type'],
  nn: ['varigheit*', 'levetid*', 'går ut'],
  en: ['duration', 'lifetime', 'lifespan', 'expir*', 'max age', 'type'],
});

/** What is needed, and no more: no criterion by which a reader could tell the end. */
export const NEED = cue('need', {
  nb: ['nødvendig*', '(kreves|krever|krevd|krav|påkrevd|påkrevet)', '(trenger|trengs|behov|behovet)', '(relevant|relevante|hensiktsmessig*|rimelig|saklig*|aktuelle|aktuell|formålstjenlig*)', 'formål*', '(pålagt|lovpålagt|plikt|plikter|plikten|rettslig*|lovlig|lovkrav|loven|lov|lovgivning*|tillatt|tillater)', 'berettiget*', '(behøver|behøves|nytte|bruk for)', 'grunnlag*', 'må'],
  nn: ['nødvendig*', 'naudsynt*', 'turvande', '(krev|krevst|kravd|krav|påkravd)', '(treng|trengst|trong|behov)', '(relevant|relevante|føremålstenleg*|tenleg|rimeleg|sakleg*|aktuelle)', 'føremål*', 'formål*', '(pålagd|pålagt|lovpålagt|plikt|rettsleg*|lovleg|lovkrav|lova|lovgiving*|tillate)', 'grunnlag*', 'må'],
  en: ['necess*', '(need|needed|needs|require|required|requires|requirement*)', '(relevant|appropriate|reasonable|reasonably|useful|justified|proportionate|essential)', 'purpose*', '(law|lawful|lawfully|legal|legally|legitimate|permitted|allowed|allow|permits|statutory|regulatory|obligation*|obliged|entitled)', 'in accordance with'],
});

/** Ends and states that a reader can tell: the account is closed, the case settled, the customer a customer. */
export const END = cue('end-event', {
  nb: [
    'avslutt*', '*opphør*', '(slettes|slettet|sletter|sletting|slette|slett)', '*kontosletting*', '(utløp|utløper|utløpt|løpt|utgår|utgått|gått|går)', '(fullført|fullføres|gjennomført|gjennomføres|ferdig*|levert|leveres|avviklet|avvikles|arkivert|behandlet|besvart|løst|oppgjort|betalt|innfridd|tilbakebetalt|utført|avgjort|utsendt|trukket|kåret|avholdt)',
    '(trekker|trekke|tilbaketrekk*|tilbakekall*|avmeld*|melder|meldt|meldes|avregistrer*|utmeld*|oppsagt|oppsigelse*|abonnerer|abonnement*)', '(si|sier|sies) … opp', '(slutter|sluttet|fratre*|fratrådt|slutt|slutten|endt|over|lukk*|stengt|stenges|deaktiver*|inaktiv*)', '(foreldet|foreldes|foreldelse*|gjeldsfri)', '(varer|består|løper|pågår|gjelder|aktiv|aktivt|aktive|kunde|medlem|ansatt|bruker|elev|student|abonnent|deltaker|pasient|leietaker|eier|registrert|samtykke*|konto|brukerkonto|kontoen|profil|profilen|kundeforhold*|medlemskap*|kontrakt*|avtale*|avtaleperioden|ansettelse*|arbeidsforhold*|oppdrag*|leieforhold*|prosjekt*|garanti*|reklamasjon*|kampanje*|konkurranse*|arrangement*|påmelding*|reise*|økten|sesjonen|opphold*|kurset|sesong*|sak*|tilsetting*|rekruttering*)',
    '(ber|be|motsetter|reserverer|motsatt|velger|ønsker|logger|lukker|tømmer|fjerner|avslår)', '(fyller|fylt|død|dør|flytter|flyttet)', '(ikke|ikkje) lenger (kunde|medlem|ansatt|bruker|aktiv)', 'inneværende', 'regnskapsår*', 'sesongslutt', 'skoleår*', 'hendelse*', 'kjøp*', 'ordre*', 'bestilling*', 'henvendelse*', 'ansettelsesprosess*', '*prosessen', '*perioden', 'gjeldsforhold*', 'verv*', 'engasjement*', 'forsikring*', 'levering*', 'neste', 'dere', 'behandlingsforløp*', 'tvist*', 'oppfølging*', 'angrefrist*', 'klagefrist*',
  ],
  nn: [
    'avslutt*', '*opphøyr*', '(slettar|sletta|slettast|slette|sletting)', '(går|gått|gjekk|utløp) [ut]', '(fullført|gjennomført|ferdig*|levert|handsama|behandla|svara|løyst|betalt|avgjord|avgjort|trekt|kåra|halde)', '(trekkjer|trekke|trekk|melder|meld|seier|oppsagd|sluttar|slutta|slutt|slutten|over|lukkar|lukka|inaktiv*|forelda)', '(varer|består|gjeld|aktiv|aktivt|kunde|medlem|tilsett|brukar|elev|abonnent|deltakar|pasient|leigetakar|registrert|samtykke*|konto|kontoen|profil|kundeforhold*|medlemskap*|kontrakt*|avtal*|arbeidsforhold*|tilsetting*|oppdrag*|leigeforhold*|prosjekt*|sak*|arrangement*|påmelding*|reise*|konkurranse*|kampanje*)', '(ber|be|vel|ønskjer|reserverer)',
  ],
  en: [
    '(end|ends|ended|ending|terminat*|expir*|cease*|close|closes|closed|closing|closure|cancel*|delete|deletes|deleted|deletion|unsubscrib*|withdraw*|withdrawn|revok*|opt|resign*|leave|leaves|left|leaving|complet*|conclud*|conclusion|finish*|fulfil*|resolv*|settle*|decided|answered|delivered|paid|repaid|over|inactive|inactivity|deactivat*|lapse*|rejected|filled|stop|stops|object|objects|tell|ask|request|requests|die|dies|turn|reaches)',
    '(active|customer|member|user|employee|employed|subscriber|subscribed|participant|patient|tenant|student|registered|relationship|account|profile|membership|subscription|contract|agreement|employment|tenancy|project|event|competition|campaign|course|case|matter|claim|order|purchase|booking|stay|trip|session|consent|permission|recruitment|process|application|warranty|season|assignment|engagement|visit|use|using|signed)',
  ],
});
