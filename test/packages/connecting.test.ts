import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import anyTest, { type ExecutionContext, type TestFn } from 'ava';
import type { App } from '@loonpoort/server/app.js';
import type { Actor } from '@loonpoort/server/contract/handler.js';
import { Problem } from '@loonpoort/server/contract/problem.js';
import { connectionOf, disconnect, finishConnecting, startConnecting, tokenOf } from '@loonpoort/server/integrations/connections/index.js';
import { Integration } from '@loonpoort/server/integrations/integration.js';
import { NotNow, SignInFailed } from '@loonpoort/server/integrations/packages/connector.js';
import { connector as exactOnline } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import { createApp } from '@loonpoort/server/server.js';
import { startService, type TestService } from '../harness/service.js';
import { accountant, type Caller, callerOf, every, type Item } from '../companies/caller.js';
import { ExactOnlineServer } from './exact-online-server.js';
import { MoneybirdServer } from './moneybird-server.js';
import { journal } from './suite.js';
import { isDescribed, TwinfieldServer } from './twinfield-server.js';

const test = anyTest as TestFn<{ integration: Integration; server: ExactOnlineServer }>;

const redirectUri = 'https://oamkb.voorbeeld.nl/connect';
let clock = Date.now();
const now = () => new Date(clock);
const seconds = (count: number) => (clock += count * 1000);

let dataDir: string;
/** For what goes over HTTP, by the time that it is. */
let service: TestService;
/** Two processes on its database, by a clock of the test's. */
let app: App;
let other: App;
let actor: Actor;
let firm: Caller;
let company: string;

test.before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  const options = { dataDir, databaseUrl: join(dataDir, 'loonpoort.db') };
  service = await startService(options);
  const another = () => createApp({ ...options, host: 'localhost', port: 0, from: 'x@y.nl', now });
  [app, other] = [await another(), await another()];
  firm = await callerOf(service, accountant);
  company = (await every(firm, '/companies?integration=none')).items[0]!.id;
  const [login] = await app.database.rows<{ id: string; tenant_id: string; person_id: string; firm_id: string | null }>("SELECT * FROM logins WHERE role = 'accountant' LIMIT 1");
  actor = { tenantId: login!.tenant_id, personId: login!.person_id, sessionId: 'x', login: { id: login!.id, role: 'accountant', firmId: login!.firm_id, grantKind: 'all' } };
});
test.after.always(async () => {
  await app.database.close();
  await other.database.close();
  await service.stop();
  await rm(dataDir, { recursive: true, force: true });
});

// One after another: they share a clock.
test.serial.beforeEach(async (t) => {
  clock = Date.now();
  const server = await new ExactOnlineServer(now).start();
  const registration = { clientId: 'loonpoort', clientSecret: 'geheim/+ van de app', url: server.url, signInUrl: server.url };
  app.settings.packages = other.settings.packages = service.app.settings.packages = { 'exact-online': registration };
  const integration = await integrationFor('exact-online', { country: 'nl', division: 123456, journalCode: 'LOON' });
  Object.assign(t.context, { server, integration });
});
test.serial.afterEach.always((t) => t.context.server.stop());

/** The company's integration; those before it go, with their connections. */
async function integrationFor(key: string, settings: object): Promise<Integration> {
  await app.database.transaction((trx) => trx('integrations').where({ ownerId: company }).delete());
  const saved = await firm.put(`/integrations/company/${company}/${key}`, { package: key, settings });
  return Integration.query(app.database.read).findById([actor.tenantId, saved.body.id]).throwIfNotFound();
}

async function connect(t: ExecutionContext<{ integration: Integration; server: ExactOnlineServer }>): Promise<void> {
  const { integration, server } = t.context;
  const { url } = await startConnecting(app, actor, integration, redirectUri);
  await finishConnecting(app, actor, server.consents.consent(url));
}

