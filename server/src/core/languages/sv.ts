/** Swedish: recognised, not checked. */
import type { Linguistics } from './linguistics.js';

export const sv: Linguistics = {
  tag: 'sv',
  name: 'svenska',
  words: (
    'kund hjälp anställa och inte är att till för från dina ni vad hur vilka vilken vilket vem varför någon något ' +
    'några mycket alla ska måste uppgifter uppgifterna personuppgifter personuppgifterna personuppgift samtycke ' +
    'samtycket ändamål ändamålet ändamålen behandlas raderas radering radera används använder använda inom också ' +
    'bara själv dessa detta sådana mellan nödvändig nödvändigt nödvändiga rätt rätten rättigheter rättighet ' +
    'integritetspolicy integritet webbplatsen webbplats genom endast lagen avtalet dataskyddsförordningen ' +
    'dataskydd dataskyddsombud enligt läs köp personuppgiftsansvarig personuppgiftsansvarige ' +
    'personuppgiftsbiträde lämna lämnar lämnas mottagare tredje överföring överföra överförs skyldighet ' +
    'skyldigheter rättsliga rättslig grunden återkalla återkallas invända invändning invändningar begränsning ' +
    'tillgång tillsynsmyndighet integritetsskyddsmyndigheten klagomål säkerhet tjänst tjänster tjänsten ' +
    'tjänsterna användare användaren leverantörer leverantör frågor kontakta gallras gallring företag företaget ' +
    'sparas sparar spara syfte syften syftet våra era när sedan gällande andra såsom aldrig fler flera färre än ' +
    'behöver behövs behöva sparat samlas raderar hanterar hanteras hantera lagras lagrade skickar skicka skickas ' +
    'vill skall gör göra ger ge given mina ert varit bli varje varandra därför därefter däremot även ännu över ' +
    'bland kring beställning beställningar beställer leverans leveranser leverera betalning betalningar fakturor ' +
    'bokföringslagen medlemmar föreningen kunderna veckor vecka året åren uppgiften frågan fråga svara klagomålet ' +
    'rättelse bestrida begär begära begäran behöriga behörig anställda anställd arbetsgivare söker sökande ' +
    'ansökan ansökningar förälder föräldrar vårdnadshavare lösenord kontot'
  ).split(' '),
};
