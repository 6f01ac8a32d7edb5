import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createConnection, disconnect, getAccessToken } from '@loonpoort/server/integrations/connections/index.js';
import { RetryableError, SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import { connector as exactOnline } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import type { ExactOnlineServer } from './exact-online-server.js';
import { journal } from './suite.js';
import { app, connect, databaseUrl, dataDir, firm, now, other, seconds, stateOf, test } from './connecting.js';

const refreshes = ({ consents }: ExactOnlineServer) =>
  consents.outcomes.filter((outcome) => outcome === 'refresh_token').length;

test('twenty calls in two processes make one refresh, and get the same token', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  seconds(571);
  const tokens = await Promise.all(
    Array.from({ length: 20 }, (_, index) => getAccessToken(index % 2 ? app : other, integration)),
  );
  t.is(new Set(tokens).size, 1);
  t.true(server.consents.holds(tokens[0]));
  t.is(refreshes(server), 1);
});

test('a token serves until the package gives another, and one refresh follows the other for a day', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  const first = await getAccessToken(app, integration);
  seconds(569);
  t.is(await getAccessToken(app, integration), first);
  t.is(refreshes(server), 0);
  seconds(2);
  t.not(await getAccessToken(app, integration), first);
  for (let round = 0; round < 20; round++) {
    seconds(3600);
    t.true(server.consents.holds(await getAccessToken(round % 2 ? app : other, integration)));
  }
  t.deepEqual(new Set(server.consents.outcomes), new Set(['authorization_code', 'refresh_token']), 'never too early');
});

test('a refresh of which the answer got lost does not cost the consent', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  seconds(605);
  server.consents.troubles.push('lose');
  await t.throwsAsync(() => getAccessToken(app, integration), { instanceOf: RetryableError });
  seconds(10);
  // The package gave one of which nobody heard, and gives no other before that is old enough.
  const held = await t.throwsAsync(() => getAccessToken(app, integration), { instanceOf: RetryableError });
  t.is(held.waitMs, 560_000);
  const asked = server.consents.outcomes.length;
  await t.throwsAsync(() => getAccessToken(other, integration), { instanceOf: RetryableError });
  t.is(server.consents.outcomes.length, asked, 'nor is it asked before');
  seconds(560);
  t.true(server.consents.holds(await getAccessToken(app, integration)));
  t.like(await stateOf(integration), { state: 'working', problem: null });
});

test('a refresh token that the package does not replace serves again', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  for (let round = 0; round < 2; round++) {
    seconds(605);
    server.consents.troubles.push('noRefreshToken');
    t.true(server.consents.holds(await getAccessToken(app, integration)));
  }
  t.is(refreshes(server), 2);
});

test('kill -9 in the midst of a refresh does not cost the consent', async (t) => {
  t.timeout(60_000);
  const { integration, server } = t.context;
  await connect(t);
  seconds(605);
  const { tenantId, id } = integration;
  const task = {
    dataDir,
    databaseUrl,
    packages: app.settings.packages,
    now: now().toISOString(),
    tenantId,
    id,
  };
  const script = fileURLToPath(new URL('refresh-runner.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import=tsx', script, JSON.stringify(task)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  server.consents.onGrant = () => child.kill('SIGKILL');
  server.consents.troubles.push('lose');
  t.is((await exited)[1], 'SIGKILL');
  server.consents.onGrant = () => undefined;
  t.is(refreshes(server), 1, 'the package has given new tokens, which nobody stored');

  seconds(61);
  await t.throwsAsync(() => getAccessToken(app, integration), { instanceOf: RetryableError });
  seconds(570 - 61);
  t.true(server.consents.holds(await getAccessToken(app, integration)));
  t.like(await stateOf(integration), { state: 'working', problem: null });
});

test('a token endpoint that fails is no trouble while the token holds, and a short one after', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  const first = await getAccessToken(app, integration);
  seconds(575);
  server.consents.troubles.push('broken');
  t.is(await getAccessToken(app, integration), first);
  seconds(4);
  t.is(await getAccessToken(other, integration), first, 'nor is the package asked again at once');
  seconds(26);
  server.consents.troubles.push('broken');
  const error = await t.throwsAsync(() => getAccessToken(app, integration), { instanceOf: RetryableError });
  t.true(error.waitMs! > 0);
  seconds(error.waitMs! / 1000);
  t.not(await getAccessToken(app, integration), first);
});

test('a consent that is gone shows at its integration, once, and is not asked for again and again', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  server.consents.revokeAll();
  seconds(3600);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => getAccessToken(index % 2 ? app : other, integration)),
  );
  t.true(outcomes.every((each) => each.status === 'rejected' && each.reason instanceof SignInError));
  t.is(server.consents.outcomes.filter((outcome) => outcome === 'invalid_request').length, 1);
  t.like(await stateOf(integration), { state: 'problem', problem: 'consent.expired' });
  const shown = await firm.get(`/integrations/company/${integration.ownerId}/exact-online`);
  t.is(
    shown.body.problem,
    'De toestemming van Exact Online geldt niet meer. Maak opnieuw verbinding; journaalposten wachten tot dan.',
  );

  await connect(t);
  t.like(await stateOf(integration), { state: 'working', problem: null });
  t.true(server.consents.holds(await getAccessToken(app, integration)));
});

test('a consent that is gone is known at once, where earlier refreshes were answered clearly', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  seconds(700);
  const registration = app.settings.packages!['exact-online']!;
  app.settings.packages = { 'exact-online': { ...registration, clientSecret: 'van een ander' } };
  await t.throwsAsync(() => getAccessToken(app, integration), { instanceOf: RetryableError });
  t.is((await stateOf(integration)).state, 'working', 'the operator’s mistake is not the user’s');
  app.settings.packages = { 'exact-online': registration };
  server.consents.revokeAll();
  seconds(6);
  await t.throwsAsync(() => getAccessToken(app, integration), { instanceOf: SignInError });
  t.is((await stateOf(integration)).problem, 'consent.expired');
});

test('journals go out under tokens that come and go', async (t) => {
  const { integration, server } = t.context;
  await connect(t);
  const connection = () => createConnection(app, integration, '', new AbortController().signal);
  await exactOnline.send(journal(), connection());
  seconds(1000);
  server.minutely = 60;
  await exactOnline.send(journal(), connection());
  t.is(new Set(server.lines.map(({ EntryID }) => EntryID)).size, 2);
  await disconnect(app, integration);
  await t.throwsAsync(() => exactOnline.send(journal(), connection()), { instanceOf: SignInError });
});
