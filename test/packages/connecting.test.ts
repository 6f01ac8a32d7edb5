import type { Actor } from '@loonpoort/server/contract/handler.js';
import {
  createConnection,
  finishConsent,
  startConsent,
  getAccessToken,
} from '@loonpoort/server/integrations/connections/index.js';
import type { Item } from '../companies/caller.js';
import { MoneybirdServer } from './moneybird-server.js';
import { TwinfieldServer } from './twinfield-server.js';
import {
  actor,
  app,
  connect,
  firm,
  integrationFor,
  now,
  other,
  problemOf,
  redirectUri,
  service,
  seconds,
  stateOf,
  test,
} from './connecting.js';

test('connecting leads over the package’s consent page, and ends with tokens that only this server can read', async (t) => {
  const { integration, server } = t.context;
  const { url } = await startConsent(app, actor, integration, redirectUri);
  const page = new URL(url);
  t.is(page.origin + page.pathname, `${server.url}/api/oauth2/auth`);
  const { state, ...parameters } = Object.fromEntries(page.searchParams);
  t.deepEqual(parameters, { client_id: 'loonpoort', redirect_uri: redirectUri, response_type: 'code' });
  t.is(Buffer.from(state!, 'base64url').length, 32);

  const identity = await finishConsent(app, actor, server.consents.consent(url));
  t.like(identity, { id: integration.id, level: 'company', ownerId: integration.ownerId, package: 'exact-online' });
  t.like(await stateOf(integration), { state: 'working', problem: null });
  const token = await getAccessToken(app, integration);
  t.true(server.consents.holds(token));
  const rows = await app.database.rows(
    'SELECT * FROM connections UNION ALL SELECT *, NULL, NULL, NULL, NULL, NULL FROM pending_connections',
  );
  t.false(JSON.stringify(rows).includes(token));
  t.is(await getAccessToken(other, integration), token, 'every process has it');
});

test('what comes back counts once, for the login that began, within ten minutes', async (t) => {
  const { integration, server } = t.context;
  const begin = async () => server.consents.consent((await startConsent(app, actor, integration, redirectUri)).url);
  const first = await begin();
  const stranger = { ...actor, login: { ...actor.login, id: '0190b000-0000-7000-8000-000000000000' } } as Actor;
  t.is(await problemOf(() => finishConsent(app, stranger, first)), 'connection-expired');
  t.is(await problemOf(() => finishConsent(app, actor, { ...first, state: `${first.state}x` })), 'connection-expired');
  await finishConsent(app, actor, first);
  t.is(await problemOf(() => finishConsent(app, actor, first)), 'connection-expired');
  t.is(
    await problemOf(async () => finishConsent(app, actor, { ...(await begin()), code: 'geraden' })),
    'connection-refused',
  );
  const late = await begin();
  seconds(600);
  t.is(await problemOf(() => finishConsent(app, actor, late)), 'connection-expired');
  const lost = await begin();
  server.consents.troubles.push('drop');
  t.is(await problemOf(() => finishConsent(app, actor, lost)), 'package-unreachable');
  app.settings.packages = {};
  t.is(await problemOf(begin), 'package-not-available');
});

test('a test of the integration asks the package itself, and says how the connection fares', async (t) => {
  const { integration, server } = t.context;
  const outcome = async () => {
    const { body } = await firm.post(`/integrations/company/${integration.ownerId}/exact-online/tests`);
    return [
      body.state,
      ...body.checks.filter(({ key }: Item) => key === 'consent').map(({ passed, message }: Item) => [passed, message]),
    ];
  };
  t.deepEqual(await outcome(), [
    'working',
    [null, 'Er is geen verbinding met Exact Online. Bestanden downloaden kan wel.'],
  ]);
  await connect(t);
  t.deepEqual(await outcome(), ['working', [true, 'De verbinding met Exact Online werkt.']]);
  server.minutely = 0;
  t.deepEqual(await outcome(), [
    'problem',
    [false, 'Exact Online antwoordt nu niet. De verbinding is bewaard; test het later opnieuw.'],
  ]);
  server.minutely = 60;
  server.consents.revokeAll();
  t.is((await outcome())[0], 'problem');
  t.is(
    (await stateOf(integration)).problem,
    'consent.unreachable',
    'a token that ended early says nothing of the consent',
  );
  seconds(570); // from here on Exact Online gives another token, see claims.md
  await t.throwsAsync(getAccessToken(app, integration));
  t.is((await outcome())[0], 'problem');
  t.is((await stateOf(integration)).problem, 'consent.expired');
});

