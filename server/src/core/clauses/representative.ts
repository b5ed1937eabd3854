/** The representative in the EEA of a controller established outside it (Article 27). */
import { defineClause } from './clause.js';

export const representative = defineClause({
  id: 'representative',
  states: ['representative'],
  duty: 'representative',
  rank: 0,
  topic: 'controller',
  law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)', 'gdpr:27'],
  title: { nb: 'Representant i EØS', nn: 'Representant i EØS', en: 'Representative in the EEA' },
  heading: { nb: 'Vår representant i EØS', nn: 'Representanten vår i EØS', en: 'Our representative in the EEA' },
  when: {
    nb: 'Når den behandlingsansvarlige er etablert utenfor EØS og artikkel 27 gjelder.',
    nn: 'Når den behandlingsansvarlege er etablert utanfor EØS og artikkel 27 gjeld.',
    en: 'When the controller is established outside the EEA and Article 27 applies.',
  },
  asserts: {
    nb: 'At dere er etablert utenfor EØS og skriftlig har utpekt en representant.',
    nn: 'At de er etablerte utanfor EØS og skriftleg har peikt ut ein representant.',
    en: 'That you are established outside the EEA and have appointed a representative in writing.',
  },
  prefixes: {
    nb: ['representant', 'eøs-representant'],
    nn: ['representant', 'eøs-representant'],
    en: ['representative', 'eea-representative'],
  },
  text: {
    nb: 'Vi er etablert utenfor EØS. Etter personvernforordningen (GDPR) artikkel 27 har vi derfor utpekt ${1:navnet på representanten} i ${2:EØS-landet} som vår representant i EØS. Du kan kontakte representanten på ${3:representantens e-post eller adresse} om alt som gjelder behandlingen av personopplysningene dine.',
    nn: 'Vi er etablerte utanfor EØS. Etter personvernforordninga (GDPR) artikkel 27 har vi derfor peikt ut ${1:namnet på representanten} i ${2:EØS-landet} som representanten vår i EØS. Du kan kontakte representanten på ${3:e-posten eller adressa til representanten} om alt som gjeld behandlinga av personopplysningane dine.',
    en: "We are established outside the EEA. Under Article 27 GDPR we have therefore appointed ${1:name of the representative} in ${2:the EEA country} as our representative in the EEA. You can contact the representative at ${3:the representative's e-mail or address} about anything that concerns the processing of your personal data.",
  },
});
