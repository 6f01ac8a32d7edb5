import { Company } from '@loonpoort/server/companies/company.js';
import { test } from '../harness/test.js';
import { openBureau, type Bureau } from './bureau.js';
import { problem } from './invitations.js';

async function loginsOf(bureau: Bureau, email: string) {
  const { body } = await bureau.ask('GET', `/accounts?q=${email}`);
  return body.items[0].logins as {
    id: string;
    role: string;
    grantKind: string;
    grantIds: string[];
    enabled: boolean;
  }[];
}

const patch = (bureau: Bureau, id: string, body: object, version = 1) =>
  bureau.ask('PATCH', `/logins/${id}`, { body, headers: { 'if-match': `"${version}"` } });
const remove = (bureau: Bureau, id: string, version = 1) =>
  bureau.ask('DELETE', `/logins/${id}`, { headers: { 'if-match': `"${version}"` } });

test("accounts are searched, filtered by role and paged, with every login's grant", async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  await bureau.person('zoe.bakker@oost.nl', [
    { role: 'accountant', firmId: ids.maasdal, grantKind: 'companies', grantIds: [ids.bakery, ids.butcher] },
    { role: 'manager', grantKind: 'departments', grantIds: [ids.shop], accepted: false },
  ]);
  await bureau.person('els@elders.nl', [{ role: 'employer' }], { tenantId: bureau.elsewhere });
  for (let number = 1; number <= 5; number++) await bureau.person(`e${number}@oost.nl`, [{ role: 'employee' }]);

  const { body } = await bureau.ask('GET', '/accounts?q=bakker%20zo%C3%AB');
  t.is(body.total, 1);
  t.like(body.items[0], { name: 'Zoe Bakker', email: 'zoe.bakker@oost.nl', lastUsedAt: null });
  const [accountant, manager] = body.items[0].logins;
  t.like(accountant, {
    role: 'accountant',
    label: 'Kantoor Maasdal',
    firmId: ids.maasdal,
    grantKind: 'companies',
    enabled: true,
    accepted: true,
  });
  t.deepEqual(accountant.grantIds, [ids.bakery, ids.butcher].sort());
  t.like(manager, { role: 'manager', label: 'Bakkerij Peeters', firmId: null, accepted: false });

  t.is((await bureau.ask('GET', '/accounts')).body.total, 7, 'and nobody of another tenant');
  t.is((await bureau.ask('GET', '/accounts?loginRole=employee')).body.total, 5);
  const names: string[] = [];
  for (let cursor = ''; ;) {
    const page = await bureau.ask('GET', `/accounts?limit=3${cursor}`);
    names.push(...page.body.items.map(({ name }: { name: string }) => name));
    if (page.body.next === null) break;
    cursor = `&cursor=${page.body.next}`;
  }
  t.deepEqual(names, ['Beheer', 'E1', 'E2', 'E3', 'E4', 'E5', 'Zoe Bakker']);
  const { body: own } = await bureau.ask('GET', '/accounts?q=beheer');
  t.is(own.items[0].lastUsedAt, bureau.now().toISOString());
});

