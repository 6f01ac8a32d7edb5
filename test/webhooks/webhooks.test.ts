import { test } from '../harness/test.js';
import { Webhook as Verifier } from 'standardwebhooks';
import { softwareOf, tokenOf } from '../clients/software.js';
import { openReceiver, openWorld, withStatus, type Received } from './receiver.js';

const verifies = (secret: string, { body, headers }: Received): boolean => {
  try {
    new Verifier(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};

test('a new secret signs beside the former one for a day, or alone from now on', async (t) => {
  const world = await openWorld(t);
  const { id, secret: first } = await world.webhook();
  const rotate = async (immediately: boolean) =>
    (await world.ask('POST', `/webhooks/${id}/secrets`, { body: { immediately } })).body.secret as string;
  const next = async () => {
    await world.ask('POST', `/webhooks/${id}/tests`);
    return world.receiver.received.at(-1)!;
  };
  const second = await rotate(false);
  const both = await next();
  t.is(both.headers['webhook-signature']?.toString().split(' ').length, 2);
  t.deepEqual([verifies(first, both), verifies(second, both)], [true, true]);
  const third = await rotate(true);
  const alone = await next();
  t.deepEqual([verifies(first, alone), verifies(second, alone), verifies(third, alone)], [false, false, true]);
  const fourth = await rotate(false);
  const { accessToken: token } = await world.signIn('beheer@oamkb.nl');
  world.pass(24 * 3600 + 1);
  await world.happen();
  await world.sendDue();
  t.is(world.receiver.received.at(-1)!.headers['webhook-signature']?.toString().split(' ').length, 1);
  t.truthy(fourth && token);
});

test('secrets are sealed in the database', async (t) => {
  const world = await openWorld(t);
  const { id, secret } = await world.webhook();
  await world.ask('POST', `/webhooks/${id}/secrets`, { body: {} });
  const [row] = await world.service.app.database.rows<{ secret: string; former_secret: string }>(
    'SELECT secret, former_secret FROM webhooks',
  );
  t.true(row!.secret.startsWith('v1.') && row!.former_secret.startsWith('v1.'));
  t.false(JSON.stringify(row).includes(secret));
});

test('an owner is told about companies that it sees, and about what it asked for', async (t) => {
  const world = await openWorld(t);
  const { ids } = world;
  await world.person('anna@maasdal.nl', [
    { role: 'accountant', firmId: ids.maasdal, grantKind: 'companies', grantIds: [ids.butcher] },
  ]);
  const { accessToken: anna } = await world.signIn('anna@maasdal.nl');
  const software = await softwareOf(world, { scopes: ['webhooks'] });
  const token = await tokenOf(world.service, software);
  const create = async (token: string, path: string, types: string[]) => {
    const body = { url: `${world.receiver.url}/${path}`, types };
    t.is((await world.call('POST', '/webhooks', { token, body })).status, 201);
  };
  await create(anna, 'anna', ['journal.ready', 'run.locked']);
  await create(token, 'software', ['journal.ready']);
  await world.webhook({
    url: `${world.receiver.url}/administrator`,
    types: ['journal.ready', 'delivery.posted', 'delivery.failed', 'run.locked'],
  });
  await world.webhook({ url: `${world.receiver.url}/for-software`, clientId: software.id });
  const toldAbout = async (
    companyId: string,
    type: 'journal.ready' | 'delivery.posted' | 'delivery.failed' | 'run.locked',
  ) => {
    const before = world.receiver.received.length;
    await world.happen({ companyId, type });
    await world.sendDue();
    return world.receiver.received
      .slice(before)
      .map(({ path }) => path.slice(1))
      .sort();
  };
  t.deepEqual(await toldAbout(ids.bakery, 'journal.ready'), ['administrator', 'for-software', 'software']);
  t.deepEqual(await toldAbout(ids.butcher, 'journal.ready'), ['administrator', 'anna']);
  t.deepEqual(await toldAbout(ids.butcher, 'run.locked'), ['administrator', 'anna']);
  t.deepEqual(await toldAbout(ids.bakery, 'delivery.posted'), ['administrator']);
  t.deepEqual(await toldAbout(ids.bakery, 'delivery.failed'), ['administrator']);

  const { headers } = await world.ask('GET', `/clients/${software.id}`);
  await world.ask('PATCH', `/clients/${software.id}`, {
    body: { enabled: false },
    headers: { 'if-match': headers.get('etag')! },
  });
  t.deepEqual(
    await toldAbout(ids.bakery, 'journal.ready'),
    ['administrator'],
    'software without access is told nothing',
  );
  await world.ask('DELETE', `/clients/${software.id}`);
  t.is((await world.ask('GET', '/webhooks')).body.total, 2);
});

test('a message is of the moment that the service says it is', async (t) => {
  const world = await openWorld(t);
  await world.webhook({ types: ['run.locked'] });
  world.pass(120);
  const body = {
    ...{ companyId: world.ids.bakery, year: 2026, number: 1, periodFrom: 1, type: 'regular', state: 'locked' },
    lines: [{ employee: 7, wageCode: 1000, amount: 250_000 }],
  };
  const { status, text } = await world.ask('POST', '/runs', { body });
  t.is(status, 201, text);
  await world.sendDue();
  const [message] = world.receiver.received;
  t.is((JSON.parse(message!.body) as { timestamp: string }).timestamp, world.now().toISOString());
});

test('an administrator sees all webhooks, everybody else their own', async (t) => {
  const world = await openWorld(t);
  const { ids } = world;
  for (const name of ['anna', 'bert']) {
    await world.person(`${name}@maasdal.nl`, [{ role: 'accountant', firmId: ids.maasdal, grantKind: 'all' }]);
  }
  const one = await softwareOf(world, { scopes: ['webhooks'] });
  const other = await softwareOf(world, { scopes: ['webhooks'] });
  const callers = {
    anna: (await world.signIn('anna@maasdal.nl')).accessToken,
    bert: (await world.signIn('bert@maasdal.nl')).accessToken,
    one: await tokenOf(world.service, one),
    other: await tokenOf(world.service, other),
  };
  const made: Record<string, string> = {};
  for (const [name, token] of Object.entries(callers)) {
    const { body } = await world.call('POST', '/webhooks', {
      token,
      body: { url: `${world.receiver.url}/${name}`, types: ['journal.ready'] },
    });
    made[name] = body.webhook.id as string;
  }
  t.is((await world.ask('GET', '/webhooks')).body.total, 4);
  t.is((await world.ask('GET', '/webhooks?q=berT')).body.total, 1);
  for (const [name, token] of Object.entries(callers)) {
    const { body } = await world.call('GET', '/webhooks', { token });
    t.deepEqual(
      (body.items as { id: string }[]).map(({ id }) => id),
      [made[name]],
    );
    for (const [owner, id] of Object.entries(made)) {
      const wanted = owner === name;
      const calls = [
        await world.call('GET', `/webhooks/${id}`, { token }),
        await world.call('GET', `/webhooks/${id}/messages`, { token }),
        await world.call('POST', `/webhooks/${id}/tests`, { token }),
        await world.call('POST', `/webhooks/${id}/secrets`, { token, body: {} }),
      ];
      for (const { status } of calls) t.is(status < 300, wanted, `${name} and the webhook of ${owner}`);
      if (!wanted) {
        t.is(
          (
            await world.call('PATCH', `/webhooks/${id}`, {
              token,
              body: { enabled: false },
              headers: { 'if-match': '"1"' },
            })
          ).status,
          404,
        );
        t.is((await world.call('DELETE', `/webhooks/${id}`, { token })).status, 404);
      }
    }
  }
  const body = { url: world.receiver.url, types: ['journal.ready'], clientId: other.id };
  for (const name of ['anna', 'one'] as const) {
    const { status, body: answer } = await world.call('POST', '/webhooks', { token: callers[name], body });
    t.is(status, 422);
    t.like(answer.errors[0], { pointer: '/clientId', code: 'notFound' });
  }
});

test('what a smaller grant no longer covers disappears from the messages', async (t) => {
  const world = await openWorld(t);
  const software = await softwareOf(world, { scopes: ['webhooks'] });
  const token = await tokenOf(world.service, software);
  const { body } = await world.call('POST', '/webhooks', {
    token,
    body: { url: world.receiver.url, types: ['journal.ready'] },
  });
  const id = body.webhook.id as string;
  await world.happen();
  await world.happen({ companyId: world.ids.webshop });
  await world.sendDue();
  const messages = async () => (await world.call('GET', `/webhooks/${id}/messages`, { token })).body;
  const before = await messages();
  t.is(before.total, 2);
  const { headers } = await world.ask('GET', `/clients/${software.id}`);
  const narrower = { grantKind: 'companies', grantIds: [world.ids.webshop] };
  await world.ask('PATCH', `/clients/${software.id}`, {
    body: narrower,
    headers: { 'if-match': headers.get('etag')! },
  });
  const after = await messages();
  t.deepEqual(
    (after.items as { companyName: string }[]).map(({ companyName }) => companyName),
    ['Broodwinkel Peeters'],
  );
  const bakery = (before.items as { id: string; companyName: string }[]).find(
    ({ companyName }) => companyName === 'Bakkerij Peeters',
  )!;
  t.is((await world.call('POST', `/webhooks/${id}/messages/${bakery.id}/replays`, { token })).status, 404);
});

test('a message is sent again when somebody asks, with its id and all its tries', async (t) => {
  const world = await openWorld(t);
  const { id } = await world.webhook();
  await world.happen();
  await world.sendDue();
  const [message] = (await world.ask('GET', `/webhooks/${id}/messages`)).body.items as { id: string }[];
  world.receiver.answer = withStatus(500);
  const replay = () => world.ask('POST', `/webhooks/${id}/messages/${message!.id}/replays`);
  t.like((await replay()).body, { state: 'waiting', tries: 1 });
  await world.sendDue();
  world.receiver.answer = withStatus(200);
  await replay();
  await world.sendDue();
  const { body } = await world.ask('GET', `/webhooks/${id}/messages`);
  t.like(body.items[0], { id: message!.id, state: 'delivered', tries: 3 });
  t.deepEqual(
    (body.items[0].attempts as { status: number }[]).map(({ status }) => status),
    [200, 500, 204],
  );
  t.deepEqual(
    world.receiver.received.map(({ headers }) => headers['webhook-id']),
    [message!.id, message!.id, message!.id],
  );
  const other = await world.webhook();
  t.is((await world.ask('POST', `/webhooks/${other.id}/messages/${message!.id}/replays`)).status, 404);
});

test('a test says at once what came of it, is not tried again, and works while the webhook is off', async (t) => {
  const world = await openWorld(t);
  const { id, etag, secret } = await world.webhook();
  t.is(
    (await world.ask('PATCH', `/webhooks/${id}`, { body: { enabled: false }, headers: { 'if-match': etag } })).body
      .state,
    'off',
  );
  const good = await world.ask('POST', `/webhooks/${id}/tests`);
  t.like(good.body, {
    type: 'webhook.test',
    state: 'delivered',
    lastStatus: 204,
    payload: { type: 'webhook.test', data: { webhookId: id } },
  });
  t.true(verifies(secret, world.receiver.received[0]!));
  world.receiver.answer = withStatus(404);
  const bad = await world.ask('POST', `/webhooks/${id}/tests`);
  t.like(bad.body, { state: 'failed', lastOutcome: 'refused', lastStatus: 404, nextAttemptAt: null });
  t.is((await world.ask('GET', `/webhooks/${id}`)).body.state, 'off');
  const list = await world.ask('GET', `/webhooks/${id}/messages?state=failed`);
  t.is(list.body.total, 1);
  t.is((await world.ask('DELETE', `/webhooks/${id}`)).status, 204);
  t.is((await world.ask('GET', `/webhooks/${id}/messages`)).status, 404);
});

test('messages go by themselves once the service runs', async (t) => {
  const world = await openWorld(t);
  const later = await openReceiver(t);
  const { id, etag } = await world.webhook();
  await world.ask('PATCH', `/webhooks/${id}`, { body: { url: later.url }, headers: { 'if-match': etag } });
  await world.happen();
  await later.came(1);
  t.is(world.receiver.received.length, 0);
});
