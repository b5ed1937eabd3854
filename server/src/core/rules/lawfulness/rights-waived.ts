/** A right, or the right to complain, that is signed away or made to wait. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import { statements } from './statement.js';

export const rightsWaived = defineRule({
  id: 'lawfulness/rights-waived',
  severity: 'warning',
  law: ['gdpr:12(2)', 'gdpr:77(1)'],
  title: { nb: 'Avkall på rettigheter', nn: 'Avkall på rettar', en: 'Rights signed away' },
  why: {
    nb: 'Rettighetene etter personvernforordningen og retten til å klage (artikkel 77) kan ikke avtales bort, og en klage kan ikke gjøres avhengig av at en intern behandling er ferdig. Den behandlingsansvarlige skal tvert om legge til rette for at rettighetene brukes (artikkel 12 nr. 2).',
    nn: 'Rettane etter personvernforordninga og retten til å klage (artikkel 77) kan ikkje avtalast bort, og ein klage kan ikkje gjerast avhengig av at ei intern handsaming er ferdig. Den behandlingsansvarlege skal tvert om leggje til rette for at rettane blir brukte (artikkel 12 nr. 2).',
    en: 'The rights of the GDPR and the right to complain (Article 77) cannot be contracted away, and a complaint cannot be made to wait for an internal procedure. The controller must instead make it easy to use the rights (Article 12(2)).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVed å inngå avtalen gir du avkall på retten til innsyn og sletting.'],
      good: [
        '# Personvern\n\nDu gir ikke avkall på retten til innsyn når du inngår avtalen.',
        '# Personvern\n\nDu kan klage til oss før du klager til Datatilsynet, men du må ikke.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nNår du blir medlem, fråskriv du deg retten til sletting.'],
      good: ['# Personvern\n\nDu kan bruke retten til sletting òg etter at du er blitt medlem.'],
    },
    en: {
      bad: ['# Privacy policy\n\nBy joining you waive your right to data portability.'],
      good: [
        '# Privacy policy\n\nYou do not waive any right under data protection law by joining.',
        '# Privacy policy\n\nWe may waive the fee where you ask for another copy of your data.',
      ],
    },
  },
  check: (reading) => [...statements(reading, STATEMENT), ...statements(reading, COMPLAINT)],
});

const STATEMENT = {
  cue: cue('law-rights-waived', {
    nb: [
      '(gir|gi|gitt) ..4 avkall på',
      '(oppgir|mister|taper|avstår fra|avstår) ..4 (retten|rett|rettigheten|rettighetene|krav|kravet|muligheten)',
      '(retten|rett|rettighetene|krav) ..8 (bortfaller|faller bort|går tapt|opphører|utelukkes|utelukket)',
      '(fraskriver|frasier|fraskrive|frasi) ..3 (deg|seg|retten|rett|rettighetene)',
      '(forplikter|lover|godtar|plikter) ..12 (klage|datatilsynet|tilsynsmyndigheten*)',
    ],
    nn: [
      '(gjev|gir|gi|gje) ..4 avkall på',
      '(mistar|taper|avstår frå|avstår) ..4 (retten|rett|rettane|krav|kravet|høvet)',
      '(retten|rett|rettane|krav) ..8 (fell bort|går tapt|opphøyrer|er utelukka)',
      '(fråskriv|fråseier|fråskrive|fråseie) ..3 (deg|seg|retten|rett|rettane)',
      '(forpliktar|lovar|godtek|pliktar) ..12 (klage|datatilsynet|tilsynsstyresmakt*)',
    ],
    en: [
      '(waive|waives|waiving|renounce|renounces|relinquish|forgo|forfeit) ..6 (right*|entitlement*|claim*|access|erasure|portability|objection)',
      '(give|gives|giving) up ..4 (right*|claim*|possibility|chance)',
      '(lose|loses|losing|surrender|surrenders|sign away|signs away) ..4 (right*|claim*|access)',
      '(right|rights|claim) ..8 (lapses|lapse|forfeited|excluded|ends|expires|surrendered)',
      '(undertake|undertakes|agree|agrees|promise|promises|commit) not to ..5 (complain|complaint|supervisory|datatilsynet|authority)',
    ],
  }),
  needs:
    /(?:rett(?:en)? til (?:innsyn|retting|sletting|å protestere|dataportabilitet)|right (?:of|to) (?:access|rectification|erasure|object|data portability))(?!\p{L})[^.;]{0,60}?(?:bortfall\p{L}*|faller bort|fell bort|går tapt|opphør\p{L}*|opphøyr\p{L}*|lapses?|ends?|is lost|is excluded|forfeited)(?!\p{L})[^.;]*?(?:du|deg|you|kunden|medlem\p{L}*|brukeren|the (?:customer|member|user))(?!\p{L})|(?<!\p{L})(?:du|deg|kunden|medlemmet|medlemmen|brukeren|brukaren|søkeren|søkjaren|den registrerte|kunder|kundar|medlemmer|medlemer|brukere|brukarar|ansatte|tilsette|deltak\p{L}*|gjester|gjestar|you|your|users?|members?|customers?|employees|guests|participants|the (?:applicant|data subject))(?!\p{L})[^.;]*?(?:innsyn\p{L}*|retting\p{L}*|slett\p{L}*|rett(?:et|a)|corrected|erased|deleted|dataportabilitet\p{L}*|flytt\p{L}*|protest\p{L}*|innsigelse\p{L}*|motset\p{L}*|klag(?:e|er|en|ar)|(?:personvern|disse |desse )?rett(?:ighet|ar)\p{L}*|datatilsynet|tilsynsmynd\p{L}*|tilsynsstyr\p{L}*|access|rectification|erasure|deletion|restriction|portability|objection|object|complain\p{L}*|data protection rights?|(?:these|those|privacy) rights|supervisory)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:ikke avkall|ikkje avkall|ingen|inga|aldri|ikke (?:fraskriv\p{L}*|frasi\p{L}*)|ikkje (?:fråskriv\p{L}*|fråsei\p{L}*)|no one|never|cannot|can't|do not (?:waive|undertake|agree|give|renounce)|does not|don't|without|uten å|utan å|kan ikke|kan ikkje|trenger ikke|opphavsrett\p{L}*|copyright|erstatning\p{L}*|compensation|class action|jury|lover vi|lovar vi|vi (?:lover|lovar|forplikt\p{L}*)|we (?:agree|undertake|promise))(?!\p{L})/iu,
  fits: (sentence: Sentence): boolean => isWaived(textOf(sentence)),
  message: {
    nb: 'Denne retten kan ikke avtales bort eller gjøres betinget. Ta bort vilkåret.',
    nn: 'Denne retten kan ikkje avtalast bort eller gjerast avhengig av vilkår. Ta bort vilkåret.',
    en: 'This right cannot be signed away or made conditional. Remove the term.',
  },
};

/** To undertake something about a complaint is no waiver in Norwegian unless it is to leave it, or to let it wait. */
const isWaived = (text: string): boolean =>
  !/(?<!\p{L})(?:forplikter|lover|godtar|plikter|forpliktar|lovar|godtek|pliktar)(?!\p{L})/iu.test(text) ||
  /(?<!\p{L})(?:ikke|ikkje|først|avkall|avstå|før|oppgir|mist\p{L}*|tap\p{L}*|fraskriv\p{L}*|fråskriv\p{L}*|frasi\p{L}*|bort\p{L}*)(?!\p{L})/iu.test(
    text,
  );

