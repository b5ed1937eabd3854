/** Acts for the tests of the reader: a few names each, so that the tests do not hang on the acts' own files. */
import type { NamedAct } from '../../../server/src/core/law/references/act-names.js';

const act = (id: string, number: string, names: string, status: NamedAct['status'] = 'in-force'): NamedAct => {
  const list = names.split(',').map((name) => name.trim());
  return { id, number, status, names: { nb: list, nn: [], en: [] } };
};

export const TEST_ACTS: readonly NamedAct[] = [
  act('gdpr', '(EU) 2016/679', 'gdpr'),
  act('ukgdpr', 'UK GDPR', 'uk gdpr'),
  act(
    'pol',
    'LOV-2018-06-15-38',
    'personopplysningsloven, personopplysningslova, popplyl., poppl., pol., pvl., personal data act, norwegian personal data act, norwegian data protection act, pda, lov om behandling av personopplysninger, lov 15. juni 2018 nr. 38 om behandling av personopplysninger, lov av 15. juni 2018 nr. 38 om behandling av personopplysninger, lov 15. juni 2018 nr. 38 om behandling av personopplysningar, act of 15 june 2018 no. 38 relating to the processing of personal data, act relating to the processing of personal data',
  ),
  act('pol2000', 'LOV-2000-04-14-31', 'personopplysningsloven, personopplysningslova, personal data act', 'repealed'),
  act(
    'ekom',
    'LOV-2024-12-13-76',
    'ekomloven, ekomlova, electronic communications act, lov om elektronisk kommunikasjon',
  ),
  act('ekom2003', 'LOV-2003-07-04-83', 'ekomloven, ekomlova, electronic communications act', 'repealed'),
  act('mfl', 'LOV-2009-01-09-2', 'markedsføringsloven, marknadsføringslova, mfl., marketing control act'),
  act('bokf', 'LOV-2004-11-19-73', 'bokføringsloven, bokføringslova, bookkeeping act'),
  act(
    'hvl',
    'LOV-2018-06-01-23',
    'hvitvaskingsloven, kvitvaskingslova, hvl., aml act, anti-money laundering act, money laundering act',
  ),
  act('aml', 'LOV-2005-06-17-62', 'arbeidsmiljøloven, arbeidsmiljølova, aml., working environment act'),
  act('kamera', 'FOR-2018-07-02-1107', 'forskrift om kameraovervåking i virksomhet, kameraforskriften'),
  act('epost', 'FOR-2018-07-02-1108', 'forskrift om innsyn i e-postkasse'),
  act('opplaring', 'LOV-2023-06-09-30', 'opplæringslova, opplæringsloven, education act'),
  act('pof2000', 'FOR-2000-12-15-1265', 'personopplysningsforskriften', 'repealed'),
];
