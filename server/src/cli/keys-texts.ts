import type { Language } from '../contract/text.js';
import type { KeyState } from '../keys/index.js';

type Kind = KeyState['kind'];

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

const currentEn: Record<Kind, string> = { encryption: 'wraps the data keys', data: 'seals', signing: 'signs' };

const en = {
  headings: ['key', 'id', 'of', 'state', 'age', 'seals'],
  installation: 'installation',
  current: currentEn,
  signsFrom: (moment: string) => `published, signs from ${moment}`,
  sealsFrom: (moment: string) => `seals from ${moment}`,
  unneeded: 'no longer needed',
  unneededByDatabase: 'no longer needed by the database',
  checksUntil: (moment: string) => `checks tokens until ${moment}`,
  stillNeeded: 'still needed',
  age: (days: number) => (days === 0 ? 'today' : count(days, 'day', 'days')),
  unfinished: (startedAt: string, kind: string) =>
    `The rotation of ${startedAt} is not finished: run loonpoort keys rotate ${kind} again.`,
  dataOnly: 'Only data keys belong to a tenant: leave out --tenant.',
  isResumed: 'This went on with a rotation that was interrupted.',
  dataRotated: (keys: number, secrets: number) =>
    `${count(keys, 'new data key', 'new data keys')}, and ${count(secrets, 'secret', 'secrets')} sealed anew.`,
  oldDataKeys: 'A server removes the old keys an hour from now, once nothing is left under them.',
  unreadable: (place: string) => `No key opens ${place}: it was altered, or moved from another row.`,
  encryptionRotated: (keys: number, id: string, place: string) =>
    `${count(keys, 'data key', 'data keys')} wrapped anew under the encryption key ${id} in ${place}.`,
  keepCopy: 'Keep a copy of it now, apart from the backups.',
  removable: (ids: string[], place: string) => {
    const [are, them] = ids.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return `The database no longer needs ${ids.join(', ')}, which ${are} still in ${place}: backups from before now do. Remove ${them} when those are gone; loonpoort check says whether that was right.`;
  },
  keyInEnvironment:
    'LOONPOORT_KEY holds the encryption key: put a new one in front of it, with a comma between, in the environment of every server, restart them, and run this again. Make one with: openssl rand -base64 32',
  keyFileUnwritable: (path: string, reason: string) =>
    `${path} cannot be written (${reason}): put a new key on a line above the old one yourself, and run this again. Make one with: openssl rand -base64 32`,
  signingUnderWay: 'A rotation is under way already; no other key was made.',
  signingRotated: (id: string, from: string, until: string) =>
    `The signing key ${id} is published, signs from ${from} on, and the one before checks tokens until ${until}. Servers do it by themselves.`,
  help: {
    keys: 'the keys that seal secrets and sign tokens',
    status: 'which keys are in use, since when, and which are no longer needed',
    rotate: 'replace a key while servers run; run again, it goes on where it was interrupted',
    which: 'the key to replace',
    tenant: 'the data key of this tenant only',
  },
};

const nl: typeof en = {
  headings: ['sleutel', 'id', 'van', 'status', 'leeftijd', 'versleutelt'],
  installation: 'installatie',
  current: { encryption: 'versleutelt de gegevenssleutels', data: 'versleutelt', signing: 'ondertekent' },
  signsFrom: (moment) => `gepubliceerd, ondertekent vanaf ${moment}`,
  sealsFrom: (moment) => `versleutelt vanaf ${moment}`,
  unneeded: 'niet meer nodig',
  unneededByDatabase: 'niet meer nodig voor de database',
  checksUntil: (moment) => `controleert tokens tot ${moment}`,
  stillNeeded: 'nog nodig',
  age: (days) => (days === 0 ? 'vandaag' : count(days, 'dag', 'dagen')),
  unfinished: (startedAt, kind) =>
    `De vervanging van ${startedAt} is niet klaar: geef nog eens loonpoort keys rotate ${kind}.`,
  dataOnly: 'Alleen gegevenssleutels zijn van een omgeving: laat --tenant weg.',
  isResumed: 'Dit ging verder met een vervanging die was onderbroken.',
  dataRotated: (keys, secrets) =>
    `${count(keys, 'nieuwe gegevenssleutel', 'nieuwe gegevenssleutels')}, en ${count(secrets, 'geheim', 'geheimen')} opnieuw versleuteld.`,
  oldDataKeys: 'Een server verwijdert de oude sleutels over een uur, zodra er niets meer mee versleuteld is.',
  unreadable: (place) => `Geen sleutel opent ${place}: het is gewijzigd, of komt uit een andere rij.`,
  encryptionRotated: (keys, id, place) =>
    `${count(keys, 'gegevenssleutel', 'gegevenssleutels')} opnieuw versleuteld met de versleutelingssleutel ${id} in ${place}.`,
  keepCopy: 'Bewaar er nu een kopie van, apart van de reservekopieën.',
  removable: (ids, place) => {
    const [stand, them] = ids.length === 1 ? ['staat', 'hem'] : ['staan', 'ze'];
    return `De database heeft ${ids.join(', ')} niet meer nodig, en die ${stand} nog in ${place}: voor oudere reservekopieën. Verwijder ${them} als die weg zijn; loonpoort check zegt of dat klopte.`;
  },
  keyInEnvironment:
    'De versleutelingssleutel staat in LOONPOORT_KEY: zet er een nieuwe voor, met een komma ertussen, in de omgevingsvariabelen van elke server, herstart de servers, en geef deze opdracht nog eens. Maak een sleutel met: openssl rand -base64 32',
  keyFileUnwritable: (path, reason) =>
    `In ${path} kan niet worden geschreven (${reason}): zet zelf een nieuwe sleutel op een regel boven de oude, en geef deze opdracht nog eens. Maak een sleutel met: openssl rand -base64 32`,
  signingUnderWay: 'Er loopt al een vervanging; er is geen andere sleutel gemaakt.',
  signingRotated: (id, from, until) =>
    `De ondertekeningssleutel ${id} is gepubliceerd en ondertekent vanaf ${from}; de vorige controleert tokens tot ${until}. Servers doen dat vanzelf.`,
  help: {
    keys: 'de sleutels die geheimen versleutelen en tokens ondertekenen',
    status: 'welke sleutels in gebruik zijn, sinds wanneer, en welke niet meer nodig zijn',
    rotate: 'vervang een sleutel terwijl servers draaien; nog eens gegeven gaat dit verder waar het werd onderbroken',
    which: 'de sleutel die wordt vervangen',
    tenant: 'alleen de gegevenssleutel van deze omgeving',
  },
};

export const keysTexts: Record<Language, typeof en> = { nl, en };
