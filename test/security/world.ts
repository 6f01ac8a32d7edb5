import type { App } from '@loonpoort/server';
import { demoLogins, send, signIn } from '../harness/service.js';

interface Row {
  tenantId: string;
  id: string;
}

type Table =
  | 'companies' | 'debtors' | 'employees' | 'logins' | 'persons' | 'invitations' | 'firms' | 'departments' | 'tags'
  | 'costCentres';

export interface Viewer {
  name: string;
  tenantId: string;
  tenant: string;
  email: string;
  password: string;
  personId: string;
  login: { id: string; role: string; firmId: string | null; grantKind: string; grants: Set<string> };
}

/** Everything in the database, to work out by hand who sees what. */
export interface World {
  ids: Record<Table, Row[]>;
  tableOf: Map<string, Table>;
  viewers: Viewer[];
  /** The list behind each figure of the start screen. */
  lists: Record<string, string>;
  rows: Record<string, Record<string, string>[]>;
}

const names: Record<Table, string> = {
  companies: 'companies', debtors: 'debtors', employees: 'employees', logins: 'logins', persons: 'persons',
  invitations: 'invitations', firms: 'firms', departments: 'departments', tags: 'tags', costCentres: 'cost_centres',
};

export async function worldOf(app: App): Promise<World> {
  const rows: World['rows'] = {};
  for (const table of [...Object.values(names), 'tenants', 'login_grants', 'debtor_tags']) {
    rows[table] = await app.database.rows(`SELECT * FROM ${table}`);
  }
  const ids = Object.fromEntries(
    Object.entries(names).map(([key, table]) => [key, rows[table]!.map((row) => ({ tenantId: row.tenant_id!, id: row.id! }))]),
  ) as World['ids'];
  const tableOf = new Map(Object.entries(ids).flatMap(([table, each]) => each.map(({ id }) => [id, table as Table])));
  const viewers = demoLogins.flatMap(({ email, password }) =>
    rows.persons!.filter((person) => person.email === email).flatMap((person) =>
      rows.logins!
        .filter((login) => login.person_id === person.id && login.accepted_at)
        .map((login): Viewer => ({
          name: `${login.role} ${email}`,
          tenantId: person.tenant_id!,
          tenant: rows.tenants!.find(({ id }) => id === person.tenant_id)!.slug!,
          email,
          password,
          personId: person.id!,
          login: {
            id: login.id!,
            role: login.role!,
            firmId: login.firm_id ?? null,
            grantKind: login.grant_kind!,
            grants: new Set(rows.login_grants!.filter((grant) => grant.login_id === login.id).map((grant) => grant.target_id!)),
          },
        })),
    ),
  );
  const lists = {
    companies: '/companies',
    employeesInService: '/employees?status=inService',
    employeesJoined: '/employees?status=joined',
    employeesLeft: '/employees?status=left',
    companiesWithoutIntegration: '/companies?integration=none',
    integrationsWithProblem: '/integrations?state=problem',
    openInvitations: '/invitations?state=open',
  };
  return { ids, tableOf, viewers, lists, rows };
}

const cache = new WeakMap<Viewer, Record<Table, Set<string>>>();

/** What a login may see, worked out row by row and without the product's SQL. */
export function visible({ rows }: World, viewer: Viewer): Record<Table, Set<string>> {
  const known = cache.get(viewer);
  if (known) return known;
  const { role, grantKind, grants, firmId } = viewer.login;
  const own = (table: string) => rows[table]!.filter((row) => row.tenant_id === viewer.tenantId);
  const departments = own('departments');
  const employees = own('employees');
  const tagged = new Set(own('debtor_tags').filter((row) => grants.has(row.tag_id!)).map((row) => row.debtor_id!));
  const sees: Record<string, (company: Record<string, string>) => boolean> = {
    none: () => false,
    all: () => true,
    tags: ({ debtor_id }) => tagged.has(debtor_id!),
    debtors: ({ debtor_id }) => grants.has(debtor_id!),
    companies: ({ id }) => grants.has(id!),
    departments: ({ id }) => departments.some((row) => grants.has(row.id!) && row.company_id === id),
    employees: ({ id }) => employees.some((row) => grants.has(row.id!) && row.company_id === id),
  };
  const companies = own('companies').filter(sees[grantKind]!);
  const companyIds = idsOf(companies);
  const seenEmployees = employees.filter((row) => {
    if (grantKind === 'departments') return grants.has(row.department_id!);
    if (grantKind === 'employees') return grants.has(row.id!);
    return companyIds.has(row.company_id!);
  });
  const administrator = role === 'administrator';
  const debtorIds = new Set(companies.map(({ debtor_id }) => debtor_id!));
  const debtors = own('debtors').filter(
    ({ id }) => debtorIds.has(id!) || grantKind === 'all' || (grantKind === 'debtors' && grants.has(id!)) || (grantKind === 'tags' && tagged.has(id!)),
  );
  const inCompany = ({ company_id }: Record<string, string>) => companyIds.has(company_id!);
  const result: Record<Table, Set<string>> = {
    companies: companyIds,
    employees: idsOf(seenEmployees),
    debtors: idsOf(debtors),
    departments: idsOf(departments.filter((row) => (grantKind === 'departments' ? grants.has(row.id!) : inCompany(row)))),
    costCentres: idsOf(own('cost_centres').filter(inCompany)),
    // An accountant names the tags of the debtors it sees.
    tags: idsOf(own('tags').filter(({ id }) => administrator || own('debtor_tags').some((row) => row.tag_id === id && debtors.some((debtor) => debtor.id === row.debtor_id)))),
    // A company names its firm.
    firms: idsOf(own('firms').filter(({ id }) => administrator || id === firmId || debtors.some(({ firm_id }) => firm_id === id))),
    logins: idsOf(own('logins').filter(({ person_id }) => administrator || person_id === viewer.personId)),
    persons: idsOf(own('persons').filter(({ id }) => administrator || id === viewer.personId)),
    invitations: idsOf(own('invitations').filter(() => administrator)),
  };
  cache.set(viewer, result);
  return result;
}

const idsOf = (rows: Record<string, string>[]): Set<string> => new Set(rows.map(({ id }) => id!));

const sessions = new WeakMap<Viewer, { accessToken: string }>();

/** A session with exactly this login; a new one where an earlier call ended it. */
export async function sessionOf(service: { url: string }, viewer: Viewer): Promise<{ accessToken: string }> {
  const known = sessions.get(viewer);
  if (known && (await alive(service, known, viewer))) return known;
  const session = await signIn(service, viewer);
  const { body } = await send(service, 'PUT', '/sessions/current/login', {
    token: session.accessToken,
    body: { loginId: viewer.login.id },
  });
  sessions.set(viewer, body);
  return body;
}

async function alive(service: { url: string }, session: { accessToken: string }, viewer: Viewer): Promise<boolean> {
  const { status, body } = await send(service, 'GET', '/sessions/current', { token: session.accessToken });
  return status === 200 && body.login?.id === viewer.login.id;
}
