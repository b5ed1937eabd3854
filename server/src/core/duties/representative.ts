/** The representative in the EEA of a controller established outside it. */
import { controllerOutside, representatives } from '../facts/representatives.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const representative = defineDuty({
  id: 'representative',
  law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)', 'gdpr:27'],
  severity: 'information',
  topic: 'controller',
  name: { nb: 'representanten i EØS', nn: 'representanten i EØS', en: 'the representative in the EEA' },
  absent: {
    nb: 'Teksten sier at dere er etablert utenfor EØS, men nevner ingen representant i EØS (artikkel 13 nr. 1 bokstav a, jf. artikkel 27). Gjelder artikkel 27 for dere, skal navn og kontaktopplysninger stå her.',
    nn: 'Teksten seier at de er etablerte utanfor EØS, men nemner ingen representant i EØS (artikkel 13 nr. 1 bokstav a, jf. artikkel 27). Gjeld artikkel 27 for dykk, skal namn og kontaktopplysningar stå her.',
    en: 'The policy says that you are established outside the EEA, but names no representative there (Article 13(1)(a), cf. Article 27). If Article 27 applies to you, name and contact details belong here.',
  },
  partial: {
    default: {
      nb: 'Representanten i EØS er nevnt, men ikke hvordan man når den (artikkel 13 nr. 1 bokstav a). Skriv navn og e-post eller adresse.',
      nn: 'Representanten i EØS er nemnd, men ikkje korleis ein når han (artikkel 13 nr. 1 bokstav a). Skriv namn og e-post eller adresse.',
      en: 'The representative in the EEA is mentioned, but not how to reach it (Article 13(1)(a)). Give name and e-mail or address.',
    },
  },
  why: {
    nb: 'Folk og tilsynsmyndigheter i EØS skal ha noen å henvende seg til her når den behandlingsansvarlige er et annet sted. Plikten har unntak (artikkel 27 nr. 2); om den gjelder, vet bare dere.',
    nn: 'Folk og tilsynsstyresmakter i EØS skal ha nokon å vende seg til her når den behandlingsansvarlege er ein annan stad. Plikta har unntak (artikkel 27 nr. 2); om ho gjeld, veit berre de.',
    en: 'People and authorities in the EEA need someone here to turn to when the controller is elsewhere. The duty has exceptions (Article 27(2)); only you know whether it applies.',
  },
  clauses: ['representative'],
  examples: {
    nb: {
      states: ['Vår representant i EØS er Nordlys Personvern AS, e-post eu@nordlys.example.'],
      partial: ['Vi har utpekt en representant i EU etter artikkel 27.'],
      lookAlikes: ['Ta kontakt med en av våre salgsrepresentanter.'],
    },
    nn: {
      states: ['Representanten vår i EØS er Nordlys Personvern AS, e-post eu@nordlys.example.'],
      partial: ['Vi har peikt ut ein representant i EU etter artikkel 27.'],
      lookAlikes: ['Ta kontakt med ein av salsrepresentantane våre.'],
    },
    en: {
      states: ['Our representative in the EEA is Nordlys Privacy AS, email eu@nordlys.example.'],
      partial: ['We have appointed an EU representative under Article 27 GDPR.'],
      lookAlikes: ['Please contact one of our sales representatives.'],
    },
  },
  assess: (reading) => {
    const found = reading.of(representatives);
    if (found.length > 0) return fromFacts(found);
    const outside = reading.of(controllerOutside);
    return outside.length > 0 ? { status: 'absent', evidence: outside } : notApplicable;
  },
});
