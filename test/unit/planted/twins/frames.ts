/** Bare policies of a workshop, a club, a municipality, a clinic and a software firm, with room for a passage at `{}`. */
import type { Localized } from '../../../../server/src/core/languages/language.js';

/** `text` names its writer `¤` and its site `°`. */
export interface Frame {
  readonly name: string;
  readonly domain: string;
  readonly text: string;
}

export const FRAMES: Localized<readonly Frame[]> = {
  nb: [
    {
      name: 'Lillevik Sykkelverksted AS',
      domain: 'lilleviksykkel.example',
      text: '# Personvernerklæring\n\n¤ er behandlingsansvarlig for opplysningene om deg som kunde. Skriv til post@°.\n\n## Om behandlingen\n\n{}\n\n## Klage\n\nDu kan klage til Datatilsynet.\n',
    },
    {
      name: 'Skogheim Håndballklubb',
      domain: 'skogheimhk.example',
      text: '# Personvern i klubben\n\n¤ er ansvarlig for opplysningene om medlemmene. Styret svarer på spørsmål på styret@°.\n\n{}\n\nMener du at vi gjør noe galt, kan du klage til Datatilsynet.\n',
    },
    {
      name: 'Nordre Sund kommune',
      domain: 'nordresund.example',
      text: '# Slik behandler vi personopplysninger\n\n## Hvem vi er\n\n¤ er ansvarlig for personopplysningene som behandles når du bruker tjenestene våre.\n\n## Nærmere om behandlingen\n\n{}\n',
    },
    {
      name: 'Bakken Fysioterapi AS',
      domain: 'bakkenfysio.example',
      text: '# Personvernerklæring for ¤\n\n{}\n\n## Kontakt\n\nSpørsmål om personvern kan sendes til kontakt@°.\n',
    },
    {
      name: 'Vidde Programvare AS',
      domain: 'viddeprog.example',
      text: '# Personvern\n\nVi i ¤ lager et program for timeføring. Her forteller vi hva vi gjør med personopplysninger.\n\n## Det du bør vite\n\n{}\n\n## Rettigheter\n\nDu kan be om innsyn, retting og sletting.\n',
    },
  ],
  nn: [
    {
      name: 'Lillevik Sykkelverkstad AS',
      domain: 'lilleviksykkel.example',
      text: '# Personvernerklæring\n\n¤ er behandlingsansvarleg for opplysningane om deg som kunde. Skriv til post@°.\n\n## Om behandlinga\n\n{}\n\n## Klage\n\nDu kan klage til Datatilsynet.\n',
    },
    {
      name: 'Skogheim Handballklubb',
      domain: 'skogheimhk.example',
      text: '# Personvern i klubben\n\n¤ er ansvarleg for opplysningane om medlemene. Styret svarar på spørsmål på styret@°.\n\n{}\n\nMeiner du at vi gjer noko gale, kan du klage til Datatilsynet.\n',
    },
    {
      name: 'Nordre Sund kommune',
      domain: 'nordresund.example',
      text: '# Slik handsamar vi personopplysningar\n\n## Kven vi er\n\n¤ er ansvarleg for personopplysningane som blir handsama når du bruker tenestene våre.\n\n## Nærmare om behandlinga\n\n{}\n',
    },
    {
      name: 'Bakken Fysioterapi AS',
      domain: 'bakkenfysio.example',
      text: '# Personvernerklæring for ¤\n\n{}\n\n## Kontakt\n\nSpørsmål om personvern kan sendast til kontakt@°.\n',
    },
    {
      name: 'Vidde Programvare AS',
      domain: 'viddeprog.example',
      text: '# Personvern\n\nVi i ¤ lagar eit program for timeføring. Her fortel vi kva vi gjer med personopplysningar.\n\n## Det du bør vite\n\n{}\n\n## Rettar\n\nDu kan be om innsyn, retting og sletting.\n',
    },
  ],
  en: [
    {
      name: 'Lillevik Cycle Works AS',
      domain: 'lillevikcycles.example',
      text: '# Privacy policy\n\n¤ is the controller of the data about you as a customer. Write to post@°.\n\n## About the processing\n\n{}\n\n## Complaints\n\nYou can complain to Datatilsynet, the Norwegian Data Protection Authority.\n',
    },
    {
      name: 'Skogheim Handball Club',
      domain: 'skogheimhk.example',
      text: '# Privacy in the club\n\n¤ is responsible for the data about its members. The board answers questions at board@°.\n\n{}\n\nIf you think that we do something wrong, you can complain to Datatilsynet.\n',
    },
    {
      name: 'Nordre Sund Municipality',
      domain: 'nordresund.example',
      text: '# How we process personal data\n\n## Who we are\n\n¤ is responsible for the personal data that are processed when you use our services.\n\n## More about the processing\n\n{}\n',
    },
    {
      name: 'Bakken Physiotherapy AS',
      domain: 'bakkenphysio.example',
      text: '# Privacy notice of ¤\n\n{}\n\n## Contact\n\nQuestions about privacy can be sent to contact@°.\n',
    },
    {
      name: 'Vidde Software AS',
      domain: 'viddesoft.example',
      text: '# Privacy\n\nWe at ¤ make a program for recording hours of work. This page tells you what we do with personal data.\n\n## What you should know\n\n{}\n\n## Rights\n\nYou can ask for access, rectification and erasure.\n',
    },
  ],
};
