/** Words that several of the languages share: they tell the group, not the language. */
import type { BlockLanguage } from './language.js';

/** Words, and the languages that have them. */
export interface SharedWords {
  readonly languages: readonly BlockLanguage[];
  readonly words: readonly string[];
}

const shared = (languages: string, words: string): SharedWords => ({
  languages: languages.split(' ') as readonly BlockLanguage[],
  words: words.split(' '),
});

/** Words by the group that has them; a word of one language alone stands in that language's file. */
export const SHARED_WORDS: readonly SharedWords[] = [
  shared(
    'nb nn en sv da',
    'i for under data support marketing system status person server app web form mail online chat cookies cookie ' +
      'internet video e-mail by land post bank service email analytics tracking',
  ),
  shared('nb nn en da', 'at her as be sender analyse'),
  shared(
    'nb nn sv da',
    'på som den det vi du din kan om har når behandling lagring krav konto databehandling kategori telefon år dag ' +
      'del alltid ansvar kontroll tid hos egen med man ta se mobil lokal samt stat bil hund brev ny lov kontrakt ' +
      'gang frist barn ingen behov vis var mål kurs blad kravet',
  ),
  shared('nb nn sv', 'plikt skriv rad mot skatt av oss vår vårt ditt aktuell klubb ut opp logg blir hadde'),
  shared(
    'nb nn da',
    'alt betaling til er og de vil skal må ved dine alle andre også samtykke eller både enkelt deler kunne skulle ' +
      'ville adresse klage databehandler nye kunden konti blant dette der da formål aktuelle medlem medlemmer ' +
      'vilkår virke sikre rette slette dele lagre bestemme sende samtykket kontakte varer leverandør behandle ' +
      'overføre levering tredjepart nødvendig alder kundeservice første fordi nødvendige behandlingsformål interesser ' +
      'utlevere svarer retten frivillig forhold kunde dato lege leverer kontoen viser visse ordre fakturaer',
  ),
  shared('nb sv da', 'en kunder personer dem kundens behandlingen kommer kategorier'),
  shared('en sv da', 'information'),
  shared('nb nn en', 'all'),
  shared(
    'nb nn',
    'tilgang selskap selskapet bruk avtaler grunnlag tiltak brukt lenge tegn gjelde deg meg seg mellom gjennom ' +
      'opphold nettside nettsider informasjon grunnlaget behandlingsgrunnlag personvern personvernet ' +
      'personvernerklæring våre avtale lagringstid lagringsperiode retting sletting avgrensing innsyn ' +
      'dataportabilitet tredjeland helse overføring utlevering databehandlaravtale dersom etter fram kontakt e-post ' +
      'epost telefonnummer fødselsnummer nettbutikk kjøp kjøpet bestilling innhold sist inn gi rett markedsføring ' +
      'klagerett sikkerhetskopi bruken bruke organisasjonsnummer kundeforhold kundeforholdet oppbevaring oppbevarer ' +
      'innsamling bruker lengre tilbake søknad avtaleforhold tilgangen slik slike lese spørsmål bedrift innkjøp ' +
      'sperre informasjonen enn gjennomføre inngå oppfylle avveining interesseavveining lenger arbeidsforhold sjef ' +
      'samsvar søknader basert fins styret brukte tilfelle spør endring oversikt skjer nettsidene ' +
      'kjenner tilbyr blitt kjøpshistorikk dataanalyse oppgitt hende deretter lovpålagt skolen barnehagen medlemmene bedrifter',
  ),
  shared('nb nn sv', 'avtalen'),
  shared('nb sv', 'deltar mer tilsynsmyndighet myndigheter enheter enhet ett myndighet'),
  shared(
    'nn sv',
    'dagar kategoriar lagra loggar omfattar kvar vart utan behandlar brukar medan behandla annan reglar svarar månader kontaktar innan månad samlar',
  ),
  shared('sv da', 'dig mig sig kontrol efter sådan'),
  shared(
    'nb da',
    'hver sted mulig mens samme offentlig særlig skole markedsføre sikrer følge selv ikke fra hvis hvordan hvilke ' +
      'hvilken hvilket hvor hvem hvorfor kun være disse behandler behandles slettes deles sendes anvendes anvender ' +
      'loven et tjeneste tjenester tjenesten tjenesterne nødvendigt lovgivning deres jeg betalinger ' +
      'enten hjemmeside hjemmesiden leverandører ønsker herunder sletter benytter benyttes overføres lagres ' +
      'kontakter samler formålene lovlig bedre erklæringen tredjeparter databehandlere ansatte ordrer ' +
      'berettiget hvert lagrer lagret navn lovens trukket persondata dit ifølge ske betingelser forbindelse ' +
      'anledning hjem verden lukke regler ' +
      'måneder tidligere senere senest eget egne sammen dagene årene omfatter foregår hensyn klager klagen ' +
      'skoler kommunens leveringen betalingen årlig daglig skriver samlet hentet behandlet slettet nødvendigvis ' +
      'vanligvis tilbyder ledelsen drives umiddelbart krevet alene gerne venlig øvrige engang vedrørende ligger således overfor',
  ),
  shared('nn en', 'me'),
  shared('en sv', 'policy'),
];
