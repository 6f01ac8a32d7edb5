import { test } from '../harness/test.js';
import { LoonpoortOperator } from '@loonpoort/sdk/operator';
import { ConflictError, NotFoundError } from '@loonpoort/sdk';
import { createOperator, revokeOperator } from '@loonpoort/server/operators/operator-access.js';
import { endWork } from '@loonpoort/server/operators/end-work.js';
import { suspend } from '@loonpoort/server/operators/suspension.js';
import { commandOperator } from '@loonpoort/server/operators/operator.js';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { Tenant } from '@loonpoort/server/tenants/tenant.js';
import { openBureau, password } from '../accounts/bureau.js';
import { askToken, formOf, softwareOf, tokenOf } from '../clients/software.js';
import { send } from '../harness/service.js';
import { openOperator } from './operator.js';

const problem = (code: string) => `urn:loonpoort:problem:${code}`;

test('an operator makes, finds and changes tenants, once for one key, and all of it is recorded', async (t) => {
  const bureau = await openBureau(t);
  const { ask, change, id: operatorId, tenants } = await openOperator(bureau.service);
  const body = { slug: 'maasdal', name: ' Salarisbureau Máásdal ', email: 'Baas@maasdal.nl', invitation: 'link' };
  const make = (values: object = {}, key = 'maasdal-1') =>
    ask('POST', '/operator/tenants', { body: { ...body, ...values }, headers: { 'idempotency-key': key } });
  const made = await make();
  t.deepEqual([made.status, made.headers.get('etag')], [201, '"1"']);
  t.like(made.body.tenant, { slug: 'maasdal', name: 'Salarisbureau Máásdal', state: 'active', suspendedAt: null });
  t.deepEqual((await make()).body, made.body, 'the same answer, and the link with it');
  t.is((await make({ name: 'Ander' })).body.type, problem('idempotency-key-reused'));
  const [kept] = await bureau.service.app.database.rows<{ body: string }>('SELECT body FROM operator_keys');
  t.true(kept!.body.startsWith('v1.'), 'the link is sealed where it is kept');

  const token = new URL(made.body.invitationLink).hash.slice('#token='.length);
  t.is((await bureau.call('POST', '/invitation-acceptances', { body: { token, password } })).status, 204);
  const signIn = () =>
    bureau.call('POST', '/sessions', { body: { tenant: 'maasdal', email: 'baas@maasdal.nl', password } });
  t.like((await signIn()).body, { login: { role: 'administrator' }, person: { name: 'Salarisbureau Máásdal' } });

  const mailed = await ask('POST', '/operator/tenants', {
    body: { slug: 'vecht', name: 'Vecht', email: 'baas@vecht.nl', person: 'De Baas' },
  });
  t.is(mailed.body.invitationLink, null);
  t.regex(await bureau.tokenMailedTo('baas@vecht.nl'), /^[\w-]{43}$/);

  for (const [values, status, field, code] of [
    [{}, 409, '/slug', 'taken'],
    [{ slug: 'current' }, 422, '/slug', 'notAllowed'],
    [{ slug: 'Niet goed' }, 400, '/slug', 'pattern'],
    [{ slug: 'ander', email: 'baas' }, 400, '/email', 'format'],
    [{ slug: 'ander', name: ' ' }, 400, '/name', 'pattern'],
  ] as const) {
    const answer = await make(values, `maasdal-${JSON.stringify(values)}`);
    t.deepEqual([answer.status, answer.body.errors[0].pointer], [status, field], code);
  }
  t.deepEqual(
    (await tenants()).map(({ slug }) => slug),
    ['elders', 'maasdal', 'oamkb', 'vecht'],
    'by slug, and nothing of what was refused',
  );
  const found = await ask('GET', '/operator/tenants?q=maasdal%20SALARIS&state=active&limit=1&sort=-slug');
  t.deepEqual([found.body.total, found.body.items[0].id], [1, made.body.tenant.id]);
  t.is((await ask('GET', '/operator/tenants?state=suspended')).body.total, 0);

  const path = `/operator/tenants/${made.body.tenant.id}`;
  t.is((await ask('PATCH', path, { body: { name: 'X' } })).status, 428);
  t.is((await ask('PATCH', path, { body: { name: 'X' }, headers: { 'if-match': '"9"' } })).status, 412);
  t.is((await change('PATCH', made.body.tenant.id, '', { slug: 'vecht' })).status, 409);
  const changed = await change('PATCH', made.body.tenant.id, '', { slug: 'maas', name: 'Maas' });
  t.like(changed.body, { slug: 'maas', name: 'Maas' });
  t.is((await signIn()).status, 404, 'the slug was part of the address');
  t.is((await change('PATCH', made.body.tenant.id, '', { name: 'Maas' })).headers.get('etag'), '"2"');

  const { items } = (await ask('GET', '/operator/actions')).body;
  const row = { operatorId, operatorName: 'Inrichting', tenantId: made.body.tenant.id };
  t.like(items[0], {
    ...row,
    action: 'updateTenant',
    tenantSlug: 'maas',
    details: 'slug: maasdal -> maas; name: Salarisbureau Máásdal -> Maas',
  });
  t.deepEqual(
    items.map(({ action, tenantSlug }: Record<string, string>) => `${action} ${tenantSlug}`),
    ['updateTenant maas', 'createTenant vecht', 'createTenant maasdal', 'createOperator null'],
  );
  t.is((await ask('GET', '/operator/actions?q=vecht')).body.total, 1);
});

