/** Necessity and no more. */
import type { Planted } from './planted.js';

export const vague: Planted = {
  nb: `
    ## Lagring ¶ Vi lagrer opplysningene {{så lenge det er nødvendig for formålet|til kundeforholdet er avsluttet}}.
    ## Hvor lenge lagrer vi data? ¶ Personopplysninger oppbevares ikke lenger enn {{nødvendig|to år}}.
    ## Sletting ¶ Opplysningene slettes når {{de ikke lenger er nødvendige|du sletter kontoen din}}.
    ## Lagringstid ¶ Vi beholder data {{i den perioden som kreves for å oppfylle formålene|i tre år etter siste kjøp}}.
    Vi lagrer ikke opplysninger lenger enn {{det som er nødvendig|tolv måneder}}.
    ## Oppbevaring ¶ Data lagres så lenge {{vi har behov for dem|du er kunde hos oss}}.
    ## Lagring av data ¶ Vi sletter opplysningene når {{formålet er oppfylt|du melder deg ut}}.
    ## Sletting av data ¶ Opplysninger lagres {{så lenge loven tillater det|i fem år}}.
    Personopplysninger lagres kun så lenge det er {{nødvendig for å levere tjenesten|aktivitet på kontoen}}.
    ## Lagringstid ¶ Opplysningene oppbevares så lenge {{det er hensiktsmessig|avtalen løper}}.
    ## Lagring ¶ Vi lagrer personopplysninger {{i et rimelig tidsrom|i to år}}.
    ## Sletterutiner ¶ Vi sletter personopplysninger når {{vi ikke lenger trenger dem|medlemskapet opphører}}.
    ## Lagring ¶ Data lagres så lenge {{vi har et saklig behov|abonnementet varer}}.
    Vi oppbevarer ikke personopplysninger {{lenger enn det som er påkrevd|i mer enn 90 dager}}.
    ## LAGRINGSTID ¶ {{Så lenge det er nødvendig.|Til saken er avsluttet.}}
    ## Lagring ¶ Opplysningene lagres {{utover det som er nødvendig bare når loven krever det|i 24 måneder}}.
    ## Hvor lenge ¶ Vi lagrer data om deg så lenge {{det er relevant for formålet|du har en brukerkonto}}.
    ## Lagring ¶ Opplysninger blir lagret så lenge {{det foreligger et berettiget behov|kontrakten gjelder}}.
    ## Sletting ¶ Opplysningene anonymiseres når {{de ikke lenger er relevante|kundeforholdet opphører}}.
    ## Oppbevaringstid ¶ Personopplysninger beholdes så lenge {{det kreves for å ivareta formålene|du er ansatt hos oss}}.
  `,
  nn: `
    ## Lagring ¶ Vi lagrar opplysningane {{så lenge det er nødvendig for føremålet|til kundeforholdet er avslutta}}.
    ## Kor lenge lagrar vi data? ¶ Personopplysningar blir ikkje oppbevarte lenger enn {{nødvendig|to år}}.
    ## Sletting ¶ Opplysningane blir sletta når {{dei ikkje lenger er nødvendige|du slettar kontoen din}}.
    ## Lagringstid ¶ Vi tek vare på data {{i den perioden som krevst for å oppfylle føremåla|i tre år etter siste kjøp}}.
    Vi lagrar ikkje opplysningar lenger enn {{det som er nødvendig|tolv månader}}.
    ## Oppbevaring ¶ Data blir lagra så lenge {{vi har behov for dei|du er kunde hos oss}}.
    ## Lagring av data ¶ Vi slettar opplysningane når {{føremålet er oppfylt|du melder deg ut}}.
    ## Sletting av data ¶ Opplysningar blir lagra {{så lenge lova tillèt det|i fem år}}.
    Personopplysningar blir berre lagra så lenge det er {{naudsynt for å levere tenesta|aktivitet på kontoen}}.
    ## Lagringstid ¶ Opplysningane blir oppbevarte så lenge {{det er føremålstenleg|avtala gjeld}}.
    ## Lagring ¶ Vi lagrar personopplysningar {{i eit rimeleg tidsrom|i to år}}.
    ## Sletterutinar ¶ Vi slettar personopplysningar når {{vi ikkje lenger treng dei|medlemskapen er avslutta}}.
    ## Lagring ¶ Data blir lagra så lenge {{vi har eit sakleg behov|abonnementet varer}}.
    Vi oppbevarer ikkje personopplysningar {{lenger enn det som er påkravd|i meir enn 90 dagar}}.
    ## LAGRINGSTID ¶ {{Så lenge det er nødvendig.|Til saka er avslutta.}}
    ## Lagring ¶ Me lagrar ikkje opplysningar {{utover det som er nødvendig|i meir enn 24 månader}}.
    ## Kor lenge ¶ Vi lagrar data om deg så lenge {{det er relevant for føremålet|du har ein brukarkonto}}.
    ## Lagring ¶ Opplysningar blir lagra så lenge {{det er eit rettkome behov|kontrakten gjeld}}.
    ## Sletting ¶ Opplysningane blir anonymiserte når {{dei ikkje lenger er relevante|kundeforholdet er avslutta}}.
    ## Oppbevaringstid ¶ Vi held på personopplysningar så lenge {{det krevst for å oppfylle føremåla|du er tilsett hos oss}}.
  `,
  en: `
    ## Retention ¶ We keep personal data {{for as long as necessary for our purposes|until you close your account}}.
    ## How long we keep data ¶ Personal data is not retained longer than {{necessary|two years}}.
    ## Deletion ¶ Data is deleted when {{it is no longer needed|you delete your account}}.
    ## Retention period ¶ We retain data {{for the period necessary to fulfil the purposes|for three years after your last purchase}}.
    We do not store data for longer than {{is required|twelve months}}.
    ## Storage ¶ Data is stored for as long as {{we need it|you are our customer}}.
    ## Data retention ¶ We delete personal data once {{the purpose has been fulfilled|your membership ends}}.
    ## Deleting data ¶ Personal data is kept {{for as long as the law permits|for five years}}.
    Personal data is kept only as long as {{necessary to provide the service|your account is active}}.
    ## Retention ¶ Data is kept for as long as {{is appropriate|the contract is in force}}.
    ## Retention ¶ We store personal data for {{a reasonable period|two years}}.
    ## Deletion ¶ We erase personal data when {{we no longer need it|you unsubscribe}}.
    ## Retention ¶ We retain data as long as {{we have a legitimate business need|your subscription lasts}}.
    We never keep personal data {{for longer than is required|for more than 90 days}}.
    ## RETENTION PERIOD ¶ {{As long as necessary.|Until the case is closed.}}
    ## Retention ¶ Your data will not be kept {{beyond what is necessary|for more than 24 months}}.
    ## How long ¶ We store data about you for as long as {{it is relevant to the purposes|you have an account with us}}.
    ## Retention ¶ Information is retained only for so long as {{required for business or legal purposes|the agreement is in force}}.
    ## Deletion ¶ Data is anonymised when {{it is no longer relevant|the customer relationship ends}}.
    ## Storage period ¶ Personal data will be retained for {{the time needed to achieve the purposes|the duration of your employment}}.
  `,
};
