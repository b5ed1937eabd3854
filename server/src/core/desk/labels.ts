/** What each disclosure is called where there is room for a word or two: rows of the view, items of a list. */
import type { DisclosureId } from '../duties/disclosure.js';
import type { Localized } from '../languages/language.js';

/** Short names, as headings; `duty.name` is the name in running text. */
export const DISCLOSURE_LABELS: Readonly<Record<DisclosureId, Localized>> = {
  'controller-identity': { nb: 'Behandlingsansvarlig', nn: 'Behandlingsansvarleg', en: 'Controller' },
  'controller-contact': { nb: 'Kontaktopplysninger', nn: 'Kontaktopplysningar', en: 'Contact details' },
  representative: { nb: 'Representant i EØS', nn: 'Representant i EØS', en: 'Representative in the EEA' },
  'dpo-contact': { nb: 'Personvernombud', nn: 'Personvernombod', en: 'Data protection officer' },
  'joint-controllers': {
    nb: 'Felles behandlingsansvar',
    nn: 'Felles behandlingsansvar',
    en: 'Joint controllers',
  },
  purposes: { nb: 'Formål', nn: 'Føremål', en: 'Purposes' },
  'legal-basis': { nb: 'Behandlingsgrunnlag', nn: 'Behandlingsgrunnlag', en: 'Legal basis' },
  'legitimate-interests': { nb: 'Berettiget interesse', nn: 'Berettiga interesse', en: 'Legitimate interests' },
  'further-processing': { nb: 'Nye formål', nn: 'Nye føremål', en: 'New purposes' },
  recipients: { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' },
  'third-country-transfer': { nb: 'Overføring ut av EØS', nn: 'Overføring ut av EØS', en: 'Transfers outside the EEA' },
  'transfer-safeguards': { nb: 'Overføringsgrunnlag', nn: 'Overføringsgrunnlag', en: 'Transfer safeguards' },
  'transfer-copy': { nb: 'Kopi av garantiene', nn: 'Kopi av garantiane', en: 'Copy of the safeguards' },
  'retention-period': { nb: 'Lagringstid', nn: 'Lagringstid', en: 'Retention period' },
  'right-access': { nb: 'Innsyn', nn: 'Innsyn', en: 'Access' },
  'right-rectification': { nb: 'Retting', nn: 'Retting', en: 'Rectification' },
  'right-erasure': { nb: 'Sletting', nn: 'Sletting', en: 'Erasure' },
  'right-restriction': { nb: 'Begrensning', nn: 'Avgrensing', en: 'Restriction' },
  'right-objection': { nb: 'Protest', nn: 'Protest', en: 'Objection' },
  'right-portability': { nb: 'Dataportabilitet', nn: 'Dataportabilitet', en: 'Data portability' },
  'withdraw-consent': {
    nb: 'Tilbaketrekking av samtykke',
    nn: 'Tilbaketrekking av samtykke',
    en: 'Withdrawal of consent',
  },
  complaint: { nb: 'Klage til Datatilsynet', nn: 'Klage til Datatilsynet', en: 'Complaint to an authority' },
  'marketing-objection': {
    nb: 'Nei til direkte markedsføring',
    nn: 'Nei til direkte marknadsføring',
    en: 'Objection to direct marketing',
  },
  'provision-requirement': {
    nb: 'Plikt til å gi opplysninger',
    nn: 'Plikt til å gi opplysningar',
    en: 'Duty to provide data',
  },
  'automated-decisions': { nb: 'Automatiserte avgjørelser', nn: 'Automatiserte avgjerder', en: 'Automated decisions' },
  'data-categories': { nb: 'Typer opplysninger', nn: 'Typar opplysningar', en: 'Categories of data' },
  'data-source': { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  'cookie-consent': { nb: 'Informasjonskapsler', nn: 'Informasjonskapslar', en: 'Cookies' },
  'last-updated': { nb: 'Sist endret', nn: 'Sist endra', en: 'Last changed' },
};