test('accounts are found by a company that a login was granted, in whatever way, and by no other', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  const grants = {
    tags: [ids.tag],
    debtors: [ids.debtor],
    companies: [ids.butcher],
    departments: [ids.shop],
    employees: [ids.baker],
    none: [],
    all: [],
  } as const;
  for (const [grantKind, grantIds] of Object.entries(grants))
    await bureau.person(`${grantKind}@oost.nl`, [
      { role: 'accountant', grantKind: grantKind as never, grantIds: [...grantIds] },
    ]);
  const found = async (q: string): Promise<string[]> => {
    const { body } = await bureau.ask('GET', `/accounts?q=${encodeURIComponent(q)}`);
    t.is(body.total, body.items.length);
    return body.items.map(({ email }: { email: string }) => email.split('@')[0]);
  };
  t.deepEqual(await found('slager'), ['companies']);
  t.deepEqual(await found('bakkerij peeters'), ['debtors', 'departments', 'employees', 'tags']);
  t.deepEqual(await found('slagerij nergens'), []);
  t.deepEqual(await found('companies'), ['companies'], 'a person is found by the own name as ever');
  await bureau.service.app.database.transaction(async (trx) => {
    for (let number = 100; number <= 120; number++) {
      const search = Company.searchColumns({ number, name: 'Keten' }, { number: 100, name: 'Peeters Holding' });
      const { tenantId } = bureau;
      await Company.query(trx).insert({
        tenantId,
        debtorId: ids.debtor,
        number,
        name: 'Keten',
        kind: 'client',
        periodType: 'month',
        ...search,
      });
    }
  });
  t.deepEqual(await found('keten'), [], 'words of many companies are about none of them');
  t.deepEqual(await found('keten 107'), ['debtors', 'tags']);
});

test('a login is read, changed at its version, and keeps to the grants of its role', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  await bureau.person('jan@oost.nl', [{ role: 'employer', grantKind: 'companies', grantIds: [ids.bakery] }]);
  const [login] = await loginsOf(bureau, 'jan@oost.nl');
  const read = await bureau.ask('GET', `/logins/${login!.id}`);
  t.deepEqual([read.headers.get('etag'), read.body], ['"1"', login]);

  const refused: [object, string, string][] = [
    [{ grantKind: 'all' }, '/grantKind', 'grantKindOfRole'],
    [{ grantKind: 'debtors' }, '/grantIds', 'grantEmpty'],
    [{ grantIds: [ids.shop] }, '/grantIds/0', 'notFound'],
  ];
  for (const [body, pointer, code] of refused) {
    const answer = await patch(bureau, login!.id, body);
    t.deepEqual([answer.status, answer.body.errors[0].pointer, answer.body.errors[0].code], [422, pointer, code]);
  }
  const changed = await patch(bureau, login!.id, { grantIds: [ids.bakery, ids.webshop] });
  t.deepEqual([changed.status, changed.headers.get('etag')], [200, '"2"']);
  t.deepEqual(changed.body.grantIds, [ids.bakery, ids.webshop].sort());
  t.is((await patch(bureau, login!.id, { enabled: false })).body.type, problem('stale'));
  t.like((await patch(bureau, login!.id, { grantKind: 'debtors', grantIds: [ids.debtor] }, 2)).body, {
    grantKind: 'debtors',
    grantIds: [ids.debtor],
  });
  t.like((await patch(bureau, login!.id, { enabled: false }, 3)).body, { grantKind: 'debtors', enabled: false });
  t.is((await bureau.ask('PATCH', `/logins/${login!.id}`, { body: { enabled: true } })).status, 428);
  for (const version of ['"9"', '"0"', '"-4"']) {
    const answer = await bureau.ask('PATCH', `/logins/${login!.id}`, {
      body: { enabled: true },
      headers: { 'if-match': version },
    });
    t.is(answer.body.type, problem('stale'), `${version} is no version of a row`);
  }
  t.is((await patch(bureau, ids.shop, { enabled: true })).status, 404);
});

test('a login that sees a thousand companies is saved', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal }]);
  const grantIds = await bureau.service.app.database.transaction(async (trx) => {
    const [like] = await trx('companies').where({ id: bureau.ids.bakery });
    const { searchKey, ...company } = like as Record<string, unknown>;
    t.truthy(searchKey);
    const ids = Array.from(
      { length: 1000 },
      (_, index) => `0193${String(index).padStart(4, '0')}-6b1a-7c3d-8e4f-0123456789ab`,
    );
    for (const [index, id] of ids.entries()) await trx('companies').insert({ ...company, id, number: 1000 + index });
    return ids;
  });
  const [login] = await loginsOf(bureau, 'jan@oost.nl');
  const { status, body } = await patch(bureau, login!.id, { grantKind: 'companies', grantIds });
  t.deepEqual([status, body.grantIds.length], [200, 1000]);
  const session = await bureau.signIn('jan@oost.nl');
  t.is((session.login as unknown as { scope: string }).scope, '1.000 bedrijven');
});

