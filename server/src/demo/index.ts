import type { Knex } from 'knex';
import { Readable } from 'node:stream';
import { actAs } from '../acting.js';
import type { App } from '../app.js';
import { OperatorError } from '../contract/operator-error.js';
import { invite, type InvitationInput } from '../accounts/invite.js';
import { mailInvitation } from '../accounts/mails.js';
import { Person } from '../accounts/person.js';
import { Company } from '../companies/company.js';
import { CostCentre } from '../companies/cost-centre.js';
import { CostUnit } from '../companies/cost-unit.js';
import { Department } from '../companies/department.js';
import { addCompanyStructure } from '../companies/company-structure.js';
import { today } from '../companies/wage-period.js';
import { type ImportReport, readCompanies, readEmployees, readRuns, type ImportTarget } from '../imports/index.js';
import { settleJournals } from '../journals/settle-journals.js';
import { markUnsettled, ofCompany } from '../journals/stale-journals.js';
import { addStandardScheme } from '../ledgers/standard-scheme.js';
import { Firm } from '../tenants/firm.js';
import { Tenant } from '../tenants/tenant.js';
import { companyLines, type DemoCompany, groupCompanies, groups, templateCompanies } from './companies.js';
import { employeeLines } from './employees.js';
import { addIntegrations } from './integrations.js';
import { addRefusedDelivery, makeJournal } from './journals.js';
import { demoLogins } from './logins.js';
import { addPeople, addPerson, type Hashes, signingIn } from './people.js';
import { Random } from './random.js';
import { addReturn } from './returns.js';
import { demoRuns } from './runs.js';
import { linkScheme, splitScheme } from './schemes.js';
import { costCentreCode, templates } from './sectors.js';

export { demoLogins } from './logins.js';

/**
 * Fills an empty database with two bureaus. The same at every run, but for ids, and for who joined or left, which
 * follows today. All of it or nothing.
 *
 * @returns whether the database was empty
 * @throws Error when it holds anything else: the demo shows all mail to whoever looks
 */
export async function seedDemo(app: App): Promise<boolean> {
  if (await Tenant.query(app.database.read).first()) {
    await assertDemo(app);
    return false;
  }
  const hashed = demoLogins.map(async ({ email, password }) => [email, await app.passwords.hash(password)] as const);
  const hashes: Hashes = new Map(await Promise.all(hashed));
  return actAs({ kind: 'command', operation: 'demo' }, () =>
    app.database.transaction(async (trx) => {
      if (await Tenant.query(trx).first()) return false;
      await seedOamkb(app, trx, hashes);
      await seedLimburgLonen(app, trx, hashes);
      return true;
    }),
  );
}

async function assertDemo({ database }: App): Promise<void> {
  const [{ email, tenant }] = demoLogins;
  const ofDemo = await Tenant.query(database.read)
    .findOne({ slug: tenant })
    .whereExists(Person.query(database.read).where({ email }).whereColumn('persons.tenantId', 'tenants.id'));
  if (ofDemo) return;
  throw new OperatorError({
    nl: 'Deze database is niet die van de demo, die elke mail laat zien aan wie kijkt. Start zonder --demo (DEMO), of met een andere --data-dir',
    en: 'This database is not that of the demo, which shows every mail to whoever looks. Start without --demo (DEMO), or with another --data-dir',
  });
}

