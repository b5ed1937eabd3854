/** GDPR Article 20: the right to data portability. */
import { defineProvision } from '../provision.js';

export const gdpr20 = defineProvision({
  ref: 'gdpr:20',
  title: {
    nb: 'Rett til dataportabilitet',
    nn: 'Rett til dataportabilitet',
    en: 'Right to data portability',
  },
  structure: {
    '1': ['a', 'b'],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Rett til å få ut opplysninger man selv har gitt, i et maskinlesbart format, og til å få dem flyttet til en annen. Gjelder bare når grunnlaget er samtykke eller avtale og behandlingen er automatisert.',
    nn: 'Rett til å få ut opplysningar ein sjølv har gitt, i eit maskinlesbart format, og til å få dei flytta til ein annan. Gjeld berre når grunnlaget er samtykke eller avtale og behandlinga er automatisert.',
    en: 'Right to receive data one has supplied, in a machine-readable format, and to have them moved elsewhere. Applies only where the basis is consent or contract and the processing is automated.',
  },
  points: {
    '1': {
      nb: 'Personen får opplysningene i et strukturert, vanlig og maskinlesbart format og kan gi dem videre uhindret. Omfatter det personen har oppgitt, og det som er observert om bruken, men ikke det virksomheten har utledet.',
      nn: 'Personen får opplysningane i eit strukturert, vanleg og maskinlesbart format og kan gi dei vidare uhindra. Omfattar det personen har oppgitt, og det som er observert om bruken, men ikkje det verksemda har utleidd.',
      en: 'The person gets the data in a structured, common, machine-readable format and may pass them on freely. Covers data supplied and data observed from use, not what the controller has inferred.',
    },
    '1(a)': {
      nb: 'Første vilkår: grunnlaget er samtykke (artikkel 6 nr. 1 bokstav a eller 9 nr. 2 bokstav a) eller avtale (artikkel 6 nr. 1 bokstav b).',
      nn: 'Første vilkåret: grunnlaget er samtykke (artikkel 6 nr. 1 bokstav a eller 9 nr. 2 bokstav a) eller avtale (artikkel 6 nr. 1 bokstav b).',
      en: 'First condition: the basis is consent (Article 6(1)(a) or 9(2)(a)) or contract (Article 6(1)(b)).',
    },
    '1(b)': {
      nb: 'Andre vilkår, i tillegg til bokstav a: behandlingen er automatisert. Papirarkiv er ikke omfattet.',
      nn: 'Andre vilkåret, i tillegg til bokstav a: behandlinga er automatisert. Papirarkiv er ikkje omfatta.',
      en: 'Second condition, in addition to point (a): the processing is automated. Paper files are not covered.',
    },
    '2': {
      nb: 'Er det teknisk mulig, kan personen kreve overføring direkte til en annen virksomhet.',
      nn: 'Er det teknisk mogleg, kan personen krevje overføring direkte til ei anna verksemd.',
      en: 'Where technically feasible, the person may demand direct transmission to another controller.',
    },
    '3': {
      nb: 'Retten til sletting består ved siden av. Portabilitet gjelder ikke oppgaver i allmennhetens interesse eller offentlig myndighetsutøvelse.',
      nn: 'Retten til sletting står ved lag ved sida av. Portabilitet gjeld ikkje oppgåver i ålmenta si interesse eller utøving av offentleg styresmakt.',
      en: 'The right to erasure stands beside it. Portability does not apply to tasks in the public interest or the exercise of official authority.',
    },
    '4': {
      nb: 'Retten skal ikke gå ut over andres rettigheter, for eksempel når opplysningene også gjelder andre.',
      nn: 'Retten skal ikkje gå ut over rettane til andre, til dømes når opplysningane også gjeld andre.',
      en: 'It must not harm others’ rights, for instance where the data also concern other people.',
    },
  },
  policy: {
    nb: 'Nevn dataportabilitet (artikkel 13 nr. 2 bokstav b), og si gjerne at den gjelder behandling som bygger på samtykke eller avtale.',
    nn: 'Nemn dataportabilitet (artikkel 13 nr. 2 bokstav b), og sei gjerne at retten gjeld behandling som byggjer på samtykke eller avtale.',
    en: 'Mention data portability (Article 13(2)(b)) and preferably that it applies to processing based on consent or contract.',
  },
  recitals: [59, 68],
  related: ['gdpr:6(1)(a)', 'gdpr:6(1)(b)', 'gdpr:9(2)(a)', 'gdpr:15(3)', 'gdpr:17', 'gdpr:13(2)(b)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
