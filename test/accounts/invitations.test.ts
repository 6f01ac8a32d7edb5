import { test } from '../harness/test.js';
import { openBureau, password } from './bureau.js';
import { accept, hours, invite, preview, problem } from './invitations.js';

test('each role has its firm and its grants', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  const elsewhere = await bureau.person('els@elders.nl', [], { tenantId: bureau.elsewhere });
  const wrong: [object, string, string][] = [
    [{ role: 'accountant' }, '/firmId', 'firmMissing'],
    [{ role: 'accountant', firmId: elsewhere }, '/firmId', 'notFound'],
    [{ role: 'employer', firmId: ids.maasdal }, '/firmId', 'notAllowed'],
    [{ role: 'administrator', grantKind: 'companies', grantIds: [ids.bakery] }, '/grantKind', 'grantKindOfRole'],
    [
      { role: 'accountant', firmId: ids.maasdal, grantKind: 'employees', grantIds: [ids.baker] },
      '/grantKind',
      'grantKindOfRole',
    ],
    [{ role: 'employer', grantKind: 'all' }, '/grantKind', 'grantKindOfRole'],
    [{ role: 'employer', grantKind: 'tags', grantIds: [ids.tag] }, '/grantKind', 'grantKindOfRole'],
    [{ role: 'manager', grantKind: 'companies', grantIds: [ids.bakery] }, '/grantKind', 'grantKindOfRole'],
    [{ role: 'employee', grantKind: 'departments', grantIds: [ids.shop] }, '/grantKind', 'grantKindOfRole'],
    [{ role: 'employer', grantKind: 'companies' }, '/grantIds', 'grantEmpty'],
    [{ role: 'employer', grantKind: 'companies', grantIds: [ids.bakery, ids.shop] }, '/grantIds/1', 'notFound'],
    [{ role: 'employer', grantKind: 'none', grantIds: [ids.bakery] }, '/grantIds', 'notAllowed'],
    [{ role: 'accountant', firmId: ids.maasdal, grantKind: 'all', grantIds: [ids.bakery] }, '/grantIds', 'notAllowed'],
  ];
  for (const [body, pointer, code] of wrong) {
    const answer = await invite(bureau, { email: 'x@oost.nl', ...body });
    t.deepEqual(
      [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code],
      [422, pointer, code],
      JSON.stringify(body),
    );
  }
  t.is((await bureau.ask('GET', '/accounts?q=x@oost.nl')).body.total, 0, 'nothing was saved');

  const right = [
    { role: 'administrator' },
    { role: 'accountant', firmId: ids.maasdal },
    { role: 'accountant', firmId: ids.maasdal, grantKind: 'companies', grantIds: [ids.bakery, ids.butcher] },
    { role: 'employer', grantKind: 'debtors', grantIds: [ids.debtor] },
    { role: 'manager', grantKind: 'departments', grantIds: [ids.shop] },
    { role: 'employee', grantKind: 'employees', grantIds: [ids.baker] },
    { role: 'employee' },
  ];
  for (const body of right)
    t.is((await invite(bureau, { email: 'y@oost.nl', ...body })).status, 201, JSON.stringify(body));
  const { body } = await bureau.ask('GET', '/accounts?q=y@oost.nl');
  t.deepEqual(
    body.items[0].logins.map(
      ({ role, grantKind, grantIds }: { role: string; grantKind: string; grantIds: string[] }) => [
        role,
        grantKind,
        grantIds.length,
      ],
    ),
    [
      ['administrator', 'all', 0],
      ['accountant', 'none', 0],
      ['accountant', 'companies', 2],
      ['employer', 'debtors', 1],
      ['manager', 'departments', 1],
      ['employee', 'employees', 1],
      ['employee', 'none', 0],
    ],
  );
});

test('inviting again voids the earlier link, and a login that is there is not given twice', async (t) => {
  const bureau = await openBureau(t);
  const body = {
    email: 'jan@oost.nl',
    role: 'employer',
    grantKind: 'companies',
    grantIds: [bureau.ids.bakery, bureau.ids.webshop],
  };
  await invite(bureau, body);
  const first = await bureau.tokenMailedTo('jan@oost.nl');
  await invite(bureau, { ...body, grantIds: [...body.grantIds].reverse() });
  const second = await bureau.tokenMailedTo('jan@oost.nl');
  const voided = await accept(bureau, first, password);
  t.deepEqual([voided.status, voided.body.type], [410, problem('link-revoked')]);
  t.is((await accept(bureau, second, password)).status, 204);
  t.is((await bureau.signIn('jan@oost.nl')).logins.length, 1);
  const { body: list } = await bureau.ask('GET', '/invitations');
  t.deepEqual(
    list.items.map(({ state }: { state: string }) => state),
    ['accepted', 'revoked'],
  );

  const again = await invite(bureau, body);
  t.deepEqual([again.status, again.body.type, again.body.errors[0].code], [409, problem('already-exists'), 'taken']);
  t.is(
    (await invite(bureau, { ...body, grantIds: [bureau.ids.bakery] })).status,
    201,
    'another grant is another login',
  );
});

