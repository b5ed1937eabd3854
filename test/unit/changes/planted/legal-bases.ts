/** Legal bases that come, go, or are swapped. */
import type { Planted } from './planted.js';

export const legalBases: Planted = {
  nb: `
    ~ marketing | Nyhetsbrev sender vi på grunnlag av samtykket ditt. => Nyhetsbrev sender vi på grunnlag av berettiget interesse. == Grunnlaget for nyhetsbrev er ditt samtykke.
    ~ analytics | Grunnlaget for statistikk er samtykke (artikkel 6 nr. 1 bokstav a). => Grunnlaget for statistikk er berettiget interesse (artikkel 6 nr. 1 bokstav f). == Vi fører statistikk med samtykke som grunnlag, jf. artikkel 6 nr. 1 bokstav a.
    + f | Behandlingen er nødvendig for å oppfylle avtalen med deg. => Behandlingen er nødvendig for å oppfylle avtalen med deg. ¶ Vi har en berettiget interesse i å sikre nettstedet. == Grunnlaget er at behandlingen er nødvendig for å oppfylle en avtale med deg.
    - c | Behandlingen er nødvendig for å oppfylle avtalen med deg. ¶ Noe behandler vi fordi vi har en rettslig plikt. => Behandlingen er nødvendig for å oppfylle avtalen med deg. == En rettslig forpliktelse er grunnlaget for noe. ¶ Avtalen med deg er grunnlaget for resten.
    + e | Grunnlaget er samtykke. => Grunnlaget er samtykke eller utøvelse av offentlig myndighet. == Behandlingen bygger på samtykke.
  `,
  nn: `
    ~ marketing | Nyheitsbrev sender vi på grunnlag av samtykket ditt. => Nyheitsbrev sender vi på grunnlag av berettiga interesse. == Grunnlaget for nyheitsbrev er samtykket ditt.
    ~ recruitment | Grunnlaget for rekruttering er samtykke. => Grunnlaget for rekruttering er berettiga interesse. == Rekruttering byggjer på samtykke.
    + f | Behandlinga er nødvendig for å oppfylle avtalen med deg. => Behandlinga er nødvendig for å oppfylle avtalen med deg. ¶ Vi har ei berettiga interesse i å sikre nettstaden. == Grunnlaget er at behandlinga er nødvendig for å oppfylle ein avtale med deg.
    - c | Behandlinga er nødvendig for å oppfylle avtalen med deg. ¶ Noko behandlar vi fordi vi har ei rettsleg plikt. => Behandlinga er nødvendig for å oppfylle avtalen med deg. == Ei rettsleg plikt er grunnlaget for noko. ¶ Avtalen med deg er grunnlaget for resten.
    + d | Grunnlaget er samtykke. => Grunnlaget er samtykke eller vitale interesser. == Behandlinga byggjer på samtykke.
  `,
  en: `
    ~ marketing | We send newsletters on the basis of your consent. => We send newsletters on the basis of our legitimate interests. == The legal basis for newsletters is your consent.
    ~ analytics | The legal basis for statistics is consent (Article 6(1)(a)). => The legal basis for statistics is legitimate interests (Article 6(1)(f)). == Statistics rest on consent as their legal basis, cf. Article 6(1)(a).
    + f | The processing is necessary to perform our contract with you. => The processing is necessary to perform our contract with you. ¶ We have a legitimate interest in keeping the site safe. == The basis is that we need the data to perform the contract with you.
    - c | The processing is necessary to perform our contract with you. ¶ Some of it we must do under a legal obligation. => The processing is necessary to perform our contract with you. == A legal obligation is the basis for some of it. ¶ The contract with you is the basis for the rest.
    + e | The basis is consent. => The basis is consent or the exercise of official authority. == The processing rests on consent as its legal basis.
  `,
};
