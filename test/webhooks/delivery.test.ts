import { test } from '../harness/test.js';
import { Webhook as Verifier } from 'standardwebhooks';
import { WebhookMessage } from '@loonpoort/server/webhooks/webhook.js';
import { openReceiver, openWorld, withStatus, type World } from './receiver.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const only = async ({ service }: World) => (await WebhookMessage.query(service.app.database.read))[0]!;

test('a message is signed as Standard Webhooks wants, thin, and told once', async (t) => {
  const world = await openWorld(t);
  const { secret, id } = await world.webhook();
  t.regex(secret, /^whsec_/);
  await world.happen();
  await world.sendDue();
  await world.sendDue();
  t.is(world.receiver.received.length, 1);
  const [{ headers, body, path }] = world.receiver.received as [World['receiver']['received'][number]];
  t.is(path, '/berichten');
  t.is(headers['content-type'], 'application/json');
  const event = new Verifier(secret).verify(body, headers as Record<string, string>) as {
    type: string;
    timestamp: string;
    data: object;
  };
  t.deepEqual(event, {
    type: 'journal.ready',
    timestamp: event.timestamp,
    data: { companyId: world.ids.bakery, journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' },
  });
  t.throws(() => new Verifier(secret).verify(`${body} `, headers as Record<string, string>));
  const { body: page } = await world.ask('GET', `/webhooks/${id}/messages`);
  t.is(page.total, 1);
  t.like(page.items[0], {
    id: headers['webhook-id'],
    companyName: 'Bakkerij Peeters',
    state: 'delivered',
    tries: 1,
    lastOutcome: 'delivered',
    lastStatus: 204,
    nextAttemptAt: null,
  });
  t.deepEqual(page.items[0].payload, event);
  t.is((await world.ask('GET', `/webhooks/${id}`)).body.lastDeliveredAt, world.now().toISOString());
});

test('what happens in a transaction that is rolled back is told to nobody', async (t) => {
  const world = await openWorld(t);
  await world.webhook();
  const { queueWebhookMessages } = await import('@loonpoort/server/webhooks/queue-webhook-messages.js');
  await t.throwsAsync(
    world.service.app.database.transaction(async (trx) => {
      const { bakery: companyId } = world.ids;
      const event = { type: 'run.locked' as const, companyId, data: { runId: companyId } };
      await queueWebhookMessages(trx, world.tenantId, event, world.now());
      throw new Error('no');
    }),
  );
  await world.sendDue();
  t.is(world.receiver.received.length, 0);
});

test('a message that is refused is tried ten times, at the times of the schedule, with one id', async (t) => {
  const world = await openWorld(t);
  world.receiver.answer = withStatus(500);
  await world.webhook();
  await world.happen();
  await world.sendDue();
  for (const wait of [
    5 * second,
    5 * minute,
    30 * minute,
    2 * hour,
    5 * hour,
    10 * hour,
    14 * hour,
    20 * hour,
    24 * hour,
  ]) {
    const before = world.receiver.received.length;
    const { dueAt, state } = await only(world);
    const planned = Date.parse(dueAt!) - world.now().getTime();
    t.is(state, 'waiting');
    t.true(planned >= wait && planned <= wait * 1.1, `${planned} ms after attempt ${before}, for ${wait}`);
    world.pass((planned - 1) / 1000);
    await world.sendDue();
    t.is(world.receiver.received.length, before, `not sooner than ${wait}`);
    world.pass(1 / 1000);
    await world.sendDue();
    t.is(world.receiver.received.length, before + 1);
  }
  const { state, dueAt } = await only(world);
  t.deepEqual([state, dueAt], ['failed', null]);
  t.is(world.receiver.received.length, 10);
  t.is(new Set(world.receiver.received.map(({ headers }) => headers['webhook-id'])).size, 1);
  t.is(new Set(world.receiver.received.map(({ body }) => body)).size, 1);
  t.is(new Set(world.receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size, 10);
});

test('after the last try the webhook is off, and the administrators are told', async (t) => {
  const world = await openWorld(t);
  world.receiver.answer = withStatus(503);
  await world.webhook();
  await world.happen();
  for (let count = 0; count < 10; count += 1) {
    await world.sendDue();
    world.pass(27 * 3600);
  }
  await world.service.app.background.runDue('jobs');
  const mail = await world.mailbox.waitForMail('beheer@oamkb.nl');
  t.is(mail.subject, 'Een webhook van Administratiekantoor Oost is uitgezet');
  t.true(mail.text?.includes(`${world.receiver.url}/berichten`));
  const [row] = await world.service.app.database.rows<{ state: string }>('SELECT state FROM webhooks');
  t.is(row?.state, 'failing');
  await world.happen();
  await world.sendDue();
  t.is(world.receiver.received.length, 10, 'nothing more is sent');
});

test('410 switches a webhook off at once; switched on again it gets what waited', async (t) => {
  const world = await openWorld(t);
  const { id } = await world.webhook();
  world.receiver.answer = withStatus(500);
  await world.happen();
  await world.sendDue();
  world.receiver.answer = withStatus(410);
  await world.happen();
  await world.sendDue();
  const { body, headers } = await world.ask('GET', `/webhooks/${id}`);
  t.like(body, { state: 'gone', enabled: false, waiting: 1 });
  await world.service.app.background.runDue('jobs');
  t.regex((await world.mailbox.waitForMail('beheer@oamkb.nl')).text ?? '', /410/);
  world.pass(10);
  await world.sendDue();
  t.is(world.receiver.received.length, 2);
  world.receiver.answer = withStatus(204);
  const on = await world.ask('PATCH', `/webhooks/${id}`, {
    body: { enabled: true },
    headers: { 'if-match': headers.get('etag')! },
  });
  t.is(on.body.state, 'on');
  await world.sendDue();
  t.is(world.receiver.received.length, 3);
  t.is(world.receiver.received[2]!.headers['webhook-id'], world.receiver.received[0]!.headers['webhook-id']);
});

test('messages that find their receiver gone at the same time switch a webhook off, and tell it, once', async (t) => {
  const world = await openWorld(t);
  await world.webhook();
  world.receiver.answer = (response) => void world.receiver.came(4).then(() => response.writeHead(410).end());
  for (let count = 0; count < 4; count += 1) await world.happen();
  await world.sendDue();
  t.is(world.receiver.received.length, 4);
  await world.service.app.background.runDue('jobs');
  await world.mailbox.waitForMail('beheer@oamkb.nl');
  t.is(world.mailbox.waiting, 0);
});

test('a receiver that asks to wait is left alone as long, for all messages', async (t) => {
  const world = await openWorld(t);
  await world.webhook();
  world.receiver.answer = withStatus(429, { 'retry-after': '900' });
  await world.happen();
  await world.sendDue();
  world.receiver.answer = withStatus(204);
  await world.happen();
  world.pass(899);
  await world.sendDue();
  t.is(world.receiver.received.length, 1);
  world.pass(1);
  await world.sendDue();
  t.is(world.receiver.received.length, 3);
});

test('a test that arrives ends the rest that a receiver asked for, and one that fails switches nothing off', async (t) => {
  const world = await openWorld(t, { pollMs: 3_600_000 });
  const { id } = await world.webhook();
  world.receiver.answer = withStatus(429, { 'retry-after': '900' });
  await world.happen();
  await world.sendDue();
  await world.happen();
  await world.sendDue();
  t.is(world.receiver.received.length, 1, 'it rests');
  world.receiver.answer = withStatus(500);
  t.is((await world.ask('POST', `/webhooks/${id}/tests`)).body.state, 'failed');
  t.is((await world.ask('GET', `/webhooks/${id}`)).body.state, 'on');
  await world.sendDue();
  t.is(world.receiver.received.length, 2, 'nor does it end the rest');
  world.receiver.answer = withStatus(429, { 'retry-after': '900' });
  await world.ask('POST', `/webhooks/${id}/tests`);
  await world.sendDue();
  t.is(world.receiver.received.length, 3, 'it rests again');
  world.receiver.answer = withStatus(204);
  t.is((await world.ask('POST', `/webhooks/${id}/tests`)).body.state, 'delivered');
  await world.sendDue();
  t.is(world.receiver.received.length, 5, 'what came meanwhile goes; the first waits for its own time');
  world.pass(900);
  await world.sendDue();
  t.is(world.receiver.received.length, 6);
});

test('messages are kept for thirty days', async (t) => {
  const world = await openWorld(t);
  const { id } = await world.webhook();
  const kept = async () => {
    t.is((await world.ask('POST', `/webhooks/${id}/tests`)).status, 200);
    return (await world.ask('GET', `/webhooks/${id}/messages`)).body.total as number;
  };
  t.is(await kept(), 1);
  world.pass(30 * 24 * 3600);
  t.is(await kept(), 2);
  world.pass(0.001);
  t.is(await kept(), 2, 'the first is gone');
});

test('messages that wait while a receiver asks for rest are not taken one after another', async (t) => {
  const world = await openWorld(t);
  await world.webhook();
  world.receiver.answer = withStatus(429, { 'retry-after': '900' });
  for (let count = 0; count < 8; count += 1) await world.happen();
  await world.sendDue();
  t.true(world.receiver.received.length <= 4, `${world.receiver.received.length} messages`);
});

test('a webhook gets four messages at once, and no more', async (t) => {
  const world = await openWorld(t);
  await world.webhook();
  let open = 0;
  let widest = 0;
  world.receiver.answer = (response) => {
    widest = Math.max(widest, ++open);
    // The first ones are held until there are four.
    void world.receiver.came(4).then(() => setImmediate(() => response.writeHead(204).end(() => (open -= 1))));
  };
  for (let count = 0; count < 12; count += 1) await world.happen();
  await world.sendDue();
  t.is(world.receiver.received.length, 12);
  t.is(widest, 4);
});

test('a message that is asked for again is tried as often as a new one', async (t) => {
  const world = await openWorld(t);
  const { id } = await world.webhook();
  world.receiver.answer = withStatus(500);
  await world.happen();
  await world.sendDue();
  world.pass(6);
  await world.sendDue();
  const message = await only(world);
  t.is((await world.ask('POST', `/webhooks/${id}/messages/${message.id}/replays`)).status, 202);
  await world.sendDue();
  const planned = Date.parse((await only(world)).dueAt!) - world.now().getTime();
  t.true(planned >= 5 * second && planned <= 5.5 * second, `${planned} ms`);
});

test('redirects are not followed, and say so', async (t) => {
  const world = await openWorld(t);
  const other = await openReceiver(t);
  const { id } = await world.webhook();
  world.receiver.answer = withStatus(307, { location: other.url });
  await world.happen();
  await world.sendDue();
  t.is(other.received.length, 0);
  const { body } = await world.ask('GET', `/webhooks/${id}/messages?state=waiting`);
  t.like(body.items[0], { lastOutcome: 'redirected', lastStatus: 307 });
});

test('a receiver that never answers delays nobody else, and runs out of time', async (t) => {
  const world = await openWorld(t, { webhooks: { timeoutMs: 1500 } });
  const dead = await openReceiver(t);
  dead.answer = () => undefined;
  const { id } = await world.webhook({ url: dead.url });
  await world.webhook();
  for (let count = 0; count < 20; count += 1) await world.happen();
  const sending = world.sendDue();
  await world.receiver.came(20);
  const { body } = await world.ask('GET', `/webhooks/${id}/messages?limit=200`);
  t.true(
    (body.items as { tries: number }[]).some(({ tries }) => tries === 0),
    'the dead one still has messages waiting',
  );
  await sending;
  const after = await world.ask('GET', `/webhooks/${id}/messages?limit=200`);
  t.deepEqual(
    [...new Set((after.body.items as { lastOutcome: string }[]).map(({ lastOutcome }) => lastOutcome))],
    ['timeout'],
  );
  t.is(dead.received.length, 20);
});

test('an unreachable receiver and a body without an end', async (t) => {
  const world = await openWorld(t);
  const { id } = await world.webhook();
  world.receiver.answer = (response) => {
    response.writeHead(200);
    const flood = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', flood);
    flood();
  };
  await world.happen();
  await world.sendDue();
  t.like((await world.ask('GET', `/webhooks/${id}/messages`)).body.items[0], { state: 'delivered', lastStatus: 200 });
  const gone = await openReceiver(t);
  gone.server.close();
  const unreachable = await world.webhook({ url: gone.url });
  await world.happen();
  await world.sendDue();
  t.like((await world.ask('GET', `/webhooks/${unreachable.id}/messages`)).body.items[0], {
    state: 'waiting',
    lastOutcome: 'unreachable',
    lastStatus: null,
  });
});

test('a message that was under way when the process died is sent again with its id', async (t) => {
  const world = await openWorld(t);
  await world.webhook();
  await world.happen();
  const message = await only(world);
  // A process that has claimed it and is no more leaves it like this.
  const dueAt = new Date(world.now().getTime() + 60 * second).toISOString();
  await world.service.app.database.transaction((trx) =>
    WebhookMessage.query(trx).patch({ dueAt }).where({ id: message.id }),
  );
  await world.sendDue();
  t.is(world.receiver.received.length, 0);
  world.pass(61);
  await world.sendDue();
  t.deepEqual(
    world.receiver.received.map(({ headers }) => headers['webhook-id']),
    [message.id],
  );
});