async function seedOamkb(app: App, trx: Knex.Transaction, hashes: Hashes): Promise<void> {
  const random = new Random(20_261_122);
  const tenant = await Tenant.query(trx).insertAndFetch({
    slug: 'oamkb',
    name: 'oamkb',
    language: 'nl',
    // The example intranet runs there.
    embedOrigins: ['http://localhost:3001'],
  });
  const tenantId = tenant.id;
  await app.keyStore.addTenantKey(trx, tenantId);
  await addStandardScheme(trx, tenantId);
  const maasdal = await addFirm(trx, tenantId, 1, 'Kantoor Maasdal');
  const heuvelland = await addFirm(trx, tenantId, 2, 'Heuvelland Accountants');
  const target = { trx, tenantId, now: app.now() };
  complete(await readCompanies(target, csv(companyLines(random, templateCompanies()))));
  await divideTemplates(trx, tenantId);
  const own = groupCompanies(random, groups.maasdal);
  const others = [...groupCompanies(random, groups.heuvelland), ...groupCompanies(random, groups.bureau)];
  complete(await readCompanies(target, csv(companyLines(random, [...own, ...others]))));
  const main = own.reduce((largest, company) => (company.size > largest.size ? company : largest));
  const employing = own.find(({ number }) => number > 1)!;
  const lines = employeeLines(random, [...own, ...others], today(app.now()));
  complete(await readEmployees(target, csv(withNames(lines, main))));
  await addRuns(target, [...own, ...others], withNames(lines, main));
  await addPeople(trx, { tenantId, hashes, now: app.now() }, { main, employing });
  const independent = await companiesWithoutFirm(trx, tenantId, own);
  await addIntegrations(app, trx, tenantId, { firms: [maasdal.id, heuvelland.id], companies: independent });
  const refused = await addRefusedDelivery(trx, { tenantId, companyId: independent[0], now: app.now() });
  // Its debtor's own account numbers come after the journal, which so is out of date.
  const made = await makeJournal(trx, { tenantId, companyId: independent[2], now: app.now() });
  // One return fits; the other lacks what was withheld from one employee.
  await addReturn(trx, refused, { now: app.now(), forgotten: 0 });
  await addReturn(trx, made, { now: app.now(), forgotten: 125_00 });
  const debtorId = await debtorOf(trx, tenantId, independent[2]);
  await linkScheme(trx, { tenantId, debtorId, now: app.now() });
  await splitScheme(trx, { tenantId, debtorId: await debtorOf(trx, tenantId, independent[1]) });
  // The file of a package that nothing can be sent to.
  await makeJournal(trx, { tenantId, companyId: independent[1], now: app.now() });
  await markUnsettled(trx, tenantId, ofCompany(independent[2]));
  await settleJournals(trx, tenantId, app.now());
  await inviteSome(app, trx, tenant, { firmId: heuvelland.id, companyId: independent[0] });
}

const addFirm = (trx: Knex.Transaction, tenantId: string, number: number, name: string): Promise<Firm> =>
  Firm.query(trx).insertAndFetch({ tenantId, number, name, embedOrigins: [] }).execute();

async function seedLimburgLonen(app: App, trx: Knex.Transaction, hashes: Hashes): Promise<void> {
  const random = new Random(6_131);
  const { id: tenantId } = await Tenant.query(trx).insertAndFetch({
    slug: 'limburg-lonen',
    name: 'Limburg Lonen',
    language: 'nl',
    embedOrigins: [],
  });
  await app.keyStore.addTenantKey(trx, tenantId);
  await addStandardScheme(trx, tenantId);
  await addFirm(trx, tenantId, 1, 'Kantoor Peelrand');
  // This bureau has no templates.
  const companies = groupCompanies(random, groups.peelrand).map((company): DemoCompany => ({
    ...company,
    template: '',
  }));
  const target = { trx, tenantId, now: app.now() };
  complete(await readCompanies(target, csv(companyLines(random, companies))));
  const lines = employeeLines(random, companies, today(app.now()));
  complete(await readEmployees(target, csv(lines)));
  await addRuns(target, companies, lines);
  await addPerson(
    trx,
    { tenantId, hashes, now: app.now() },
    {
      email: 'directie@limburg-lonen.example',
      name: 'Giel Dohmen',
      logins: [{ role: 'administrator', grantKind: 'all', grantIds: [] }],
    },
  );
}

/** Adds runs. They have random numbers of their own, so that what else is in the demo stays as it is. */
async function addRuns(target: ImportTarget, companies: DemoCompany[], [, ...employees]: string[][]): Promise<void> {
  const runs = demoRuns(new Random(1_204), companies, employees, today(target.now));
  const file = runs.filter(({ lines }) => lines.length > 0).map((run) => Buffer.from(`${JSON.stringify(run)}\n`));
  complete(await readRuns(target, Readable.from(file)));
}

