/** Only the person can see the data, yet they are shown to others. */
import { cue } from '../../marking/cue.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, sentencesWith } from './limits.js';
import { isSame, opposed } from './pair.js';

export const onlyYou = defineRule({
  id: 'contradiction/only-you',
  severity: 'warning',
  law: ['gdpr:13(1)(e)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Bare du ser dem, men de vises for andre',
    nn: 'Berre du ser dei, men dei er synlege for andre',
    en: 'Only you can see them, yet they are shown to others',
  },
  why: {
    nb: 'Teksten lover at ingen andre har tilgang, men sier et annet sted at opplysninger er synlige for andre eller for alle.',
    nn: 'Teksten lovar at ingen andre har tilgang, men seier ein annan stad at opplysningar er synlege for andre eller for alle.',
    en: 'The text promises that nobody else has access, but says elsewhere that data can be seen by others or by everybody.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nDet er kun du som har tilgang til opplysningene dine.\n\nNavn og resultater er offentlig synlige på nettsiden.',
      ],
      good: [
        '# Personvern\n\nDet er kun du som har tilgang til meldingene dine.\n\nPassordet er ikke synlig for andre.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nBerre du har tilgang til dine data.\n\nProfilbiletet er synleg for andre brukarar.'],
      good: ['# Personvern\n\nBerre du har tilgang til dine data.\n\nProfilen er ikkje synleg for andre brukarar.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nOnly you have access to your data.\n\nYour name and scores are publicly visible on the site.',
      ],
      good: [
        '# Privacy policy\n\nOnly you have access to your password.\n\nYour name and scores are publicly visible on the site.',
      ],
    },
  },
  *check(reading) {
    const claim = sentencesWith(reading, CLAIM).find(([sentence]) => isAbsolute(sentence))?.[0];
    const against =
      claim &&
      sentencesWith(reading, SHOWN).find(([sentence, hits]) => {
        const text = textOf(sentence);
        return (
          !isSame(sentence, claim) &&
          (hits.some((hit) => !isNegated(hit)) || OUTSIDERS.test(text)) &&
          !CONDITIONAL.test(text) &&
          !/(?<!\p{L})(?:du kan|you (?:can|may|choose)|velger|vel|kan velge|ikke|ikkje|not|anonym\p{L}*|uten navn|utan namn|without names|antall(?:et)?|talet på|hvor mange|kor mange|number of|how many|bare ser|berre ser|ser bare|ser berre|only see|ingen andre|no other)(?!\p{L})/iu.test(
            text,
          )
        );
      })?.[0];
    if (claim && against) yield opposed(reading, claim, against, MESSAGE);
  },
});

/** «Besøkende uten konto kan lese …»: it is the reader who lacks something, nothing is denied. */
const OUTSIDERS =
  /(?<!\p{L})(?:uten|utan|without) (?:an? |å ha |å vere |å være )?(?:konto|innlogging|bruker|brukar|innlogga|innlogget|account|login|logging)/iu;

const CLAIM = cue('only-you-access', {
  nb: [
    '(bare|kun|utelukkende) [for] (du|deg) … (tilgang|se|ser|lese|synlig*)',
    '(bare|kun) [være] (synlig*|tilgjengelig*) for deg',
    '(bare|kun|utelukkende) tilgjengelig* for deg',
    'ingen andre [enn] [deg|du] … (tilgang|innsyn|se|ser|lese)',
    'ingen andre (brukere|medlemmer|deltakere) … (tilgang|innsyn|se|ser|lese)',
    '(usynlig*|skjult*) for ..3 (andre|alle)',
    'ingen (andre|annen) … (ser|leser)',
    'du er den eneste … (tilgang|adgang|innsyn|se|ser|lese|åpne)',
    '(bare|kun|utelukkende) du … (får opp|hente frem|hente fram|åpne|adgang|innsyn)',
    'ingen (utenom|foruten|unntatt|bortsett fra) (deg|du) … (tilgang|adgang|innsyn|se|ser|lese)',
    '(vises|vist|synlig*|åpne|åpent|tilgjengelig*) aldri for (andre|noen|alle)',
    'aldri (vist|synlig*|åpne|åpent|tilgjengelig*) for (andre|noen|alle)',
    '(ses|leses|åpnes|hentes) (bare|kun|utelukkende) av deg',
  ],
  nn: [
    'berre [for] (du|deg) … (tilgang|sjå|ser|lese|synleg*)',
    'berre (synleg*|tilgjengeleg*) for deg',
    'ingen andre [enn] [deg|du] … (tilgang|innsyn|sjå|ser|lese)',
    'ingen andre (brukarar|medlemer|deltakarar) … (tilgang|innsyn|sjå|ser|lese)',
    '(usynleg*|skjult*|gøymt*) for ..3 (andre|alle)',
    'ingen andre … (ser|les)',
    'du er den einaste … (tilgang|tilgjenge|innsyn|sjå|ser|lese|opne)',
    'berre du … (får opp|hente fram|opne|tilgjenge|innsyn)',
    'ingen (utanom|forutan|unnateke|bortsett frå) (deg|du) … (tilgang|tilgjenge|innsyn|sjå|ser|lese)',
    'aldri (vist|viste|synleg*|opne|ope|tilgjengeleg*) for (andre|nokon|alle)',
    '(lesast|opnast|hentast) berre av deg',
  ],
  en: [
    'only you … (access|see|view|read)',
    'you are the only (one|person|user) … (access|see|view|read|open)',
    'only you … (bring up|open|retrieve|call up)',
    '(nobody|no one|none) (else|but you|other than you|apart from you|except you|besides you) … (access|see|view|read|open)',
    '(read|seen|viewed|accessed|opened) by (nobody|no one|none) (but|other than|except|apart from) you',
    '(read|seen|viewed|accessed|opened) (only by you|by you only|by you alone)',
    'never (shown|visible|displayed|open|available) to (others|anyone|anybody|other)',
    '(visible|available|accessible) (only|exclusively|solely) to you',
    'no other (users|members|participants|user|member) … (access|see|view|read)',
    '(invisible|hidden) (to|from) ..3 (everyone|anyone|others|other|all|else)',
    '(nobody|no one) … (sees|views|reads)',
  ],
});

