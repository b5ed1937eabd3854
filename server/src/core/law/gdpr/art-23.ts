/** GDPR Article 23: Restrictions. */
import { defineProvision } from '../provision.js';

export const gdpr23 = defineProvision({
  ref: 'gdpr:23',
  title: { nb: 'Begrensninger', nn: 'Avgrensingar', en: 'Restrictions' },
  structure: { '1': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], '2': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
  gist: {
    nb: 'Åpner for at lov kan innskrenke rettighetene i artikkel 12–22, varslingen i artikkel 34 og de tilsvarende prinsippene i artikkel 5. Innskrenkingen må bevare kjernen i rettighetene, være nødvendig og forholdsmessig og tjene et av formålene i nr. 1. En behandlingsansvarlig kan ikke bygge på artikkelen alene; i Norge står unntakene i personopplysningsloven §§ 16 og 17 og i særlover.',
    nn: 'Opnar for at lov kan snevre inn rettane i artikkel 12–22, varslinga i artikkel 34 og dei tilsvarande prinsippa i artikkel 5. Innsnevringa må la kjernen i rettane stå, vere nødvendig og forholdsmessig og tene eitt av føremåla i nr. 1. Ein behandlingsansvarleg kan ikkje byggje på artikkelen åleine; i Noreg står unntaka i personopplysningslova §§ 16 og 17 og i særlover.',
    en: "Lets legislation narrow the rights in Articles 12-22, the breach notice in Article 34 and the matching principles in Article 5. The limit must leave the core of the right intact, be necessary and proportionate and serve an aim in paragraph 1. A controller cannot rely on the Article alone; Norway's exceptions are in sections 16 and 17 of the Personal Data Act and in sector laws.",
  },
  points: {
    '1': {
      nb: 'Lister de ti formålene som kan begrunne en innskrenking ved lov, blant annet forsvar, kriminalitetsbekjempelse, skatt og folkehelse, domstolenes uavhengighet, andres rettigheter og inndriving av sivile krav.',
      nn: 'Listar dei ti føremåla som kan grunngi ei innsnevring ved lov, mellom anna forsvar, kamp mot kriminalitet, skatt og folkehelse, uavhengige domstolar, rettane til andre og inndriving av sivile krav.',
      en: 'Lists the ten aims that can justify a limit by law, among them defence, fighting crime, tax and public health, judicial independence, the rights of others and enforcing civil claims.',
    },
    '2': {
      nb: 'Stiller krav til innholdet i en slik lov: formål, typer opplysninger, rekkevidde, vern mot misbruk, hvem den gjelder, lagringstid, risiko og når den registrerte skal få vite om innskrenkingen.',
      nn: 'Stiller krav til innhaldet i ei slik lov: føremål, typar opplysningar, rekkjevidd, vern mot misbruk, kven ho gjeld for, lagringstid, risiko og når den registrerte skal få vite om innsnevringa.',
      en: 'Sets what such a law must spell out: purposes, kinds of data, reach, protection against abuse, who it covers, storage periods, risks and when the person is told of the limit.',
    },
  },
  recitals: [8, 19, 31, 73],
  related: ['gdpr:12', 'gdpr:13', 'gdpr:14', 'gdpr:15', 'gdpr:34', 'pol:16', 'pol:17'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
