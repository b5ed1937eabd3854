/** GDPR Article 45: Transfers on the basis of an adequacy decision. */
import { defineProvision } from '../provision.js';

export const gdpr45 = defineProvision({
  ref: 'gdpr:45',
  title: {
    nb: 'Overføringer på grunnlag av en beslutning om tilstrekkelig beskyttelsesnivå',
    nn: 'Overføringar på grunnlag av ei avgjerd om tilstrekkeleg vernenivå',
    en: 'Transfers on the basis of an adequacy decision',
  },
  structure: { '1': [], '2': ['a', 'b', 'c'], '3': [], '4': [], '5': [], '6': [], '7': [], '8': [], '9': [] },
  gist: {
    nb: 'Overføring uten særskilt godkjenning til land, områder, sektorer eller organisasjoner som Kommisjonen har funnet trygge nok. For USA gjelder det bare mottakere sertifisert under Data Privacy Framework ((EU) 2023/1795); beslutningen gjaldt 22. november 2026, med anke i C-703/25 P til behandling etter det vi da visste.',
    nn: 'Overføring utan særskild godkjenning til land, område, sektorar eller organisasjonar som Kommisjonen har funne trygge nok. For USA gjeld det berre mottakarar som er sertifiserte under Data Privacy Framework ((EU) 2023/1795); avgjerda gjaldt 22. november 2026, med anke i C-703/25 P til behandling etter det vi då visste.',
    en: 'Transfers without special permission to countries, territories, sectors or organisations the Commission has found safe enough. For the USA only recipients certified under the Data Privacy Framework ((EU) 2023/1795); in force on 22 November 2026, with appeal C-703/25 P pending as far as we then knew.',
  },
  points: {
    '1': {
      nb: 'Finnes en adekvansbeslutning, kan opplysninger overføres innenfor dens rekkevidde uten egen godkjenning.',
      nn: 'Finst ei adekvansavgjerd, kan opplysningar overførast innanfor rekkjevidda utan eiga godkjenning.',
      en: 'Where there is an adequacy decision, data may be transferred within its scope without further permission.',
    },
    '2': {
      nb: 'Hva Kommisjonen ser på når den vurderer et land.',
      nn: 'Kva Kommisjonen ser på når han vurderer eit land.',
      en: 'What the Commission looks at when it assesses a country.',
    },
    '2(a)': {
      nb: 'Rettsstat, menneskerettigheter, lovverk, myndighetenes tilgang til opplysninger, regler om videreoverføring, rettspraksis og reelle rettigheter og rettsmidler.',
      nn: 'Rettsstat, menneskerettar, lovverk, tilgangen styresmaktene har til opplysningar, reglar om vidareoverføring, rettspraksis og reelle rettar og rettsmiddel.',
      en: 'Rule of law, human rights, legislation, government access to data, onward-transfer rules, case law and real rights and remedies.',
    },
    '2(b)': {
      nb: 'Om landet har et uavhengig tilsyn som virker og kan hjelpe de registrerte.',
      nn: 'Om landet har eit uavhengig tilsyn som verkar og kan hjelpe dei registrerte.',
      en: 'Whether the country has an independent authority that works and can help people.',
    },
    '2(c)': {
      nb: 'Landets internasjonale forpliktelser, særlig om personvern.',
      nn: 'Dei internasjonale pliktene til landet, særleg om personvern.',
      en: "The country's international commitments, above all on data protection.",
    },
    '3': {
      nb: 'Kommisjonen vedtar beslutningen, angir rekkevidden og går den gjennom minst hvert fjerde år.',
      nn: 'Kommisjonen vedtek avgjerda, seier kor langt ho rekk, og går gjennom avgjerda minst kvart fjerde år.',
      en: 'The Commission adopts the decision, states its reach and reviews it at least every four years.',
    },
    '4': {
      nb: 'Kommisjonen følger løpende med på utviklingen i landene.',
      nn: 'Kommisjonen følgjer heile tida med på utviklinga i landa.',
      en: 'The Commission keeps watch on developments in those countries.',
    },
    '5': {
      nb: 'Svikter vernet, opphever, endrer eller stanser Kommisjonen beslutningen, uten tilbakevirkning; i hastetilfeller straks.',
      nn: 'Sviktar vernet, opphevar, endrar eller stansar Kommisjonen avgjerda, utan tilbakeverknad; i hastetilfelle straks.',
      en: 'If protection fails, the Commission repeals, changes or suspends the decision, not retroactively; at once in urgent cases.',
    },
    '6': {
      nb: 'Kommisjonen tar opp samtaler med landet for å rette opp svikten.',
      nn: 'Kommisjonen tek opp samtalar med landet for å rette opp svikten.',
      en: 'The Commission opens talks with the country to put matters right.',
    },
    '7': {
      nb: 'Oppheves beslutningen, kan artikkel 46 til 49 fortsatt brukes.',
      nn: 'Blir avgjerda oppheva, kan artikkel 46 til 49 framleis brukast.',
      en: 'If the decision is withdrawn, Articles 46 to 49 remain available.',
    },
    '8': {
      nb: 'Kommisjonen offentliggjør oversikten over land som har, eller har mistet, beslutningen.',
      nn: 'Kommisjonen offentleggjer oversikta over land som har, eller har mist, avgjerda.',
      en: 'The Commission publishes the list of countries that have, or have lost, a decision.',
    },
    '9': {
      nb: 'Beslutninger etter direktiv 95/46/EF gjelder til de endres eller oppheves.',
      nn: 'Avgjerder etter direktiv 95/46/EF gjeld til dei blir endra eller oppheva.',
      en: 'Decisions under Directive 95/46/EC remain until changed or repealed.',
    },
  },
  policy: {
    nb: 'Si at overføringen bygger på en adekvansbeslutning, og for hvilket land (artikkel 13 nr. 1 bokstav f). Skriv ikke at USA som land er godkjent.',
    nn: 'Sei at overføringa byggjer på ei adekvansavgjerd, og for kva land (artikkel 13 nr. 1 bokstav f). Skriv ikkje at USA som land er godkjent.',
    en: 'Say that the transfer rests on an adequacy decision, and for which country (Article 13(1)(f)). Do not write that the USA as a country is approved.',
  },
  recitals: [103, 104, 105, 106, 107, 169],
  related: ['gdpr:44', 'gdpr:46', 'gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'pol:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
