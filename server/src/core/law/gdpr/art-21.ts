/** GDPR Article 21: the right to object. */
import { defineProvision } from '../provision.js';

export const gdpr21 = defineProvision({
  ref: 'gdpr:21',
  title: {
    nb: 'Rett til å protestere',
    nn: 'Rett til å protestere',
    en: 'Right to object',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
    '6': [],
  },
  gist: {
    nb: 'Rett til å protestere mot behandling etter artikkel 6 nr. 1 bokstav e og f, ut fra egen situasjon, og ubetinget mot direkte markedsføring. Retten skal framheves tydelig og adskilt (nr. 4).',
    nn: 'Rett til å protestere mot behandling etter artikkel 6 nr. 1 bokstav e og f, ut frå eigen situasjon, og utan vilkår mot direkte marknadsføring. Retten skal framhevast tydeleg og åtskilt (nr. 4).',
    en: 'Right to object to processing under Article 6(1)(e) and (f) on grounds of one’s own situation, and unconditionally to direct marketing. The right must be pointed out clearly and separately (paragraph 4).',
  },
  points: {
    '1': {
      nb: 'Protest mot behandling etter artikkel 6 nr. 1 bokstav e eller f, profilering medregnet. Behandlingen stanser, med mindre virksomheten kan vise tvingende grunner som går foran, eller trenger opplysningene for rettskrav. Bevisbyrden ligger på virksomheten.',
      nn: 'Protest mot behandling etter artikkel 6 nr. 1 bokstav e eller f, profilering medrekna. Behandlinga stansar, med mindre verksemda kan vise tvingande grunnar som går føre, eller treng opplysningane for rettskrav. Bevisbøra ligg på verksemda.',
      en: 'Objection to processing under Article 6(1)(e) or (f), profiling included. Processing stops unless the controller shows compelling grounds that prevail or needs the data for legal claims. The burden of proof is the controller’s.',
    },
    '2': {
      nb: 'Mot direkte markedsføring, med tilhørende profilering, kan man protestere når som helst og uten grunn.',
      nn: 'Mot direkte marknadsføring, med profilering som høyrer til, kan ein protestere når som helst og utan grunn.',
      en: 'Direct marketing, with related profiling, can be objected to at any time and without a reason.',
    },
    '3': {
      nb: 'Etter en slik protest skal opplysningene ikke lenger brukes til direkte markedsføring. Ingen avveining.',
      nn: 'Etter ein slik protest skal opplysningane ikkje lenger brukast til direkte marknadsføring. Inga avveging.',
      en: 'After such an objection the data are no longer used for direct marketing. No balancing.',
    },
    '4': {
      nb: 'Retten etter nr. 1 og 2 skal gjøres uttrykkelig kjent senest ved første kontakt, tydelig og adskilt fra annen informasjon. En linje i en liste over rettigheter er ikke nok.',
      nn: 'Retten etter nr. 1 og 2 skal gjerast uttrykkjeleg kjend seinast ved den første kontakten, tydeleg og åtskilt frå annan informasjon. Ei linje i ei liste over rettar er ikkje nok.',
      en: 'The right under paragraphs 1 and 2 must be expressly made known at latest at first contact, clearly and apart from other information. A line in a list of rights is not enough.',
    },
    '5': {
      nb: 'I nettjenester kan man protestere automatisk, med tekniske spesifikasjoner, for eksempel en innstilling i nettleseren.',
      nn: 'I nettenester kan ein protestere automatisk, med tekniske spesifikasjonar, til dømes ei innstilling i nettlesaren.',
      en: 'In online services one may object by automated means using technical specifications, such as a browser signal.',
    },
    '6': {
      nb: 'Mot forskning og statistikk etter artikkel 89 nr. 1 kan man protestere ut fra egen situasjon, med mindre behandlingen trengs for en oppgave i allmennhetens interesse.',
      nn: 'Mot forsking og statistikk etter artikkel 89 nr. 1 kan ein protestere ut frå eigen situasjon, med mindre behandlinga trengst for ei oppgåve i ålmenta si interesse.',
      en: 'Research and statistics under Article 89(1) can be objected to on grounds of one’s own situation, unless needed for a task in the public interest.',
    },
  },
  policy: {
    nb: 'Bruker virksomheten bokstav e eller f eller driver direkte markedsføring, skal retten stå i et eget avsnitt, gjerne med egen overskrift, og ikke bare i listen over rettigheter. Si at det mot markedsføring ikke trengs noen grunn. Ikke krev begrunnelse der.',
    nn: 'Bruker verksemda bokstav e eller f eller driv direkte marknadsføring, skal retten stå i eit eige avsnitt, gjerne med eiga overskrift, og ikkje berre i lista over rettar. Sei at det mot marknadsføring ikkje trengst nokon grunn. Ikkje krev grunngiving der.',
    en: 'Where point (e) or (f) is used, or there is direct marketing, the right stands in a passage of its own, preferably with its own heading, not only in the list of rights. Say that objecting to marketing takes no reason, and require none.',
  },
  recitals: [50, 59, 69, 70, 156],
  related: [
    'gdpr:6(1)(e)',
    'gdpr:6(1)(f)',
    'gdpr:12',
    'gdpr:17(1)(c)',
    'gdpr:18(1)(d)',
    'gdpr:22',
    'gdpr:89(1)',
    'mfl:12',
    'mfl:15',
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
