import type { App } from '@loonpoort/server';
import { Client, ClientGrant } from '@loonpoort/server/clients/client.js';
import { issueSecret } from '@loonpoort/server/clients/secrets.js';
import { makeRunJournal } from '@loonpoort/server/journals/make-run-journal.js';
import { v7 as uuid } from 'uuid';
import { askToken, formOf } from '../clients/software.js';
import { demoLogins, send, signIn } from '../harness/service.js';

interface Row {
  tenantId: string;
  id: string;
}

type Table =
  | 'companies' | 'debtors' | 'employees' | 'logins' | 'persons' | 'invitations' | 'firms' | 'departments' | 'tags'
  | 'costCentres' | 'runs' | 'schemes' | 'journals' | 'deliveries' | 'integrations' | 'clients' | 'webhooks' | 'messages';

export interface Viewer {
  name: string;
  tenantId: string;
  tenant: string;
  email: string;
  password: string;
  personId: string;
  /** Of software, in place of an address and a password. */
  secret?: string;
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
  runs: 'runs', schemes: 'ledger_schemes', journals: 'journals', deliveries: 'deliveries', integrations: 'integrations',
  clients: 'clients', webhooks: 'webhooks', messages: 'webhook_messages',
};

/** A run with its journal, and a delivery that was refused, for every seventh company. */
export async function addJournals(app: App): Promise<void> {
  const now = app.now();
  const companies = await app.database.rows<{ tenant_id: string; id: string }>('SELECT tenant_id, id FROM companies ORDER BY tenant_id, debtor_id, number');
  for (const { tenant_id: tenantId, id: companyId } of companies.filter((_, index) => index % 7 === 0)) {
    await app.database.transaction(async (trx) => {
      const times = { createdAt: now.toISOString(), updatedAt: now.toISOString() };
      const run = { tenantId, id: uuid(), companyId, year: 2001, periodFrom: 1, periodTo: 1, newestFirst: -20010131, number: 1, type: 'regular', state: 'open', ...times };
      await trx('runs').insert(run);
      await trx('runEmployees').insert({ tenantId, runId: run.id, number: 1, name: 'Anna', costShares: '[]', searchText: 'anna' });
      for (const wageCode of [1000, 9900]) await trx('runLines').insert({ tenantId, runId: run.id, employee: 1, wageCode, amount: 100 });
      const { journalId } = await makeRunJournal(trx, tenantId, { runId: run.id, by: null, now });
      const delivery = { tenantId, id: uuid(), journalId, companyId, integrationId: uuid(), package: 'twinfield', administration: '1', reference: 'LP00000001', state: 'refused', ...times };
      await trx('deliveries').insert(delivery);
    });
  }
}

/** Software with each kind of grant in the first tenant and with all of another, each with a webhook and a message. */
export async function addSoftware(app: App): Promise<Map<string, string>> {
  const read = (table: string) => app.database.rows<Record<string, string>>(`SELECT * FROM ${table} ORDER BY tenant_id, id`);
  const tenants = await app.database.rows<Record<string, string>>('SELECT * FROM tenants ORDER BY id');
  const here = tenants.find(({ slug }) => slug === 'oamkb')!.id!;
  const first = async (table: string, count: number) =>
    (await read(table)).filter(({ tenant_id }) => tenant_id === here).slice(0, count).map(({ id }) => id!);
  const companies = await read('companies');
  const scopes = ['companies:read', 'runs:read', 'runs:write', 'journals:read', 'journals:acknowledge', 'webhooks'] as const;
  const kinds = [['all', []], ['tags', await first('tags', 1)], ['debtors', await first('debtors', 3)], ['companies', await first('companies', 5)]] as const;
  const wanted = [...kinds.map(([kind, ids]) => [here, kind, ids] as const), [tenants.find(({ id }) => id !== here)!.id!, 'all', []] as const];
  const secrets = new Map<string, string>();
  await app.database.transaction(async (trx) => {
    for (const [tenantId, grantKind, ids] of wanted) {
      const name = `Software ${grantKind}`;
      const client = await Client.query(trx).insert({ tenantId, name, ...Client.searchColumns(name), scopes: [...scopes], grantKind });
      for (const targetId of ids) await ClientGrant.query(trx).insert({ tenantId, clientId: client.id, targetId });
      secrets.set(client.id, await issueSecret(app, trx, client));
      const webhookId = uuid();
      const times = { createdAt: app.now().toISOString() };
      await trx('webhooks').insert({ tenantId, id: webhookId, clientId: client.id, url: 'https://example.nl', types: '["journal.ready"]', state: 'off', secret: 'v0', ...times });
      const { id: companyId } = companies.find(({ tenant_id }) => tenant_id === tenantId)!;
      const payload = JSON.stringify({ type: 'run.locked', timestamp: times.createdAt, data: { companyId, runId: companyId } });
      await trx('webhookMessages').insert({ tenantId, id: uuid(), webhookId, companyId, type: 'run.locked', payload, ...times });
    }
  });
  return secrets;
}

