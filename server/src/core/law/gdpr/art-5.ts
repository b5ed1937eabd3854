/** GDPR Article 5: the principles, and the duty to prove that they are kept. */
import { defineProvision } from '../provision.js';

export const gdpr5 = defineProvision({
  ref: 'gdpr:5',
  title: {
    nb: 'Prinsipper for behandling av personopplysninger',
    nn: 'Prinsipp for behandling av personopplysningar',
    en: 'Principles relating to processing of personal data',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': [],
  },
  gist: {
    nb: 'Seks prinsipper som all behandling må følge, og et ansvar for å kunne dokumentere det. Prinsippene er bindende i seg selv; brudd kan gi gebyr i den høyeste klassen (artikkel 83 nr. 5).',
    nn: 'Seks prinsipp som all behandling må følgje, og eit ansvar for å kunne dokumentere det. Prinsippa er bindande i seg sjølve; brot kan gi gebyr i den høgaste klassen (artikkel 83 nr. 5).',
    en: 'Six principles that all processing must meet, and a duty to be able to prove it. They bind in themselves; breaches fall in the higher tier of fines (Article 83(5)).',
  },
  points: {
    '1': {
      nb: 'De seks prinsippene. De gjelder samtidig: et rettslig grunnlag etter artikkel 6 fritar ikke for de andre.',
      nn: 'Dei seks prinsippa. Dei gjeld samstundes: eit rettsleg grunnlag etter artikkel 6 fritek ikkje for dei andre.',
      en: 'The six principles. They apply together: a legal basis under Article 6 does not excuse from the rest.',
    },
    '1(a)': {
      nb: 'Lovlighet, rettferdighet og åpenhet: det må finnes et rettslig grunnlag, behandlingen må være rimelig overfor den det gjelder, og den må kunne forstås. Åpenheten er grunnen til at man har en personvernerklæring.',
      nn: 'Lovleg, rettferdig og open behandling: det må finnast eit rettsleg grunnlag, behandlinga må vere rimeleg overfor den det gjeld, og ho må vere til å forstå. Openheita er grunnen til at ein har ei personvernerklæring.',
      en: 'Lawfulness, fairness and transparency: there must be a legal basis, the processing must be fair to the person, and it must be understandable. Transparency is why privacy policies exist.',
    },
    '1(b)': {
      nb: 'Formålsbegrensning: formålene må være konkrete, uttalte og saklige fra starten. Ny bruk må være forenlig med dem, jf. artikkel 6 nr. 4. Arkiv i allmennhetens interesse, forskning og statistikk regnes som forenlig når artikkel 89 nr. 1 følges.',
      nn: 'Føremålsavgrensing: føremåla må vere konkrete, uttalte og saklege frå starten. Ny bruk må kunne sameinast med dei, jf. artikkel 6 nr. 4. Arkiv i ålmenta si interesse, forsking og statistikk kan alltid sameinast med dei når artikkel 89 nr. 1 blir følgd.',
      en: 'Purpose limitation: purposes must be specific, stated and legitimate from the start. New uses must be compatible with them, cf. Article 6(4). Public interest archiving, research and statistics under Article 89(1) count as compatible.',
    },
    '1(c)': {
      nb: 'Dataminimering: bare opplysninger som er relevante og trengs for formålet.',
      nn: 'Dataminimering: berre opplysningar som er relevante og trengst for føremålet.',
      en: 'Data minimisation: only data that are relevant to the purpose and needed for it.',
    },
    '1(d)': {
      nb: 'Riktighet: opplysningene skal stemme og om nødvendig oppdateres; feil av betydning for formålet skal rettes eller slettes uten opphold.',
      nn: 'Rette opplysningar: dei skal stemme og om nødvendig oppdaterast; feil som har noko å seie for føremålet, skal rettast eller slettast utan opphald.',
      en: 'Accuracy: data must be correct and, where needed, kept up to date; errors that matter for the purpose are corrected or erased without delay.',
    },
    '1(e)': {
      nb: 'Lagringsbegrensning: opplysninger som kan knyttes til en person, lagres ikke lenger enn formålet krever. Lengre lagring er mulig for arkiv, forskning og statistikk med garantier etter artikkel 89 nr. 1.',
      nn: 'Lagringsavgrensing: opplysningar som kan knytast til ein person, skal ikkje lagrast lenger enn føremålet krev. Lengre lagring er mogleg for arkiv, forsking og statistikk med garantiar etter artikkel 89 nr. 1.',
      en: 'Storage limitation: data that identify a person are kept no longer than the purpose requires. Longer storage is possible for archiving, research and statistics with the safeguards of Article 89(1).',
    },
    '1(f)': {
      nb: 'Integritet og konfidensialitet: opplysningene sikres mot innsyn fra uvedkommende, tap, ødeleggelse og skade. Kravene til tiltak står i artikkel 32.',
      nn: 'Integritet og konfidensialitet: opplysningane skal sikrast mot innsyn frå uvedkomande, tap, øydelegging og skade. Krava til tiltak står i artikkel 32.',
      en: 'Integrity and confidentiality: data are secured against unauthorised access, loss, destruction and damage. Article 32 sets out the measures.',
    },
    '2': {
      nb: 'Ansvarlighet: den behandlingsansvarlige har ansvaret for nr. 1 og må kunne vise at prinsippene følges. Bevisbyrden ligger altså der, ikke hos den registrerte.',
      nn: 'Ansvarsprinsippet: den behandlingsansvarlege har ansvaret for nr. 1 og må kunne vise at prinsippa blir følgde. Bevisbøra ligg altså der, ikkje hos den registrerte.',
      en: 'Accountability: the controller answers for paragraph 1 and must be able to show compliance. The burden of proof thus lies there, not with the data subject.',
    },
  },
  policy: {
    nb: 'Formål, grunnlag og lagringstid skal være konkrete for hver type behandling. «Så lenge det er nødvendig» og «for å forbedre tjenesten» sier for lite. En erklæring som ikke stemmer med praksis, bryter åpenhetsprinsippet.',
    nn: 'Føremål, grunnlag og lagringstid skal vere konkrete for kvar type behandling. «Så lenge det er nødvendig» og «for å gjere tenesta betre» seier for lite. Ei erklæring som ikkje stemmer med praksis, bryt med prinsippet om openheit.',
    en: 'Purpose, basis and storage period must be concrete for each kind of processing. “As long as necessary” and “to improve the service” say too little. A policy that does not match practice breaches transparency.',
  },
  recitals: [39, 50, 74, 78, 85],
  related: ['gdpr:6', 'gdpr:12', 'gdpr:24', 'gdpr:25', 'gdpr:32', 'gdpr:83(5)', 'gdpr:89(1)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
