import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import type { TenantImportCode } from '../privacy/tenant-import-error.js';

type State = Schemas['TenantState'];

const statesEn: Record<State, string> = { active: 'active', suspended: 'suspended', ending: 'ending' };

const importErrorsEn: Record<TenantImportCode, (name: string) => string> = {
  notExport: (path) => `${path} is not an export of a tenant that this version can read.`,
  notEmpty: () => 'This installation holds a tenant: an export is read into an empty one.',
  missingFile: (name) => `The export has no ${name}.`,
  changedFile: (name) => `${name} is not what was exported: nothing was read in.`,
  unknownTable: (name) => `This version has no table ${name}: import with the version that exported it.`,
};

const en = {
  headings: ['slug', 'state', 'since', 'name'],
  states: statesEn,
  suspended: (slug: string) => `${slug} is suspended: within 5 seconds nobody gets in, and its work waits.`,
  resumed: (slug: string) => `${slug} is open again.`,
  ended: (slug: string) => `${slug} has ended, and nothing is left of its data here. Backups are yours to remove.`,
  importHeadings: ['table', 'rows'],
  imported: 'Everything was read in as it was exported. Persons ask for a new password to get in.',
  importErrors: importErrorsEn,
  fileExists: (path: string) => `${path} exists already.`,
  unknown: (slug: string) => `There is no tenant ${slug}. See them with: loonpoort tenants list`,
  help: {
    tenants: 'the tenants of this installation, straight on its database',
    list: 'all tenants, with their state',
    create: 'make a tenant, and print the link of its first administrator',
    invite: 'print a new link for its first administrator, in the place of one that lapsed or got lost',
    suspend: 'let nobody in, and all work wait',
    resume: 'let everybody in again, and the work go on',
    export: 'write all data but secrets into a ZIP',
    to: 'the file to write, which must not exist (slug and day otherwise)',
    import: 'read an export into this installation, which has no tenant',
    end: 'remove a suspended tenant with all its data',
    confirm: 'the slug once more, needed until it has been suspended for 30 days',
  },
};

const nl: typeof en = {
  headings: ['slug', 'status', 'sinds', 'naam'],
  states: { active: 'actief', suspended: 'opgeschort', ending: 'wordt verwijderd' },
  suspended: (slug) => `${slug} is opgeschort: binnen 5 seconden komt niemand er meer in, en het werk wacht.`,
  resumed: (slug) => `${slug} is weer open.`,
  ended: (slug) => `${slug} is beëindigd, en van de gegevens staat hier niets meer. Reservekopieën verwijder je zelf.`,
  importHeadings: ['tabel', 'rijen'],
  imported: 'Alles is ingelezen zoals het is geëxporteerd. Wie wil inloggen, vraagt een nieuw wachtwoord aan.',
  importErrors: {
    notExport: (path) => `${path} is geen export van een omgeving die deze versie kan lezen.`,
    notEmpty: () => 'Deze installatie heeft al een omgeving: lees de export in op een lege installatie.',
    missingFile: (name) => `In de export ontbreekt ${name}.`,
    changedFile: (name) => `${name} is niet wat er is geëxporteerd: er is niets ingelezen.`,
    unknownTable: (name) => `Deze versie heeft geen tabel ${name}: lees in met de versie die heeft geëxporteerd.`,
  },
  fileExists: (path) => `${path} bestaat al.`,
  unknown: (slug) => `De omgeving ${slug} bestaat niet. Bekijk welke er zijn met: loonpoort tenants list`,
  help: {
    tenants: 'de omgevingen van deze installatie, rechtstreeks op haar database',
    list: 'alle omgevingen, met hun status',
    create: 'maak een omgeving, en toon de link van haar eerste beheerder',
    invite: 'toon een nieuwe link voor haar eerste beheerder, in plaats van een die is verlopen of kwijtgeraakt',
    suspend: 'laat niemand meer toe, en al het werk wachten',
    resume: 'laat iedereen weer toe, en het werk doorgaan',
    export: 'schrijf alle gegevens behalve geheimen in een ZIP',
    to: 'het bestand dat wordt geschreven en er nog niet mag zijn (anders slug en dag)',
    import: 'lees een export in op deze installatie, die nog geen omgeving heeft',
    end: 'verwijder een opgeschorte omgeving met al haar gegevens',
    confirm: 'nog eens de slug, nodig tot de omgeving 30 dagen is opgeschort',
  },
};

export const tenantsTexts: Record<Language, typeof en> = { nl, en };
