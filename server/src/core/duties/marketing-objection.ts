/** The right to object to direct marketing. */
import { directMarketing, type Channel } from '../facts/directMarketing.js';
import { marketingObjection as objections } from '../facts/marketingObjection.js';
import type { Reading } from '../reading/reading.js';
import { defineDuty, notApplicable, type Assessment } from './duty.js';

export const marketingObjection = defineDuty({
  id: 'marketing-objection',
  law: ['gdpr:21(2)', 'gdpr:21(3)', 'gdpr:21(4)', 'mfl:15'],
  severity: 'warning',
  topic: 'marketing',
  name: {
    nb: 'retten til å si nei til direkte markedsføring',
    nn: 'retten til å seie nei til direkte marknadsføring',
    en: 'the right to object to direct marketing',
  },
  absent: {
    nb: 'Dere driver direkte markedsføring, men sier ikke at man kan protestere mot den (artikkel 21 nr. 2–4). Skriv at den som ber om det, slipper, uten å gi noen grunn, og hvordan. La det stå for seg selv.',
    nn: 'De driv direkte marknadsføring, men seier ikkje at ein kan protestere mot henne (artikkel 21 nr. 2–4). Skriv at den som ber om det, slepp, utan å gi nokon grunn, og korleis. La det stå for seg sjølv.',
    en: 'You do direct marketing, but do not say that people can object to it (Article 21(2) to (4)). Say that anyone who asks is left alone, without giving a reason, and how. Set it apart from the rest.',
  },
  partial: {
    channel: {
      nb: 'Teksten viser bare hvordan man slipper markedsføring i én kanal, men dere bruker flere (artikkel 21 nr. 2–3). Skriv at man kan si nei til all direkte markedsføring.',
      nn: 'Teksten viser berre korleis ein slepp marknadsføring i éin kanal, men de bruker fleire (artikkel 21 nr. 2–3). Skriv at ein kan seie nei til all direkte marknadsføring.',
      en: 'The policy only shows how to stop marketing in one channel, but you use more (Article 21(2) to (3)). Say that people can say no to all direct marketing.',
    },
  },
  why: {
    nb: 'Retten til å slippe direkte markedsføring er ubetinget: ingen avveining og ingen begrunnelse. Derfor skal den nevnes uttrykkelig og atskilt (artikkel 21 nr. 4). For e-post og SMS krever markedsføringsloven § 15 i tillegg samtykke eller et eksisterende kundeforhold, og en enkel avmelding i hver melding.',
    nn: 'Retten til å sleppe direkte marknadsføring er utan vilkår: inga avveging og inga grunngiving. Difor skal han nemnast uttrykkjeleg og for seg (artikkel 21 nr. 4). For e-post og SMS krev marknadsføringslova § 15 i tillegg samtykke eller eit eksisterande kundeforhold, og ei enkel avmelding i kvar melding.',
    en: 'The right to be left out of direct marketing is unconditional: no weighing and no reasons. That is why it must be brought up explicitly and apart (Article 21(4)). For e-mail and SMS, section 15 of the Norwegian Marketing Control Act also asks for consent or an existing customer relationship, and an easy way out in every message.',
  },
  clauses: ['marketing-objection', 'newsletter', 'marketing-customers'],
  examples: {
    nb: {
      states: [
        'Vi sender nyhetsbrev på e-post. Du kan melde deg av når som helst.',
        'Vi sender deg tilbud på SMS. Svar STOPP for å slippe flere.',
      ],
      partial: ['Vi sender deg reklame på e-post og SMS. SMS kan du stoppe ved å svare STOPP.'],
      lookAlikes: ['Vi sender deg ordrebekreftelse på e-post.', 'Du kan melde deg av kurset innen fristen.'],
    },
    nn: {
      states: ['Vi sender nyheitsbrev på e-post. Du kan melde deg av når som helst.'],
      partial: ['Vi sender deg reklame på e-post og SMS. SMS kan du stoppe ved å svare STOPP.'],
      lookAlikes: ['Vi sender deg ordrestadfesting på e-post.'],
    },
    en: {
      states: [
        'We send a newsletter by email. You can unsubscribe at any time.',
        'We use your contact details to market our own services unless you have opted out.',
      ],
      partial: ['We send you advertising by email and SMS. You can stop text messages by replying STOP.'],
      lookAlikes: ['We send you an order confirmation by email.', 'We comply with the Marketing Control Act.'],
    },
  },
  assess,
});

function assess(reading: Reading): Assessment {
  const found = reading.of(objections);
  const marketing = reading.of(directMarketing);
  if (found.length === 0) return marketing.length === 0 ? notApplicable : { status: 'absent', evidence: marketing };
  const used = new Set(marketing.flatMap(({ value }) => value.channels));
  const only = new Set<Channel>(found.flatMap(({ value }) => value.channels));
  const oneOfMore =
    used.has('email') && used.has('sms') && only.size === 1 && found.every(({ value }) => value.channels.length === 1);
  return oneOfMore
    ? { status: 'partial', evidence: found, missing: 'channel' }
    : { status: 'present', evidence: found };
}