test('an invitation is sent again, revoked, and made once more', async (t) => {
  const bureau = await openBureau(t);
  const body = { email: 'jan@oost.nl', role: 'employer' };
  const { body: invitation } = await invite(bureau, body);
  const path = `/invitations/${invitation.id}`;
  const first = await bureau.tokenMailedTo('jan@oost.nl');
  bureau.pass(73 * hours);
  t.is((await accept(bureau, first, password)).body.type, problem('link-expired'));
  t.is((await bureau.ask('GET', '/invitations?state=expired')).body.total, 1);

  const again = await bureau.ask('POST', `${path}/deliveries`);
  t.is(again.status, 202);
  t.like(again.body, {
    id: invitation.id,
    state: 'open',
    expiresAt: new Date(bureau.now().getTime() + 72 * hours * 1000).toISOString(),
  });
  const second = await bureau.tokenMailedTo('jan@oost.nl');
  t.is((await accept(bureau, first, password)).body.type, problem('link-revoked'));
  t.is((await preview(bureau, second)).status, 200);

  t.is((await bureau.ask('DELETE', path)).status, 204);
  t.is((await accept(bureau, second, password)).body.type, problem('link-revoked'));
  for (const [method, at] of [
    ['DELETE', path],
    ['POST', `${path}/deliveries`],
  ] as const) {
    const closed = await bureau.ask(method, at);
    t.deepEqual([closed.status, closed.body.type], [409, problem('invitation-closed')], method);
  }
  t.is((await bureau.ask('DELETE', `/invitations/${bureau.ids.shop}`)).status, 404);

  t.is((await invite(bureau, body)).status, 201);
  t.is((await accept(bureau, await bureau.tokenMailedTo('jan@oost.nl'), password)).status, 204);
  t.is((await bureau.signIn('jan@oost.nl')).login!.role, 'employer');
});

test('the list is searched, filtered and paged, newest first, with an exact total', async (t) => {
  const bureau = await openBureau(t);
  for (let number = 1; number <= 7; number++)
    await invite(bureau, { email: `p${number}@oost.nl`, name: `Zoë ${number}`, role: 'employer' });
  const { body: first } = await bureau.ask('GET', '/invitations?limit=3');
  t.deepEqual(
    [first.total, first.items.map(({ email }: { email: string }) => email)],
    [7, ['p7@oost.nl', 'p6@oost.nl', 'p5@oost.nl']],
  );
  const { body: second } = await bureau.ask('GET', `/invitations?limit=3&cursor=${first.next}`);
  const { body: third } = await bureau.ask('GET', `/invitations?limit=3&cursor=${second.next}`);
  t.deepEqual([third.items.length, third.next, third.total], [1, null, 7]);
  t.is((await bureau.ask('GET', '/invitations?q=zoe%205')).body.total, 1);
  await bureau.ask('DELETE', `/invitations/${first.items[0].id}`);
  t.is((await bureau.ask('GET', '/invitations?state=revoked')).body.total, 1);
  t.is((await bureau.ask('GET', '/invitations?state=open')).body.total, 6);
  t.is((await bureau.ask('GET', '/invitations?cursor=onzin')).status, 400);
});

test('a repeated call invites once', async (t) => {
  const bureau = await openBureau(t);
  const headers = { 'idempotency-key': 'uitnodiging-1' };
  const body = { email: 'jan@oost.nl', role: 'employer' };
  const answers = await Promise.all([1, 2, 3].map(() => invite(bureau, body, headers)));
  t.deepEqual(new Set(answers.map(({ body: each }) => each.id)).size, 1);
  t.is((await bureau.ask('GET', '/invitations')).body.total, 1);
  const other = await invite(bureau, { ...body, email: 'piet@oost.nl' }, headers);
  t.deepEqual([other.status, other.body.type], [422, problem('idempotency-key-reused')]);
});

test('while the mail server is away the invitation is kept, and sent later', async (t) => {
  const bureau = await openBureau(t);
  await bureau.mailbox.stop();
  const { status, body } = await invite(bureau, { email: 'jan@oost.nl', role: 'employer' });
  t.is(status, 201);
  const { background } = bureau.service.app;
  await background.runDue('jobs');
  const shown = async () => (await bureau.ask('GET', '/invitations')).body.items[0];
  t.like(await shown(), { id: body.id, state: 'open', lastSentAt: null });
  await bureau.mailbox.start();
  bureau.pass(3600);
  await background.runDue('jobs');
  const token = await bureau.tokenMailedTo('jan@oost.nl');
  await background.runDue('jobs');
  t.is((await shown()).lastSentAt, bureau.now().toISOString());
  t.is((await accept(bureau, token, password)).status, 204);
});

test('only an administrator invites', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  const answer = await bureau.call('POST', '/invitations', {
    token,
    body: { email: 'x@oost.nl', role: 'administrator' },
  });
  t.deepEqual([answer.status, answer.body.type], [403, problem('forbidden')]);
});

test('an invitation to more companies is another login, not the same one', async (t) => {
  const bureau = await openBureau(t);
  const { bakery, webshop } = bureau.ids;
  const invite = (grantIds: string[]) =>
    bureau.ask('POST', '/invitations', {
      body: { email: 'piet@oost.nl', role: 'employer', grantKind: 'companies', grantIds },
    });
  for (const grantIds of [[bakery], [bakery, webshop], [webshop, bakery]]) t.is((await invite(grantIds)).status, 201);
  const { body } = await bureau.ask('GET', '/accounts?q=piet');
  t.deepEqual(
    (body.items[0].logins as { grantIds: string[] }[]).map(({ grantIds }) => grantIds.length),
    [1, 2],
  );
});