test('a secret opens what its scopes say, until it expires or is revoked', async (t) => {
  const bureau = await openBureau(t);
  const reader = await openOperator(bureau.service, ['tenants:read']);
  const writer = await openOperator(bureau.service, ['tenants:write']);
  const path = `/operator/tenants/${bureau.elsewhere}`;
  const headers = { 'if-match': '"1"' };
  for (const [method, address, options] of [
    ['POST', '/operator/tenants', { body: { slug: 'x', name: 'X', email: 'x@x.nl' } }],
    ['PATCH', path, { body: { name: 'X' }, headers }],
    ['PUT', `${path}/suspension`, { headers }],
    ['DELETE', `${path}/suspension`, { headers }],
    ['POST', `${path}/end`, { body: { slug: 'elders' }, headers }],
    ['GET', `${path}/export`, {}],
  ] as const) {
    const answer = await reader.ask(method, address, options);
    t.deepEqual([answer.status, answer.body.type], [403, problem('insufficient-scope')], `${method} ${address}`);
  }
  for (const address of ['/operator', '/operator/tenants', path, '/operator/actions', `${path}/export`])
    t.is((await writer.ask('GET', address)).status, 403, address);
  t.is((await reader.ask('GET', path)).headers.get('etag'), '"1"', 'nothing changed');
  const page = { origin: 'https://intranet.oost.nl' };
  t.is((await reader.ask('GET', '/operator/tenants', { headers: page })).body.type, problem('origin-not-allowed'));

  const { app } = bureau.service;
  const [{ secret_hash: hash }] = (await app.database.rows('SELECT secret_hash FROM operators')) as [
    { secret_hash: string },
  ];
  t.regex(reader.secret, /^lpo_[\w-]{43}$/, '256 bits');
  t.regex(hash, /^[0-9a-f]{64}$/);
  t.false(
    (await app.database.rows('SELECT * FROM operators')).some((row) => JSON.stringify(row).includes(reader.secret)),
  );

  await revokeOperator(app, writer.id);
  t.is((await writer.change('PUT', bureau.elsewhere, '/suspension')).body.type, problem('operator-unknown'));
  const expiresAt = new Date(bureau.now().getTime() + 60_000);
  const brief = await createOperator(app, { name: 'Kort', scopes: ['tenants:read'], expiresAt });
  const listed = () => send(bureau.service, 'GET', '/operator', { token: brief.secret });
  t.like((await listed()).body, { name: 'Kort', scopes: ['tenants:read'], expiresAt: expiresAt.toISOString() });
  bureau.pass(60);
  t.is((await listed()).status, 401);
  for (const token of [undefined, 'lpo_', `${reader.secret}x`, hash, reader.secret.toUpperCase()])
    t.is((await send(bureau.service, 'GET', '/operator/tenants', { token })).body.type, problem('operator-unknown'));
});

