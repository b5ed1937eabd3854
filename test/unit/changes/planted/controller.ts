/** Another controller. */
import type { Planted } from './planted.js';

export const controller: Planted = {
  nb: `
    ~ name | Fjellvik AS er behandlingsansvarlig. => Havlund AS er behandlingsansvarlig. == Behandlingsansvarlig er Fjellvik AS.
    ~ name | Behandlingsansvarlig: Solheim kommune. => Behandlingsansvarlig: Vestli kommune. == Solheim kommune er behandlingsansvarlig for opplysningene.
    ~ name | Behandlingsansvarlig er Lia idrettslag. => Behandlingsansvarlig er Nes idrettslag. == Lia idrettslag har ansvaret for behandlingen av personopplysninger.
    ~ number | Fjellvik AS, organisasjonsnummer 911 222 333, er behandlingsansvarlig. => Fjellvik AS, organisasjonsnummer 944 555 666, er behandlingsansvarlig. == Behandlingsansvarlig er Fjellvik AS (org.nr. 911222333).
    ~ name | Nettstedet eies av Bekken Butikk AS, som er behandlingsansvarlig. => Nettstedet eies av Elva Handel AS, som er behandlingsansvarlig. == Bekken Butikk AS eier nettstedet og er behandlingsansvarlig.
  `,
  nn: `
    ~ name | Fjellvik AS er behandlingsansvarleg. => Havlund AS er behandlingsansvarleg. == Behandlingsansvarleg er Fjellvik AS.
    ~ name | Behandlingsansvarleg: Solheim kommune. => Behandlingsansvarleg: Vestli kommune. == Solheim kommune er behandlingsansvarleg for opplysningane.
    ~ name | Behandlingsansvarleg er Lia idrettslag. => Behandlingsansvarleg er Nes idrettslag. == Lia idrettslag har ansvaret for behandlinga av personopplysningar.
    ~ number | Fjellvik AS, organisasjonsnummer 911 222 333, er behandlingsansvarleg. => Fjellvik AS, organisasjonsnummer 944 555 666, er behandlingsansvarleg. == Behandlingsansvarleg er Fjellvik AS (org.nr. 911222333).
    ~ name | Nettstaden er eigd av Bekken Butikk AS, som er behandlingsansvarleg. => Nettstaden er eigd av Elva Handel AS, som er behandlingsansvarleg. == Bekken Butikk AS eig nettstaden og er behandlingsansvarleg.
  `,
  en: `
    ~ name | Fjellvik AS is the controller. => Havlund AS is the controller. == The controller is Fjellvik AS.
    ~ name | Data controller: Solheim Municipality. => Data controller: Vestli Municipality. == Solheim Municipality is the controller of the data.
    ~ name | The controller is Lia Sports Club. => The controller is Nes Sports Club. == Lia Sports Club is the controller.
    ~ number | Fjellvik AS, organisation number 911 222 333, is the controller. => Fjellvik AS, organisation number 944 555 666, is the controller. == The controller is Fjellvik AS (org. no. 911222333).
    ~ name | The site is owned by Brook Shop Ltd, which is the controller. => The site is owned by River Trading Ltd, which is the controller. == Brook Shop Ltd owns the site and is the controller.
  `,
};
