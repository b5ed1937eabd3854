/** Applications of people not hired: P6M, guidance. */
import { definePeriod } from '../retention.js';

export const recruitPeriod = definePeriod({
  id: 'recruit',
  act: 'gdpr',
  section: 'gdpr:5(1)(e)',
  related: ['ldl:30'],
  what: {
    nb: 'søknader og CV fra dem som ikke ble ansatt',
    nn: 'søknader og CV frå dei som ikkje vart tilsette',
    en: 'applications of people not hired',
  },
  names: {
    nb: ['søknad', 'jobbsøk', 'kandidat', 'søker', 'cv', 'rekrutter', 'intervju'],
    nn: ['søknad', 'jobbsøk', 'kandidat', 'søkjar', 'cv', 'rekrutter', 'intervju'],
    en: ['application', 'candidate', 'applicant', 'cv', 'recruit', 'interview'],
  },
  period: 'P6M',
  kind: 'guidance',
  alternatives: [
    {
      period: 'P3M',
      when: {
        nb: 'vanlig nedre grense',
        nn: 'vanleg nedre grense',
        en: 'the usual lower figure',
      },
    },
    {
      period: 'P1Y',
      when: {
        nb: 'med en dokumentert risiko for krav, eller med samtykke',
        nn: 'med ein dokumentert risiko for krav, eller med samtykke',
        en: 'with a documented claim risk, or with consent',
      },
    },
  ],
  event: {
    nb: 'etter at stillingen er besatt eller avslag er gitt',
    nn: 'etter at stillinga er fylt eller avslag er gitt',
    en: 'after the post is filled or the application rejected',
  },
  wrong: [
    {
      period: 'P3Y',
      why: {
        nb: 'Tre år er den danske praksisen, ikke den norske.',
        nn: 'Tre år er den danske praksisen, ikkje den norske.',
        en: 'Three years is the Danish practice, not the Norwegian.',
      },
    },
  ],
  note: {
    nb: 'Ingen lovfestet frist: slettes når prosessen er over. Tre til seks måneder er vanlig.',
    nn: 'Inga lovfest grense: slettast når prosessen er over. Tre til seks månader er vanleg.',
    en: 'No statutory figure: erased when the process is over. Three to six months is common.',
  },
  certainty: 'known',
  asOf: '2026-11-22',
});