/** A complaint to the authority that has to wait for somebody, or is shut out. */
const COMPLAINT = {
  cue: cue('law-complaint-waits', {
    nb: [
      '(ikke|aldri) ..4 (bringes|klages|klage|sendes|tas|meldes|gå|bringe|ta|melde) ..8 (datatilsynet|tilsynsmyndigheten*|tilsynet)',
      '(datatilsynet|tilsynsmyndigheten*) ..6 (først når|først etter|ikke før|utelukket|etter at (styret|generalforsamlingen|ledelsen|vi))',
      '(klage|klager|klagen) ..8 (først|bare|kun) ..6 (styret|generalforsamlingen|ledelsen|oss|voldgift*)',
    ],
    nn: [
      '(ikkje|aldri) ..4 (bringast|klagast|klage|sendast|takast|meldast|gå|bringe|ta|melde) ..8 (datatilsynet|tilsynsstyresmakta*|tilsynet)',
      '(datatilsynet|tilsynsstyresmakta*) ..6 (først når|først etter|ikkje før|utelukka|etter at (styret|generalforsamlinga|leiinga|vi))',
      '(klage|klagar|klagen) ..8 (først|berre) ..6 (styret|generalforsamlinga|leiinga|oss|valdgift*)',
    ],
    en: [
      '(not|never|no|cannot) ..6 (complain*|brought|taken|referred|raised|complaint*|take|bring|refer|raise|go) ..8 (datatilsynet|supervisory authority|data protection authority)',
      '(datatilsynet|supervisory authority) ..6 (only after|only when|not before|not until|excluded|once (the board|we))',
    ],
  }),
  needs:
    /(?:datatilsynet|tilsynsmynd\p{L}*|tilsynsstyr\p{L}*|tilsynet|supervisory|authority)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:før|until|before|unless|med mindre|først når|først etter|only (?:after|when|once)|utelukk\p{L}*|excluded)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:må (?:du )?(?:ikke|ikkje)|trenger|treng|need not|do(?:es)? not (?:have|need)|don't have to|bør|should|anbefal\p{L}*|tilrår|recommend\p{L}*|ber deg|bed deg|ask you|oppfordr\p{L}*|encourage|likevel|still|uansett)(?!\p{L})/iu,
  message: STATEMENT.message,
};
