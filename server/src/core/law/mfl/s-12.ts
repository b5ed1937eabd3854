/** Section 12 of mfl: No phone marketing against an opt-out, in our own words. */
import { defineProvision } from '../provision.js';

export const mflS12 = defineProvision({
  ref: 'mfl:12',
  title: {
    nb: 'Forbud mot telefonmarkedsføring i strid med reservasjon',
    nn: 'Forbod mot telefonmarknadsføring i strid med reservasjon',
    en: 'No phone marketing against an opt-out',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Forbyr salg på telefon til forbrukere i Reservasjonsregisteret og til fysiske personer som har reservert seg hos virksomheten. Unntak ved uttrykkelig anmodning, og overfor egne kunder og givere om tilsvarende ytelser for dem som bare står i registeret.',
    nn: 'Forbyr sal på telefon til forbrukarar i Reservasjonsregisteret og til fysiske personar som har reservert seg hos verksemda. Unntak ved uttrykkeleg oppmoding, og overfor eigne kundar og givarar om tilsvarande ytingar for dei som berre står i registeret.',
    en: "Bans phone marketing to consumers in the opt-out register (Reservasjonsregisteret) and to individuals who have opted out with the trader. Exceptions: an express request, and one's own customers or donors for similar goods where they are only in the register.",
  },
  policy: {
    nb: 'Den som ringer kunder, sier at de kan reservere seg i Reservasjonsregisteret og hos virksomheten selv.',
    nn: 'Den som ringjer kundar, seier at dei kan reservere seg i Reservasjonsregisteret og hos verksemda sjølv.',
    en: 'Whoever calls customers says that they can opt out in Reservasjonsregisteret and with the business itself.',
  },
  related: ['mfl:16', 'mfl:13', 'gdpr:21(2)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
