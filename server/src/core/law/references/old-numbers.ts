/** Section numbers of repealed acts that live on under the same name: the Personal Data Act of 2000 and the ekomlov of 2003. */

/** What the same number meant and means; the words decide by the subject of the sentence (substrings, lower case). */
export interface OldNumber {
  /** Words of the old subject. */
  readonly was: readonly string[];
  /** Words of the subject of today's section; they weigh as much. */
  readonly is: readonly string[];
  /** What holds where the sentence speaks of neither. */
  readonly silent: 'new' | 'old' | 'ambiguous';
  /** Where the old rule stands today. */
  readonly today: readonly string[];
}

const words = (list: string): readonly string[] => list.split(', ').filter(Boolean);
const entry = (was: string, is: string, today: string, silent: OldNumber['silent'] = 'ambiguous'): OldNumber => ({
  was: words(was),
  is: words(is),
  silent,
  today: words(today),
});

const RESEARCH = 'arkiv, forskning, forsking, statisti, archiv, research';
const LICENCE = 'konsesjon, licence, license, permit';
const TRANSFER = 'overfør, utland, tredjeland, transfer, abroad, third countr, outside';
const CAMERA = 'kamera, overvåk, camera, cctv, surveillance';
const FINES = 'gebyr, fine, bot, foreld, limitation, mulkt';
const NOTIFY = 'melde, meld, notif';

