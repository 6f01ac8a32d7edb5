import { createConnection, finishConsent, startConsent } from '@loonpoort/server/integrations/connections/index.js';
import { RetryableError, SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import type { Integration } from '@loonpoort/server/integrations/integration.js';
import { connector as exactOnline } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import { connector as moneybird } from '@loonpoort/server/integrations/packages/moneybird/connector.js';
import { actor, app, connect, integrationFor, other, redirectUri, seconds, stateOf, test } from './connecting.js';
import { MoneybirdServer } from './moneybird-server.js';
import { journal } from './suite.js';

/**
 * A package answers 401 to an access token whose time is not over: now and then, around a refresh by another run
 * (https://github.com/PipedreamHQ/pipedream/issues/1655), or because a refresh ended the one before
 * (https://github.com/PipedreamHQ/pipedream/issues/8727). A 401 took nothing (RFC 9110 section 15.5.2).
 */
const connectionOf = (integration: Integration, process = app) =>
  createConnection(process, integration, '', new AbortController().signal);

async function connectMoneybird(t: { teardown(run: () => Promise<void>): void }) {
  const server = await new MoneybirdServer(() => app.now()).start();
  t.teardown(() => server.stop());
  app.settings.packages = other.settings.packages = {
    moneybird: { clientId: 'loonpoort', clientSecret: 'geheim', url: server.url, signInUrl: server.url },
  };
  const integration = await integrationFor('moneybird', { administrationId: '123' });
  const { url } = await startConsent(app, actor, integration, redirectUri);
  await finishConsent(app, actor, server.consents.consent(url));
  const refreshes = () => server.consents.outcomes.filter((outcome) => outcome === 'refresh_token').length;
  return { server, integration, refreshes };
}

test('journals in two processes whose token ends at once make one refresh, and are all booked once', async (t) => {
  const { server, integration, refreshes } = await connectMoneybird(t);
  for (let round = 1; round <= 3; round++) {
    server.consents.endTokens();
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        moneybird.send(journal(), connectionOf(integration, index % 2 ? app : other)),
      ),
    );
    t.is(refreshes(), round);
    t.is(server.documents.length, round * 12);
  }
  t.is(new Set(server.documents.map(({ reference }) => reference)).size, 36);
  t.like(await stateOf(integration), { state: 'working', problem: null });
});

test('only a refresh that is refused stops the integration', async (t) => {
  const { server, integration } = await connectMoneybird(t);
  server.consents.endTokens();
  server.consents.troubles.push('broken');
  await t.throwsAsync(() => moneybird.send(journal(), connectionOf(integration)), { instanceOf: RetryableError });
  t.like(await stateOf(integration), { state: 'working', problem: null }, 'the token endpoint was away for a moment');
  seconds(6);
  await moneybird.send(journal(), connectionOf(integration));
  server.consents.revokeAll();
  await t.throwsAsync(() => moneybird.send(journal(), connectionOf(integration)), { instanceOf: SignInError });
  t.like(await stateOf(integration), { state: 'problem', problem: 'consent.expired' });
  t.is(server.documents.length, 1);
});

test('a package that does not take the token that it just gave is tried later, after one more call', async (t) => {
  const { server, integration, refreshes } = await connectMoneybird(t);
  server.consents.onGrant = () => server.consents.endTokens();
  server.consents.endTokens();
  const before = server.asked.length;
  await t.throwsAsync(() => moneybird.send(journal(), connectionOf(integration)), { instanceOf: RetryableError });
  t.deepEqual(server.asked.slice(before), [
    'GET /123/ledger_accounts.json',
    'POST /oauth/token',
    'GET /123/ledger_accounts.json',
  ]);
  t.is(refreshes(), 1);
  t.like(await stateOf(integration), { state: 'working', problem: null });
});

test('a package that gives no other token yet is waited for', async (t) => {
  const { server, integration } = t.context;
  await connect(t);
  seconds(100);
  server.consents.endTokens();
  const waiting = await t.throwsAsync(() => exactOnline.send(journal(), connectionOf(integration)), {
    instanceOf: RetryableError,
  });
  t.is(waiting.waitMs, 470_000);
  t.deepEqual(server.consents.outcomes, ['authorization_code'], 'it is not asked before');
  t.like(await stateOf(integration), { state: 'working', problem: null });
  seconds(470);
  await exactOnline.send(journal(), connectionOf(integration));
  t.is(new Set(server.lines.map(({ EntryID }) => EntryID)).size, 1);
});
