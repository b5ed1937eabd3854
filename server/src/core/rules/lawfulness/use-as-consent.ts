/** Use of the site taken for consent. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const useAsConsent = defineRule({
  id: 'lawfulness/use-as-consent',
  severity: 'warning',
  law: ['gdpr:4(11)', 'gdpr:7'],
  title: { nb: 'Bruk regnet som samtykke', nn: 'Bruk rekna som samtykke', en: 'Use taken for consent' },
  why: {
    nb: 'Et samtykke krever en aktiv handling som gjelder nettopp dette (GDPR artikkel 4 nr. 11). Å bruke et nettsted er ikke det.',
    nn: 'Eit samtykke krev ei aktiv handling som gjeld nettopp dette (GDPR artikkel 4 nr. 11). Å bruke ein nettstad er ikkje det.',
    en: 'Consent takes a clear affirmative act about just this (Article 4(11) GDPR). Using a website is none.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVed å bruke nettstedet samtykker du til at vi behandler personopplysninger om deg.'],
      good: [
        '# Personvern\n\nVed å krysse av i boksen samtykker du til at vi sender nyhetsbrev.',
        '# Personvern\n\nVed å bruke nettstedet godtar du kjøpsvilkårene.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nVed å bruke nettstaden samtykkjer du til at vi behandlar personopplysningar.'],
      good: ['# Personvern\n\nVed å krysse av samtykkjer du til at vi sender nyheitsbrev.'],
    },
    en: {
      bad: ['# Privacy policy\n\nBy using this site you consent to our processing of your personal data.'],
      good: [
        '# Privacy policy\n\nBy ticking the box you consent to our newsletter.',
        '# Privacy policy\n\nBy using this site you accept our terms of sale.',
      ],
    },
  },
  check: (reading) => [...statements(reading, STATEMENT), ...statements(reading, BUNDLED)],
});

const STATEMENT = {
  cue: cue('law-use-as-consent', {
    nb: [
      '(ved|gjennom) … (bruke|bruk|besøke|benytte|fortsette|surfe|laste|installere|registrere|opprette|kontakte|dele|handle) ..14 (samtykker|godtar|aksepterer|godkjenner)',
      '(ved|gjennom) … (bruke|bruk|besøke) ..10 gir du … samtykke',
      '(bruk|besøk) av ..6 (regnes|anses|betyr|innebærer|utgjør|er) ..5 samtykke*',
      '(når|hvis) du (bruker|besøker|fortsetter|surfer) ..10 (samtykker|godtar|aksepterer) du',
      '(fortsatt bruk|videre bruk) ..8 samtykke*',
    ],
    nn: [
      '(ved|gjennom) … (bruke|bruk|vitje|besøkje|nytte|halde fram|laste|installere|registrere|opprette|handle) ..14 (samtykkjer|samtykker|godtek|godtar|aksepterer|godkjenner)',
      '(ved|gjennom) … (bruke|bruk|nytte) ..10 (gir|gjev) du … samtykke',
      '(bruk|vitjing) av ..6 (reknast|rekna|tyder|inneber|betyr|er) ..5 samtykk*',
      '(når|viss|dersom) du (brukar|bruker|vitjar|nyttar|held fram) ..10 (samtykkjer|samtykker|godtek|godtar) du',
      '(framhalden|vidare) bruk ..8 samtykk*',
    ],
    en: [
      'by ..2 (using|visiting|accessing|continuing|browsing|downloading|installing|registering|creating|submitting) ..14 (consent|agree|accept|consenting|agreeing|accepting)',
      '(use|continued use|visit|usage) ..8 (constitutes|means|implies|signifies|indicates|amounts|counts|deemed) ..6 (consent|agreement|acceptance)',
      '(when|if) you (use|visit|access|continue) ..10 you (consent|agree|accept)',
    ],
  }),
  needs:
    /behandl|handsam|opplysning|informasjon|personvern|erklæring|cookie|kaps(?:el|l)|processing|collection|personal|information|privacy|this policy|data(?!base)/iu,
  unless:
    /(?<!\p{L})(?:kryss\p{L}*|avkryss\p{L}*|huke|haker?|klikk\p{L}* (?:på )?«?(?:godta|aksepter)\p{L}*|tick\p{L}*|check(?:ing)? the box|click\p{L}* (?:on )?[“"]?(?:accept|agree|allow|ok)\p{L}*|knappen|button|ikke|ikkje|not|no|bekrefter at du har lest|acknowledge\p{L}*|tredjepart\p{L}*|third.part\p{L}*|their|innstilling\p{L}*|settings)(?!\p{L})/iu,
  wide: {
    cue: cue('law-use-as-consent-wide', {
      nb: ['(samtyk*|godta*|aksepter*|orden|greit|ok|ja)'],
      nn: ['(samtyk*|godta*|godtek*|aksepter*|orden|greitt|greit|ok|ja)'],
      en: ['(consent*|accept*|agree*|fine|ok|okay|happy|right|yes|signed up)'],
    }),
    says: [
      /^(?:by |å |ved å |det å |at du |that you )?(?:(?!kryss|huk|klikk|trykk|sign|tick|click|press|check|underskr|yes|accept|godta)[\p{L}'’-]+\s){1,9}?(?:means?|betyr|tyder|innebærer|inneber|counts? as|regnes som|blir rekna som|reknast som|anses som|forstås som|is treated as|is taken as)(?!\p{L})[^.;]{0,20}?(?:you (?:\p{L}+ )?(?:consent|agree)|your consent|consent to|du samtykker|du samtykkjer|samtykke|et ja|eit ja|a yes)(?!\p{L})/iu,
      /(?<!\p{L})(?:bla|blar|scrollar|scroller|rull\p{L}*|scroll\p{L}*|les\p{L}*|klikk\p{L}*|fortset\p{L}*|held|surf\p{L}*|brows\p{L}*|read\p{L}*|continu\p{L}*|keep|go|carry)(?!\p{L})[^.;]{0,12}?(?<!\p{L})(?:videre|vidare|fram|on|further|down|browsing|reading|using|scrolling)(?!\p{L})[^.;]{0,50}?(?<!\p{L})(?:(?:regner|reknar) (?:vi|me) med|(?:tar|tek) (?:vi|me) det(?= som)|(?:går|gå) (?:vi|me) ut (?:fra|frå)|antar vi|we (?:assume|take it|presume))(?!\p{L})[^.;]{0,50}?(?<!\p{L})(?:i orden|greitt?|ok|okay|fine|happy|all right|(?:et|eit|ditt|din|a|your) (?:ja|yes|samtykke|consent|agreement)|(?:som|as|for) (?:samtykk\p{L}*|ja|consent|yes|agreement)|godkjenn\p{L}*|samtyk\p{L}*|godt[ae]\p{L}*|you (?:agree|accept|consent))(?!\p{L})/iu,
      /(?<!\p{L})(?:bruk(?:er|e|ar|en|a)?|benytt\p{L}*|nytt(?:ar|e|er)?|besøk\p{L}*|vitj\p{L}*|fortset\p{L}*|fortsat\p{L}*|held (?:du )?fram|framleis med|fortsatt med|handl(?:er|ar|e)|(?:be|ting|inn)?still\p{L}*|tinging\p{L}*|kjøp\p{L}*|i bruk|innmeld\p{L}*|melder deg inn|registrer\p{L}*|opprett\p{L}*|logg\p{L}* inn|us(?:e|es|ing)|visit\p{L}*|brows\p{L}*|continu\p{L}*|go(?:ing)? on|remain\p{L}*|stay\p{L}*|order\p{L}*|purchas\p{L}*|buy\p{L}*|join\p{L}*|sign\p{L}* (?:up|in)|regist\p{L}*|start\p{L}*|access\p{L}*|er (?:du )?(?:framleis|fortsatt|fremdeles)|still (?:a )?(?:member|with us))(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:regn\p{L}*|rekn\p{L}*|anse\p{L}*|oppfatt\p{L}*|forst(?:år|ås)|tolk\p{L}*|betyr|tyder|innebærer|inneber|utgjør|utgjer|gir du|gjev du|har du (?:dermed|også|òg|samtidig|samstundes|automatisk|da|då)|deem\p{L}*|regard\p{L}*|treat(?:s|ed)?|means?|constitut\p{L}*|taken? (?:it |this |that )?as|understood|amounts? to|impl(?:y|ies)|count\p{L}*)(?!\p{L})[^.;]{0,40}?(?:samtyk\p{L}*|godta\p{L}*|godtek|godteke|aksept\p{L}*|consent\p{L}*|accept\p{L}*|agree(?:s|d|ing|ment to)?(?!\p{L}))/iu,
      /(?<!\p{L})(?:ved|ved å|gjennom|idet|når|by|in|on|upon|through)\s[^.;]{0,20}?(?:bruk(?:er|e|ar|en|a)?|benytt\p{L}*|nytt(?:ar|e|er)?|besøk\p{L}*|vitj\p{L}*|fortset\p{L}*|fortsat\p{L}*|held (?:du )?fram|framleis med|fortsatt med|handl(?:er|ar|e)|(?:be|ting|inn)?still\p{L}*|tinging\p{L}*|kjøp\p{L}*|i bruk|innmeld\p{L}*|melder deg inn|registrer\p{L}*|opprett\p{L}*|logg\p{L}* inn|us(?:e|es|ing)|visit\p{L}*|brows\p{L}*|continu\p{L}*|go(?:ing)? on|remain\p{L}*|stay\p{L}*|order\p{L}*|purchas\p{L}*|buy\p{L}*|join\p{L}*|sign\p{L}* (?:up|in)|regist\p{L}*|start\p{L}*|access\p{L}*|er (?:du )?(?:framleis|fortsatt|fremdeles)|still (?:a )?(?:member|with us))(?!\p{L})[^.;]{0,50}?(?:gir du|gjev du|samtykker du|samtykkjer du|anses|reknast|blir rekna|you (?:\p{L}+ )?(?:consent|agree|accept)|is deemed|are deemed)(?!\p{L})[^.;]{0,40}?(?:(?:samtyk\p{L}*|godta\p{L}*|godtek|godteke|aksept\p{L}*|consent\p{L}*|accept\p{L}*|agree\p{L}*)|behandl|processing)/iu,
      /(?<!\p{L})(?:gitt|gir|gjev|give|given|gave)(?!\p{L})[^.;]{0,20}?(?:samtyk\p{L}*|consent)(?!\p{L})[^.;]{0,12}?(?:idet|i det|straks|så snart|the moment|as soon as|i og med)\s[^.;]{0,40}?(?:bruk(?:er|e|ar|en|a)?|benytt\p{L}*|nytt(?:ar|e|er)?|besøk\p{L}*|vitj\p{L}*|fortset\p{L}*|fortsat\p{L}*|held (?:du )?fram|framleis med|fortsatt med|handl(?:er|ar|e)|(?:be|ting|inn)?still\p{L}*|tinging\p{L}*|kjøp\p{L}*|i bruk|innmeld\p{L}*|melder deg inn|registrer\p{L}*|opprett\p{L}*|logg\p{L}* inn|us(?:e|es|ing)|visit\p{L}*|brows\p{L}*|continu\p{L}*|go(?:ing)? on|remain\p{L}*|stay\p{L}*|order\p{L}*|purchas\p{L}*|buy\p{L}*|join\p{L}*|sign\p{L}* (?:up|in)|regist\p{L}*|start\p{L}*|access\p{L}*|er (?:du )?(?:framleis|fortsatt|fremdeles)|still (?:a )?(?:member|with us))/iu,
      /(?<!\p{L})(?:(?:hører|høyrer) vi|(?:svarer|svarar|protesterer|reagerer) du|du (?:svarer|svarar)|we hear|you (?:reply|respond|object))(?!\p{L})[^.;]{0,25}?(?:ikke|ikkje|not|nothing|ingenting|noe|noko)(?!\p{L})[^.;]{0,40}?(?:samtyk\p{L}*|consent\p{L}*)/iu,
    ],
    unless:
      /(?<!\p{L})(?:kryss\p{L}*|avkryss\p{L}*|hak\p{L}*|huk\p{L}*|tick\p{L}*|check(?:ing)? the box|knapp\p{L}*|button|klikk\p{L}*|click\p{L}*|(?:ikke|ikkje|not|never|aldri) (?:\p{L}+ ){0,2}?(?:som |as |mean\p{L}* |å )?(?:\p{L}+ ){0,2}?(?:samtyk\p{L}*|consent\p{L}*)|ikke (?:regnes|anses)|ikkje (?:reknast|rekna)|kan (?:du )?samtykke|you (?:can|may) consent|spør|ask|nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|newsletter\p{L}*|bekreft\p{L}*|vilkår\p{L}*|terms|conditions|avtale\p{L}*|skjema\p{L}*|form|tredjepart\p{L}*|third.part\p{L}*|their|innstilling\p{L}*|settings|banner\p{L}*|endr\p{L}*|oppdater\p{L}*|revi[ds]\p{L}*|chang\p{L}*|updat\p{L}*|modif\p{L}*|amend\p{L}*|based on|basert på|ikke lenger|no longer|trekk\p{L}*|withdr\p{L}*|uten|utan|without|når du har|if you have|hvis du har|dersom du har|regner (?:vi )?(?:det )?ikke|reknar (?:vi )?(?:det )?ikkje|do not regard|etter at du|after you)(?!\p{L})/iu,
  },
  message: {
    nb: 'Å bruke tjenesten er ikke et samtykke. Be om et eget, aktivt samtykke, eller oppgi grunnlaget som virkelig gjelder.',
    nn: 'Å bruke tenesta er ikkje eit samtykke. Be om eit eige, aktivt samtykke, eller oppgi grunnlaget som verkeleg gjeld.',
    en: 'Using the service is no consent. Ask for consent by a separate act, or state the basis that really holds.',
  },
};

/** «Krysset ved «Bli medlem» gjelder samtidig nyhetsbrev», “the same signature covers marketing too”: one act for several ends. */
const ONE_ACT_FOR_ALL =
  /(?<!\p{L})(?:kryss(?:et)?|avkryssing\p{L}*|hake[nr]?|haka|signatur(?:en)?|underskrift(?:en|a)?|tick|box|signature|one yes)(?!\p{L})[^.;:]{0,50}?(?<!\p{L})(?:gjelder|gjeld|dekker|dekkjer|dekkar|omfatter|omfattar|teller|tel|covers?|includes?|extends? to|applies to|counts?|stands? for|doubles? as)(?!\p{L})[^.;]{0,20}?(?<!\p{L})(?:samtidig|samstundes|også|òg|i tillegg|også som|at the same time|also|as well|too|både|both)(?!\p{L})/iu;