/** @param secrets of the software, by client */
export async function worldOf(app: App, secrets = new Map<string, string>()): Promise<World> {
  const rows: World['rows'] = {};
  for (const table of [...Object.values(names), 'tenants', 'login_grants', 'client_grants', 'debtor_tags']) {
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
  const software = rows.clients!.flatMap(({ id, tenant_id: tenantId, name, grant_kind: grantKind }): Viewer[] => {
    const secret = secrets.get(id!);
    if (secret === undefined) return [];
    const grants = new Set(rows.client_grants!.filter((grant) => grant.client_id === id).map((grant) => grant.target_id!));
    const nobody = { tenant: '', email: '', password: '', personId: '' };
    return [{ ...nobody, name: name!, tenantId: tenantId!, secret, login: { id: id!, role: 'software', firmId: null, grantKind: grantKind!, grants } }];
  });
  const lists = {
    companies: '/companies',
    employeesInService: '/employees?status=inService',
    employeesJoined: '/employees?status=joined',
    employeesLeft: '/employees?status=left',
    companiesWithoutIntegration: '/companies?integration=none',
    integrationsWithProblem: '/integrations?state=problem',
    openInvitations: '/invitations?state=open',
    runsToSend: '/runs?work=toSend',
    deliveriesFailed: '/runs?work=failed',
    journalsStale: '/runs?work=stale',
  };
  return { ids, tableOf, viewers: [...viewers, ...software], lists, rows };
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
  const seesWebhook = ({ login_id, client_id }: Record<string, string>) => administrator || (login_id ?? client_id) === viewer.login.id;
  const seesMessage = (row: Record<string, string>) => own('webhooks').some((hook) => hook.id === row.webhook_id && seesWebhook(hook)) && (!row.company_id || inCompany(row));
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
    runs: idsOf(own('runs').filter(inCompany)),
    journals: idsOf(own('journals').filter(inCompany)),
    deliveries: idsOf(own('deliveries').filter(inCompany)),
    // The bureau's schemes, and those of debtors in sight.
    schemes: idsOf(own('ledger_schemes').filter((row) => !row.debtor_id || debtors.some(({ id }) => id === row.debtor_id))),
    integrations: idsOf(
      own('integrations').filter(({ level, owner_id }) => {
        if (level === 'tenant') return true;
        return level === 'firm' ? administrator || owner_id === firmId : companyIds.has(owner_id!);
      }),
    ),
    // Software is named by its own webhooks.
    clients: idsOf(own('clients').filter(({ id }) => administrator || id === viewer.login.id)),
    webhooks: idsOf(own('webhooks').filter(seesWebhook)),
    messages: idsOf(own('webhook_messages').filter(seesMessage)),
  };
  cache.set(viewer, result);
  return result;
}

const idsOf = (rows: Record<string, string>[]): Set<string> => new Set(rows.map(({ id }) => id!));

const sessions = new WeakMap<Viewer, { accessToken: string }>();

/** A session with exactly this login; a new one where an earlier call ended it. */
export async function sessionOf(service: { url: string }, viewer: Viewer): Promise<{ accessToken: string }> {
  const known = sessions.get(viewer);
  if (viewer.secret !== undefined) return known ?? tokenOf(service, viewer, viewer.secret);
  if (known && (await alive(service, known, viewer))) return known;
  const session = await signIn(service, viewer);
  const { body } = await send(service, 'PUT', '/sessions/current/login', {
    token: session.accessToken,
    body: { loginId: viewer.login.id },
  });
  sessions.set(viewer, body);
  return body;
}

async function tokenOf(service: { url: string }, viewer: Viewer, secret: string): Promise<{ accessToken: string }> {
  const { body } = await askToken(service, formOf({ id: viewer.login.id, secret }));
  const session = { accessToken: body.access_token as string };
  sessions.set(viewer, session);
  return session;
}

async function alive(service: { url: string }, session: { accessToken: string }, viewer: Viewer): Promise<boolean> {
  const { status, body } = await send(service, 'GET', '/sessions/current', { token: session.accessToken });
  return status === 200 && body.login?.id === viewer.login.id;
}
