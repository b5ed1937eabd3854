/** How long data is kept (Article 13(2)(a)). */
import { defineClause } from './clause.js';

export const retentionPeriod = defineClause({
  id: 'retention-period',
  states: ['retention-period'],
  duty: 'retention-period',
  rank: 0,
  topic: 'retention',
  law: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)'],
  title: { nb: 'Lagringstid', nn: 'Lagringstid', en: 'Retention period' },
  heading: {
    nb: 'Hvor lenge lagrer vi opplysningene?',
    nn: 'Kor lenge lagrar vi opplysningane?',
    en: 'How long do we keep the data?',
  },
  when: {
    nb: 'Alltid: en frist, og hva den regnes fra, for hver type opplysninger.',
    nn: 'Alltid: ein frist, og kva han blir rekna frå, for kvar type opplysningar.',
    en: 'Always: a time limit, and what it runs from, for each kind of data.',
  },
  asserts: {
    nb: 'Hvor lenge dere lagrer opplysningene.',
    nn: 'Kor lenge de lagrar opplysningane.',
    en: 'How long you keep the data.',
  },
  prefixes: {
    nb: ['lagringstid', 'sletting', 'slettefrist', 'oppbevaring'],
    nn: ['lagringstid', 'sletting', 'slettefrist', 'oppbevaring'],
    en: ['retention', 'storage-period', 'deletion'],
  },
  text: {
    nb: 'Vi lagrer opplysningene om deg så lenge ${1|kundeforholdet varer,medlemskapet varer,avtalen med deg gjelder,du har en brukerkonto hos oss|}. Deretter sletter vi dem, senest ${2:frist} etterpå.',
    nn: 'Vi lagrar opplysningane om deg så lenge ${1|kundeforholdet varer,medlemskapen varer,avtala med deg gjeld,du har ein brukarkonto hos oss|}. Deretter slettar vi dei, seinast ${2:frist} etterpå.',
    en: 'We keep the data about you for as long as ${1|you are our customer,you are a member,our contract with you is in force,you have an account with us|}. We then delete it, no later than ${2:time limit} afterwards.',
  },
  completion: {
    nb: 'Opplysningene om deg trenger vi så lenge ${1|kundeforholdet varer,medlemskapet varer,avtalen med deg gjelder,du har en brukerkonto hos oss|}, og vi sletter dem senest ${2:frist} etterpå.',
    nn: 'Opplysningane om deg treng vi så lenge ${1|kundeforholdet varer,medlemskapen varer,avtala med deg gjeld,du har ein brukarkonto hos oss|}, og vi slettar dei seinast ${2:frist} etterpå.',
    en: 'We need the data about you for as long as ${1|you are our customer,you are a member,our contract with you is in force,you have an account with us|}, and we delete it no later than ${2:time limit} afterwards.',
  },
});
