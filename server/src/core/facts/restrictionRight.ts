/** Statements that people can have the processing restricted (Article 18); what the controller limits by itself is no such statement. */
import { cue } from '../marking/cue.js';
import { defineFacts } from '../reading/fact.js';
import { grantedRights } from '../reading/rights.js';

const USE_NB =
  '(behandling*|handsaming*|behandl*|bruk*|prosessering*|databehandling*|opplysning*|data*|hvordan|korleis|hva|kva|dem|personopplysning*)';
const USE_EN = '(processing|process|handling|use|uses|using|data|information|how|collection|disclosure|sharing|it)';

const words = {
  strong: cue('restriction-strong', {
    nb: ['rett til (begrensning|begrenset behandling|innskrenkning)'],
    nn: ['rett til (avgrensing|avgrensa behandling|begrensing)'],
    en: [
      'right (to|of) [data] (restriction|restrict|limitation)',
      'restriction of [the] processing',
      'restrict … processing',
    ],
  }),
  names: cue('restriction-names', {
    nb: [
      'begrensning',
      'begrensing',
      'begrensningen',
      `(begrense|begrenses|begrenset|begrenser|innskrenk*) ..5 ${USE_NB}`,
      `${USE_NB} ..5 (begrenses|begrenset|begrense|innskrenkes|sperres|sperret|fryses|stanses midlertidig)`,
      'begrenset behandling',
      `${USE_NB} ..4 på (vent|pause)`,
      '(la|late) være å (bruke|behandle) ..12 (mens|inntil|før)',
      'at (den|det|dette) (begrenses|blir begrenset|innskrenkes|sperres)',
      'innskrenkning*',
      'sperring',
      'sperr* ..4 (opplysning*|data*|personopplysning*|behandling*)',
      'blokkering',
      'frys* ..3 (behandling*|bruk*|data*)',
      '(la|lar|late) ..3 (ligge|stå|hvile)',
      '(ligge|ligger|stå) … urørt*',
      '(ikke|uten) … bruk* ..3 til (noe|annet)',
      'sperret',
      'innskrenk*',
      'sperre ..3 (journal*|konto*|bruken)',
    ],
    nn: [
      'avgrensing',
      'avgrensinga',
      `${USE_NB} ..4 på (vent|pause)`,
      '(la|late) vere å (bruke|bruka|behandle|handsame) ..12 (medan|inntil|før)',
      `(avgrense|avgrensast|avgrensa|avgrensar|begrens*) ..5 ${USE_NB}`,
      `${USE_NB} ..5 (avgrensa|avgrensast|avgrense|sperra|sperrast|frosen|frosne)`,
      'sperra',
      '(la|late|lèt|lar) ..3 (liggje|ligge|stå|kvile)',
      '(liggje|ligg|stå) … urørt*',
      'at (ho|han|den|det|dette) (avgrensast|blir avgrensa|sperrast)',
    ],
    en: [
      'restriction',
      'restrict',
      'restricting',
      'restricted',
      `(limit|limited|limiting|limits|limitation|limitations|block|blocked|blocking|suspend*|suppress*|freez*|pause*|pausing) ..5 ${USE_EN}`,
      `${USE_EN} ..4 (restricted|limited|suspended|blocked|paused|suppressed|frozen)`,
      'blocking',
      '(stop|pause|stopped|paused|suspend) ..7 (time being|meantime|meanwhile|temporarily|for now|a while|while|until|in between)',
      '(put|place|putting|placing|placed) ..4 hold',
      '(freeze|freezing|frozen) ..4 (file|data|account|it|record|records|use|everything|profile)',
      '(keep|store|hold|leave|sit|lie|locked) ..6 (but|and|without) ..2 (not|use|using|touch|touching|touched)',
      '(park|lock) ..3 (it|data|file|record|records|account|details)',
      `put ..3 (data|information|use|processing|it) ..2 hold`,
      'on hold',
      'limitation',
      'blocked',
      '(only|merely|just) be (stored|kept)',
      '(only|merely) stored',
      '(not|never) (otherwise|else) (used|processed|touched)',
      '(set|sets|setting|put|putting|leave|leaving|left) ..4 (aside|alone|untouched|to one side)',
    ],
  }),
  acts: cue('restriction-acts', {
    nb: [
      'sperre ..3 (journal*|konto*|bruken)',
      `(begrense|innskrenke|sperre|fryse|pause) ..5 ${USE_NB}`,
      '(bare|kun) lagre*',
      'på (pause|vent|hold)',
      '(la|lar) ..3 (ligge|liggje|hvile)',
      '(få|fått) ..5 (begrenset|sperret|fryst|frosset|innskrenket|satt på)',
      'midlertidig … (stans*|stopp*)',
      '(stans*|stopp*) … midlertidig',
    ],
    nn: [
      `(avgrense|begrense|sperre|fryse) ..5 ${USE_NB}`,
      'berre lagr*',
      '(få|fått) ..5 (avgrensa|sperra|frose|sett på)',
      'mellombels … (stans*|stopp*)',
      '(stans*|stopp*) … mellombels',
    ],
    en: [
      `(restrict|limit|suspend|suppress|freeze|pause) ..5 ${USE_EN}`,
      'only store',
      '(stop*|cease) ..5 temporarily',
      'temporarily … (stop*|suspend*|cease)',
    ],
  }),
  unless: cue('restriction-unless', {
    nb: [
      'begrenset til',
      'tilgang* … begrens*',
      'begrens* … (tilgang*|ansvar*)',
      'ansvar* … begrens*',
      '(sperre|blokkere|begrense) ..4 (informasjonskaps*|cookie*|cookies|nettleser*)',
    ],
    nn: [
      'avgrensa til',
      'tilgang* … avgrens*',
      'avgrens* … (tilgang*|ansvar*)',
      'ansvar* … avgrens*',
      '(sperre|blokkere|avgrense) ..4 (informasjonskaps*|cookie*|nettlesar*)',
    ],
    en: [
      'restricted to',
      'limited to',
      '(restrict*|limit*) … (access|liability)',
      'access … (restricted|limited)',
      '(block*|restrict|limit|disable) ..4 (cookie|cookies|browser|tracking|ads|ad)',
      'not limited',
      'without (restriction|limitation)',
      'limited (time|circumstances|period)',
      'age restriction*',
      'restricted by law',
    ],
  }),
};

export const restrictionRight = defineFacts('restriction-right', (reading) => grantedRights(reading, words));
