/** The essence of the arrangement between joint controllers. */
import { jointControllers as arrangements } from '../facts/jointControllers.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const jointControllers = defineDuty({
  id: 'joint-controllers',
  law: ['gdpr:26(2)', 'gdpr:26(3)'],
  severity: 'information',
  topic: 'controller',
  name: {
    nb: 'ordningen mellom felles behandlingsansvarlige',
    nn: 'ordninga mellom felles behandlingsansvarlege',
    en: 'the arrangement between joint controllers',
  },
  absent: {
    nb: 'Det står ikke hvordan ansvaret er fordelt mellom de felles behandlingsansvarlige (artikkel 26 nr. 2).',
    nn: 'Det står ikkje korleis ansvaret er fordelt mellom dei felles behandlingsansvarlege (artikkel 26 nr. 2).',
    en: 'The policy does not say how responsibilities are divided between the joint controllers (Article 26(2)).',
  },
  partial: {
    default: {
      nb: 'Teksten sier at dere er felles behandlingsansvarlige, men ikke hvem som gjør hva (artikkel 26 nr. 2). Skriv det viktigste i ordningen: hvem som informerer, hvem som svarer på krav, og at man kan henvende seg til hver av dere (artikkel 26 nr. 3).',
      nn: 'Teksten seier at de er felles behandlingsansvarlege, men ikkje kven som gjer kva (artikkel 26 nr. 2). Skriv det viktigaste i ordninga: kven som informerer, kven som svarer på krav, og at ein kan vende seg til kvar av dykk (artikkel 26 nr. 3).',
      en: 'The policy says that you are joint controllers, but not who does what (Article 26(2)). State the essence of the arrangement: who informs, who answers requests, and that people can turn to each of you (Article 26(3)).',
    },
  },
  why: {
    nb: 'Når to bestemmer sammen, skal den registrerte slippe å lete etter den rette. Hovedinnholdet i ordningen skal være tilgjengelig (artikkel 26 nr. 2), og retten kan brukes overfor hver av dem (artikkel 26 nr. 3).',
    nn: 'Når to avgjer saman, skal den registrerte sleppe å leite etter den rette. Hovudinnhaldet i ordninga skal vere tilgjengeleg (artikkel 26 nr. 2), og retten kan brukast overfor kvar av dei (artikkel 26 nr. 3).',
    en: 'Where two decide together, people should not have to look for the right one. The essence of the arrangement must be available (Article 26(2)), and rights can be used against each (Article 26(3)).',
  },
  clauses: ['joint-controllers'],
  examples: {
    nb: {
      states: [
        'Forbundet og klubben har felles behandlingsansvar. Ansvaret er fordelt slik: klubben svarer på innsyn, forbundet sørger for sikkerheten.',
      ],
      partial: ['Vi og morselskapet er felles behandlingsansvarlige.'],
      lookAlikes: ['Vi har felles systemer i konsernet.', 'Vi har ikke felles behandlingsansvar med noen.'],
    },
    nn: {
      states: [
        'Forbundet og klubben har felles behandlingsansvar. Ansvaret er fordelt slik: klubben svarer på innsyn, forbundet sørgjer for tryggleiken.',
      ],
      partial: ['Vi og morselskapet er felles behandlingsansvarlege.'],
      lookAlikes: ['Vi har felles system i konsernet.'],
    },
    en: {
      states: [
        'We are joint controllers with Meta. We have agreed that Meta responds when you exercise your rights, while we inform you about the page.',
      ],
      partial: ['We and our parent company are joint controllers.'],
      lookAlikes: ['We share joint systems within the group.', 'We are not joint controllers with anyone.'],
    },
  },
  assess: (reading) => {
    const found = reading.of(arrangements);
    return found.length === 0 ? notApplicable : fromFacts(found);
  },
});
