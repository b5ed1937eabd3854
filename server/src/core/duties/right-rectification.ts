/** The right to rectification. */
import { rectificationRight } from '../facts/rectificationRight.js';
import { defineDuty } from './duty.js';
import { assessRight } from './rights.js';

export const rightRectification = defineDuty({
  id: 'right-rectification',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:16'],
  severity: 'warning',
  topic: 'rights',
  name: { nb: 'retten til retting', nn: 'retten til retting', en: 'the right to rectification' },
  absent: {
    nb: 'Erklæringen sier ikke at den enkelte kan få rettet opplysninger som er feil (artikkel 13 nr. 2 bokstav b, jf. artikkel 16). Skriv at man kan kreve retting, og at ufullstendige opplysninger kan suppleres.',
    nn: 'Erklæringa seier ikkje at den enkelte kan få retta opplysningar som er feil (artikkel 13 nr. 2 bokstav b, jf. artikkel 16). Skriv at ein kan krevje retting, og at ufullstendige opplysningar kan supplerast.',
    en: 'The policy does not say that people can have incorrect data corrected (Article 13(2)(b), cf. Article 16). Say that they can require rectification, and have incomplete data completed.',
  },
  partial: {
    unnamed: {
      nb: 'Teksten viser til «rettigheter» uten å nevne retting (artikkel 13 nr. 2 bokstav b). Skriv at man kan få rettet feil og supplert det som mangler.',
      nn: 'Teksten viser til «rettar» utan å nemne retting (artikkel 13 nr. 2 bokstav b). Skriv at ein kan få retta feil og supplert det som manglar.',
      en: 'The policy refers to “rights” without naming rectification (Article 13(2)(b)). Say that people can have errors corrected and missing data added.',
    },
  },
  why: {
    nb: 'Feil opplysninger kan gi feil avgjørelser. Den registrerte skal få vite at feil kan kreves rettet uten ugrunnet opphold (artikkel 16), og erklæringen må nevne retten (artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c).',
    nn: 'Feil opplysningar kan gi feil avgjerder. Den registrerte skal få vite at ein kan krevje feil retta utan grunnlaust opphald (artikkel 16), og erklæringa må nemne retten (artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c).',
    en: 'Wrong data leads to wrong decisions. People must be told that they can have errors corrected without undue delay (Article 16), and the policy has to name the right (Articles 13(2)(b) and 14(2)(c)).',
  },
  clauses: ['right-rectification', 'rights-all'],
  examples: {
    nb: {
      states: [
        'Du kan be oss korrigere opplysninger som ikke stemmer.',
        'Du kan oppdatere kontaktinformasjonen din i medlemsportalen når du vil.',
      ],
      partial: ['Du har de rettighetene som følger av GDPR.'],
      lookAlikes: ['Vi retter oss etter personopplysningsloven.', 'Vi oppdaterer denne personvernerklæringen jevnlig.'],
    },
    nn: {
      states: [
        'Du kan be oss korrigere opplysningar som ikkje stemmer.',
        'Kontakt dagleg leiar for å få retta eller sletta personopplysningar.',
      ],
      partial: ['Du har dei rettane som følgjer av GDPR.'],
      lookAlikes: ['Vi rettar oss etter personopplysningslova.'],
    },
    en: {
      states: [
        'You can ask us to correct anything that is wrong.',
        'You may update your contact details in the member portal at any time.',
      ],
      partial: ['You enjoy the rights that follow from the GDPR.'],
      lookAlikes: [
        'We update this privacy policy regularly.',
        'The app collects crash data so that we can correct bugs.',
      ],
    },
  },
  assess: (reading) => assessRight(reading, rectificationRight),
});
