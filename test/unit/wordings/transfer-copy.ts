/** Wordings for how to get a copy of the transfer safeguards. */
import type { Wordings } from './wordings.js';

const nb = 'Opplysningene overføres til USA på grunnlag av EUs standardkontrakter (SCC).';
const nn = 'Opplysningane blir overførte til USA på grunnlag av standardkontraktane til EU (SCC).';
const en = 'The data is transferred to the United States under the EU standard contractual clauses (SCCs).';

export const wordings: Wordings = {
  nb: {
    states: [
      `${nb} Du kan få en kopi av avtalen ved å kontakte oss.`,
      `${nb} Ta kontakt hvis du ønsker å se garantiene.`,
      `${nb} En kopi av standardkontraktene fås ved henvendelse til personvernombudet.`,
      `${nb} Kopi sendes på forespørsel.`,
      `${nb} Vi oversender gjerne kontraktene dersom du ber om det.`,
      `${nb}\n\n### Kan jeg få se avtalen?\n\nJa, skriv til oss, så sender vi deg overføringsavtalen.`,
      `${nb} Avtaleteksten er tilgjengelig på [EU-kommisjonens sider](https://commission.europa.eu/scc).`,
      `${nb}\n\n- Kopi av overføringsgrunnlaget: skriv til post@eksempel.example`,
      `${nb} Du har rett til å be om en kopi av de nødvendige garantiene.`,
      `${nb} Standardavtalen kan du lese på nettsidene våre.`,
      `${nb} For å motta en kopi av overføringsmekanismene, vennligst kontakt oss.`,
      `${nb} Kontakt kommunen for innsyn i overføringsgrunnlaget.`,
    ],
    partial: [`${nb} Kontakt oss for mer informasjon om overføringen.`],
    lookAlikes: [
      `${nb} Du kan be om en kopi av opplysningene dine.`,
      `${nb} Vi tar sikkerhetskopi hver natt.`,
      `${nb} Kopier av legitimasjon slettes.`,
      `${nb} Du kan kontakte oss på post@eksempel.example.`,
      `${nb} Kontrakten med deg lagres i fem år.`,
      'Vi overfører ikke opplysninger ut av EØS.',
    ],
    gaps: [nb],
  },
  nn: {
    states: [
      `${nn} Du kan få ein kopi av avtala ved å kontakte oss.`,
      `${nn} Ta kontakt dersom du ønskjer å sjå garantiane.`,
      `${nn} Ein kopi av standardkontraktane får du ved å vende deg til personvernombodet.`,
      `${nn} Kopi blir send på førespurnad.`,
      `${nn} Vi sender gjerne kontraktane dersom du ber om det.`,
      `${nn}\n\n### Kan eg få sjå avtala?\n\nJa, skriv til oss, så sender vi deg overføringsavtala.`,
      `${nn} Avtaleteksten er tilgjengeleg på [sidene til EU-kommisjonen](https://commission.europa.eu/scc).`,
      `${nn}\n\n- Kopi av overføringsgrunnlaget: skriv til post@dome.example`,
      `${nn} Du har rett til å be om ein kopi av dei nødvendige garantiane.`,
      `${nn} Standardavtala kan du lese på nettsidene våre.`,
      `${nn} Kontakt kommunen for innsyn i overføringsgrunnlaget.`,
      `${nn} Ønskjer du kopi av føresegnene, kan du skrive til oss.`,
    ],
    partial: [`${nn} Kontakt oss for meir informasjon om overføringa.`],
    lookAlikes: [
      `${nn} Du kan be om ein kopi av opplysningane dine.`,
      `${nn} Vi tek tryggingskopi kvar natt.`,
      `${nn} Kopiar av legitimasjon blir sletta.`,
      `${nn} Du kan kontakte oss på post@dome.example.`,
      `${nn} Kontrakten med deg blir lagra i fem år.`,
      'Vi overfører ikkje opplysningar ut av EØS.',
    ],
    gaps: [nn],
  },
  en: {
    states: [
      `${en} You can obtain a copy of the agreement by contacting us.`,
      `${en} Please contact us if you wish to see the safeguards.`,
      `${en} A copy of the clauses is available from our data protection officer.`,
      `${en} Copies are provided on request.`,
      `${en} We will send you the contracts if you ask for them.`,
      `${en}\n\n### Can I see the agreement?\n\nYes, write to us and we will send you the transfer agreement.`,
      `${en} The text of the clauses is available on [the Commission's website](https://commission.europa.eu/scc).`,
      `${en}\n\n- Copy of the transfer mechanism: write to post@example.example`,
      `${en} You are entitled to request a copy of the appropriate safeguards.`,
      `${en} You can read the clauses on our website.`,
      `${en} To receive a copy of the transfer mechanism, kindly contact us.`,
      `${en} If you would like a copy of these clauses, e-mail us.`,
    ],
    partial: [`${en} Contact us for more information about the transfer.`],
    lookAlikes: [
      `${en} You can ask for a copy of your data.`,
      `${en} We make a backup copy every night.`,
      `${en} Copies of identity documents are deleted.`,
      `${en} You can contact us at post@example.example.`,
      `${en} The contract with you is kept for five years.`,
      'We do not transfer data outside the EEA.',
    ],
    gaps: [en],
  },
};