test('a suspended tenant lets nobody in and its work waits; resumed, all goes on where it was', async (t) => {
  const bureau = await openBureau(t);
  const { change } = await openOperator(bureau.service);
  const { app } = bureau.service;
  const software = await softwareOf(bureau);
  const token = await tokenOf(bureau.service, software);
  const origin = bureau.service.url;
  const signIn = (tenant: string, email = 'beheer@oamkb.nl') =>
    bureau.call('POST', '/sessions', { body: { tenant, email, password }, headers: { origin } });
  const first = await signIn('oamkb');
  const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
  const refresh = () => bureau.call('POST', '/sessions/current/tokens', { headers: { origin, cookie } });
  const invite = (email: string) =>
    bureau.ask('POST', '/invitations', { body: { email, role: 'administrator', grantKind: 'all' } });
  await invite('bij@oamkb.nl');
  const invitation = await bureau.tokenMailedTo('bij@oamkb.nl');
  const callers = { person: first.body.accessToken as string, software: token };
  const statuses = () =>
    Promise.all(
      Object.values(callers).map(async (each) => (await bureau.call('GET', '/companies', { token: each })).status),
    );
  t.deepEqual(await statuses(), [200, 200]);
  const ran: unknown[] = [];
  app.jobs.handle('later', async ({ payload }) => void ran.push(payload));
  const later = (tenantId: string) =>
    app.database.transaction((trx) =>
      app.jobs.enqueue(trx, tenantId, 'later', tenantId, new Date(bureau.now().getTime() + 3_600_000)),
    );
  await later(bureau.tenantId);
  await later(bureau.elsewhere);

  const suspended = await change('PUT', bureau.tenantId, '/suspension');
  t.like(suspended.body, { state: 'suspended', suspendedAt: bureau.now().toISOString() });
  t.is((await change('PUT', bureau.tenantId, '/suspension')).headers.get('etag'), '"2"', 'it is suspended already');
  t.deepEqual(await statuses(), [401, 401]);
  const closed = await signIn('oamkb');
  t.deepEqual([closed.status, closed.body.type], [403, problem('tenant-suspended')]);
  t.is(closed.body.title, 'Deze omgeving is tijdelijk gesloten');
  t.is(
    (await signIn('oamkb', 'niemand@oamkb.nl')).text.replace(/urn:uuid:[\w-]+/, ''),
    closed.text.replace(/urn:uuid:[\w-]+/, ''),
  );
  t.is((await refresh()).body.type, problem('tenant-suspended'));
  t.like((await askToken(bureau.service, formOf(software))).body, { error: 'temporarily_unavailable' });
  t.is((await askToken(bureau.service, formOf({ ...software, secret: 'x' }))).body.error, 'invalid_client');
  for (const [path, body] of [
    ['/password-resets', { tenant: 'oamkb', email: 'beheer@oamkb.nl' }],
    ['/invitation-previews', { token: invitation }],
    ['/invitation-acceptances', { token: invitation, password }],
  ] as const)
    t.is((await bureau.call('POST', path, { body })).body.type, problem('tenant-suspended'), path);
  t.is((await bureau.call('GET', '/tenants/oamkb')).status, 200, 'the sign-in page still says whose it is');

  bureau.pass(4 * 24 * 3600);
  await app.background.runDue('jobs');
  t.deepEqual(ran, [bureau.elsewhere], 'the work of others goes on');

  const resumed = await change('DELETE', bureau.tenantId, '/suspension');
  t.like(resumed.body, { state: 'active', suspendedAt: null, endableAt: null });
  await app.background.runDue('jobs');
  t.deepEqual(ran, [bureau.elsewhere, bureau.tenantId]);
  t.is((await signIn('oamkb')).status, 201);
  t.is((await askToken(bureau.service, formOf(software))).status, 200);
});

test('a session that was open goes on after a suspension, with the token that it had', async (t) => {
  const bureau = await openBureau(t);
  const { change } = await openOperator(bureau.service);
  const origin = bureau.service.url;
  const body = { tenant: 'oamkb', email: 'beheer@oamkb.nl', password };
  const session = await bureau.call('POST', '/sessions', { body, headers: { origin } });
  const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
  const refresh = () => bureau.call('POST', '/sessions/current/tokens', { headers: { origin, cookie } });
  await change('PUT', bureau.tenantId, '/suspension');
  t.is((await refresh()).status, 403);
  // A token that had been spent would be a stolen one by now.
  bureau.pass(120);
  await change('DELETE', bureau.tenantId, '/suspension');
  t.is((await refresh()).status, 201);
});

test('what another process suspends is closed here within 5 seconds', async (t) => {
  const bureau = await openBureau(t);
  const { app } = bureau.service;
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const software = await tokenOf(bureau.service, await softwareOf(bureau));
  const status = async (each: string) => (await bureau.call('GET', '/companies', { token: each })).status;
  t.deepEqual([await status(token), await status(software)], [200, 200]);
  const database = await openDatabase(app.database.engine.url);
  t.teardown(() => database.close());
  const { version } = await Tenant.query(database.read).findById(bureau.tenantId).throwIfNotFound();
  await suspend({ ...app, database }, { by: commandOperator, id: bureau.tenantId, version });
  bureau.pass(4.9);
  t.deepEqual([await status(token), await status(software)], [401, 401]);
});