/** Consent to marketing that comes with an order or a membership. */
const BUNDLED = {
  cue: cue('law-bundled-consent', {
    nb: [
      '(takket|sagt|sier) … ja',
      '(samtykker|samtykket|godtar|godtatt) ..12 (nyhetsbrev*|reklame*|annonse*|markedsføring*|tilbud)',
    ],
    nn: [
      '(takka|sagt|seier) … ja',
      '(samtykkjer|samtykker|samtykt|godtek|godteke) ..12 (nyheitsbrev*|reklame*|annons*|marknadsføring*|tilbod)',
    ],
    en: [
      '(said|say|saying) … yes',
      'signed up',
      '(consent|consented|agree|agreed) ..12 (newsletter*|marketing|advert*|ads|offers)',
    ],
  }),
  needs:
    /(?<!\p{L})(?:idet|i det|når|samtidig som|samstundes som|med det same|when|as soon as|the moment|in|by|ved å|med)\s[^.;]{0,30}?(?:bekreft\p{L}*|bestill\p{L}*|still\p{L}*|ting\p{L}*|kjøp\p{L}*|handl\p{L}*|betal\p{L}*|meld\p{L}*|book\p{L}*|confirm\p{L}*|order\p{L}*|buy\p{L}*|purchas\p{L}*|pay\p{L}*|join\p{L}*|plac\p{L}*|check\p{L}* out)(?!\p{L})[^.;]{0,50}?(?:har du|du har|you have|you also|du også|seier du|sier du|have you)(?!\p{L})[^.;]{0,25}?(?:(?:takk\p{L}*|sagt|si|seie?)? ?ja(?!\p{L})|yes|signed up|samtyk\p{L}*|consent\p{L}*|agreed)[^.;]{0,40}?(?:nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|reklame\p{L}*|annonse\p{L}*|annonsa\p{L}*|tilbud\p{L}*|tilbod\p{L}*|markedsf\p{L}*|marknadsf\p{L}*|newsletter\p{L}*|marketing|offers|advert\p{L}*|ads)(?!\p{L})/iu,
  wide: {
    cue: cue('law-bundled-tick', {
      nb: ['(nyhetsbrev*|markedsføring*|reklame*|tilbud|tilbudene|annonser|*tilbud)'],
      nn: ['(nyheitsbrev*|marknadsføring*|reklame*|tilbod|tilboda|annonsar|*tilbod)'],
      en: ['(newsletter*|marketing|offers|advertising|advertisements|promotions)'],
    }),
    says: [ONE_ACT_FOR_ALL],
    unless:
      /(?<!\p{L})(?:ikke|ikkje|not|never|aldri|eget|eige|egen|eigen|separate|own|(?:for|til) (?:the |å få )?(?:nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|newsletter\p{L}*|markedsf\p{L}*|marknadsf\p{L}*|marketing)|hver|kvar|each|kan|can|may|velg\p{L}*|vel|choose|trekk\p{L}*|withdr\p{L}*|unsubscribe|avmeld\p{L}*)(?!\p{L})/iu,
  },
  unless:
    /(?<!\p{L})(?:kryss\p{L}*|hak\p{L}*|huk\p{L}*|tick\p{L}*|box|boks\p{L}*|rute\p{L}*|ikke|ikkje|not|never|no|aldri|kan|can|may|velg\p{L}*|vel|choose)(?!\p{L})/iu,
  message: {
    nb: 'Samtykke til markedsføring kan ikke følge med kjøpet eller medlemskapet. Be om det for seg, med en egen handling.',
    nn: 'Samtykke til marknadsføring kan ikkje følgje med kjøpet eller medlemskapen. Be om det for seg, med ei eiga handling.',
    en: 'Consent to marketing cannot come with the purchase or the membership. Ask for it separately, by an act of its own.',
  },
};