/** Adds the departments, cost centres and cost units that new companies take over from their template. */
async function divideTemplates(trx: Knex.Transaction, tenantId: string): Promise<void> {
  const companies = await Company.query(trx).where({ tenantId, kind: 'template' });
  for (const { id, number } of companies) {
    const { departments, costUnits = {} } = templates.find((template) => template.number === number)!;
    await addCompanyStructure(trx, tenantId, id, {
      departments: departments.map((name, index) => {
        const department = { number: (index + 1) * 10, name };
        return { ...department, ...Department.searchColumns(department) };
      }),
      costCentres: departments.map((description) => {
        const centre = { code: costCentreCode(departments, description), description };
        return { ...centre, ...CostCentre.searchColumns(centre) };
      }),
      costUnits: Object.entries(costUnits).map(([code, description]) => ({
        ...{ code, description },
        ...CostUnit.searchColumns({ code, description }),
      })),
    });
  }
}

/** Gives the employees who can sign in the names of their persons. */
function withNames(lines: string[][], { debtorNumber, number }: DemoCompany): string[][] {
  const names: Record<number, string[]> = {
    [signingIn.sanne]: ['Sanne', 'van der', 'Berg', 'sanne@maasdal.example'],
    [signingIn.medewerker]: ['Tom', '', 'Lemmens', 'medewerker@maasdal.example'],
  };
  return lines.map((line) => {
    const ofMain = line[0] === String(debtorNumber) && line[1] === String(number);
    const name = ofMain ? names[Number(line[2])] : undefined;
    // They have long been in service, so that nobody signs in who has left.
    return name ? [...line.slice(0, 3), ...name, line[7]!, '2021-03-01', '', line[10]!] : line;
  });
}

async function debtorOf(trx: Knex.Transaction, tenantId: string, companyId: string): Promise<string> {
  return (await Company.query(trx).findById([tenantId, companyId]).throwIfNotFound()).debtorId;
}

/** Returns the ids of the first three clients that have no firm. */
async function companiesWithoutFirm(
  trx: Knex.Transaction,
  tenantId: string,
  own: DemoCompany[],
): Promise<[string, string, string]> {
  const rows = await Company.query(trx)
    .alias('c')
    .join('debtors as d', (on) => on.on('d.tenantId', 'c.tenantId').on('d.id', 'c.debtorId'))
    .select('c.id')
    .where({ 'c.tenantId': tenantId, 'c.kind': 'client' })
    .whereIn(
      'd.number',
      own.map(({ debtorNumber }) => debtorNumber),
    )
    .whereNull('d.firmId')
    .orderBy(['d.number', 'c.number']);
  return rows.slice(0, 3).map(({ id }) => id) as [string, string, string];
}

/** Sends invitations that stay open: nobody reads these addresses. */
async function inviteSome(
  app: App,
  trx: Knex.Transaction,
  tenant: Tenant,
  { firmId, companyId }: { firmId: string; companyId: string },
): Promise<void> {
  const offers: InvitationInput[] = [
    {
      email: 'n.gielen@heuvelland.example',
      name: 'Nathalie Gielen',
      language: 'nl',
      role: 'accountant',
      firmId,
      managesFirm: false,
      grantKind: 'none',
      grantIds: [],
    },
    {
      email: 'p.kowalski@maasdal.example',
      name: 'Paweł Kowalski',
      language: 'en',
      role: 'employer',
      firmId: null,
      managesFirm: false,
      grantKind: 'companies',
      grantIds: [companyId],
    },
    {
      email: 'i.bovens@oamkb.example',
      name: 'Ilse Bovens',
      language: 'nl',
      role: 'administrator',
      firmId: null,
      managesFirm: false,
      grantKind: 'all',
      grantIds: [],
    },
  ];
  for (const offer of offers) await mailInvitation(app, trx, tenant, await invite(app, trx, tenant, offer, null));
}

function csv(lines: string[][]): Readable {
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Readable.from(lines.map((line) => Buffer.from(`${line.map(cell).join(';')}\r\n`)));
}

function complete({ errors }: ImportReport): void {
  if (errors.length > 0) throw new Error(`The demo data are wrong: ${JSON.stringify(errors.slice(0, 5))}`);
}