const stateOf = ({ tenantId, id }: Integration) => Integration.query(app.database.read).findById([tenantId, id]).throwIfNotFound();
const refreshes = ({ consents }: ExactOnlineServer) => consents.outcomes.filter((outcome) => outcome === 'refresh_token').length;
const problemOf = (run: () => Promise<unknown>) => run().then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));

test.serial('connecting leads over the package’s consent page, and ends with tokens that only this server can read', async (t) => {
  const { integration, server } = t.context;
  const { url } = await startConnecting(app, actor, integration, redirectUri);
  const page = new URL(url);
  t.is(page.origin + page.pathname, `${server.url}/api/oauth2/auth`);
  const { state, ...parameters } = Object.fromEntries(page.searchParams);
  t.deepEqual(parameters, { client_id: 'loonpoort', redirect_uri: redirectUri, response_type: 'code' });
  t.is(Buffer.from(state!, 'base64url').length, 32);

  const identity = await finishConnecting(app, actor, server.consents.consent(url));
  t.like(identity, { id: integration.id, level: 'company', ownerId: integration.ownerId, package: 'exact-online' });
  t.like(await stateOf(integration), { state: 'working', problem: null });
  const token = await tokenOf(app, integration);
  t.true(server.consents.holds(token));
  const rows = await app.database.rows('SELECT * FROM connections UNION ALL SELECT *, NULL, NULL, NULL, NULL, NULL FROM pending_connections');
  t.false(JSON.stringify(rows).includes(token));
  t.is(await tokenOf(other, integration), token, 'every process has it');
});

test.serial('what comes back counts once, for the login that began, within ten minutes', async (t) => {
  const { integration, server } = t.context;
  const begin = async () => server.consents.consent((await startConnecting(app, actor, integration, redirectUri)).url);
  const first = await begin();
  const stranger = { ...actor, login: { ...actor.login, id: '0190b000-0000-7000-8000-000000000000' } } as Actor;
  t.is(await problemOf(() => finishConnecting(app, stranger, first)), 'connection-expired');
  t.is(await problemOf(() => finishConnecting(app, actor, { ...first, state: `${first.state}x` })), 'connection-expired');
  await finishConnecting(app, actor, first);
  t.is(await problemOf(() => finishConnecting(app, actor, first)), 'connection-expired');
  t.is(await problemOf(async () => finishConnecting(app, actor, { ...(await begin()), code: 'geraden' })), 'connection-refused');
  const late = await begin();
  seconds(600);
  t.is(await problemOf(() => finishConnecting(app, actor, late)), 'connection-expired');
  const lost = await begin();
  server.consents.troubles.push('drop');
  t.is(await problemOf(() => finishConnecting(app, actor, lost)), 'package-unreachable');
  app.settings.packages = {};
  t.is(await problemOf(begin), 'package-not-available');
});

test.serial('twenty calls in two processes make one refresh, and get the same token', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  seconds(571);
  const tokens = await Promise.all(Array.from({ length: 20 }, (_, index) => tokenOf(index % 2 ? app : other, integration)));
  t.is(new Set(tokens).size, 1);
  t.true(server.consents.holds(tokens[0]));
  t.is(refreshes(server), 1);
});

test.serial('a token serves until the package gives another, and one refresh follows the other for a day', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  const first = await tokenOf(app, integration);
  seconds(569);
  t.is(await tokenOf(app, integration), first);
  t.is(refreshes(server), 0);
  seconds(2);
  t.not(await tokenOf(app, integration), first);
  for (let round = 0; round < 20; round++) {
    seconds(3600);
    t.true(server.consents.holds(await tokenOf(round % 2 ? app : other, integration)));
  }
  t.deepEqual(new Set(server.consents.outcomes), new Set(['authorization_code', 'refresh_token']), 'never too early');
});

