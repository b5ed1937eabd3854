/** Sentences in nynorsk with lengths that nothing is kept for. */
export const NN_LOOKALIKES = `
Vi svarar på førespurnader innan 30 dagar.
Du får svar innan éin månad.
Svarfristen er 30 dagar.
Vi svarar på innsynskrav seinast 30 dagar etter at vi har fått dei.
Vi handsamar førespurnaden din innan ein månad.
Har du bede om sletting, får du svar innan 30 dagar.
Fristen kan bli lengd med to månader ved vanskelege krav.
Vi slettar opplysningane innan 30 dagar etter at du har bede om det.
Du må vere minst 13 år for å bruke tenesta.
Tenesta er ikkje for barn under 13 år.
Brukarar under 18 år må ha samtykke frå foreldre.
Er du fylt 15 år, kan du samtykkje sjølv.
Aldersgrensa er 16 år.
Barn over 12 år skal høyrast.
Personar mellom 13 og 18 år treng samtykke frå føresette.
Du har 14 dagars angrerett.
Angrefristen er 14 dagar.
Du kan returnere vara innan 30 dagar.
Vi har 60 dagars ope kjøp.
Reklamasjonsfristen er to år, og fem år for varer som skal vare lenge.
Produktet har fem års garanti.
Varer blir leverte innan tre dagar.
Leveringstida er 2–5 yrkedagar.
Pakken blir send innan 24 timar.
Fakturaen forfell etter 14 dagar.
Betalingsfristen er 30 dagar.
Oppseiingstida er tre månader.
Bindingstida er 12 månader.
Prøveperioden varer i 30 dagar.
Abonnementet blir fornya kvar 12. månad.
Vi varslar deg minst 30 dagar før endringane tek til å gjelde.
Endringar blir varsla 14 dagar i førevegen.
Brot blir melde til Datatilsynet innan 72 timar.
Vi melder avvik innan 72 timar etter at vi vart kjende med dei.
Kundesenteret er ope 24 timar i døgnet.
Vi er tilgjengelege 24 timar i døgnet, sju dagar i veka.
Systema blir overvaka 24 timar i døgnet.
Passord blir bytte kvar 90. dag.
Passordet må endrast etter 90 dagar.
Du blir logga ut etter 30 minutt.
Økta går ut etter 20 minutt utan aktivitet.
Informasjonskapselen går ut etter eitt år.
Informasjonskapslane blir lagra i nettlesaren i 30 dagar.
Cookien _ga varer i to år.
Denne informasjonskapselen har ei levetid på 13 månader.
Dei siste 12 månadene har vi hatt 40 000 besøkjande.
Statistikken viser dei siste 30 dagane.
Vi måler kor mange som har kjøpt noko dei siste tre åra.
Vi har meir enn 20 års erfaring.
Selskapet vart grunnlagt for 50 år sidan.
Vi har drive butikk i over 30 år.
I 25 år har vi levert tenester til kommunar.
Erklæringa blir gjennomgått kvar sjette månad.
Vi reviderer rutinane kvart anna år.
Internkontrollen blir gjennomgått minst éin gong i året.
Vi kontrollerer tilgangane kvar tredje månad.
Tilsette får opplæring kvart halvår.
Risikovurderinga blir oppdatert kvart år.
Tryggingskopi blir teken kvar 24. time.
Du kan klage innan tre veker.
Klagefristen er tre veker.
Ankefristen er éin månad.
Foreldingsfristen er tre år.
Krav blir forelda etter tre år.
Politiattesten kan ikkje vere eldre enn tre månader.
Legitimasjonen må vere gyldig i minst seks månader.
Gåvekortet er gyldig i to år.
Tilbodet gjeld i 14 dagar.
Avtala gjeld i tre år.
Oppetida er 99,9 prosent over 30 dagar.
Feil blir retta innan fem yrkedagar.
Vi rettar opplysningane innan 14 dagar.
Rettinga skjer innan ti dagar.
Brot kan straffast med fengsel inntil tre år.
Det tek opptil 48 timar før avmeldinga verkar.
Det kan ta inntil ti dagar før endringa er gjennomført.
Nyheitsbrevet blir sendt to gonger i månaden.
Vi sender inntil fire e-postar i året.
Du får ei påminning etter sju dagar.
Vi utleverer kopien innan 30 dagar.
Kopien av opplysningane blir send til deg innan ein månad.
Kredittsjekken blir gjord på under eitt minutt.
Reisa varer i sju dagar.
Kurset går over to dagar.
Møtet er på 30 minutt.
Handsaminga tek to veker.
Sakshandsamingstida er inntil åtte veker.
Du har tre dagar på deg til å svare.
Du må betale innan fem dagar.
Delbetaling over 12 månader er mogleg.
Første rate blir betalt etter 30 dagar.
Lånet blir betalt ned over fem år.
Renta er fast i tre år.
Tenaren blir testa kvar 24. time.
Kameraa er i drift 24 timar i døgnet.
Vi skannar nettverket kvar sjuande dag.
Rapporten blir levert innan ti dagar.
Du må melde frå innan 24 timar.
Bestillinga kan avbestillast inntil 48 timar før avreise.
Avbestilling må skje seinast 24 timar før timen.
Timen varer i 45 minutt.
Medlemskapen blir fornya automatisk etter 12 månader.
Elevane er mellom 6 og 13 år.
Kunden må vere over 18 år.
Vi har hatt personvernombod i fem år.
`;
