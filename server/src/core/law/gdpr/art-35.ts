/** GDPR Article 35: Data protection impact assessment. */
import { defineProvision } from '../provision.js';

export const gdpr35 = defineProvision({
  ref: 'gdpr:35',
  title: {
    nb: 'Vurdering av personvernkonsekvenser',
    nn: 'Vurdering av personvernkonsekvensar',
    en: 'Data protection impact assessment',
  },
  structure: {
    '1': [],
    '2': [],
    '3': ['a', 'b', 'c'],
    '4': [],
    '5': [],
    '6': [],
    '7': ['a', 'b', 'c', 'd'],
    '8': [],
    '9': [],
    '10': [],
    '11': [],
  },
  gist: {
    nb: 'Før en behandling som trolig gir høy risiko, må den behandlingsansvarlige vurdere konsekvensene (DPIA) og planlegge tiltak. Datatilsynet har en liste over behandlinger som alltid krever det. Forslaget COM(2025) 837 vil samordne listene i EU; vi kjente ikke til at det var vedtatt 22. november 2026.',
    nn: 'Før ei behandling som truleg gir høg risiko, må den behandlingsansvarlege vurdere konsekvensane (DPIA) og planleggje tiltak. Datatilsynet har ei liste over behandlingar som alltid krev det. Framlegget COM(2025) 837 vil samordne listene i EU; vi kjende ikkje til at det var vedteke 22. november 2026.',
    en: 'Before processing that is likely to be high risk, the controller must assess the consequences (a DPIA) and plan measures. Datatilsynet keeps a list of processing that always needs one. Proposal COM(2025) 837 would align the lists across the EU; we knew of no adoption on 22 November 2026.',
  },
  points: {
    '1': {
      nb: 'Plikt til vurdering på forhånd når høy risiko er sannsynlig, særlig med ny teknologi. Én vurdering kan dekke flere like behandlinger.',
      nn: 'Plikt til vurdering på førehand når høg risiko er sannsynleg, særleg med ny teknologi. Éi vurdering kan dekkje fleire like behandlingar.',
      en: 'Duty to assess beforehand where high risk is likely, above all with new technology. One assessment may cover several similar operations.',
    },
    '2': {
      nb: 'Personvernombudet skal spørres til råds når virksomheten har ett.',
      nn: 'Personvernombodet skal spørjast til råds når verksemda har eitt.',
      en: 'The data protection officer, if there is one, must be asked for advice.',
    },
    '3': {
      nb: 'Tre tilfeller der vurdering alltid trengs; listen er ikke uttømmende.',
      nn: 'Tre tilfelle der vurdering alltid trengst; lista er ikkje uttømmande.',
      en: 'Three cases in which an assessment is always needed; the list is not exhaustive.',
    },
    '3(a)': {
      nb: 'Systematisk og omfattende automatisert vurdering av mennesker, også profilering, som leder til avgjørelser med rettslig eller lignende tung virkning.',
      nn: 'Systematisk og omfattande automatisert vurdering av menneske, også profilering, som fører til avgjerder med rettsleg eller liknande tung verknad.',
      en: 'Systematic, extensive automated evaluation of people, profiling included, that leads to decisions with legal or similarly heavy effects.',
    },
    '3(b)': {
      nb: 'Særlige kategorier (artikkel 9) eller straffedommer (artikkel 10) i stor skala.',
      nn: 'Særlege kategoriar (artikkel 9) eller straffedommar (artikkel 10) i stor skala.',
      en: 'Special categories (Article 9) or criminal data (Article 10) on a large scale.',
    },
    '3(c)': {
      nb: 'Systematisk overvåking i stor skala av steder der publikum ferdes.',
      nn: 'Systematisk overvaking i stor skala av stader der publikum ferdast.',
      en: 'Systematic, large-scale monitoring of places open to the public.',
    },
    '4': {
      nb: 'Tilsynet skal offentliggjøre en liste over behandlinger som krever vurdering.',
      nn: 'Tilsynet skal offentleggjere ei liste over behandlingar som krev vurdering.',
      en: 'The authority must publish a list of processing that needs an assessment.',
    },
    '5': {
      nb: 'Tilsynet kan offentliggjøre en liste over behandlinger som ikke krever det.',
      nn: 'Tilsynet kan offentleggjere ei liste over behandlingar som ikkje krev det.',
      en: 'The authority may publish a list of processing that needs none.',
    },
    '6': {
      nb: 'Lister med virkning over landegrensene går gjennom konsistensmekanismen først.',
      nn: 'Lister med verknad over landegrensene går gjennom konsistensmekanismen først.',
      en: 'Lists with cross-border effect pass through the consistency mechanism first.',
    },
    '7': {
      nb: 'Minstekrav til innholdet i vurderingen.',
      nn: 'Minstekrav til innhaldet i vurderinga.',
      en: 'Minimum content of the assessment.',
    },
    '7(a)': {
      nb: 'En systematisk beskrivelse av behandlingen og formålene, også den berettigede interessen der den brukes.',
      nn: 'Ei systematisk skildring av behandlinga og føremåla, også den berettiga interessa der ho blir brukt.',
      en: 'A systematic description of the processing and its purposes, any legitimate interest relied on included.',
    },
    '7(b)': {
      nb: 'En vurdering av om behandlingen er nødvendig og forholdsmessig.',
      nn: 'Ei vurdering av om behandlinga er nødvendig og forholdsmessig.',
      en: 'An assessment of whether the processing is necessary and proportionate.',
    },
    '7(c)': {
      nb: 'En vurdering av risikoen for de registrerte.',
      nn: 'Ei vurdering av risikoen for dei registrerte.',
      en: 'An assessment of the risks to the people concerned.',
    },
    '7(d)': {
      nb: 'Tiltakene mot risikoen, og hvordan de dokumenteres.',
      nn: 'Tiltaka mot risikoen, og korleis dei blir dokumenterte.',
      en: 'The measures against the risks, and how compliance is shown.',
    },
    '8': {
      nb: 'Godkjente atferdsnormer som følges, skal telle med i vurderingen.',
      nn: 'Godkjende åtferdsnormer som blir følgde, skal telje med i vurderinga.',
      en: 'Approved codes of conduct that are followed must be taken into account.',
    },
    '9': {
      nb: 'Der det passer, innhentes synspunkter fra de registrerte eller dem som representerer dem.',
      nn: 'Der det høver, blir det henta inn synspunkt frå dei registrerte eller dei som representerer dei.',
      en: 'Where fitting, the views of the people concerned or their representatives are sought.',
    },
    '10': {
      nb: 'Ingen ny vurdering når behandlingen bygger på lov etter artikkel 6 nr. 1 bokstav c eller e og konsekvensene ble vurdert da loven ble laget.',
      nn: 'Inga ny vurdering når behandlinga byggjer på lov etter artikkel 6 nr. 1 bokstav c eller e og konsekvensane vart vurderte då lova vart laga.',
      en: 'No new assessment where the processing rests on a law under Article 6(1)(c) or (e) and the consequences were assessed when that law was made.',
    },
    '11': {
      nb: 'Vurderingen gås gjennom på nytt ved behov, i alle fall når risikoen endrer seg.',
      nn: 'Vurderinga blir gått gjennom på nytt ved behov, i alle fall når risikoen endrar seg.',
      en: 'The assessment is reviewed when needed, at the least when the risk changes.',
    },
  },
  recitals: [75, 84, 89, 90, 91, 92, 93],
  related: ['gdpr:36', 'gdpr:39(1)(c)', 'gdpr:22', 'gdpr:9', 'gdpr:10', 'gdpr:25'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
