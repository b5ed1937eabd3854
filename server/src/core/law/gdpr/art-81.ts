/** GDPR Article 81: Suspension of proceedings. */
import { defineProvision } from '../provision.js';

export const gdpr81 = defineProvision({
  ref: 'gdpr:81',
  title: { nb: 'Utsettelse av en sak', nn: 'Utsetjing av ei sak', en: 'Suspension of proceedings' },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Domstoler som har saker om samme behandling i flere land, skal ta kontakt med hverandre, og den som fikk saken sist, kan utsette den eller, når begge er i første instans og en part ber om det, overlate den til den første.',
    nn: 'Domstolar som har saker om same behandling i fleire land, skal ta kontakt med kvarandre, og den som fekk saka sist, kan utsetje saka eller, når begge er i første instans og ein part ber om det, overlate saka til den første.',
    en: 'Courts with cases on the same processing in several countries must contact each other, and the later one may stay its case or, if both are at first instance and a party asks, leave it to the first.',
  },
  recitals: [144],
  related: ['gdpr:79'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