test.serial('a refresh of which the answer got lost does not cost the consent', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  seconds(605);
  server.consents.troubles.push('lose');
  await t.throwsAsync(() => tokenOf(app, integration), { instanceOf: NotNow });
  seconds(10);
  // The package gave one of which nobody heard, and gives no other before that is old enough.
  const held = await t.throwsAsync(() => tokenOf(app, integration), { instanceOf: NotNow });
  t.is(held.wait, 560_000);
  const asked = server.consents.outcomes.length;
  await t.throwsAsync(() => tokenOf(other, integration), { instanceOf: NotNow });
  t.is(server.consents.outcomes.length, asked, 'nor is it asked before');
  seconds(560);
  t.true(server.consents.holds(await tokenOf(app, integration)));
  t.like(await stateOf(integration), { state: 'working', problem: null });
});

test.serial('kill -9 in the midst of a refresh does not cost the consent', async (t) => {
  t.timeout(60_000);
  const { integration, server } = t.context;
  await connect(t);
  seconds(605);
  const { tenantId, id } = integration;
  const task = { dataDir, databaseUrl: join(dataDir, 'loonpoort.db'), packages: app.settings.packages, now: now().toISOString(), tenantId, id };
  const script = fileURLToPath(new URL('refresh-runner.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import=tsx', script, JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = once(child, 'exit');
  server.consents.onGrant = () => child.kill('SIGKILL');
  server.consents.troubles.push('lose');
  t.is((await exited)[1], 'SIGKILL');
  server.consents.onGrant = () => undefined;
  t.is(refreshes(server), 1, 'the package has given new tokens, which nobody stored');

  seconds(61);
  await t.throwsAsync(() => tokenOf(app, integration), { instanceOf: NotNow });
  seconds(570 - 61);
  t.true(server.consents.holds(await tokenOf(app, integration)));
  t.like(await stateOf(integration), { state: 'working', problem: null });
});

test.serial('a token endpoint that fails is no trouble while the token holds, and a short one after', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  const first = await tokenOf(app, integration);
  seconds(575);
  server.consents.troubles.push('broken');
  t.is(await tokenOf(app, integration), first);
  seconds(30);
  server.consents.troubles.push('broken');
  const error = await t.throwsAsync(() => tokenOf(app, integration), { instanceOf: NotNow });
  t.true(error.wait! > 0);
  seconds(error.wait! / 1000);
  t.not(await tokenOf(app, integration), first);
});

test.serial('a consent that is gone shows at its integration, once, and is not asked for again and again', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  server.consents.withdraw();
  seconds(3600);
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => tokenOf(index % 2 ? app : other, integration)));
  t.true(outcomes.every((each) => each.status === 'rejected' && each.reason instanceof SignInFailed));
  t.is(server.consents.outcomes.filter((outcome) => outcome === 'invalid_request').length, 1);
  t.like(await stateOf(integration), { state: 'problem', problem: 'consent.expired' });
  const shown = await firm.get(`/integrations/company/${integration.ownerId}/exact-online`);
  t.is(shown.body.problem, 'De toestemming van Exact Online geldt niet meer. Maak opnieuw verbinding; journaalposten wachten tot dan.');

  await connect(t);
  t.like(await stateOf(integration), { state: 'working', problem: null });
  t.true(server.consents.holds(await tokenOf(app, integration)));
});

test.serial('a consent that is gone is known at once, where earlier refreshes were answered clearly', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  seconds(700);
  const registration = app.settings.packages!['exact-online']!;
  app.settings.packages = { 'exact-online': { ...registration, clientSecret: 'van een ander' } };
  await t.throwsAsync(() => tokenOf(app, integration), { instanceOf: NotNow });
  t.is((await stateOf(integration)).state, 'working', 'the operator’s mistake is not the user’s');
  app.settings.packages = { 'exact-online': registration };
  server.consents.withdraw();
  seconds(6);
  await t.throwsAsync(() => tokenOf(app, integration), { instanceOf: SignInFailed });
  t.is((await stateOf(integration)).problem, 'consent.expired');
});