/** The data as a whole, not the password or the messages. */
const isAbsolute = (sentence: Sentence): boolean =>
  /(?<!\p{L})(?:data(?:ene|a)?|opplysning\p{L}*|informasjon\p{L}*|information|profil\p{L}*|profile|konto\p{L}*|account|det (?:du|som) (?:registrer\p{L}*|legger inn|legg inn|lagr\p{L}*|skriv\p{L}*|står)|what (?:you|is) (?:record|enter|store|save|write|in))(?!\p{L})/iu.test(
    textOf(sentence),
  ) &&
  !EXCEPTION.test(
    textOf(sentence).replace(
      /(?:andre enn|other than|but|utenom|utanom|foruten|forutan|unntatt|unnateke|bortsett (?:fra|frå)|apart from|besides|except(?: for)?) (?:deg|du|you|yourself)/giu,
      '',
    ),
  ) &&
  !/passord|password|helse|health|melding|message|dokument|document|kort|card|betaling|payment|mapp[ea]|folder|notat|notes?(?!\p{L})/iu.test(
    textOf(sentence),
  );

const SHOWN = cue('shown-to-others', {
  nb: [
    '(offentlig|åpent) (synlig*|tilgjengelig*)',
    '(synlig*|vises|tilgjengelig*|åpne|åpent) for (alle|andre|allmennheten|offentligheten|besøkende|de andre)',
    '(andre|alle|de andre) (medlemmer|brukere|deltakere|deltakerne|brukerne|medlemmene) … (se|ser|lese)',
    '(vises|synlig*) … (til|for) … (deltakere|deltakerne|medlemmer|medlemmene|brukere|brukerne|andre|alle)',
    '(publiseres|legges ut|vises) ..4 (offentlig*|åpen|åpent)',
    '(ligger|står|legges|ligge|stå) ..2 (åpent|offentlig*|fritt) ..2 (på|i|ute)',
    '(besøkende|gjester|hvem som helst|enhver|utenforstående) … (se|ser|lese|leser)',
  ],
  nn: [
    '(offentleg|ope) (synleg*|tilgjengeleg*)',
    '(synleg*|tilgjengeleg*|vist|viste|opne|ope) for (alle|andre|ålmenta|vitjande|dei andre)',
    '(andre|alle|dei andre) (medlemer|brukarar|deltakarar|deltakarane|brukarane|medlemene) … (sjå|ser|lese)',
    '(vist|viste|synleg*) … (til|for) … (deltakarar|deltakarane|medlemer|medlemene|brukarar|brukarane|andre|alle)',
    '(publisert|publiserte|lagt ut|lagde ut|vist) ..4 (offentleg*|open|ope)',
    '(ligg|står|liggje|ligge|stå) ..2 (ope|opne|offentleg*|fritt) ..2 (på|i|ute)',
    '(vitjande|besøkjande|gjester|kven som helst|utanforståande) … (sjå|ser|lese|les)',
  ],
  en: [
    'publicly (visible|available|accessible|displayed|shown)',
    '(visible|shown|displayed|available|open) to (everyone|everybody|anyone|others|other|the public|all|the others)',
    '(other|all|fellow) (members|users|participants|players) … (see|view|read)',
    '(displayed|shown|visible) to … (participants|members|users|players|others|everyone)',
    '(published|posted|displayed) ..4 public',
    '(openly|freely) (available|accessible|visible|displayed|shown|posted)',
    '(visitors|guests|anyone|anybody|everyone|everybody|outsiders) … (can|may|will) (see|read|view|look)',
  ],
});

const MESSAGE = {
  nb: 'Her heter det at bare brukeren har tilgang, men et annet sted er opplysningene synlige for andre.',
  nn: 'Her heiter det at berre brukaren har tilgang, men ein annan stad er opplysningane synlege for andre.',
  en: 'This says that only the user has access, but elsewhere the data can be seen by others.',
};
