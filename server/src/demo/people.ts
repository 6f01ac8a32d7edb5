import type { Knex } from 'knex';
import { Login, type Role } from '../accounts/login.js';
import type { Grant } from '../accounts/grant-rules.js';
import { addGrants } from '../accounts/invite.js';
import { Person } from '../accounts/person.js';
import { Debtor } from '../companies/debtor.js';
import { Department } from '../companies/department.js';
import { Tag } from '../companies/tag.js';
import { Employee } from '../employees/employee.js';
import { Firm } from '../tenants/firm.js';
import type { DemoCompany } from './companies.js';
import type { DemoEmail } from './logins.js';

/** Employees who can sign in, by their numbers in the largest company. */
export const signingIn = { sanne: 1, medewerker: 2 };

interface NewLogin extends Grant {
  role: Role;
  firmId?: string;
}

/** Hashes of passwords by address, made before the transaction because hashing is slow on purpose. */
export type Hashes = Map<string, string>;

export async function addPerson(
  trx: Knex.Transaction,
  { tenantId, hashes, now }: { tenantId: string; hashes: Hashes; now: Date },
  { email, name, logins }: { email: DemoEmail; name: string; logins: NewLogin[] },
): Promise<void> {
  const at = now.toISOString();
  const passwordHash = hashes.get(email)!;
  const row = { tenantId, email, name, language: 'nl' as const, passwordHash, passwordChangedAt: at };
  const person = await Person.query(trx).insertAndFetch(row);
  for (const { grantIds, ...login } of logins) {
    const { id } = await Login.query(trx).insert({ tenantId, personId: person.id, acceptedAt: at, ...login });
    await addGrants(trx, await Login.query(trx).findById([tenantId, id]).throwIfNotFound(), grantIds);
  }
}

/** Adds the people of the first tenant: `main` employs those who sign in, `employing` is of the employer's debtor. */
export async function addPeople(
  trx: Knex.Transaction,
  place: { tenantId: string; hashes: Hashes; now: Date },
  { main, employing }: { main: DemoCompany; employing: DemoCompany },
): Promise<void> {
  const { tenantId } = place;
  const firms = await Firm.query(trx).where({ tenantId }).orderBy('number');
  const tags = await Tag.query(trx).where({ tenantId });
  const tagged = (...names: string[]): Grant => ({
    grantKind: 'tags',
    grantIds: tags.filter(({ name }) => names.includes(name)).map(({ id }) => id),
  });
  const debtor = await Debtor.query(trx).findOne({ tenantId, number: employing.debtorNumber }).throwIfNotFound();
  const employees = await Employee.query(trx)
    .alias('e')
    .join('companies as c', (on) => on.on('c.tenantId', 'e.tenantId').on('c.id', 'e.companyId'))
    .join('debtors as d', (on) => on.on('d.tenantId', 'c.tenantId').on('d.id', 'c.debtorId'))
    .select('e.*')
    .where({ 'e.tenantId': tenantId, 'd.number': main.debtorNumber, 'c.number': main.number })
    .orderBy('e.number');
  const departments = await Department.query(trx)
    .where({ tenantId, companyId: employees[0]!.companyId })
    .orderBy('number');
  const own = (number: number): NewLogin => ({
    role: 'employee',
    grantKind: 'employees',
    grantIds: [employees.find((employee) => employee.number === number)!.id],
  });
  const accountant: NewLogin = { role: 'accountant', firmId: firms[0]!.id, ...tagged('Maasdal', 'Standaardbedrijven') };
  const manager: NewLogin = { role: 'manager', grantKind: 'departments', grantIds: [departments[0]!.id] };
  const employer: NewLogin = { role: 'employer', grantKind: 'debtors', grantIds: [debtor.id] };
  const people: Parameters<typeof addPerson>[2][] = [
    { email: 'accountant@maasdal.example', name: 'Marleen Claessens', logins: [accountant] },
    {
      email: 'sanne@maasdal.example',
      name: 'Sanne van der Berg',
      logins: [own(signingIn.sanne), employer, manager, accountant],
    },
    {
      email: 'beheer@oamkb.example',
      name: 'Huub Ritzen',
      logins: [{ role: 'administrator', grantKind: 'all', grantIds: [] }],
    },
    { email: 'werkgever@maasdal.example', name: 'Wiel Houben', logins: [employer] },
    { email: 'manager@maasdal.example', name: 'Anouk Smeets', logins: [manager] },
    { email: 'medewerker@maasdal.example', name: 'Tom Lemmens', logins: [own(signingIn.medewerker)] },
    {
      email: 'accountant@heuvelland.example',
      name: 'Zoë Quaedvlieg',
      logins: [{ role: 'accountant', firmId: firms[1]!.id, ...tagged('Heuvelland', 'Standaardbedrijven') }],
    },
  ];
  for (const person of people) await addPerson(trx, place, person);
}
