/** GDPR Article 44: General principle for transfers. */
import { defineProvision } from '../provision.js';

export const gdpr44 = defineProvision({
  ref: 'gdpr:44',
  title: {
    nb: 'Generelt prinsipp for overføring',
    nn: 'Generelt prinsipp for overføring',
    en: 'General principle for transfers',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Opplysninger kan sendes ut av EØS, eller til internasjonale organisasjoner, bare når kapittel V følges i tillegg til resten av forordningen. Det gjelder også når mottakeren sender dem videre. Vernet skal ikke bli svakere på veien.',
    nn: 'Opplysningar kan sendast ut av EØS, eller til internasjonale organisasjonar, berre når kapittel V blir følgt i tillegg til resten av forordninga. Det gjeld også når mottakaren sender dei vidare. Vernet skal ikkje bli svakare på vegen.',
    en: 'Data may leave the EEA, or go to international organisations, only if Chapter V is observed on top of the rest of the Regulation. That holds for onward transfers as well. Protection must not weaken along the way.',
  },
  policy: {
    nb: 'Si om opplysninger overføres ut av EØS, til hvilke land og på hvilket grunnlag (artikkel 45, 46 eller 49). Tilgang fra et tredjeland, som fjernstøtte, regnes vanligvis som overføring. «Vi overfører ikke» må stemme for leverandørene også.',
    nn: 'Sei om opplysningar blir overførte ut av EØS, til kva land og på kva grunnlag (artikkel 45, 46 eller 49). Tilgang frå eit tredjeland, som fjernstøtte, blir vanlegvis rekna som overføring. «Vi overfører ikkje» må stemme for leverandørane også.',
    en: 'Say whether data leave the EEA, for which countries and on what ground (Article 45, 46 or 49). Access from a third country, such as remote support, usually counts as a transfer. "We do not transfer" must hold for suppliers too.',
  },
  recitals: [101, 102],
  related: ['gdpr:45', 'gdpr:46', 'gdpr:49', 'gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:83(5)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
