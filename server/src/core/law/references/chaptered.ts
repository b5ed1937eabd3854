/** Which acts number their sections by chapter, so that `3-15` is one section. */

/** Acts whose sections carry the number of the chapter; in all others a dash makes a range. */
const CHAPTERED: ReadonlySet<string> = new Set(
  'aksje asal aml avhl bokff ekom ekom2003 emf fal hvf leveringskvalitet mval mvalf opplaring pof2000 polreg regnskap husleie offl regnskapsforer revisor skatteforvaltning trafikkopplaring utforelse'.split(
    ' ',
  ),
);

/** Whether a dash in the number of a section of this act belongs to the number. */
export const isChaptered = (act: string): boolean => CHAPTERED.has(act);
