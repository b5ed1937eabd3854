/** Section 17 of pol: Exceptions from rights for archiving, research and statistics, in our own words. */
import { defineProvision } from '../provision.js';

export const polS17 = defineProvision({
  ref: 'pol:17',
  title: {
    nb: 'Unntak fra den registrertes rettigheter ved behandling av personopplysninger for arkivformål i allmennhetens interesse, vitenskapelige eller historiske forskningsformål og statistiske formål',
    nn: 'Unntak frå rettane til den registrerte ved behandling av personopplysningar for arkivføremål i ålmenta si interesse, vitskaplege eller historiske forskingsføremål og statistiske føremål',
    en: 'Exceptions from rights for archiving, research and statistics',
  },
  structure: {
    '1': ['a', 'b'],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Innsyn, retting og begrensning gjelder ikke ved arkiv, forskning og statistikk så langt retten ville hindre formålet; innsyn heller ikke når det krever uforholdsmessig innsats. Unntaket gjelder ikke når behandlingen får rettslig eller direkte faktisk virkning for den registrerte.',
    nn: 'Innsyn, retting og avgrensing gjeld ikkje ved arkiv, forsking og statistikk så langt retten ville hindre føremålet; innsyn heller ikkje når det krev uforholdsmessig innsats. Unntaket gjeld ikkje når behandlinga får rettsleg eller direkte faktisk verknad for den registrerte.',
    en: 'Access, rectification and restriction do not apply to archiving, research and statistics as far as the right would defeat the purpose; nor does access where it would take a disproportionate effort. The exception falls away where the processing has legal or direct factual effects on the person.',
  },
  points: {
    '1(a)': {
      nb: 'Innsyn som krever uforholdsmessig stor innsats.',
      nn: 'Innsyn som krev uforholdsmessig stor innsats.',
      en: 'Access that would take a disproportionate effort.',
    },
    '1(b)': {
      nb: 'Innsyn som ville gjøre formålet umulig eller hindre det alvorlig.',
      nn: 'Innsyn som ville gjere føremålet umogleg eller hindre det alvorleg.',
      en: 'Access that would make the purpose impossible or seriously hinder it.',
    },
  },
  policy: {
    nb: 'Et forskningsprosjekt som begrenser rettigheter, sier hvilke og hvorfor, og viser hit.',
    nn: 'Eit forskingsprosjekt som avgrensar rettar, seier kva for nokre og kvifor, og viser hit.',
    en: 'A research project that limits rights says which and why, and cites this.',
  },
  related: ['gdpr:89(2)', 'gdpr:15', 'gdpr:16', 'gdpr:18'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