test('a code that was caught on its way is worth nothing where the package takes PKCE', async (t) => {
  const server = await new MoneybirdServer(now).start();
  t.teardown(() => server.stop());
  app.settings.packages = {
    moneybird: { clientId: 'loonpoort', clientSecret: 'geheim', url: server.url, signInUrl: server.url },
  };
  const integration = await integrationFor('moneybird', { administrationId: '123' });
  const { url } = await startConsent(app, actor, integration, redirectUri);
  t.is(new URL(url).searchParams.get('code_challenge_method'), 'S256');
  const caught = server.consents.consent(url);
  const again = await startConsent(app, actor, integration, redirectUri);
  const { state } = server.consents.consent(again.url);
  t.is(
    await problemOf(() => finishConsent(app, actor, { returnUrl: redirectUri, state, code: caught.code })),
    'connection-refused',
  );
  const right = await startConsent(app, actor, integration, redirectUri);
  await finishConsent(app, actor, server.consents.consent(right.url));
  t.true(server.consents.holds(await getAccessToken(app, integration)));
});

test('the answer of one package is not completed as that of another', async (t) => {
  const { integration, server } = t.context;
  const at = `/integrations/company/${integration.ownerId}/exact-online/connections`;
  for (const strange of ['/connect', '/connect/moneybird', '/connect/exact-online?x=1', '/connect/exact-online#x']) {
    const { status, body } = await firm.post(at, { returnUrl: `${service.url}${strange}` });
    t.is(status, 422, strange);
    t.like(body.errors, [{ pointer: '/returnUrl', code: 'notAllowed' }]);
  }
  const own = await firm.post(at, { returnUrl: `${service.url}/connect/exact-online` });
  t.is(own.status, 201);
  // Moneybird, or who took it over, sends the browser on to Exact Online with the state of its own flow (RFC 9700 section 4.4).
  const asked = server.consents.consent((await startConsent(app, actor, integration, redirectUri)).url);
  const mixedUp = { ...asked, returnUrl: redirectUri.replace('exact-online', 'moneybird') };
  t.is(await problemOf(() => finishConsent(app, actor, mixedUp)), 'connection-expired');
  t.is(await problemOf(() => finishConsent(app, actor, asked)), 'connection-expired', 'the state is spent');
});

test('Twinfield’s sign-in has a nonce that comes back in the ID token', async (t) => {
  const server = await new TwinfieldServer(now).start();
  t.teardown(() => server.stop());
  app.settings.packages = {
    twinfield: { clientId: 'loonpoort', clientSecret: 'geheim', url: server.url, signInUrl: server.url },
  };
  const integration = await integrationFor('twinfield', { office: '001', journalCode: 'LOON' });
  const { url } = await startConsent(app, actor, integration, redirectUri);
  t.regex(new URL(url).searchParams.get('nonce')!, /^[\w-]{43}$/);
  t.regex(new URL(url).searchParams.get('scope')!, /\boffline_access\b/);
  const strange = new URL(url);
  strange.searchParams.set('nonce', 'van-een-ander');
  t.is(await problemOf(() => finishConsent(app, actor, server.consents.consent(strange.href))), 'package-unreachable');
  const again = await startConsent(app, actor, integration, redirectUri);
  await finishConsent(app, actor, server.consents.consent(again.url));
  const connection = createConnection(app, integration, '', new AbortController().signal);
  t.is(connection.administration, '001', 'the one of the settings');
  t.true(server.consents.holds(await connection.token()));
  seconds(3590);
  t.true(server.consents.holds(await connection.token()));
});
