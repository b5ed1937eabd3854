/** Abuse cases in sport: no figure in the law, minimum. */
import { definePeriod } from '../retention.js';

export const sportPeriod = definePeriod({
  id: 'sport',
  act: 'idrett',
  section: 'idrett:9',
  what: {
    nb: 'overgreps- og varslingssaker i idretten',
    nn: 'overgreps- og varslingssaker i idretten',
    en: 'abuse and whistleblowing cases in sport',
  },
  names: {
    nb: ['overgrep', 'trakassering', 'varsling', 'idrettslag'],
    nn: ['overgrep', 'trakassering', 'varsling', 'idrettslag'],
    en: ['abuse', 'harassment', 'whistleblowing', 'sports club'],
  },
  period: null,
  kind: 'minimum',
  event: {
    nb: 'fastsettes i forskrift; loven nevner ingen frist',
    nn: 'blir fastsett i forskrift; lova nemner ingen frist',
    en: 'set by regulation; the act names no period',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
