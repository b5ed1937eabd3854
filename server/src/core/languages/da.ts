/** Danish: recognised, not checked. */
import type { Linguistics } from './linguistics.js';

export const da: Linguistics = {
  tag: 'da',
  name: 'dansk',
  words: (
    'oplag netop rettigheder oplyser modtage opbevare bruger af bliver vores jer jeres hvad nogen noget mere ' +
    'meget bruges indsamler indsamles indsamling personoplysninger oplysninger oplysningerne oplysning ' +
    'personoplysningerne opbevares opbevaring opbevarer uden mellem ret persondatapolitik privatlivspolitik ' +
    'databeskyttelse databeskyttelsesforordningen gennem aftalen aftale aftaler sådanne dataansvarlig ' +
    'dataansvarlige videregive videregiver videregives videregivelse tilbagekalde tilbagekaldes indsigt ' +
    'berigtigelse sletning begrænsning indsigelse gældende hvornår virksomhedens køb tjenesteydelse retsgrundlag ' +
    'behandlingsgrundlag behandlingsgrundlaget grundlag lovgrundlag brugere brugeren brugerne modtagere ' +
    'modtagerne samarbejdspartnere tredjelande tilsynsmyndighed klagevejledning nyhedsbrev sikkerhed oplyse ' +
    'oplyst medmindre længere længe ligeledes dog navnlig jf gøre gør sker retlig retlige forpligtelse ' +
    'forpligtelser medarbejdere ansøgninger ansøgning kontaktoplysninger kunderne cookiepolitik oprettelse ' +
    'udlevere udføre ud lovgivningen selskabet selskab os altid spørgsmål spørgsmålet nogle efterfølgende blive ' +
    'blevet hjælp hjælpe gemmer gemme gemmes gemt indtil ophører udløb udløber dage aftalt brugt køber købte ' +
    'købet anden andet arbejde arbejder arbejdsgiver arbejdsgiveren bogføring bogføringsloven bogføringslovens ' +
    'tage taget tager giver givet modtager modtaget læse læs skriftligt kræver krævet uge uger ugen lægge bedes ' +
    'virksomheden virksomhed medarbejderne trække trækker trækkes tilbagetrække tilbagetrækning beskytte ' +
    'beskytter beskyttelse beskyttet tilmelding tilmelde tilmelder tilmeldt afmelde afmelding afmelder foretage ' +
    'foretager udelukkende udover mulighed løbende afsluttet afslutning opgave opgaver indhente indhenter ' +
    'indhentes indhold indgå indgår indgået anmodning anmode anmoder bekræfte bekræftelse undtagelse undtaget ' +
    'brugerens blot fx særligt alligevel venligst'
  ).split(' '),
};
