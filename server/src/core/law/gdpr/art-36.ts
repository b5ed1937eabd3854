/** GDPR Article 36: Prior consultation. */
import { defineProvision } from '../provision.js';

export const gdpr36 = defineProvision({
  ref: 'gdpr:36',
  title: { nb: 'Forhåndsdrøftinger', nn: 'Førehandsdrøftingar', en: 'Prior consultation' },
  structure: { '1': [], '2': [], '3': ['a', 'b', 'c', 'd', 'e', 'f'], '4': [], '5': [] },
  gist: {
    nb: 'Viser vurderingen etter artikkel 35 at høy risiko blir igjen til tross for tiltakene, må tilsynet spørres før behandlingen starter. Tilsynet har åtte uker på seg, og kan ta seks til.',
    nn: 'Viser vurderinga etter artikkel 35 at høg risiko står att trass i tiltaka, må tilsynet spørjast før behandlinga startar. Tilsynet har åtte veker på seg, og kan ta seks til.',
    en: 'If the Article 35 assessment shows that high risk remains despite the measures, the authority must be consulted before processing starts. It has eight weeks and may take six more.',
  },
  points: {
    '1': {
      nb: 'Plikten inntrer når risikoen fortsatt er høy etter planlagte tiltak.',
      nn: 'Plikta slår inn når risikoen framleis er høg etter planlagde tiltak.',
      en: 'The duty arises when the risk is still high after the planned measures.',
    },
    '2': {
      nb: 'Mener tilsynet at planen bryter reglene, gir det skriftlige råd innen åtte uker, med mulig forlengelse på seks, og kan bruke myndigheten i artikkel 58.',
      nn: 'Meiner tilsynet at planen bryt reglane, gir det skriftlege råd innan åtte veker, med mogleg forlenging på seks, og kan bruke myndigheita si etter artikkel 58.',
      en: 'If the authority thinks the plan breaks the rules it advises in writing within eight weeks, extendable by six, and may use its Article 58 powers.',
    },
    '3': {
      nb: 'Hva den behandlingsansvarlige må legge fram.',
      nn: 'Kva den behandlingsansvarlege må leggje fram.',
      en: 'What the controller must hand over.',
    },
    '3(a)': {
      nb: 'Hvem som har hvilket ansvar, særlig i konsern.',
      nn: 'Kven som har kva ansvar, særleg i konsern.',
      en: 'Who is responsible for what, above all within a group.',
    },
    '3(b)': { nb: 'Formål og midler.', nn: 'Føremål og middel.', en: 'Purposes and means.' },
    '3(c)': {
      nb: 'Tiltakene som skal verne de registrerte.',
      nn: 'Tiltaka som skal verne dei registrerte.',
      en: 'The measures that protect the people concerned.',
    },
    '3(d)': {
      nb: 'Kontaktopplysninger til personvernombudet, om det finnes.',
      nn: 'Kontaktopplysningar til personvernombodet, om det finst.',
      en: 'Contact details of the data protection officer, if any.',
    },
    '3(e)': {
      nb: 'Selve vurderingen av personvernkonsekvenser.',
      nn: 'Sjølve vurderinga av personvernkonsekvensar.',
      en: 'The impact assessment itself.',
    },
    '3(f)': {
      nb: 'Alt annet tilsynet ber om.',
      nn: 'Alt anna tilsynet ber om.',
      en: 'Anything else the authority asks for.',
    },
    '4': {
      nb: 'Lovgiveren skal rådføre seg med tilsynet når regler om behandling forberedes.',
      nn: 'Lovgivaren skal rådføre seg med tilsynet når reglar om behandling blir førebudde.',
      en: 'Legislators consult the authority when preparing rules on processing.',
    },
    '5': {
      nb: 'Nasjonal rett kan kreve rådføring og forhåndsgodkjenning ved oppgaver i allmennhetens interesse; i Norge hjemler personopplysningsloven § 14 forskrift om det.',
      nn: 'Nasjonal rett kan krevje rådføring og førehandsgodkjenning ved oppgåver i interessa til ålmenta; i Noreg heimlar personopplysningslova § 14 forskrift om det.',
      en: 'National law may require consultation and prior approval for public-interest tasks; section 14 of the Norwegian Act lets regulations do so.',
    },
  },
  recitals: [94, 95, 96],
  related: ['gdpr:35', 'gdpr:39(1)(e)', 'gdpr:58(3)(a)', 'pol:14'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
