import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { askToken, formOf, softwareOf, tokenOf } from './software.js';

test('a client shows its secret once, and the database holds none', async (t) => {
  const bureau = await openBureau(t);
  const created = await bureau.ask('POST', '/clients', {
    body: {
      name: ' Boekhouding Maasdal ',
      firmId: bureau.ids.maasdal,
      scopes: ['companies:read', 'webhooks'],
      grantKind: 'tags',
      grantIds: [bureau.ids.tag],
    },
  });
  t.is(created.status, 201);
  const { client, secret } = created.body;
  t.regex(secret as string, /^lp_[\w-]{43}$/);
  t.like(client, {
    name: 'Boekhouding Maasdal',
    firmName: 'Kantoor Maasdal',
    scopes: ['companies:read', 'webhooks'],
    grantKind: 'tags',
    grantIds: [bureau.ids.tag],
    enabled: true,
    lastUsedAt: null,
  });
  t.is(Date.parse(client.secretExpiresAt as string) - bureau.now().getTime(), 365 * 24 * 3600 * 1000);
  t.true((secret as string).startsWith((client.secrets[0].hint as string).split('…')[0]!));
  await tokenOf(bureau.service, { id: client.id as string, secret: secret as string });
  const read = await bureau.ask('GET', `/clients/${client.id}`);
  t.false(read.text.includes(secret as string));
  t.is(read.body.lastUsedAt, bureau.now().toISOString());
  const list = await bureau.ask('GET', '/clients?q=boek maas');
  t.deepEqual(list.body.items, [read.body]);
  const columns = await bureau.service.app.database.engine.readColumns();
  for (const name of new Set(columns.map(({ table }) => table).filter((each) => each !== 'company_search'))) {
    const rows = await bureau.service.app.database.rows(`SELECT * FROM ${name}`);
    t.false(JSON.stringify(rows).includes(secret as string), name);
  }
});

test('a client sees its grant, for the scopes that it has', async (t) => {
  const bureau = await openBureau(t);
  const { ids, service } = bureau;
  for (const [grant, companies] of [
    [{ grantKind: 'all' }, [ids.bakery, ids.webshop, ids.butcher]],
    [{ grantKind: 'tags', grantIds: [ids.tag] }, [ids.bakery, ids.webshop]],
    [{ grantKind: 'debtors', grantIds: [ids.debtor] }, [ids.bakery, ids.webshop]],
    [{ grantKind: 'companies', grantIds: [ids.butcher] }, [ids.butcher]],
  ] as const) {
    const token = await tokenOf(service, await softwareOf(bureau, { grantIds: [], ...grant }));
    const { body } = await bureau.call('GET', '/companies', { token });
    t.deepEqual((body.items as { id: string }[]).map(({ id }) => id).sort(), [...companies].sort(), grant.grantKind);
    for (const id of [ids.bakery, ids.webshop, ids.butcher]) {
      const wanted = (companies as readonly string[]).includes(id) ? 200 : 404;
      t.is((await bureau.call('GET', `/companies/${id}`, { token })).status, wanted, grant.grantKind);
    }
  }
  const token = await tokenOf(service, await softwareOf(bureau, { scopes: ['webhooks'] }));
  const { status, body, headers } = await bureau.call('GET', '/companies', { token });
  t.is(status, 403);
  t.is(body.type, 'urn:loonpoort:problem:insufficient-scope');
  t.regex(body.detail as string, /companies:read/);
  t.is(headers.get('www-authenticate'), 'Bearer error="insufficient_scope", scope="companies:read"');
});

test('what a client may do and see changes for tokens that it has', async (t) => {
  const bureau = await openBureau(t);
  const software = await softwareOf(bureau);
  const token = await tokenOf(bureau.service, software);
  const see = async () => {
    const { status, body } = await bureau.call('GET', '/companies', { token });
    return status === 200 ? (body.total as number) : status;
  };
  const change = async (body: object) => {
    const { headers } = await bureau.ask('GET', `/clients/${software.id}`);
    t.is(
      (await bureau.ask('PATCH', `/clients/${software.id}`, { body, headers: { 'if-match': headers.get('etag')! } }))
        .status,
      200,
    );
  };
  t.is(await see(), 2);
  await change({ grantKind: 'companies', grantIds: [bureau.ids.butcher] });
  t.is(await see(), 1);
  await change({ scopes: ['journals:read'] });
  t.is(await see(), 403);
  await change({ scopes: ['companies:read'] });
  t.is(await see(), 1);
  await change({ enabled: false });
  t.is(await see(), 401);
  t.is((await askToken(bureau.service, formOf(software))).body.error, 'invalid_client');
  await change({ enabled: true });
  t.is(await see(), 1);
  t.is((await bureau.ask('DELETE', `/clients/${software.id}`)).status, 204);
  t.is(await see(), 401);
  t.is((await bureau.ask('GET', `/clients/${software.id}`)).status, 404);
  t.is(
    (await bureau.ask('PATCH', `/clients/${software.id}`, { body: { enabled: true }, headers: { 'if-match': '"1"' } }))
      .status,
    404,
  );
});

