/** Complaints sent to the wrong authority, and to the right one. */
import type { Localized } from '../../languages/language.js';
import type { RuleExamples } from '../rule.js';

export const EXAMPLES: Localized<RuleExamples> = {
  nb: {
    bad: [
      '# Personvernerklæring\n\nDu kan klage til Integritetsskyddsmyndigheten.\n',
      '# Personvernerklæring\n\nDu kan klage til Forbrukerrådet.\n',
    ],
    good: [
      '# Personvernerklæring\n\nDu kan klage til Datatilsynet.\n',
      '# Personvernerklæring\n\nDu kan klage til Datatilsynet eller til ICO.\n',
    ],
  },
  nn: {
    bad: [
      '# Personvernerklæring\n\nDu kan klage til Integritetsskyddsmyndigheten.\n',
      '# Personvernerklæring\n\nDu kan klage til Forbrukarrådet.\n',
      '# Personvernerklæring\n\nDu kan klage til Forbrukartilsynet, som fører tilsyn med korleis vi bruker personopplysningar.\n',
    ],
    good: [
      '# Personvernerklæring\n\nDu kan klage til Datatilsynet.\n',
      '# Personvernerklæring\n\nDu kan klage til Datatilsynet eller til ICO.\n',
    ],
  },
  en: {
    bad: ['# Privacy policy\n\nFjordby AS, Bergen, is the controller. You may complain to the ICO.\n'],
    good: [
      '# Privacy policy\n\nFjordby AS, Bergen, is the controller. You may complain to Datatilsynet or to the ICO.\n',
      '# Privacy policy\n\nAcme Ltd, London, is the controller. You may complain to the ICO.\n',
      '# Privacy policy\n\nAcme Ltd, Leeds, is the controller. We post wool to knitters in Britain and Norway. You may complain to the ICO.\n',
    ],
  },
};
