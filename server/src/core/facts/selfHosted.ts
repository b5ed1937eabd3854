/** Services that the text says run on the controller's own server: whoever makes them gets nothing. */
import type { Reading } from '../reading/reading.js';
import { vendorsNamed, type Vendor, type VendorMention } from './vendors.js';

/** The vendors of which that is said somewhere: it goes for every mention of them. */
export const selfHosted = (reading: Reading): ReadonlySet<Vendor> =>
  new Set(reading.eachUnit(onOwnServer).map(({ vendor }) => vendor));

const onOwnServer = (unit: Reading): readonly VendorMention[] =>
  vendorsNamed(unit).filter(({ hit: { block, end } }) => OWN_SERVER.test(block.text.slice(end, end + 60)));

/** “Matomo on our own server”, «Matomo, som vi drifter selv». */
const OWN_SERVER =
  /^(?:[^.;,]{0,25}(?<!\p{L})(?:egen|eigen|egne|eigne|own) (?:server|tenar|drift|maskin|installasjon)|[^.;,]{0,25}(?<!\p{L})(?:self-hosted|selvhostet|on-premises)|,? som (?:vi|me) (?:driftar?|drifter|hoster|kjører|køyrer) (?:selv|sjølve?)|,? (?:which|that) we host ourselves)/iu;