/** Sections of the act of 2000 by number, as far as today's act means something else by it. */
export const PERSONAL_DATA_ACT_2000: ReadonlyMap<string, OldNumber> = new Map([
  [
    '2',
    entry(
      'defini, begrep, omgrep, menes, meines, means, defined',
      'virkeområde, verkeområde, scope, gjelder for, applies to',
      'gdpr:4',
      'new',
    ),
  ],
  [
    '8',
    entry(
      'grunnlag, samtykk, basis, bases, consent, avtale, contract, agreement, vilkår, interesse, interest, forplikt, oblig, lovlig, lawful',
      RESEARCH,
      'gdpr:6(1)',
    ),
  ],
  [
    '9',
    entry(
      'sensitiv, helse, særlige kategori, særlege kategori, special categor, health, samtykk, consent',
      RESEARCH,
      'gdpr:9(2)',
    ),
  ],
  ['10', entry('straff, criminal, convict', `${RESEARCH}, rådfør`, 'gdpr:10, pol:11')],
  [
    '11',
    entry(
      'grunnkrav, formål, føremål, purpose, relevan, nødvendig, nødvendi, riktig, accura, requirement',
      'straff, lovovertred, lovbrot, criminal, convict, offence',
      'gdpr:5',
    ),
  ],
  [
    '13',
    entry(
      'sikkerhet, sikker, sikre, tryggleik, security, secure, konfidensial, safeguard, protect, beskytt, verne',
      'overfør, transfer, forskrift',
      'gdpr:32',
    ),
  ],
  [
    '14',
    entry(
      'internkontroll, internal control, rutine, routine, dokumenter',
      'forhåndsdrøft, førehandsdrøft, consultation',
      'gdpr:24',
    ),
  ],
  [
    '15',
    entry('databehandle, databehandla, processor, leverandør, supplier, avtale, agreement', 'delegert', 'gdpr:28'),
  ],
  [
    '16',
    entry(
      '30 dag, 30 day, tretti dag, frist, deadline, svar, answer, besvar, reply, respond',
      'unntak, innsyn, taushet, teieplikt, except, exempt, refus, avslå, nekt, information, access',
      'gdpr:12(3)',
      'new',
    ),
  ],
  [
    '17',
    entry(
      'vederlag, gratis, kostnad, betal, gebyr, free of charge, fee, charge, payment',
      `${RESEARCH}, unntak, except`,
      'gdpr:12(5)',
      'new',
    ),
  ],
  [
    '18',
    entry(
      'innsyn, access, kopi, copy, opplysninger om deg, opplysningar om deg, hvordan vi behandl, korleis vi behandl, how we process, information about',
      'personvernombud, personvernombod, taushet, teieplikt, officer, dpo, secrecy',
      'gdpr:15',
    ),
  ],
  [
    '19',
    entry(
      'informasjon, informere, informasjons, information, inform, samle, innsam, collect, krav på',
      'personvernombud, personvernombod, officer, dpo, utpeke',
      'gdpr:13',
    ),
  ],
  [
    '20',
    entry(
      'fra andre, frå andre, andre kilder, andre kjelder, from others, other sources, third parties, other than',
      'datatilsyn, tilsyn, authority, supervis',
      'gdpr:14',
      'new',
    ),
  ],
  ['21', entry('profil', 'årsrapport, årsmelding, annual', 'gdpr:13(2)(f), gdpr:22')],
  [
    '22',
    entry('automati, avgjør, avgjerd, decision', 'personvernnemnd, klage, appeal, board', 'gdpr:15(1)(h), gdpr:22'),
  ],
  ['23', entry('unntak, except, exempt', 'datatilsyn, tilgang til opplysninger for, undersøk, investigat', 'pol:16')],
  [
    '25',
    entry(
      'manuell, overprøv, menneskelig, menneske, manual, human, automati',
      'søksmål, rettssak, staten, lawsuit, court',
      'gdpr:22(3)',
    ),
  ],
  ['26', entry('reserv, markedsfør, marknadsfør, marketing, reklame', FINES, 'gdpr:21(2)')],
  [
    '27',
    entry(
      'rett, korriger, uriktig, feil, correct, rectif, inaccura, oppdater, update',
      'gebyr, oppfyllelsesfrist, fine, payment',
      'gdpr:16',
    ),
  ],
  [
    '28',
    entry(
      'slett, lagr, oppbevar, bevar, delet, eras, retention, retain, store, storage, keep, kept',
      'gebyr, foreld, fine, limitation period',
      'gdpr:5(1)(e), gdpr:17',
    ),
  ],
  ['29', entry(TRANSFER, 'mulkt, coercive, daily', 'gdpr:44')],
  ['30', entry(TRANSFER, 'erstat, oppreis, compensat, damage', 'gdpr:49')],
  ['31', entry(NOTIFY, `uekte, attrapp, dummy, fake, ${CAMERA}`, '')],
  ['32', entry(NOTIFY, 'ikraft, i kraft, force', '')],
  ['33', entry(LICENCE, 'overgang, transition', 'gdpr:35')],
  ['34', entry(LICENCE, 'endring, amend', 'gdpr:35')],
  ['35', entry(LICENCE, '', 'gdpr:35', 'new')],
  ...['36', '37', '38', '39', '40', '41'].map((number) => [number, entry(CAMERA, '', 'kamera', 'old')] as const),
  ['42', entry('datatilsyn, authority', '', 'pol:20', 'old')],
  ['43', entry('nemnd, board', '', 'pol:22', 'old')],
  ...['44', '45'].map((number) => [number, entry('', '', 'pol:23', 'old')] as const),
  ['46', entry('gebyr, fine', '', 'gdpr:83', 'old')],
  ['47', entry('mulkt', '', 'pol:29', 'old')],
  ['48', entry('straff', '', 'gdpr:83', 'old')],
  ['49', entry('erstatning, compensation', '', 'gdpr:82', 'old')],
  ['50', entry('', '', '', 'old')],
  ['51', entry('', '', '', 'old')],
]);

/** Points of § 8 of the act of 2000, and the letters of GDPR Article 6(1) that took their place. */
export const CONDITIONS_2000: Readonly<Record<string, string>> = { a: 'b', b: 'c', c: 'd', d: 'e', e: 'e', f: 'f' };

/** Sections of the ekomlov of 2003 that policies still cite, by number. */
export const EKOM_2003: ReadonlyMap<string, OldNumber> = new Map([
  ['2-7 b', entry('', '', 'ekom:3-15', 'old')],
  ['2-7', entry('cookie, informasjonskap, trafikkdata, traffic data, ip-adress', '', 'ekom:3-11')],
  ['2-8 a', entry('', '', 'ekom:3-13', 'old')],
  ['2-8', entry('ip-adress, ip address', '', 'ekom:3-13')],
  ['2-9', entry('taushet, teieplikt, secrecy, confidential', '', 'ekom:3-10')],
]);
