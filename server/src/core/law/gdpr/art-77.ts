/** GDPR Article 77: Right to lodge a complaint with a supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr77 = defineProvision({
  ref: 'gdpr:77',
  title: {
    nb: 'Rett til å klage til en tilsynsmyndighet',
    nn: 'Rett til å klage til ei tilsynsstyresmakt',
    en: 'Right to lodge a complaint with a supervisory authority',
  },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Den som mener at opplysninger om seg selv behandles i strid med forordningen, kan klage til et tilsyn, for eksempel der man bor eller arbeider, eller der bruddet skjedde. I Norge er det Datatilsynet; de fleste av vedtakene kan påklages til Personvernnemnda. Klagen er gratis og krever ikke at man først har vært hos virksomheten.',
    nn: 'Den som meiner at opplysningar om seg sjølv blir behandla i strid med forordninga, kan klage til eit tilsyn, til dømes der ein bur eller arbeider, eller der brotet skjedde. I Noreg er det Datatilsynet; dei fleste av vedtaka kan klagast inn for Personvernnemnda. Klaga er gratis og krev ikkje at ein først har vore hos verksemda.',
    en: 'Anyone who believes that data about them are processed in breach of the Regulation may complain to an authority, for instance where they live or work or where the breach happened. In Norway that is Datatilsynet, most of whose decisions may be appealed to Personvernnemnda. Complaining is free and does not require going to the organisation first.',
  },
  points: {
    '1': {
      nb: 'Retten til å klage. Bosted, arbeidssted og sted for bruddet er eksempler; klagen står ved siden av andre rettsmidler.',
      nn: 'Retten til å klage. Bustad, arbeidsstad og staden for brotet er døme; klaga står ved sida av andre rettsmiddel.',
      en: 'The right to complain. Home, workplace and place of breach are examples; it stands alongside other remedies.',
    },
    '2': {
      nb: 'Tilsynet holder klageren orientert om gangen i saken og utfallet, og om retten til domstolsprøving etter artikkel 78.',
      nn: 'Tilsynet held klagaren orientert om gangen i saka og utfallet, og om retten til å gå til domstolane etter artikkel 78.',
      en: 'The authority keeps the complainant informed of progress and outcome, and of the right to go to court under Article 78.',
    },
  },
  policy: {
    nb: 'Si at folk kan klage til Datatilsynet, med lenke (artikkel 13 nr. 2 bokstav d). Man kan be om å bli kontaktet først, men ikke gjøre det til et vilkår. Utenlandske tilsyn kan nevnes i tillegg, ikke i stedet.',
    nn: 'Sei at folk kan klage til Datatilsynet, med lenkje (artikkel 13 nr. 2 bokstav d). Ein kan be om å bli kontakta først, men ikkje gjere det til eit vilkår. Utanlandske tilsyn kan nemnast i tillegg, ikkje i staden.',
    en: 'Say that people may complain to Datatilsynet, with a link (Article 13(2)(d)). You may ask to be contacted first but not make it a condition. Foreign authorities may be named as well, not instead.',
  },
  recitals: [141],
  related: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:15(1)(f)', 'gdpr:78', 'gdpr:57(1)(f)', 'pol:20', 'pol:22'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
