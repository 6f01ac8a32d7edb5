import type { Language } from '../contract/text.js';

const en = {
  created: (id: string, scopes: string, day: string, secret: string) =>
    `The operator ${id} may use ${scopes} until ${day}. This secret is shown once:\n\n  ${secret}\n\n`,
  headings: ['id', 'name', 'secret', 'scopes', 'state', 'last used'],
  revoked: (day: string) => `revoked ${day}`,
  expired: (day: string) => `expired ${day}`,
  valid: (day: string) => `works until ${day}`,
  neverUsed: 'never',
  ended: (name: string) => `The secret of ${name} works no longer.`,
  invalidName: 'A name has 1 to 120 characters.',
  expiryPassed: 'The secret would have expired already.',
  unknown: (id: string) => `No operator that works has the id ${id}. See them with: loonpoort operator list`,
  unknownScope: (scope: string, scopes: string) => `There is no scope "${scope}". There are ${scopes}.`,
  invalidDay: (text: string) => `"${text}" is no day: write it like 2027-01-31.`,
  help: {
    operator: 'credentials that run tenants through the API',
    create: 'make a credential, and print its secret once',
    name: 'what it is for',
    scope: 'what it may do, separated by commas: tenants:read, tenants:write, tenants:export',
    expires: 'the day from which it works no longer, such as 2027-01-31 (a year from now otherwise)',
    list: 'all credentials, with their state',
    revoke: 'end a credential at once',
  },
};

const nl: typeof en = {
  created: (id, scopes, day, secret) =>
    `De beheerder van de installatie ${id} mag tot ${day} gebruiken: ${scopes}. Deze sleutel zie je maar één keer:\n\n  ${secret}\n\n`,
  headings: ['id', 'naam', 'sleutel', 'bevoegdheden', 'status', 'laatst gebruikt'],
  revoked: (day) => `ingetrokken ${day}`,
  expired: (day) => `verlopen ${day}`,
  valid: (day) => `werkt tot ${day}`,
  neverUsed: 'nooit',
  ended: (name) => `De sleutel van ${name} werkt niet meer.`,
  invalidName: 'Geef een naam van 1 tot 120 tekens.',
  expiryPassed: 'De sleutel zou al verlopen zijn: kies een latere dag.',
  unknown: (id) =>
    `Geen beheerder van de installatie met een werkende sleutel heeft de id ${id}. Bekijk welke er zijn met: loonpoort operator list`,
  unknownScope: (scope, scopes) => `De bevoegdheid "${scope}" bestaat niet. Kies uit ${scopes}.`,
  invalidDay: (text) => `"${text}" is geen dag: schrijf die als 2027-01-31.`,
  help: {
    operator: 'sleutels waarmee omgevingen via de API worden beheerd',
    create: 'maak een sleutel, en toon hem één keer',
    name: 'waar hij voor is',
    scope: 'wat ermee mag, gescheiden door komma’s: tenants:read, tenants:write, tenants:export',
    expires: 'de dag vanaf wanneer hij niet meer werkt, zoals 2027-01-31 (anders over een jaar)',
    list: 'alle sleutels, met hun status',
    revoke: 'trek een sleutel meteen in',
  },
};

export const operatorTexts: Record<Language, typeof en> = { nl, en };