test('the SDK has a client of its own for operators', async (t) => {
  const bureau = await openBureau(t);
  const { secret } = await openOperator(bureau.service);
  const operator = new LoonpoortOperator({ baseUrl: `${bureau.service.url}/api`, secret, maxRetries: 0 });
  const { tenant } = await operator.tenants.create({ slug: 'waal', name: 'Waal', email: 'baas@waal.nl' });
  const slugs: string[] = [];
  for await (const { slug } of operator.tenants.list({ sort: 'slug', limit: 1 })) slugs.push(slug);
  t.deepEqual(slugs, ['elders', 'oamkb', 'waal']);
  const { response } = await operator.tenants.read({ tenantId: tenant.id }).withResponse();
  const ifMatch = response.headers.get('etag')!;
  await t.throwsAsync(operator.tenants.end({ tenantId: tenant.id, slug: 'waal' }, { ifMatch }), {
    instanceOf: ConflictError,
    message: /tenant-not-suspended|niet opgeschort/,
  });
  const file = await operator.tenants.export({ tenantId: tenant.id });
  t.regex(file.name, /^waal-\d{4}-\d\d-\d\d\.zip$/);
  await t.throwsAsync(operator.tenants.read({ tenantId: nowhere }), { instanceOf: NotFoundError });
  const actions = await operator.operatorActions.list({ q: 'waal' });
  t.deepEqual(
    actions.items.map(({ action }) => action),
    ['exportTenant', 'createTenant'],
  );
  t.deepEqual((await operator.operators.get()).scopes, ['tenants:read', 'tenants:write', 'tenants:export']);
});

const nowhere = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';

test('a tenant that was suspended for 30 days is ended without its slug', async (t) => {
  const bureau = await openBureau(t);
  const { change, tenants } = await openOperator(bureau.service);
  const { body } = await change('PUT', bureau.elsewhere, '/suspension');
  t.is(Date.parse(body.endableAt) - Date.parse(body.suspendedAt), 30 * 24 * 3600 * 1000);
  bureau.pass(30 * 24 * 3600 - 1);
  t.is((await change('POST', bureau.elsewhere, '/end', {})).body.type, problem('tenant-end-unconfirmed'));
  bureau.pass(1);
  t.is((await change('POST', bureau.elsewhere, '/end', {})).status, 202);
  await bureau.service.app.background.runDue(endWork);
  t.deepEqual(
    (await tenants()).map(({ slug }) => slug),
    ['oamkb'],
  );
});

test('the first administrator is invited again until one came in', async (t) => {
  const bureau = await openBureau(t);
  const { ask, secret } = await openOperator(bureau.service);
  const body = { slug: 'waal', name: 'Waal', email: 'baas@waal.nl' };
  const { body: made } = await ask('POST', '/operator/tenants', { body });
  const first = await bureau.tokenMailedTo('baas@waal.nl');
  bureau.pass(73 * 3600);
  const accept = (token: string) => bureau.call('POST', '/invitation-acceptances', { body: { token, password } });
  t.is((await accept(first)).body.type, problem('link-expired'));

  const path = `/operator/tenants/${made.tenant.id}/first-invitation-deliveries`;
  const headers = { 'idempotency-key': 'waal-opnieuw' };
  const linked = await ask('POST', path, { body: { invitation: 'link' }, headers });
  t.is(linked.status, 202);
  t.is(
    (await ask('POST', path, { body: { invitation: 'link' }, headers })).body.invitationLink,
    linked.body.invitationLink,
  );
  const operator = new LoonpoortOperator({ baseUrl: `${bureau.service.url}/api`, secret, maxRetries: 0 });
  const mailed = await operator.tenants.resendFirstInvitation({ tenantId: made.tenant.id });
  t.deepEqual([mailed.tenant.slug, mailed.invitationLink], ['waal', null]);
  const second = await bureau.tokenMailedTo('baas@waal.nl');
  const linkedToken = new URL(linked.body.invitationLink).hash.slice('#token='.length);
  t.is((await accept(linkedToken)).body.type, problem('link-revoked'), 'a later link takes its place');
  t.is((await accept(second)).status, 204);

  t.is((await ask('POST', path, { body: {} })).body.type, problem('invitation-closed'), 'it is in use');
  const { body: ijssel } = await ask('POST', '/operator/tenants', {
    body: { ...body, slug: 'ijssel', name: 'IJssel' },
  });
  await bureau.person('tweede@ijssel.nl', [{ role: 'administrator', grantKind: 'all' }], {
    tenantId: ijssel.tenant.id,
  });
  const unanswered = `/operator/tenants/${ijssel.tenant.id}/first-invitation-deliveries`;
  t.is((await ask('POST', unanswered, { body: { invitation: 'link' } })).status, 409, 'another administrator is in');
  const there = `/operator/tenants/${bureau.tenantId}/first-invitation-deliveries`;
  t.is((await ask('POST', there, { body: {} })).status, 409, 'so is one whose administrator came in otherwise');
  t.is((await ask('POST', `/operator/tenants/${nowhere}/first-invitation-deliveries`, { body: {} })).status, 404);
  const actions = await ask('GET', '/operator/actions?q=waal');
  t.deepEqual(
    actions.body.items.map(({ action }: { action: string }) => action),
    ['resendFirstInvitation', 'resendFirstInvitation', 'createTenant'],
  );
});
