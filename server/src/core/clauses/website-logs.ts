/** Server logs kept for security. */
import { defineClause } from './clause.js';

export const websiteLogs = defineClause({
  id: 'website-logs',
  states: ['purposes', 'legal-basis', 'legitimate-interests', 'data-categories', 'retention-period'],
  topic: 'purposes',
  law: ['gdpr:6(1)(f)', 'gdpr:32(1)', 'gdpr:13(1)(d)'],
  title: { nb: 'Logger på nettstedet', nn: 'Loggar på nettstaden', en: 'Website logs' },
  heading: { nb: 'Når du besøker nettstedet', nn: 'Når du besøkjer nettstaden', en: 'When you visit the website' },
  when: {
    nb: 'Når serveren logger IP-adresser. Ingen lov setter en frist for vanlige nettsteder.',
    nn: 'Når tenaren loggar IP-adresser. Inga lov set ein frist for vanlege nettstader.',
    en: 'When the server logs IP addresses. No act sets a period for ordinary websites.',
  },
  asserts: {
    nb: 'At dere logger, og hvor lenge.',
    nn: 'At de loggar, og kor lenge.',
    en: 'That you log, and for how long.',
  },
  prefixes: {
    nb: ['logger', 'serverlogg', 'ip-adresse'],
    nn: ['loggar', 'serverlogg', 'ip-adresse'],
    en: ['logs', 'server-logs', 'ip-address'],
  },
  text: {
    nb: 'Når du besøker ${site:nettstedet}, logger vi IP-adressen din, tidspunktet og hvilke sider du åpner. Vi bruker loggene til å ${1|oppdage og stanse angrep,finne og rette feil|}. Det rettslige grunnlaget er vår berettigede interesse i å ha et sikkert nettsted som virker, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f. Vi sletter loggene senest ${2:frist} etter besøket.',
    nn: 'Når du besøkjer ${site:nettstaden}, loggar vi IP-adressa di, tidspunktet og kva sider du opnar. Vi bruker loggane til å ${1|oppdage og stanse angrep,finne og rette feil|}. Det rettslege grunnlaget er den berettiga interessa vår i å ha ein sikker nettstad som verkar, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f. Vi slettar loggane seinast ${2:frist} etter besøket.',
    en: 'When you visit ${site:the website}, we log your IP address, the time and which pages you open. We use the logs to ${1|detect and stop attacks,find and correct errors|}. The legal basis is our legitimate interest in having a secure website that works; see Article 6(1)(f) GDPR. We delete the logs no later than ${2:time limit} after your visit.',
  },
});
