/** Camera surveillance (the regulation on camera surveillance, FOR-2018-07-02-1107). */
import { defineClause } from './clause.js';

export const cameraSurveillance = defineClause({
  id: 'camera-surveillance',
  states: ['legal-basis', 'legitimate-interests'],
  topic: 'special',
  law: ['gdpr:6(1)(f)', 'kamera:4', 'kamera:6', 'gdpr:13'],
  title: { nb: 'Kameraovervåking', nn: 'Kameraovervaking', en: 'Camera surveillance' },
  heading: { nb: 'Kameraovervåking', nn: 'Kameraovervaking', en: 'Camera surveillance' },
  when: {
    nb: 'Når dere har kamera der folk ferdes. Opptak slettes normalt senest etter en uke.',
    nn: 'Når de har kamera der folk ferdast. Opptak blir normalt sletta seinast etter ei veke.',
    en: 'When you have cameras where people pass. Footage is normally deleted within a week.',
  },
  asserts: {
    nb: 'Hvor dere har kamera, hvorfor, og når opptak slettes.',
    nn: 'Kvar de har kamera, kvifor, og når opptak blir sletta.',
    en: 'Where you have cameras, why, and when footage is deleted.',
  },
  prefixes: {
    nb: ['kamera', 'kameraovervåking', 'overvåking'],
    nn: ['kamera', 'kameraovervaking', 'overvaking'],
    en: ['camera', 'cctv', 'surveillance'],
  },
  text: {
    nb:
      'Vi har kameraovervåking ${1|i butikken og ved inngangen,ved inngangene,på lageret og på parkeringsplassen|}. Formålet er å ${2|forebygge og oppklare tyveri og skadeverk,ivareta sikkerheten for ansatte og besøkende|}. Det rettslige grunnlaget er vår berettigede interesse i dette, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f. Skilt viser hvor vi overvåker. Vi tar ${3|ikke opp lyd,bare opp bilde|}.\n\n' +
      'Vi sletter opptak senest ${4|en uke,tre dager,48 timer|} etter at de er gjort, se forskrift om kameraovervåking i virksomhet § 6. Opptak som sannsynligvis skal gis til politiet i en straffesak eller ulykkessak, kan vi beholde i inntil 30 dager. Bare ${5:roller med tilgang} kan se opptakene, og vi gir dem bare til ${6|politiet,politiet og forsikringsselskapet vårt når loven tillater det|}.',
    nn:
      'Vi har kameraovervaking ${1|i butikken og ved inngangen,ved inngangane,på lageret og på parkeringsplassen|}. Føremålet er å ${2|førebyggje og oppklare tjuveri og skadeverk,ta vare på tryggleiken til tilsette og besøkjande|}. Det rettslege grunnlaget er den berettiga interessa vår i dette, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f. Skilt viser kvar vi overvaker. Vi tek ${3|ikkje opp lyd,berre opp bilete|}.\n\n' +
      'Vi slettar opptak seinast ${4|ei veke,tre dagar,48 timar|} etter at dei er gjorde, sjå forskrift om kameraovervaking i verksemd § 6. Opptak som truleg skal givast til politiet i ei straffesak eller ulykkessak, kan vi halde på i inntil 30 dagar. Berre ${5:roller med tilgang} kan sjå opptaka, og vi gir dei berre til ${6|politiet,politiet og forsikringsselskapet vårt når lova tillèt det|}.',
    en:
      'We use camera surveillance ${1|in the shop and at the entrance,at the entrances,in the warehouse and the car park|}. The purpose is to ${2|prevent and investigate theft and vandalism,keep employees and visitors safe|}. The legal basis is our legitimate interest in this; see Article 6(1)(f) GDPR. Signs show where we use cameras. We record ${3|no sound,images only|}.\n\n' +
      'We delete footage no later than ${4|one week,three days,48 hours|} after it was recorded; see section 6 of the Norwegian Regulations on Camera Surveillance in Undertakings. Footage likely to be handed to the police in a criminal or accident case may be kept for up to 30 days. Only ${5:roles with access} can see the footage, and we give it only to ${6|the police,the police and our insurance company where the law allows it|}.',
  },
});
