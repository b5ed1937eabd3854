/** Whether a clause is about personal data: by name, as what the reader has given, or by a pronoun that stands for them. */
import { hasInside, type Clause } from './clauses.js';
import { has, textOf } from './hit.js';
import { topicsOf } from './topics.js';
import { DATA } from './vocabulary.js';

/** «det du forteller oss», “what you enter”, «alt vi vet om deg». */
const WHAT_YOU_GAVE =
  /(?<!\p{L})(?:det|alt|hva|kva|what|whatever|anything|everything|all) (?:som )?(?:du|you|dere|de|vi|me|we|jeg|eg|I)(?!\p{L})|(?<!\p{L})(?:det|alt|what|everything) (?:gjest|kund|medlem|bruk|elev|pasient|deltak|søk|guest|customer|member|user|pupil|patient|applicant)\p{L}* (?:fortel|seier|sier|skriv|oppgir|oppgjev|gir|gjev|tell|say|write|enter|give)|(?:ikke|ikkje|not) (?:en|ett?|ein|eitt?|a) (?:single|eneste|einaste) \p{L}+/iu;
/** «noe om medlemmene», “anything about you”. */
const ABOUT_PEOPLE =
  /(?<!\p{L})(?:om|about)\s(?:deg|dykk|dere|you|(?:vår\p{L}*|our|the|de|dei)?\s?(?:medlem|kund|bruk|gjest|elev|pasient|deltak|beboer|bebuar|members|customers|users|guests|pupils|patients|participants|residents)\p{L}*)(?!\p{L})/iu;
const PRONOUN =
  /(?<!\p{L})(?:de|dem|dei|den|det|alt|noe|noko|ingenting|it|them|they|this|that|everything|anything|nothing)(?!\p{L})/iu;

/** True where the data are named in the clause, or a pronoun stands in it and the block or section is about data. */
export function isOfData(clause: Clause): boolean {
  const text = textOf(clause);
  if (hasInside(clause, DATA) || WHAT_YOU_GAVE.test(text) || ABOUT_PEOPLE.test(text)) return true;
  const topics = topicsOf(clause.block);
  return (
    PRONOUN.test(text) && (has(clause.block, DATA) || topics.includes('recipients') || topics.includes('transfer'))
  );
}