test.serial('journals go out under tokens that come and go', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  const connection = () => connectionOf(app, integration, '', new AbortController().signal);
  await exactOnline.send(journal(), connection());
  seconds(1000);
  server.minutely = 60;
  await exactOnline.send(journal(), connection());
  t.is(new Set(server.lines.map(({ EntryID }) => EntryID)).size, 2);
  await disconnect(app, integration);
  await t.throwsAsync(() => exactOnline.send(journal(), connection()), { instanceOf: SignInFailed });
});

test.serial('a test of the integration asks the package itself, and says how the connection fares', async (t) => {
  const { integration, server } = t.context;
  const outcome = async () => {
    const { body } = await firm.post(`/integrations/company/${integration.ownerId}/exact-online/tests`);
    return [body.state, ...body.checks.filter(({ key }: Item) => key === 'consent').map(({ passed, message }: Item) => [passed, message])];
  };
  t.deepEqual(await outcome(), ['working', [null, 'Er is geen verbinding met Exact Online. Bestanden downloaden kan wel.']]);
  await connect(t);
  t.deepEqual(await outcome(), ['working', [true, 'De verbinding met Exact Online werkt.']]);
  server.minutely = 0;
  t.deepEqual(await outcome(), ['problem', [false, 'Exact Online antwoordt nu niet. De verbinding is bewaard; test het later opnieuw.']]);
  server.minutely = 60;
  server.consents.withdraw();
  t.is((await outcome())[0], 'problem');
  t.is((await stateOf(integration)).problem, 'consent.expired');
});

test.serial('a code that was caught on its way is worth nothing where the package takes PKCE', async (t) => {
  const server = await new MoneybirdServer(now).start();
  t.teardown(() => server.stop());
  app.settings.packages = { moneybird: { clientId: 'loonpoort', clientSecret: 'geheim', url: server.url, signInUrl: server.url } };
  const integration = await integrationFor('moneybird', { administrationId: '123' });
  const { url } = await startConnecting(app, actor, integration, redirectUri);
  t.is(new URL(url).searchParams.get('code_challenge_method'), 'S256');
  const caught = server.consents.consent(url);
  const again = await startConnecting(app, actor, integration, redirectUri);
  const { state } = server.consents.consent(again.url);
  t.is(await problemOf(() => finishConnecting(app, actor, { state, code: caught.code })), 'connection-refused');
  const right = await startConnecting(app, actor, integration, redirectUri);
  await finishConnecting(app, actor, server.consents.consent(right.url));
  t.true(server.consents.holds(await tokenOf(app, integration)));
});

const withTwinfield = isDescribed ? test.serial : test.serial.skip;
withTwinfield('Twinfield’s sign-in has a nonce that comes back in the ID token', async (t) => {
  const server = await new TwinfieldServer(now).start();
  t.teardown(() => server.stop());
  app.settings.packages = { twinfield: { clientId: 'loonpoort', clientSecret: 'geheim', url: server.url, signInUrl: server.url } };
  const integration = await integrationFor('twinfield', { office: '001', journalCode: 'LOON' });
  const { url } = await startConnecting(app, actor, integration, redirectUri);
  t.regex(new URL(url).searchParams.get('nonce')!, /^[\w-]{43}$/);
  t.regex(new URL(url).searchParams.get('scope')!, /\boffline_access\b/);
  const strange = new URL(url);
  strange.searchParams.set('nonce', 'van-een-ander');
  t.is(await problemOf(() => finishConnecting(app, actor, server.consents.consent(strange.href))), 'package-unreachable');
  const again = await startConnecting(app, actor, integration, redirectUri);
  await finishConnecting(app, actor, server.consents.consent(again.url));
  const connection = connectionOf(app, integration, '', new AbortController().signal);
  t.is(connection.administration, '001', 'the one of the settings');
  t.true(server.consents.holds(await connection.token()));
  seconds(3590);
  t.true(server.consents.holds(await connection.token()));
});
