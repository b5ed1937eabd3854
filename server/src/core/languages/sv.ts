/** Swedish: recognised, not checked. */
import type { Linguistics } from './linguistics.js';

export const sv: Linguistics = {
  tag: 'sv',
  name: 'svenska',
  words: (
    'och i på av till för med som den det de en ett är vi du dig din ditt dina ni er kan inte om eller vid från har blir vill ska skall måste ' +
    'hur vad vilka vilken var vem varför när någon något mer mycket alla andra våra vår vårt oss uppgifter personuppgifter information ' +
    'samtycke ändamål behandling behandlar behandlas lagras raderas används inom efter också bara själv vara blev dessa detta sådan sådana utan under mellan ' +
    'nödvändig nödvändigt rätt rättigheter integritetspolicy kunder webbplatsen genom endast lagen avtalet dataskyddsförordningen enligt integritet läs köp'
  ).split(' '),
};
