/** The Brønnøysund registers, misnamed. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const brregName = defineStale({
  id: 'brreg-name',
  names: {
    nb: ['brønnøysundregisteret'],
    nn: ['brønnøysundregisteret'],
    en: ['brønnøysund register', 'bronnoysund register'],
  },
  why: {
    nb: 'Virksomheten er registrert i Enhetsregisteret eller Foretaksregisteret, som Brønnøysundregistrene fører.',
    nn: 'Verksemda er registrert i Einingsregisteret eller Føretaksregisteret, som Brønnøysundregistra fører.',
    en: 'Companies are registered in the Central Coordinating Register or the Register of Business Enterprises, kept by the Brønnøysund Register Centre.',
  },
  now: {
    nb: 'Foretaksregisteret (Brønnøysundregistrene)',
    nn: 'Føretaksregisteret (Brønnøysundregistra)',
    en: 'the Register of Business Enterprises (Brønnøysund Register Centre)',
  },
  refs: ['ehandel:8'],
  severity: 'info',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
