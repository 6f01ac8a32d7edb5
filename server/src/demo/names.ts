import type { Random } from './random.js';

const firstNames = [
  'Sanne',
  'Daan',
  'Emma',
  'Sem',
  'Lotte',
  'Thijs',
  'Anouk',
  'Bram',
  'Renée',
  'Joris',
  'Zoë',
  'Ruud',
  'Daniëlle',
  'Sjef',
  'Noël',
  'Wiel',
  'Chloé',
  'Guus',
  'Loïs',
  'Huub',
  'Mia',
  'Jürgen',
  'Fleur',
  'François',
  'Ilse',
  'Björn',
  'Marleen',
  'Piet',
  'Fatima',
  'Ömer',
  'Ayşe',
  'Mohammed',
  'Katarzyna',
  'Paweł',
  'Yara',
  'Finn',
  'Tess',
  'Luuk',
  'Roos',
  'Mees',
  'Femke',
  'Gijs',
  'Maud',
  'Ton',
  'Ingrid',
  'Leon',
  'Nicole',
  'Marcel',
  'Petra',
  'Rob',
  'Els',
  'Wim',
  'Hanneke',
  'Erik',
  'Carla',
  'Jos',
  'Désirée',
  'Chrit',
  'Sjoerd',
  'Anneke',
  'Giel',
  'Truus',
  'Kevin',
  'Kim',
  'Nathalie',
  'Stijn',
  'Silke',
  'Pim',
  'Esmée',
  'Jaap',
];

const familyNames = [
  'Janssen',
  'Peeters',
  'Houben',
  'Claessens',
  'Ritzen',
  'Quaedvlieg',
  'Cuypers',
  'Göbbels',
  'Müller',
  'Theunissen',
  'Hendrikx',
  'Frijns',
  'Lemmens',
  'Bovens',
  'Schreurs',
  'Smeets',
  'Vroomen',
  'Dohmen',
  'Habets',
  'Wetzels',
  'Beckers',
  'Corten',
  'Ramaekers',
  'Dassen',
  'Meertens',
  'Coenen',
  'Knops',
  'Gielen',
  'Senden',
  'Lahaye',
  'Moonen',
  'Römer',
  'Stassen',
  'Verhoeven',
  'Bakker',
  'Visser',
  'Mulder',
  'Bos',
  'Dekker',
  'Brouwer',
  'Yılmaz',
  'El Amrani',
  'Kowalski',
  'Nowak',
];

const prefixed = [
  ['van der', 'Berg'],
  ['van den', 'Broek'],
  ['van de', 'Ven'],
  ['van', 'Dijk'],
  ['de', 'Vries'],
  ['de', 'Jong'],
  ['de', 'Wit'],
  ['van', 'Wersch'],
  ['op den', 'Camp'],
  ['in de', 'Braek'],
  ["van 't", 'Hof'],
  ['ter', 'Horst'],
  ['van der', 'Linden'],
  ['van', 'Leeuwen'],
  ['van den', 'Heuvel'],
  ['de', 'Groot'],
  ['aan de', 'Brugh'],
  ['van', 'Laar'],
  ['ten', 'Haaf'],
  ['van der', 'Meer'],
] as const;

export interface PersonName {
  firstName: string;
  prefix: string;
  lastName: string;
}

export function personName(random: Random): PersonName {
  const firstName = random.pick(firstNames);
  if (random.chance(0.7)) return { firstName, prefix: '', lastName: random.pick(familyNames) };
  const [prefix, lastName] = random.pick(prefixed);
  return { firstName, prefix, lastName };
}

/** Returns a family name as a business carries it: `Van der Berg`. */
export function businessName(random: Random): string {
  const { prefix, lastName } = personName(random);
  const name = `${prefix} ${lastName}`.trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Towns in the south of Limburg with the digits of a postal code. */
export const towns = [
  ['Sittard', '6131'],
  ['Geleen', '6161'],
  ['Beek', '6191'],
  ['Stein', '6171'],
  ['Born', '6121'],
  ['Echt', '6101'],
  ['Susteren', '6114'],
  ['Roermond', '6041'],
  ['Heerlen', '6411'],
  ['Maastricht', '6211'],
  ['Valkenburg', '6301'],
  ['Kerkrade', '6461'],
  ['Brunssum', '6441'],
  ['Meerssen', '6231'],
  ['Elsloo', '6181'],
  ['Weert', '6001'],
] as const;

export const streets = [
  'Markt',
  'Rijksweg',
  'Stationsstraat',
  'Kerkstraat',
  'Dorpsstraat',
  'Industriestraat',
  'Bergerweg',
  'Molenweg',
  'Putstraat',
  'Limbrichterstraat',
  'Geerweg',
  'Raadhuisplein',
  'Nieuwstraat',
  'Handelsweg',
  'Eijkskensweg',
] as const;

/** Returns a name as it fits in an address: `zoe.van.der.berg`. */
export const slug = (text: string, between = '.'): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(between);