test('a new secret: the former one works for a day, or ends at once with its tokens', async (t) => {
  const bureau = await openBureau(t);
  const first = await softwareOf(bureau);
  const works = async (secret: string) => (await askToken(bureau.service, formOf({ ...first, secret }))).status === 200;
  const rotate = async (immediately: boolean) => {
    const { status, body } = await bureau.ask('POST', `/clients/${first.id}/secrets`, { body: { immediately } });
    t.is(status, 201);
    return body as { secret: string; client: { secrets: { id: string }[] } };
  };
  const second = await rotate(false);
  t.is(second.client.secrets.length, 2);
  t.deepEqual([await works(first.secret), await works(second.secret)], [true, true]);
  bureau.pass(24 * 3600 - 1);
  t.true(await works(first.secret));
  bureau.pass(2);
  t.deepEqual([await works(first.secret), await works(second.secret)], [false, true]);

  const third = await rotate(false);
  const fourth = await rotate(false);
  t.is(fourth.client.secrets.length, 2);
  t.deepEqual([await works(second.secret), await works(third.secret), await works(fourth.secret)], [false, true, true]);
});

test('a former secret that ends at once takes its tokens along', async (t) => {
  const bureau = await openBureau(t);
  const software = await softwareOf(bureau);
  const token = await tokenOf(bureau.service, software);
  t.is((await bureau.call('GET', '/companies', { token })).status, 200);
  const { body } = await bureau.ask('POST', `/clients/${software.id}/secrets`, { body: { immediately: true } });
  t.is(body.client.secrets.length, 1);
  t.is((await bureau.call('GET', '/companies', { token })).status, 401);
  const next = await tokenOf(bureau.service, { ...software, secret: body.secret as string });
  t.is((await bureau.call('GET', '/companies', { token: next })).status, 200);
});

test('a secret ends after a year', async (t) => {
  const bureau = await openBureau(t);
  const software = await softwareOf(bureau);
  bureau.pass(365 * 24 * 3600 - 1);
  t.is((await askToken(bureau.service, formOf(software))).status, 200);
  bureau.pass(1);
  t.is((await askToken(bureau.service, formOf(software))).body.error, 'invalid_client');
});

test('only an administrator gives access, within the own tenant, with a grant that exists', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: ids.maasdal, grantKind: 'all' }]);
  await bureau.person('els@elders.nl', [{ role: 'administrator', grantKind: 'all' }], { tenantId: bureau.elsewhere });
  const { id } = await softwareOf(bureau);
  const { accessToken: accountant } = await bureau.signIn('anna@maasdal.nl');
  t.is((await bureau.call('GET', '/clients', { token: accountant })).status, 403);
  const els = await bureau.call('POST', '/sessions', {
    body: { email: 'els@elders.nl', password: 'vier groene fietsen in de regen', tenant: 'elders' },
  });
  const token = els.body.accessToken as string;
  t.is((await bureau.call('GET', '/clients', { token })).body.total, 0);
  t.is((await bureau.call('GET', `/clients/${id}`, { token })).status, 404);
  t.is((await bureau.call('DELETE', `/clients/${id}`, { token })).status, 404);
  t.is((await bureau.call('POST', `/clients/${id}/secrets`, { token, body: {} })).status, 404);
  const body = { name: 'Elders', scopes: ['companies:read'], grantKind: 'companies', grantIds: [ids.bakery] };
  const refused = await bureau.call('POST', '/clients', { token, body });
  t.is(refused.status, 422);
  t.like(refused.body.errors[0], { pointer: '/grantIds/0', code: 'notFound' });
  const wrong = [
    [{ grantKind: 'companies', grantIds: [] }, '/grantIds'],
    [{ grantKind: 'all', grantIds: [ids.bakery] }, '/grantIds'],
    [{ firmId: id }, '/firmId'],
    [{ scopes: [] }, '/scopes'],
    [{ scopes: ['payslips:read'] }, '/scopes/0'],
  ] as const;
  for (const [change, pointer] of wrong) {
    const answer = await bureau.ask('POST', '/clients', { body: { ...body, ...change } });
    t.is(answer.body.errors?.[0].pointer, pointer, answer.text);
  }
});

test('a token ends with the secret that it came with', async (t) => {
  const bureau = await openBureau(t);
  const software = await softwareOf(bureau);
  bureau.pass(365 * 24 * 3600 - 1);
  const token = await tokenOf(bureau.service, software);
  t.is((await bureau.call('GET', '/companies', { token })).status, 200);
  bureau.pass(1);
  t.is((await bureau.call('GET', '/companies', { token })).status, 401);
});

test("a client gets in with its own secret only, not with a colleague's", async (t) => {
  const bureau = await openBureau(t);
  const one = await softwareOf(bureau);
  const two = await softwareOf(bureau, { name: 'Andere boekhouding' });
  const { body } = await askToken(bureau.service, formOf({ id: one.id, secret: two.secret }));
  t.is(body.error, 'invalid_client');
});

test('a new secret does not lengthen the life of one that ends today', async (t) => {
  const bureau = await openBureau(t);
  const software = await softwareOf(bureau);
  bureau.pass(365 * 24 * 3600 - 3600);
  t.is((await bureau.ask('POST', `/clients/${software.id}/secrets`, { body: {} })).status, 201);
  bureau.pass(3600);
  t.is((await askToken(bureau.service, formOf(software))).body.error, 'invalid_client');
});
