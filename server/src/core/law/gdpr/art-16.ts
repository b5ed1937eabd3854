/** GDPR Article 16: the right to rectification. */
import { defineProvision } from '../provision.js';

export const gdpr16 = defineProvision({
  ref: 'gdpr:16',
  title: {
    nb: 'Rett til retting',
    nn: 'Rett til retting',
    en: 'Right to rectification',
  },
  structure: {
    '0': [],
  },
  gist: {
    nb: 'Rett til å få rettet uriktige opplysninger uten ugrunnet opphold, og til å få utfylt ufullstendige, ut fra formålet. Mottakere varsles etter artikkel 19.',
    nn: 'Rett til å få retta uriktige opplysningar utan ugrunna opphald, og til å få utfylt ufullstendige, ut frå føremålet. Mottakarar blir varsla etter artikkel 19.',
    en: 'Right to have inaccurate data corrected without undue delay and incomplete data filled out, judged by the purpose. Recipients are told under Article 19.',
  },
  points: {
    '0': {
      nb: 'Første punktum: retting av det som er feil. Andre punktum: utfylling av det som mangler, om nødvendig ved at personens egen forklaring legges ved. Vurderinger rettes sjelden, men kan suppleres.',
      nn: 'Første punktum: retting av det som er feil. Andre punktum: utfylling av det som manglar, om nødvendig ved at forklaringa til personen blir lagd ved. Vurderingar blir sjeldan retta, men kan supplerast.',
      en: 'First sentence: correcting what is wrong. Second sentence: filling in what is missing, if need be by adding the person’s own statement. Assessments are seldom corrected but can be supplemented.',
    },
  },
  policy: {
    nb: 'Nevn retten til retting (artikkel 13 nr. 2 bokstav b), og gjerne hvor man kan rette selv, for eksempel på Min side.',
    nn: 'Nemn retten til retting (artikkel 13 nr. 2 bokstav b), og gjerne kvar ein kan rette sjølv, til dømes på Mi side.',
    en: 'Mention the right to rectification (Article 13(2)(b)) and preferably where people can correct data themselves, such as in an account page.',
  },
  recitals: [39, 59, 65],
  related: ['gdpr:5(1)(d)', 'gdpr:12(3)', 'gdpr:18(1)(a)', 'gdpr:19', 'pol:17'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
