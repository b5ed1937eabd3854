/** Transfers, their countries and their safeguards. */
import type { Planted } from './planted.js';

export const transfers: Planted = {
  nb: `
    + out | => Opplysninger overføres til land utenfor EØS.
    + out | Opplysningene overføres ikke ut av EØS. => Opplysningene overføres til India. == Vi overfører ikke opplysninger til land utenfor EØS.
    + country/IN | Opplysninger overføres til USA. => Opplysninger overføres til USA og India. == Vi overfører opplysninger til USA.
    - safeguard/clauses | Opplysninger overføres til USA med standard personvernbestemmelser (SCC). => Opplysninger overføres til USA. == Vi bruker EUs standardkontrakter når vi overfører opplysninger til USA.
    + safeguard/dpf | Opplysninger overføres til USA. => Opplysninger overføres til USA etter Data Privacy Framework. == Vi sender opplysninger til USA.
    - stays | Opplysningene overføres ikke ut av EØS. => == Det overføres ikke opplysninger til land utenfor EØS.
  `,
  nn: `
    + out | => Opplysningar blir overførte til land utanfor EØS.
    + out | Opplysningane blir ikkje overførte ut av EØS. => Opplysningane blir overførte til India. == Vi overfører ikkje opplysningar til land utanfor EØS.
    + country/IN | Opplysningar blir overførte til USA. => Opplysningar blir overførte til USA og India. == Vi overfører opplysningar til USA.
    + safeguard/dpf | Opplysningar blir overførte til USA. => Opplysningar blir overførte til USA etter Data Privacy Framework. == Vi sender opplysningar til USA.
    - stays | Opplysningane blir ikkje overførte ut av EØS. => == Det blir ikkje overført opplysningar til land utanfor EØS.
  `,
  en: `
    + out | => Data is transferred to countries outside the EEA.
    + out | Data is not transferred outside the EEA. => Data is transferred to India. == We do not transfer data outside the EEA.
    + country/IN | Data is transferred to the United States. => Data is transferred to the United States and India. == We transfer data to the USA.
    - safeguard/clauses | Data is transferred to the United States under standard contractual clauses. => Data is transferred to the United States. == We rely on the SCCs when we transfer data to the US.
    + safeguard/adequacy | Data is transferred to the United Kingdom. => Data is transferred to the United Kingdom under an adequacy decision. == We transfer data to the UK.
    - stays | Data is not transferred outside the EEA. => == No data is transferred outside the EEA.
  `,
};
