import type { Language } from '../contract/text.js';
import type { UnavailableCode } from '../database/index.js';
import { factorsTexts } from './factors-texts.js';
import { keysTexts } from './keys-texts.js';
import { operatorTexts } from './operator-texts.js';
import { tenantsTexts } from './tenants-texts.js';

const unavailableEn: Record<UnavailableCode, string> = {
  busy: 'Another process keeps the database for itself. Wait until it has ended, or end it.',
  readonly: 'The database cannot be written to: look at the owner and the mode of its file and folder.',
  full: 'The disk of the database is full.',
  io: 'The database cannot be read: DATABASE_URL names something else, or the file or its disk is damaged.',
  unclear: 'The database was lost while it saved: look whether it did before you give the command again.',
};

const en = {
  lines: 'lines',
  line: (line: number) => `line ${line}`,
  moreErrors: (count: number) => `${count} more errors are not shown. Mend these first.`,
  filesRefused: (refused: number, all: number) => `${refused} of ${all} files were not taken.`,
  noTenant: (slug: string) => `There is no tenant ${slug}. Make it with: loonpoort init --tenant ${slug}`,
  tenantReady: (slug: string, link: string) =>
    `The tenant ${slug} is ready. Its first administrator sets a password here, once, within 72 hours:\n\n  ${link}\n\n`,
  tenantExists: (slug: string) => `The tenant ${slug} exists already.`,
  noFile: (path: string) => `${path} does not exist.`,
  portTaken: (port: number) =>
    `Port ${port} is taken. Stop the other program, or choose a port: PORT=${port + 1} npm start`,
  portForbidden: (port: number) => `Port ${port} may not be used by this user. Choose a higher one.`,
  unavailable: unavailableEn,
  checkedNew: 'The settings are right. There is no database yet: the first start makes it.',
  checked: 'The settings and the keys are right.',
  upToDate: 'The database is up to date.',
  changes: (count: number) =>
    `The start changes the database's tables (${count === 1 ? '1 change' : `${count} changes`}): make a backup first.`,
  help: {
    program: "The accountants' gate to a payroll bureau.",
    start: 'serve the API, and the portal where one is given',
    worker: 'send mail, messages and journals for servers on the same database, without listening',
    lang: 'the language of what the command says: nl or en (that of the machine otherwise)',
    init: 'make an empty tenant with its first administrator',
    check: 'say whether a start with these settings would do, and change nothing',
    import: 'bring in data from a file',
    companies: "companies, in the columns of Nmbrs's company import",
    departments: 'departments of companies: made, renamed, closed',
    costCentres: 'cost centres of companies: made, renamed, closed',
    costUnits: 'cost units of companies: made, renamed, closed',
    employees: 'employees, in a plain list',
    runs: 'payroll runs, as CSV or a JSON object per line',
    returns: 'wage-tax returns, each the XML message that goes to the tax authorities',
    tenant: 'the tenant',
    slug: 'name of the tenant in addresses',
    name: "the bureau's name",
    email: "the first administrator's e-mail address",
    person: "the first administrator's name",
  },
  tenants: tenantsTexts.en,
  operator: operatorTexts.en,
  keys: keysTexts.en,
  factors: factorsTexts.en,
};

const nl: typeof en = {
  lines: 'regels',
  line: (line) => `regel ${line}`,
  moreErrors: (count) =>
    `Nog ${count === 1 ? '1 fout staat' : `${count} fouten staan`} hier niet bij. Verbeter deze eerst.`,
  filesRefused: (refused, all) => `Van de ${all} bestanden zijn er ${refused} niet ingelezen.`,
  noTenant: (slug) => `De omgeving ${slug} bestaat niet. Maak haar met: loonpoort init --tenant ${slug}`,
  tenantReady: (slug, link) =>
    `De omgeving ${slug} staat klaar. De eerste beheerder stelt hier binnen 72 uur eenmalig een wachtwoord in:\n\n  ${link}\n\n`,
  tenantExists: (slug) => `De omgeving ${slug} bestaat al.`,
  noFile: (path) => `${path} bestaat niet.`,
  portTaken: (port) =>
    `Poort ${port} is bezet. Stop het andere programma, of kies een poort: PORT=${port + 1} npm start`,
  portForbidden: (port) => `Deze gebruiker mag poort ${port} niet gebruiken. Kies een hogere.`,
  unavailable: {
    busy: 'Een ander proces houdt de database bezet. Wacht tot het klaar is, of beëindig het.',
    readonly:
      'In de database kan niet worden geschreven: kijk naar de eigenaar en de rechten van het bestand en de map.',
    full: 'De schijf van de database is vol.',
    io: 'De database is niet te lezen: DATABASE_URL wijst iets anders aan, of het bestand of de schijf is beschadigd.',
    unclear: 'De database viel weg tijdens het opslaan: kijk of het is opgeslagen voordat u de opdracht weer geeft.',
  },
  checkedNew: 'De instellingen kloppen. Er is nog geen database: de eerste start maakt haar.',
  checked: 'De instellingen en de sleutels kloppen.',
  upToDate: 'De database is bijgewerkt.',
  changes: (count) =>
    `De start wijzigt de tabellen van de database (${count === 1 ? '1 wijziging' : `${count} wijzigingen`}): maak eerst een reservekopie.`,
  help: {
    program: 'De poort van accountants naar een salarisbureau.',
    start: 'bied de API aan, en het portaal als dat is gegeven',
    worker: 'verstuur mail, berichten en journaalposten voor servers op dezelfde database, zonder te luisteren',
    lang: 'de taal van wat de opdracht zegt: nl of en (anders die van de machine)',
    init: 'maak een lege omgeving met haar eerste beheerder',
    check: 'zeg of een start met deze instellingen lukt, en wijzig niets',
    import: 'lees gegevens in uit een bestand',
    companies: 'bedrijven, in de kolommen van de bedrijvenimport van Nmbrs',
    departments: 'afdelingen van bedrijven: maken, hernoemen, sluiten',
    costCentres: 'kostenplaatsen van bedrijven: maken, hernoemen, sluiten',
    costUnits: 'kostensoorten van bedrijven: maken, hernoemen, sluiten',
    employees: 'medewerkers, in een gewone lijst',
    runs: 'loonruns, als CSV of een JSON-object per regel',
    returns: 'loonaangiften, elk het XML-bericht dat naar de Belastingdienst gaat',
    tenant: 'de omgeving',
    slug: 'de naam van de omgeving in adressen',
    name: 'de naam van het salarisbureau',
    email: 'het e-mailadres van de eerste beheerder',
    person: 'de naam van de eerste beheerder',
  },
  tenants: tenantsTexts.nl,
  operator: operatorTexts.nl,
  keys: keysTexts.nl,
  factors: factorsTexts.nl,
};

/** What commands say beside what is wrong with a file or a value: that comes from the contract. */
export const cliTexts: Record<Language, typeof en> = { nl, en };
