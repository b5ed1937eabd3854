/** Danish: recognised, not checked. */
import type { Linguistics } from './linguistics.js';

export const da: Linguistics = {
  tag: 'da',
  name: 'dansk',
  words: (
    'oplag netop rettigheder oplyser modtage opbevare bruger af bliver vores jer jeres hvad nogen noget mere ' +
    'meget blev bruges indsamler indsamles indsamling personoplysninger oplysninger oplysningerne oplysning ' +
    'personoplysningerne opbevares opbevaring opbevarer uden mellem ret persondatapolitik privatlivspolitik ' +
    'databeskyttelse databeskyttelsesforordningen gennem aftalen aftale aftaler sådanne dataansvarlig ' +
    'dataansvarlige videregive videregiver videregives videregivelse tilbagekalde tilbagekaldes indsigt ' +
    'berigtigelse sletning begrænsning indsigelse gældende hvornår virksomhedens køb tjenesteydelse retsgrundlag ' +
    'behandlingsgrundlag behandlingsgrundlaget grundlag lovgrundlag brugere brugeren brugerne modtagere ' +
    'modtagerne samarbejdspartnere tredjelande tilsynsmyndighed klagevejledning nyhedsbrev sikkerhed oplyse ' +
    'oplyst medmindre længere længe ligeledes dog således navnlig jf gøre gør sker retlig retlige forpligtelse ' +
    'forpligtelser medarbejdere ansøgninger ansøgning kontaktoplysninger kunderne cookiepolitik oprettelse ' +
    'udlevere udføre ud eftersom lovgivningen selskabet selskab'
  ).split(' '),
};
