/** Authorities that complaints are wrongly sent to, and the one in Norway. */
import { cue } from '../../marking/cue.js';

/** Supervisory authorities of other countries. */
export const FOREIGN_AUTHORITY = cue('foreign-authority', {
  all: [
    'information commissioner*',
    '(ico|cnil|imy|aepd|bfdi|fdpic|edöb|ftc)',
    'integritetsskyddsmyndigheten',
    'datainspektionen',
    'swedish (authority for privacy protection|data protection authority|data inspection)',
    '(danish|swedish|finnish|german|french|irish|british|dutch|polish|uk|spanish|italian) (data protection|supervisory|privacy) (authority|agency|commission|commissioner|regulator)',
    '(danske|dansk|svenske|svensk|finske|tyske|franske|irske|britiske|nederlandske) (datatilsyn*|tilsynsmyndighet*|personvernmyndighet*|datainspeksjon*|tilsynsstyresmakt*)',
    'datatilsynet i (danmark|københavn)',
    'datatilsynet in (denmark|copenhagen)',
    '(irish|irlands|irske) data protection commission*',
    'data protection commission',
    'data protection ombudsman',
    'commission nationale',
    'autoriteit persoonsgegevens',
    'tietosuojavaltuutet*',
    'garante',
    'agencia española',
    'federal trade commission',
    'datatilsynet.dk',
    'www.datatilsynet.dk',
    'dt@datatilsynet.dk',
    'ico.org.uk',
    'www.ico.org.uk',
    'imy@imy.se',
    'www.imy.se',
    'imy.se',
    'landesbeauftragte*',
    'european data protection supervisor',
  ],
});

/** Norwegian and European bodies that take no complaint about the processing of personal data in the first place. */
export const OTHER_BODY = cue('other-body', {
  all: [
    '(forbrukertilsyn*|forbrukartilsyn*|forbrukarråd*|forbrukerråd*|forbrukarombod*|forbrukerombud*|finanstilsyn*|arbeidstilsyn*|helsetilsyn*|mattilsyn*|nkom|sivilombud*|sivilombod*)',
    '(statsforvalter*|statsforvaltar*|fylkesmannen|fylkesmann|konkurransetilsyn*|medietilsyn*|digitaliseringsdirektoratet|digdir|finansklagenemnda|forbrukerklageutvalget|forbrukarklageutvalet|diskrimineringsombudet|likestillingsombudet|brønnøysundregistrene|brønnøysundregistra|utdanningsdirektoratet|barneombudet|barneombodet|tilsynsutvalget|tilsynsrådet)',
    '(pasient|eldre|elev|student|lærling) … (ombud*|ombod*)',
    '(parliamentary|consumer|patient|gender|equality|financial) ombud*',
    '(county governor*|norwegian competition authority|norwegian labour inspection*|labour inspection authority|norwegian communications authority|ministry of justice)',
    '(norwegian consumer (authority|council)|consumer ombudsman|consumer authority|consumer council)',
    'personvernnemnda',
    'privacy appeals board',
    'nasjonal kommunikasjonsmyndighet',
    'personvernrådet',
    'european data protection board',
    'edpb',
  ],
});

/** Datatilsynet, by its names in the three languages. */
export const DATATILSYNET = cue('datatilsynet', {
  all: [
    'datatilsynet',
    'datatilsynets',
    'datatilsyn',
    'postkasse@datatilsynet.no',
    'www.datatilsynet.no',
    'datatilsynet.no',
    'norwegian (data protection|supervisory|privacy) authority',
    'norwegian data (inspectorate|protection agency)',
    'data inspectorate',
    'data protection authority (in norway|of norway)',
  ],
});

/** Signs that the controller is established in Norway. */
export const NORWAY = cue('in-norway', {
  all: [
    '(norge|noreg|norway|oslo|bergen|trondheim|stavanger|kristiansand|drammen|tromsø|bodø|ålesund)',
    'norwegian (company|law|organisation|organization|business|foundation|association|personal data act|act)',
    '(orgnr|org nr|organisasjonsnummer)',
  ],
});

/** People who complain. */
export const COMPLAINT = cue('complaint-to', {
  // a short block may be taken for the language of the authority's name
  all: [
    'klag*',
    'complain*',
    'lodge*',
    'raise … concern*',
    '(supervisory|competent|data protection) authority',
    '(tilsynsmyndighet*|tilsynsstyresmakt*) ..5 er',
  ],
});
