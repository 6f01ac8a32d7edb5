import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext, SerialFn } from 'ava';
import { test as anyTest } from '../harness/test.js';
import type { App } from '@loonpoort/server/app.js';
import type { Actor } from '@loonpoort/server/contract/handler.js';
import { Problem } from '@loonpoort/server/contract/problem.js';
import { finishConsent, startConsent } from '@loonpoort/server/integrations/connections/index.js';
import { Integration } from '@loonpoort/server/integrations/integration.js';
import { createApp } from '@loonpoort/server/create-app.js';
import { startService, type TestService } from '../harness/service.js';
import { dropDatabase, newDatabase } from '../harness/test-database.js';
import { accountant, type Caller, callerOf, every } from '../companies/caller.js';
import { ExactOnlineServer } from './exact-online-server.js';

/** Each test finds an integration with Exact Online that is not connected yet, and a stand-in of its own. */
export const test = anyTest as SerialFn<{ integration: Integration; server: ExactOnlineServer }>;

export const redirectUri = 'https://oamkb.voorbeeld.nl/connect/exact-online';
let clock = Date.now();
export const now = () => new Date(clock);
export const seconds = (count: number) => (clock += count * 1000);

export let dataDir: string;
export let databaseUrl: string;
/** For what goes over HTTP, by the time that it is. */
export let service: TestService;
/** Two processes on its database, by a clock of the test's. */
export let app: App;
export let other: App;
export let actor: Actor;
export let firm: Caller;
let company: string;

test.before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  databaseUrl = await newDatabase(dataDir);
  const options = { dataDir, databaseUrl };
  service = await startService(options);
  const another = () => createApp({ ...options, port: 0, from: 'x@y.nl', now });
  [app, other] = [await another(), await another()];
  firm = await callerOf(service, accountant);
  company = (await every(firm, '/companies?integration=none')).items[0]!.id;
  const [login] = await app.database.rows<{ id: string; tenant_id: string; person_id: string; firm_id: string | null }>(
    "SELECT * FROM logins WHERE role = 'accountant' LIMIT 1",
  );
  actor = {
    tenantId: login!.tenant_id,
    personId: login!.person_id,
    providerId: null,
    sessionId: 'x',
    login: { id: login!.id, role: 'accountant', managesFirm: false, firmId: login!.firm_id, grantKind: 'all' },
  };
});
test.after.always(async () => {
  await app.database.close();
  await other.database.close();
  await service.stop();
  await dropDatabase(databaseUrl);
  await rm(dataDir, { recursive: true, force: true });
});

// One after another: they share a clock.
test.beforeEach(async (t) => {
  clock = Date.now();
  const server = await new ExactOnlineServer(now).start();
  const registration = {
    clientId: 'loonpoort',
    clientSecret: 'geheim/+ van de app',
    url: server.url,
    signInUrl: server.url,
  };
  app.settings.packages = other.settings.packages = service.app.settings.packages = { 'exact-online': registration };
  const integration = await integrationFor('exact-online', { country: 'nl', division: 123456, journalCode: 'LOON' });
  Object.assign(t.context, { server, integration });
});
test.afterEach.always((t) => t.context.server.stop());

/** The company's integration; those before it go, with their connections. */
export async function integrationFor(key: string, settings: object): Promise<Integration> {
  await app.database.transaction((trx) => trx('integrations').where({ ownerId: company }).delete());
  const saved = await firm.put(`/integrations/company/${company}/${key}`, { package: key, settings });
  return Integration.query(app.database.read).findById([actor.tenantId, saved.body.id]).throwIfNotFound();
}

export async function connect(
  t: ExecutionContext<{ integration: Integration; server: ExactOnlineServer }>,
): Promise<void> {
  const { integration, server } = t.context;
  const { url } = await startConsent(app, actor, integration, redirectUri);
  await finishConsent(app, actor, server.consents.consent(url));
}

export const stateOf = ({ tenantId, id }: Integration) =>
  Integration.query(app.database.read).findById([tenantId, id]).throwIfNotFound();
export const problemOf = (run: () => Promise<unknown>) =>
  run().then(
    () => 'none',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