test('a login is removed with its invitations and sessions; what it made stays', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'administrator', grantKind: 'all' }, { role: 'employer' }]);
  const session = await bureau.signIn('jan@oost.nl', 'administrator');
  const invited = await bureau.call('POST', '/invitations', {
    token: session.accessToken,
    body: { email: 'piet@oost.nl', role: 'employer' },
  });
  t.is(invited.status, 201);
  const [login] = await loginsOf(bureau, 'jan@oost.nl');
  t.is((await remove(bureau, login!.id, 7)).body.type, problem('stale'));
  t.is((await remove(bureau, login!.id)).status, 204);
  t.is((await bureau.call('GET', '/accounts', { token: session.accessToken })).status, 401);
  t.is((await bureau.ask('GET', `/logins/${login!.id}`)).status, 404);
  t.deepEqual(
    (await bureau.signIn('jan@oost.nl')).logins.map(({ role }) => role),
    ['employer'],
  );
  t.is((await bureau.ask('GET', '/invitations')).body.items[0].email, 'piet@oost.nl');

  const [open] = await loginsOf(bureau, 'piet@oost.nl');
  t.is((await remove(bureau, open!.id)).status, 204);
  t.is((await bureau.ask('GET', '/invitations')).body.total, 0);
  t.is(
    (await bureau.call('POST', '/invitation-previews', { body: { token: await bureau.tokenMailedTo('piet@oost.nl') } }))
      .body.type,
    problem('link-invalid'),
  );
});

test('nobody changes a login of their own, and one administrator always stays', async (t) => {
  const bureau = await openBureau(t);
  const [own] = await loginsOf(bureau, 'beheer@oamkb.nl');
  for (const answer of [await patch(bureau, own!.id, { enabled: false }), await remove(bureau, own!.id)]) {
    t.deepEqual([answer.status, answer.body.type], [403, problem('own-login')]);
  }
  await bureau.person('ook@oamkb.nl', [{ role: 'administrator', grantKind: 'all' }]);
  // None of these can take their place: one has not accepted, one is switched off, one is another bureau's.
  const administrator = { role: 'administrator', grantKind: 'all' } as const;
  await bureau.person('nieuw@oamkb.nl', [{ ...administrator, accepted: false }]);
  await bureau.person('els@elders.nl', [administrator], { tenantId: bureau.elsewhere });
  await bureau.person('weg@oamkb.nl', [administrator]);
  const [off] = await loginsOf(bureau, 'weg@oamkb.nl');
  t.is((await patch(bureau, off!.id, { enabled: false })).status, 200);
  const [other] = await loginsOf(bureau, 'ook@oamkb.nl');
  const tokens = [await bureau.signIn('beheer@oamkb.nl'), await bureau.signIn('ook@oamkb.nl')].map(
    ({ accessToken }) => accessToken,
  );
  // Both are signed in and remove each other at the same moment.
  const answers = await Promise.all(
    [other!.id, own!.id].map((id, index) =>
      bureau.call('DELETE', `/logins/${id}`, { token: tokens[index], headers: { 'if-match': '"1"' } }),
    ),
  );
  // The slower one is refused, or signed out already.
  t.is(answers.filter(({ status }) => status === 204).length, 1);
  t.is(answers.filter(({ status }) => status === 403 || status === 401).length, 1);
  const left = await bureau.service.app.database.rows(
    "SELECT 1 FROM logins WHERE role = 'administrator' AND id IN (?, ?)",
    [own!.id, other!.id],
  );
  t.is(left.length, 1);
});
