/** Recipients that come and go. */
import type { Planted } from './planted.js';

export const recipients: Planted = {
  nb: `
    + debt-collection | Vi deler opplysninger med regnskapsføreren vår. => Vi deler opplysninger med regnskapsføreren vår og et inkassoselskap. == Regnskapsføreren vår får opplysninger fra oss.
    + Mailchimp | Vi deler opplysninger med banken vår. => Vi deler opplysninger med banken vår. Vi bruker Mailchimp til å sende e-post. == Banken vår får opplysninger fra oss.
    - carrier | Vi deler opplysninger med transportører og revisor. => Vi deler opplysninger med revisor. == Revisor og transportører får opplysninger fra oss.
    + advertisers | Opplysninger utleveres til politiet når vi må. => Opplysninger utleveres til politiet når vi må, og til annonsører. == Når vi må, utleverer vi opplysninger til politiet.
    + none | => Vi deler ikke opplysninger med andre.
    + nordvik_data | Opplysningene lagres hos driftsleverandøren vår. => Opplysningene lagres hos driftsleverandøren vår, Nordvik Data AS. == Driftsleverandøren vår lagrer opplysningene.
  `,
  nn: `
    + debt-collection | Vi deler opplysningar med rekneskapsføraren vår. => Vi deler opplysningar med rekneskapsføraren vår og eit inkassoselskap. == Rekneskapsføraren vår får opplysningar frå oss.
    + Mailchimp | Vi deler opplysningar med banken vår. => Vi deler opplysningar med banken vår. Vi bruker Mailchimp til å sende e-post. == Banken vår får opplysningar frå oss.
    - carrier | Vi deler opplysningar med transportørar og revisor. => Vi deler opplysningar med revisor. == Revisor og transportørar får opplysningar frå oss.
    + insurer | Opplysningar blir utleverte til politiet når vi må. => Opplysningar blir utleverte til politiet når vi må, og til forsikringsselskap. == Når vi må, utleverer vi opplysningar til politiet.
    + none | => Vi deler ikkje opplysningar med andre.
  `,
  en: `
    + debt-collection | We share data with our accountant. => We share data with our accountant and a debt collection agency. == Our accountant receives data from us.
    + Mailchimp | We share data with our bank. => We share data with our bank. We use Mailchimp to send e-mails. == Our bank receives data from us.
    - carrier | We share data with carriers and our auditor. => We share data with our auditor. == Our auditor and carriers receive data from us.
    + group | We disclose data to the police where we must. => We disclose data to the police where we must, and to our group companies. == Where we must, data is disclosed to the police.
    + none | => We do not share data with others.
    + nordvik_data | The data is stored by our hosting provider. => The data is stored by our hosting provider, Nordvik Data Ltd. == Our hosting provider stores the data.
  `,
};
