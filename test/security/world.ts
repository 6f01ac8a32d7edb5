import type { App } from '@loonpoort/server';
import { askToken, formOf } from '../clients/software.js';
import { demoLogins, send, signIn } from '../harness/service.js';

interface Row {
  tenantId: string;
  id: string;
}

export type Table =
  | 'companies'
  | 'debtors'
  | 'employees'
  | 'logins'
  | 'persons'
  | 'sessions'
  | 'factors'
  | 'authorizations'
  | 'invitations'
  | 'firms'
  | 'departments'
  | 'tags'
  | 'costCentres'
  | 'costUnits'
  | 'runs'
  | 'schemes'
  | 'journals'
  | 'deliveries'
  | 'integrations'
  | 'clients'
  | 'webhooks'
  | 'messages'
  | 'reviews'
  | 'holds'
  | 'providers'
  | 'links';

export interface Viewer {
  name: string;
  tenantId: string;
  tenant: string;
  email: string;
  password: string;
  personId: string;
  /** The secret that software has in place of an address and a password. */
  secret?: string;
  login: {
    id: string;
    role: string;
    firmId: string | null;
    managesFirm: boolean;
    grantKind: string;
    grants: Set<string>;
  };
}

/** Everything in the database, to work out by hand who sees what. */
export interface World {
  ids: Record<Table, Row[]>;
  tableOf: Map<string, Table>;
  /** The ids of confidential companies, and of the rows in them. */
  confidential: Set<string>;
  viewers: Viewer[];
  /** The list behind each figure of the start screen. */
  lists: Record<string, string>;
  rows: Record<string, Record<string, string>[]>;
}

const names: Record<Table, string> = {
  companies: 'companies',
  debtors: 'debtors',
  employees: 'employees',
  logins: 'logins',
  persons: 'persons',
  sessions: 'sessions',
  factors: 'factors',
  authorizations: 'authorizations',
  invitations: 'invitations',
  firms: 'firms',
  departments: 'departments',
  tags: 'tags',
  costCentres: 'cost_centres',
  costUnits: 'cost_units',
  runs: 'runs',
  schemes: 'ledger_schemes',
  journals: 'journals',
  deliveries: 'deliveries',
  integrations: 'integrations',
  clients: 'clients',
  webhooks: 'webhooks',
  messages: 'webhook_messages',
  reviews: 'access_reviews',
  holds: 'legal_holds',
  providers: 'sign_in_providers',
  links: 'provider_links',
};

/**
 * Reads the whole database.
 *
 * @param secrets of the software, by client
 */
export async function worldOf(app: App, secrets = new Map<string, string>()): Promise<World> {
  const rows: World['rows'] = {};
  for (const table of [...Object.values(names), 'tenants', 'login_grants', 'client_grants', 'debtor_tags']) {
    rows[table] = await app.database.rows(`SELECT * FROM ${table}`);
  }
  const ids = Object.fromEntries(
    Object.entries(names).map(([key, table]) => [
      key,
      rows[table]!.map((row) => ({ tenantId: row.tenant_id!, id: row.id! })),
    ]),
  ) as World['ids'];
  const tableOf = new Map(Object.entries(ids).flatMap(([table, each]) => each.map(({ id }) => [id, table as Table])));
  const viewers = demoLogins.flatMap(({ email, password }) =>
    rows
      .persons!.filter((person) => person.email === email)
      .flatMap((person) =>
        rows
          .logins!.filter((login) => login.person_id === person.id && login.accepted_at)
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
              managesFirm: Number(login.manages_firm) === 1,
              grantKind: login.grant_kind!,
              grants: new Set(
                rows.login_grants!.filter((grant) => grant.login_id === login.id).map((grant) => grant.target_id!),
              ),
            },
          })),
      ),
  );
  const software = rows.clients!.flatMap(({ id, tenant_id: tenantId, name, grant_kind: grantKind }): Viewer[] => {
    const secret = secrets.get(id!);
    if (secret === undefined) return [];
    const grants = new Set(
      rows.client_grants!.filter((grant) => grant.client_id === id).map((grant) => grant.target_id!),
    );
    const nobody = { tenant: '', email: '', password: '', personId: '' };
    return [
      {
        ...nobody,
        name: name!,
        tenantId: tenantId!,
        secret,
        login: { id: id!, role: 'software', firmId: null, managesFirm: false, grantKind: grantKind!, grants },
      },
    ];
  });
  const lists = {
    companies: '/companies?include=hidden',
    employeesInService: '/employees?status=inService',
    employeesJoined: '/employees?status=joined',
    employeesLeft: '/employees?status=left',
    companiesWithoutIntegration: '/companies?integration=none&include=hidden',
    integrationsWithProblem: '/integrations?state=problem',
    openInvitations: '/invitations?state=open',
    runsToSend: '/runs?work=toSend',
    journalsToImport: '/journals?fileState=toDownload,downloaded',
    deliveriesFailed: '/runs?work=failed',
    journalsStale: '/runs?work=stale',
  };
  const hushed = new Set(rows.companies!.filter((row) => Number(row.confidential)).map(({ id }) => id!));
  const inHushed = Object.values(names)
    .flatMap((table) => rows[table]!)
    .filter((row) => hushed.has(row.company_id!))
    .map(({ id }) => id!);
  const confidential = new Set([...hushed, ...inHushed]);
  return { ids, tableOf, confidential, viewers: [...viewers, ...software], lists, rows };
}

const sessions = new WeakMap<Viewer, { accessToken: string }>();

/** Returns a session with exactly this login; a new one where an earlier call ended it. */
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
