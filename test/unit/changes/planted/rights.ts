/** Rights that the text mentions or no longer mentions. */
import type { Planted } from './planted.js';

export const rights: Planted = {
  nb: `
    - right-portability | Du har rett til innsyn og dataportabilitet. => Du har rett til innsyn. == Du kan kreve innsyn. ¶ Du kan også få opplysningene utlevert i et maskinlesbart format.
    + right-erasure | Du har rett til innsyn. => Du har rett til innsyn og sletting. == Du kan be om innsyn i opplysningene om deg.
    - complaint | Du har rett til innsyn. Du kan klage til Datatilsynet. => Du har rett til innsyn. == Datatilsynet behandler klager: du kan klage dit. Du har rett til innsyn.
    - withdraw-consent | Du kan når som helst trekke samtykket tilbake. => == Samtykket kan du trekke tilbake når du vil.
    + right-restriction | Du har rett til retting. => Du har rett til retting og til begrensning av behandlingen. == Du kan kreve at vi retter uriktige opplysninger.
  `,
  nn: `
    - right-portability | Du har rett til innsyn og dataportabilitet. => Du har rett til innsyn. == Du kan krevje innsyn. ¶ Du kan òg få opplysningane utleverte i eit maskinleseleg format.
    + right-erasure | Du har rett til innsyn. => Du har rett til innsyn og sletting. == Du kan be om innsyn i opplysningane om deg.
    - complaint | Du har rett til innsyn. Du kan klage til Datatilsynet. => Du har rett til innsyn. == Du har rett til innsyn. Klage kan du sende til Datatilsynet.
    - withdraw-consent | Du kan når som helst trekkje samtykket tilbake. => == Samtykket kan du trekkje tilbake når du vil.
    + right-objection | Du har rett til retting. => Du har rett til retting og til å protestere mot behandlinga. == Du kan krevje at vi rettar urette opplysningar.
  `,
  en: `
    - right-portability | You have the right of access and the right to data portability. => You have the right of access. == You can ask for access. ¶ You can also receive your data in a machine-readable format.
    + right-erasure | You have the right of access. => You have the right of access and erasure. == You can ask for access to the data about you.
    - complaint | You have the right of access. You can lodge a complaint with the supervisory authority. => You have the right of access. == You have the right of access. If you are unhappy, complain to the supervisory authority.
    - withdraw-consent | You can withdraw your consent at any time. => == Your consent can be withdrawn at any time.
    + right-restriction | You have the right to rectification. => You have the right to rectification and to restriction of processing. == You can have inaccurate data corrected.
  `,
};
