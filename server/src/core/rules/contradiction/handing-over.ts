/** The act of handing data over: words of giving and of getting, and what is given. */
import { cue } from '../../marking/cue.js';
import type { Hit } from '../../reading/hit.js';

/** Giving, not storing or having access. */
export const isGiving = ({ block, start, end }: Hit): boolean =>
  /^(?:del|utlever|innrapport|rapport|report|publis|offentl|selg|sel[jd]|sold|sell|rent|lei|trade|spre|release|hand|suppl|vid|oversend|overlever|formidl|avgi|utveksl|gi|gj|send|overf|share|sharing|disclos|reveal|pass|forward|release|transmit|transfer|sent|provide|give|exchange|distribut)/iu.test(
    block.text.slice(start, end),
  );

export const THEM = cue('data-them', {
  nb: ['(dem|noe|navn*|adresse*|medlemsliste*)'],
  nn: ['(dei|noko|namn*|adresse*)'],
  en: ['(it|them|anything)'],
});

export const NAMED = cue('named-data', {
  nb: [
    '(navn*|adresse*|e-post*|telefon*|fødsels*|ordre*|bestilling*|resultat*|bilde*|*listen|lister|*lister|kravet|medlems*|resultatet|skade*|skader|beviset|liste|oversikt*|deltaker*|gjest*|rapport*|søknad*|kopi*|nummer*|*historikk*|lønn*|melding*|kontakt*|påmelding*|opptak*|polise*|sak|saken|klasse*|karakter*|score*|poeng*|kjøp*)',
  ],
  nn: [
    '(namn*|adress*|e-post*|telefon*|fødsels*|ordre*|bestilling*|resultat*|bilete*|*lista|lister|*lister|kravet|medlems*|skade*|liste|oversyn*|deltakar*|gjest*|rapport*|søknad*|kopi*|nummer*|*historikk*|løn|løna|lønn*|melding*|kontakt*|påmelding*|opptak*|karakter*|poeng*|kjøp*|saka)',
  ],
  en: [
    '(name*|address*|email*|e-mail*|phone*|order*|booking*|result*|photo*|list|lists|claim|claims|injur*|member*|passed|certificate*|ticket*|policy number*|guest*|participant*|applica*|report*|summary|cv|copy|copies|figures|details|history)',
    '(vehicle|mileage|order|purchase|health|contact) (data|details|history)',
  ],
});

/** The recipient gets them. */
export const RECEIVE = cue('recipient-gets', {
  nb: [
    '(får|fikk|mottar|overlater|overlates|overdras|overtar|rapporterer|rapporteres|innrapporteres|melder|meldes|innmelder|varsler|varsles|orienterer|orienteres|ser|leverer|leveres|selger|selges|solgt|publiserer|publiseres|viser|vises|overdrar)',
    '(har|gis|får) … (tilgang|innsyn|beskjed)',
    '(går|gå|havner|ender) ..4 (til|hos)',
    '(legges|legger) [vi] [dem] ut',
    '(gjør|gjøres) … tilgjengelig*',
  ],
  nn: [
    '(får|fekk|mottek|mottar|overlèt|overlet|overtek|rapporterer|rapportert|melder|meld|melde|varslar|varsla|orienterer|ser|leverer|levert|leverte|sel|seld|selde|publiserer|publisert|viser|vist|viste)',
    '(har|får) … (tilgang|innsyn|beskjed)',
    '(går|gå|hamnar|endar) ..4 (til|hos)',
    '(blir|vert) … tilgjengeleg*',
  ],
  en: [
    '(receive|receives|received|get|gets|sees|told|notified|informed|reported|sell|sells|sold|supply|supplied|publish|published|submitted|submit|lodged|registered with|notify|notifies|inform|posted|shown)',
    '(go|goes|end|ends|find|pass|passes) ..4 (to|with|their way to)',
    '(hand|hands|handed) … over',
    '(have|has) … access',
  ],
});

export const isHandedOver = (hit: Hit): boolean =>
  isGiving(hit) ||
  /^(?:får|fått|har|ser|sees|have|has|mottar|mottek|overl|overd|rapport|report|meld|varsl|orienter|legg|vis|innmeld|lever|går|gå|havn|hamn|end|ender|goes|go|pass|find|submit|lodg|registered with|posted|shown|notif|blir|vert|gjør|hand|told|notif|inform|receive|get|given|gitt|publi)/iu.test(
    hit.block.text.slice(hit.start, hit.end),
  );
