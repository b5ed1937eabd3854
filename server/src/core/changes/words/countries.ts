/** Countries outside the EEA by their names, so that «Storbritannia» and “the UK” are one. */
import { Kinds, type Kind } from '../kinds.js';

/** code | nb, nn | en | further words nb and nn | further words en; patterns as in `cue`, parted by `;`. */
const ROWS = `
US | USA, USA | the United States | us; de forente stater; amerikas forente stater; forente stater; dei sameinte statane; amerika; california; amerikansk*; usa-basert*; us-basert*; us-east-1; us-west-2; us-east-2; us-west-1 | usa; us; u s [a]; united states [of america]; america; california; american; us-based; us-hosted; us-east-1; us-west-2; us-east-2; us-west-1
GB | Storbritannia, Storbritannia | the United Kingdom | det forente kongerike; england; skottland; wales; britisk* | uk; great britain; england; scotland; wales; british; uk-based
CH | Sveits, Sveits | Switzerland | sveitsisk* | swiss
IL | Israel, Israel | Israel | israelsk* | israeli
JP | Japan, Japan | Japan | japansk* | japanese
KR | Sør-Korea, Sør-Korea | South Korea | sørkoreansk* | republic of korea; korean
NZ | New Zealand, New Zealand | New Zealand | |
CA | Canada, Canada | Canada | kanadisk* | canadian
AR | Argentina, Argentina | Argentina | |
UY | Uruguay, Uruguay | Uruguay | |
BR | Brasil, Brasil | Brazil | |
AD | Andorra, Andorra | Andorra | |
FO | Færøyene, Færøyane | the Faroe Islands | | faroe islands
GG | Guernsey, Guernsey | Guernsey | |
JE | Jersey, Jersey | Jersey | |
IM | Isle of Man, Isle of Man | the Isle of Man | | isle of man
IN | India, India | India | indisk* | indian; india-based
CN | Kina, Kina | China | kinesisk* | chinese
HK | Hongkong, Hongkong | Hong Kong | hong kong |
TW | Taiwan, Taiwan | Taiwan | |
SG | Singapore, Singapore | Singapore | |
PH | Filippinene, Filippinane | the Philippines | | philippines
MY | Malaysia, Malaysia | Malaysia | |
ID | Indonesia, Indonesia | Indonesia | |
VN | Vietnam, Vietnam | Vietnam | |
TH | Thailand, Thailand | Thailand | |
PK | Pakistan, Pakistan | Pakistan | |
BD | Bangladesh, Bangladesh | Bangladesh | |
LK | Sri Lanka, Sri Lanka | Sri Lanka | |
NP | Nepal, Nepal | Nepal | |
AU | Australia, Australia | Australia | australsk* | australian
RU | Russland, Russland | Russia | russisk* | russian
UA | Ukraina, Ukraina | Ukraine | |
BY | Belarus, Belarus | Belarus | hviterussland; kviterussland |
MD | Moldova, Moldova | Moldova | |
RS | Serbia, Serbia | Serbia | |
BA | Bosnia-Hercegovina, Bosnia-Hercegovina | Bosnia and Herzegovina | bosnia* | bosnia
ME | Montenegro, Montenegro | Montenegro | |
AL | Albania, Albania | Albania | |
MK | Nord-Makedonia, Nord-Makedonia | North Macedonia | |
XK | Kosovo, Kosovo | Kosovo | |
TR | Tyrkia, Tyrkia | Turkey | | türkiye
GE | Georgia, Georgia | Georgia | |
AM | Armenia, Armenia | Armenia | |
KZ | Kasakhstan, Kasakhstan | Kazakhstan | |
MX | Mexico, Mexico | Mexico | |
CL | Chile, Chile | Chile | |
CO | Colombia, Colombia | Colombia | |
PE | Peru, Peru | Peru | |
CR | Costa Rica, Costa Rica | Costa Rica | |
PA | Panama, Panama | Panama | |
ZA | Sør-Afrika, Sør-Afrika | South Africa | |
EG | Egypt, Egypt | Egypt | |
MA | Marokko, Marokko | Morocco | |
TN | Tunisia, Tunisia | Tunisia | |
NG | Nigeria, Nigeria | Nigeria | |
KE | Kenya, Kenya | Kenya | |
GH | Ghana, Ghana | Ghana | |
ET | Etiopia, Etiopia | Ethiopia | |
MU | Mauritius, Mauritius | Mauritius | |
AE | De forente arabiske emirater, Dei sameinte arabiske emirata | the United Arab Emirates | dubai | uae; dubai
SA | Saudi-Arabia, Saudi-Arabia | Saudi Arabia | |
QA | Qatar, Qatar | Qatar | |
LB | Libanon, Libanon | Lebanon | |
JO | Jordan, Jordan | Jordan | |
`;

/** A row as a kind. */
export const toKind = (row: string): Kind => {
  const [key = '', no = '', en = '', moreNo = '', moreEn = ''] = row.split('|').map((field) => field.trim());
  const [nb = '', nn = nb] = no.split(',').map((name) => name.trim());
  return {
    key,
    name: { nb, nn, en },
    words: {
      nb: `${nb.toLowerCase()}; ${moreNo}`,
      nn: `${nn.toLowerCase()}; ${moreNo}`,
      en: `${en.toLowerCase()}; ${en.toLowerCase().replace(/^the /, '')}; ${moreEn}`,
    },
  };
};

/** The countries outside the EEA, as kinds. */
export const OUTSIDE: readonly Kind[] = ROWS.trim().split('\n').map(toKind);

/** The countries, by ISO code. */
export const COUNTRIES = new Kinds(OUTSIDE);
