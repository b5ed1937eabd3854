/** Sentences in bokmål with lengths that nothing is kept for. */
export const NB_LOOKALIKES = `
Vi svarer på henvendelser innen 30 dager.
Du får svar innen én måned.
Svarfristen er 30 dager.
Vi besvarer innsynskrav senest 30 dager etter at vi har mottatt dem.
Vi behandler forespørselen din innen en måned.
Har du bedt om sletting, får du svar innen 30 dager.
Fristen kan forlenges med to måneder ved kompliserte krav.
Vi sletter opplysningene innen 30 dager etter at du har bedt om det.
Du må være minst 13 år for å bruke tjenesten.
Tjenesten er ikke for barn under 13 år.
Brukere under 18 år må ha samtykke fra foreldre.
Er du fylt 15 år, kan du samtykke selv.
Aldersgrensen er 16 år.
Barn over 12 år skal høres.
Personer mellom 13 og 18 år trenger foresattes samtykke.
Du har 14 dagers angrerett.
Angrefristen er 14 dager.
Du kan returnere varen innen 30 dager.
Vi har 60 dagers åpent kjøp.
Reklamasjonsfristen er to år, og fem år for varer som skal vare lenge.
Produktet har fem års garanti.
Varer leveres innen tre dager.
Leveringstiden er 2–5 virkedager.
Pakken sendes innen 24 timer.
Faktura forfaller etter 14 dager.
Betalingsfristen er 30 dager.
Oppsigelsestiden er tre måneder.
Bindingstiden er 12 måneder.
Prøveperioden varer i 30 dager.
Abonnementet fornyes hver 12. måned.
Vi varsler deg minst 30 dager før endringene trer i kraft.
Endringer varsles 14 dager i forveien.
Brudd meldes til Datatilsynet innen 72 timer.
Vi melder avvik innen 72 timer etter at vi ble kjent med dem.
Kundesenteret er åpent 24 timer i døgnet.
Vi er tilgjengelige 24 timer i døgnet, sju dager i uken.
Systemene overvåkes 24 timer i døgnet.
Passord byttes hver 90. dag.
Passordet må endres etter 90 dager.
Du logges ut etter 30 minutter.
Økten utløper etter 20 minutter uten aktivitet.
Informasjonskapselen utløper etter ett år.
Informasjonskapslene lagres i nettleseren i 30 dager.
Cookien _ga varer i to år.
Denne informasjonskapselen har en levetid på 13 måneder.
De siste 12 månedene har vi hatt 40 000 besøkende.
Statistikken viser de siste 30 dagene.
Vi måler hvor mange som har kjøpt noe de siste tre årene.
Vi har mer enn 20 års erfaring.
Selskapet ble grunnlagt for 50 år siden.
Vi har drevet butikk i over 30 år.
I 25 år har vi levert tjenester til kommuner.
Erklæringen gjennomgås hver sjette måned.
Vi reviderer rutinene hvert annet år.
Internkontrollen gjennomgås minst én gang i året.
Vi kontrollerer tilgangene hver tredje måned.
Ansatte får opplæring hvert halvår.
Risikovurderingen oppdateres hvert år.
Sikkerhetskopi tas hver 24. time.
Du kan klage innen tre uker.
Klagefristen er tre uker.
Ankefristen er én måned.
Foreldelsesfristen er tre år.
Krav foreldes etter tre år.
Politiattesten kan ikke være eldre enn tre måneder.
Legitimasjonen må være gyldig i minst seks måneder.
Gavekortet er gyldig i to år.
Tilbudet gjelder i 14 dager.
Avtalen gjelder i tre år.
Oppetiden er 99,9 prosent over 30 dager.
Feil rettes innen fem virkedager.
Vi retter opplysningene innen 14 dager.
Rettingen skjer innen ti dager.
Overtredelse kan straffes med fengsel inntil tre år.
Det tar opptil 48 timer før avmeldingen virker.
Det kan ta inntil ti dager før endringen er gjennomført.
Nyhetsbrevet sendes to ganger i måneden.
Vi sender inntil fire e-poster i året.
Du får en påminnelse etter sju dager.
Vi utleverer kopien innen 30 dager.
Kopien av opplysningene sendes deg innen en måned.
Kredittsjekken gjøres på under ett minutt.
Reisen varer i sju dager.
Kurset går over to dager.
Møtet er på 30 minutter.
Behandlingen tar to uker.
Saksbehandlingstiden er inntil åtte uker.
Du har tre dager på deg til å svare.
Du må betale innen fem dager.
Delbetaling over 12 måneder er mulig.
Første rate betales etter 30 dager.
Lånet nedbetales over fem år.
Renten er fast i tre år.
Serveren testes hver 24. time.
Kameraene er i drift 24 timer i døgnet.
Vi skanner nettverket hver sjuende dag.
Rapporten leveres innen ti dager.
Du må melde fra innen 24 timer.
Bestillingen kan avbestilles inntil 48 timer før avreise.
Avbestilling må skje senest 24 timer før timen.
Timen varer i 45 minutter.
Medlemskapet fornyes automatisk etter 12 måneder.
Elevene er mellom 6 og 13 år.
Kunden må være over 18 år.
Vi har hatt personvernombud i fem år.
`;
