/** Bokmål. */
import type { Linguistics } from './linguistics.js';

export const nb: Linguistics = {
  tag: 'nb',
  name: 'bokmål',
  words: (
    'innen nyhetsbrev trenger noen noe mye bare dere personopplysninger opplysninger opplysningene ' +
    'personopplysningene opplysningen personopplysningen ble brukes innhenter henter nettstedet nettsiden ' +
    'mottar gjør gjøres uten forordningen personvernforordningen rettigheter rettigheten forespørsel ' +
    'henvendelse henvendelser virksomhet virksomheten behandlingsansvarlig personvernombud personvernombudet ' +
    'informasjonskapsler informasjonskapslene mottaker mottakere underleverandører sikkerhet opplysningstype ' +
    'rettslig forpliktelse forpliktelser lagringstiden oppbevares innsamlet trekke brukere brukeren brukerne ' +
    'betalingsinformasjon nettleser nettleseren endringer klagerettigheter personvernerklæringen ' +
    'tredjepartstjenester samarbeidspartnere samarbeidspartner markedsføringsformål nyhetsbrevet ' +
    'fremsette hva vårs besøker besøkende ansettelse regnskap kundene utleverer utleveres rettslige grunnlagene ' +
    'innstillinger tjenestene våres gjelder samtykker opphører avveininger interesseavveininger ' +
    'personvernlovgivningen finnes rettighet ansatt krever drøfter vært gjøre sier velger velge beholder leser ' +
    'læreren listen beskjeder deltaker deltakere deltakeren deltakerne deltakerlister kundenes ' +
    'foreningen foreningens virksomhetens rettighetene navnet måned uker uken dager etterpå virkelig ' +
    'viktige begrenset begrensning begrense mottatt skrevet fortsatt dessuten opplysningens tilbys husker ' +
    'følger finner forteller bestillingen meldinger driver ansvarlige ansattes arbeidsgiver arbeidsgiveren ' +
    'hovedsakelig innloggede brukernavn brukernavnet tilbakekalle spørre besvarer besvare kreve gjeldende ' +
    'pågående forutsetter forutsetning inneholder hensikt hensikten helseopplysninger kontaktopplysninger ' +
    'betalingsopplysninger ordrehistorikk forbruker forbrukere foresatte kommunene tillatelse ' +
    'tillatt videre mistenkelig hverandre ukentlig inneværende avsluttes avsluttet avslutter oppsigelse ' +
    'innmeldt utmeldt gjennomføres utføres rapporteres slutter sluttet kommuniserer tilgjengelig tilgjengelige ' +
    'åpner åpent sørger sørge passer forsvarlig taushetsplikt'
  ).split(' '),
};
