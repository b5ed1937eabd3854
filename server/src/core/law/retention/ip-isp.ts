/** Public IP addresses held by access providers: P12M, exact. */
import { definePeriod } from '../retention.js';

export const ipIspPeriod = definePeriod({
  id: 'ip-isp',
  act: 'ekom',
  section: 'ekom:3-13(3)',
  related: ['ekom:3-14', 'ekom:3-11', 'ekom2003:2-8a'],
  what: {
    nb: 'kobling mellom IP-adresse og abonnent hos internettilbydere',
    nn: 'kopling mellom IP-adresse og abonnent hos internettilbydarar',
    en: 'subscriber and IP address links of internet access providers',
  },
  names: {
    nb: ['ip-adresse', 'ip adresse', 'portnummer', 'internettilbyder'],
    nn: ['ip-adresse', 'ip adresse', 'portnummer', 'internettilbydar'],
    en: ['ip address', 'ip addresses', 'port number', 'internet access provider'],
  },
  period: 'P12M',
  kind: 'exact',
  event: {
    nb: 'etter at kommunikasjonen ble avsluttet',
    nn: 'etter at kommunikasjonen vart avslutta',
    en: 'after the communication ended',
  },
  wrong: [
    {
      period: 'P21D',
      why: {
        nb: 'Tre uker var Datatilsynets gamle praksis for internettilbydere.',
        nn: 'Tre veker var den gamle praksisen til Datatilsynet for internettilbydarar.',
        en: "Three weeks was Datatilsynet's old practice for access providers.",
      },
    },
    {
      period: 'P3W',
      why: {
        nb: 'Tre uker var Datatilsynets gamle praksis for internettilbydere.',
        nn: 'Tre veker var den gamle praksisen til Datatilsynet for internettilbydarar.',
        en: "Three weeks was Datatilsynet's old practice for access providers.",
      },
    },
  ],
  note: {
    nb: 'Plikten gjelder bare tilbydere av internettilgang, ikke et vanlig nettsted.',
    nn: 'Plikta gjeld berre tilbydarar av internettilgang, ikkje ein vanleg nettstad.',
    en: 'The duty binds internet access providers only, not an ordinary website.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
