/** Bokmål. */
import type { Linguistics } from './linguistics.js';

export const nb: Linguistics = {
  tag: 'nb',
  name: 'bokmål',
  words: (
    'innen kjenner nyhetsbrev tilbyr trenger noen noe mye bare dere personopplysninger opplysninger opplysningene ' +
    'personopplysningene opplysningen personopplysningen blitt ble brukes innhenter henter nettstedet nettsiden ' +
    'mottar gjør gjøres uten lovpålagt forordningen personvernforordningen rettigheter rettigheten forespørsel ' +
    'henvendelse henvendelser virksomhet virksomheten behandlingsansvarlig personvernombud personvernombudet ' +
    'informasjonskapsler informasjonskapslene mottaker mottakere underleverandører sikkerhet opplysningstype ' +
    'rettslig forpliktelse forpliktelser lagringstiden oppbevares innsamlet trekke brukere brukeren brukerne ' +
    'betalingsinformasjon nettleser nettleseren kjøpshistorikk endringer klagerettigheter personvernerklæringen ' +
    'tredjepartstjenester samarbeidspartnere samarbeidspartner dataanalyse markedsføringsformål nyhetsbrevet ' +
    'fremsette hva vårs besøker besøkende ansettelse søknader regnskap kundene utleverer utleveres rettslige ' +
    'grunnlagene bedrifter innstillinger tjenestene våres gjelder samtykker opphører avveininger ' +
    'interesseavveininger personvernlovgivningen finnes rettighet ansatt krever drøfter'
  ).split(' '),
};
