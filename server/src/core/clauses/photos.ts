/** Photographs of people, taken and published. */
import { defineClause } from './clause.js';

export const photos = defineClause({
  id: 'photos',
  states: ['legitimate-interests', 'withdraw-consent'],
  topic: 'special',
  law: ['gdpr:6(1)(a)', 'gdpr:6(1)(f)', 'gdpr:7(3)', 'gdpr:21(1)'],
  title: { nb: 'Bilder', nn: 'Bilete', en: 'Photos' },
  heading: { nb: 'Bilder av deg', nn: 'Bilete av deg', en: 'Photos of you' },
  when: {
    nb: 'Når dere publiserer bilder av medlemmer, ansatte, elever eller deltakere.',
    nn: 'Når de publiserer bilete av medlemmer, tilsette, elevar eller deltakarar.',
    en: 'When you publish photos of members, employees, pupils or participants.',
  },
  asserts: {
    nb: 'Hvor dere publiserer bilder, og når de fjernes.',
    nn: 'Kvar de publiserer bilete, og når dei blir fjerna.',
    en: 'Where you publish photos, and when they are removed.',
  },
  prefixes: { nb: ['bilder', 'foto'], nn: ['bilete', 'foto'], en: ['photos', 'pictures'] },
  text: {
    nb:
      'Vi publiserer bilder ${1|på nettstedet vårt,på nettstedet vårt og i sosiale medier,i medlemsbladet|}. Bilder der du er hovedmotivet, publiserer vi bare når du har samtykket, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav a og åndsverkloven § 104. For barn ber vi også om samtykke fra dem som har foreldreansvar.\n\n' +
      'Bilder der selve aktiviteten er viktigere enn hvem som er med, kan vi publisere uten samtykke. Da er grunnlaget vår berettigede interesse i å ${2|vise fram det vi gjør,fortelle om arrangementene våre|}, se artikkel 6 nr. 1 bokstav f. Du kan protestere mot det.\n\n' +
      'Du kan når som helst trekke samtykket tilbake ved å skrive til ${email:e-postadresse}, og da fjerner vi bildet fra våre kanaler. Det påvirker ikke lovligheten av det vi har gjort før. Vi sletter bilder senest ${3:frist} etter at de er tatt.',
    nn:
      'Vi publiserer bilete ${1|på nettstaden vår,på nettstaden vår og i sosiale medium,i medlemsbladet|}. Bilete der du er hovudmotivet, publiserer vi berre når du har samtykt, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav a og åndsverklova § 104. For barn ber vi òg om samtykke frå dei som har foreldreansvar.\n\n' +
      'Bilete der sjølve aktiviteten er viktigare enn kven som er med, kan vi publisere utan samtykke. Då er grunnlaget den berettiga interessa vår i å ${2|vise fram det vi gjer,fortelje om arrangementa våre|}, sjå artikkel 6 nr. 1 bokstav f. Du kan protestere mot det.\n\n' +
      'Du kan når som helst trekkje samtykket tilbake ved å skrive til ${email:e-postadresse}, og då fjernar vi biletet frå kanalane våre. Det påverkar ikkje om det vi har gjort før, var lovleg. Vi slettar bilete seinast ${3:frist} etter at dei er tekne.',
    en:
      "We publish photos ${1|on our website,on our website and in social media,in our members' magazine|}. Photos in which you are the main subject are published only when you have given your consent; see Article 6(1)(a) GDPR and section 104 of the Norwegian Copyright Act. For children we also ask for the consent of those with parental responsibility.\n\n" +
      'Photos in which the activity matters more than who takes part may be published without consent. The legal basis is then our legitimate interest in ${2|showing what we do,telling people about our events|}; see Article 6(1)(f). You can object to this.\n\n' +
      'You can withdraw your consent at any time by writing to ${email:e-mail address}, and we will then remove the photo from our channels. This does not affect the lawfulness of what we did before. We delete photos no later than ${3:time limit} after they were taken.',
  },
});
