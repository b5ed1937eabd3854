/** GDPR Article 46: Transfers subject to appropriate safeguards. */
import { defineProvision } from '../provision.js';

export const gdpr46 = defineProvision({
  ref: 'gdpr:46',
  title: {
    nb: 'Overføringer som omfattes av nødvendige garantier',
    nn: 'Overføringar som er omfatta av nødvendige garantiar',
    en: 'Transfers subject to appropriate safeguards',
  },
  structure: { '1': [], '2': ['a', 'b', 'c', 'd', 'e', 'f'], '3': ['a', 'b'], '4': [], '5': [] },
  gist: {
    nb: 'Uten adekvansbeslutning kan opplysninger overføres med nødvendige garantier, oftest EUs standard personvernbestemmelser (SCC, (EU) 2021/914), når folk beholder rettigheter de kan håndheve. Etter Schrems II (C-311/18) må eksportøren vurdere landets rett og ved behov sette inn tilleggstiltak.',
    nn: 'Utan adekvansavgjerd kan opplysningar overførast med nødvendige garantiar, oftast standard personvernføresegner frå EU (SCC, (EU) 2021/914), når folk held på rettar dei kan handheve. Etter Schrems II (C-311/18) må eksportøren vurdere retten i landet og ved behov setje inn tilleggstiltak.',
    en: "Without an adequacy decision, data may be transferred under appropriate safeguards, mostly the EU standard contractual clauses (SCC, (EU) 2021/914), if people keep enforceable rights. After Schrems II (C-311/18) the exporter must assess the country's law and add measures where needed.",
  },
  points: {
    '1': {
      nb: 'Krever garantier, håndhevbare rettigheter og effektive rettsmidler når det ikke finnes en adekvansbeslutning.',
      nn: 'Krev garantiar, rettar som kan handhevast, og effektive rettsmiddel når det ikkje finst ei adekvansavgjerd.',
      en: 'Requires safeguards, enforceable rights and effective remedies where there is no adequacy decision.',
    },
    '2': {
      nb: 'Garantier som ikke trenger godkjenning fra tilsynet i det enkelte tilfellet.',
      nn: 'Garantiar som ikkje treng godkjenning frå tilsynet i det einskilde tilfellet.',
      en: 'Safeguards that need no permission from the authority case by case.',
    },
    '2(a)': {
      nb: 'Et bindende dokument mellom offentlige organer.',
      nn: 'Eit bindande dokument mellom offentlege organ.',
      en: 'A binding instrument between public bodies.',
    },
    '2(b)': {
      nb: 'Bindende virksomhetsregler (BCR) etter artikkel 47.',
      nn: 'Bindande verksemdsreglar (BCR) etter artikkel 47.',
      en: 'Binding corporate rules (BCR) under Article 47.',
    },
    '2(c)': {
      nb: 'Kommisjonens standard personvernbestemmelser (SCC), nå (EU) 2021/914. Dette er bokstaven som oftest er den rette i en personvernerklæring.',
      nn: 'Standard personvernføresegner frå Kommisjonen (SCC), no (EU) 2021/914. Dette er bokstaven som oftast er den rette i ei personvernerklæring.',
      en: "The Commission's standard clauses (SCC), now (EU) 2021/914. This is the letter that is mostly right in a privacy notice.",
    },
    '2(d)': {
      nb: 'Standardbestemmelser fra et tilsyn, godkjent av Kommisjonen.',
      nn: 'Standardføresegner frå eit tilsyn, godkjende av Kommisjonen.',
      en: 'Standard clauses from an authority, approved by the Commission.',
    },
    '2(e)': {
      nb: 'Godkjente atferdsnormer sammen med bindende forpliktelser fra mottakeren.',
      nn: 'Godkjende åtferdsnormer saman med bindande plikter for mottakaren.',
      en: 'Approved codes of conduct together with binding commitments by the recipient.',
    },
    '2(f)': {
      nb: 'Godkjent sertifisering sammen med bindende forpliktelser fra mottakeren.',
      nn: 'Godkjend sertifisering saman med bindande plikter for mottakaren.',
      en: 'Approved certification together with binding commitments by the recipient.',
    },
    '3': {
      nb: 'Garantier som tilsynet må godkjenne.',
      nn: 'Garantiar som tilsynet må godkjenne.',
      en: 'Safeguards that the authority must approve.',
    },
    '3(a)': {
      nb: 'Egne avtalevilkår mellom eksportør og mottaker. Uendret SCC hører ikke hjemme her, men i nr. 2 bokstav c.',
      nn: 'Eigne avtalevilkår mellom eksportør og mottakar. Uendra SCC høyrer ikkje heime her, men i nr. 2 bokstav c.',
      en: 'Own contract terms between exporter and recipient. Unaltered SCC belong not here but in paragraph 2(c).',
    },
    '3(b)': {
      nb: 'Administrative ordninger mellom offentlige organer som gir de registrerte reelle rettigheter.',
      nn: 'Administrative ordningar mellom offentlege organ som gir dei registrerte reelle rettar.',
      en: 'Administrative arrangements between public bodies that give people real rights.',
    },
    '4': {
      nb: 'Godkjenning etter nr. 3 går gjennom konsistensmekanismen.',
      nn: 'Godkjenning etter nr. 3 går gjennom konsistensmekanismen.',
      en: 'Approval under paragraph 3 passes through the consistency mechanism.',
    },
    '5': {
      nb: 'Gamle godkjenninger og beslutninger etter direktiv 95/46/EF står til de endres. De gamle SCC-ene er opphevet.',
      nn: 'Gamle godkjenningar og avgjerder etter direktiv 95/46/EF står til dei blir endra. Dei gamle SCC-ane er oppheva.',
      en: 'Old approvals and decisions under Directive 95/46/EC stand until changed. The old SCC have been repealed.',
    },
  },
  policy: {
    nb: 'Nevn garantien som brukes (for eksempel SCC) og hvordan folk kan få en kopi eller hvor den ligger (artikkel 13 nr. 1 bokstav f). Databehandlervilkårene i 2021/915 er ikke overføringsgrunnlag.',
    nn: 'Nemn garantien som blir brukt (til dømes SCC), og korleis folk kan få ein kopi eller kvar han ligg (artikkel 13 nr. 1 bokstav f). Databehandlarvilkåra i 2021/915 er ikkje overføringsgrunnlag.',
    en: 'Name the safeguard used (for example SCC) and how to get a copy or where it is found (Article 13(1)(f)). The processor clauses in 2021/915 are no transfer ground.',
  },
  recitals: [108, 109],
  related: ['gdpr:44', 'gdpr:47', 'gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:15(2)', 'gdpr:42'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
