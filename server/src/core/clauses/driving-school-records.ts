/** Pupil cards and lists that driving schools must keep (Driver Training Regulations section 5-6). */
import { defineClause } from './clause.js';

export const drivingSchoolRecords = defineClause({
  id: 'driving-school-records',
  states: [],
  topic: 'retention',
  law: ['trafikkopplaring:5-6', 'gdpr:6(1)(c)'],
  title: { nb: 'Elevkort på trafikkskole', nn: 'Elevkort på trafikkskule', en: 'Driving school records' },
  heading: {
    nb: 'Hvor lenge lagrer vi opplysningene?',
    nn: 'Kor lenge lagrar vi opplysningane?',
    en: 'How long do we keep the data?',
  },
  when: {
    nb: 'For trafikkskoler, ved siden av lagringstiden for andre elevopplysninger.',
    nn: 'For trafikkskular, ved sida av lagringstida for andre elevopplysningar.',
    en: 'For driving schools, beside the period for other pupil data.',
  },
  asserts: {
    nb: 'At dere er trafikkskole, og når fristen begynner.',
    nn: 'At de er trafikkskule, og når fristen tek til.',
    en: 'That you are a driving school, and when the period starts.',
  },
  prefixes: {
    nb: ['trafikkskole', 'elevkort'],
    nn: ['trafikkskule', 'elevkort'],
    en: ['driving-school', 'pupil-cards'],
  },
  text: {
    nb: '${1|Elevkort og lister over undervisningen,Elevkort|} oppbevarer vi i ${2|fem år,5 år|} etter ${3:det fristen regnes fra}, også når andre opplysninger om deg er slettet. Det krever trafikkopplæringsforskriften § 5-6. Deretter sletter vi dem.',
    nn: '${1|Elevkort og lister over undervisninga,Elevkort|} oppbevarer vi i ${2|fem år,5 år|} etter ${3:det fristen blir rekna frå}, også når andre opplysningar om deg er sletta. Det krev trafikkopplæringsforskrifta § 5-6. Deretter slettar vi dei.',
    en: 'We keep ${1|student records and teaching lists,student records|} for ${2|five years,5 years|} after ${3:what the period runs from}, even where other data about you has been deleted. Section 5-6 of the Norwegian Driver Training Regulations requires this. We then delete them.',
  },
});
