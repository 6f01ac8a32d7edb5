import { test } from '../harness/test.js';
import { defineEvent, EventBus } from '../../server/src/events/event-bus.js';
import { Tenant } from '../../server/src/tenants/tenant.js';
import { testDatabase } from '../database/fixture.js';

const renamed = defineEvent<{ name: string }>('tenant.renamed');

test('subscribers run one after another, in the order in which they subscribed, with what was published', async (t) => {
  const database = await testDatabase(t);
  const events = new EventBus();
  const calls: string[] = [];
  events.subscribe(renamed, async (trx, { name }) => {
    calls.push(`first begins ${name}`);
    await Tenant.query(trx);
    calls.push('first ends');
  });
  events.subscribe(renamed, (_, { name }) => void calls.push(`second ${name}`));
  await database.transaction((trx) => events.publish(trx, renamed, { name: 'North' }));
  t.deepEqual(calls, ['first begins North', 'first ends', 'second North']);
});

test('a subscriber sees and writes in the transaction of who publishes', async (t) => {
  const database = await testDatabase(t);
  const events = new EventBus();
  events.subscribe(renamed, async (trx, { name }) => {
    const [tenant] = await Tenant.query(trx);
    await Tenant.query(trx).insert({ slug: 'second', name: `${name} after ${tenant!.name}` });
  });
  await database.transaction(async (trx) => {
    await Tenant.query(trx).insert({ slug: 'first', name: 'First' });
    await events.publish(trx, renamed, { name: 'Second' });
  });
  t.deepEqual(
    (await Tenant.query(database.read).orderBy('slug')).map(({ name }) => name),
    ['First', 'Second after First'],
  );
});

test('when a subscriber fails, those after it do not run and nothing of the transaction is kept', async (t) => {
  const database = await testDatabase(t);
  const events = new EventBus();
  events.subscribe(renamed, async (trx) => {
    await Tenant.query(trx).insert({ slug: 'subscriber', name: 'Of the subscriber' });
    throw new Error('on purpose');
  });
  events.subscribe(renamed, () => t.fail());
  const failing = database.transaction(async (trx) => {
    await Tenant.query(trx).insert({ slug: 'publisher', name: 'Of who publishes' });
    await events.publish(trx, renamed, { name: 'North' });
  });
  await t.throwsAsync(failing, { message: 'on purpose' });
  t.deepEqual(await Tenant.query(database.read), []);
});

test('an event reaches its own subscribers on its own bus only, and needs none', async (t) => {
  const database = await testDatabase(t);
  const [one, other] = [new EventBus(), new EventBus()];
  const sameName = defineEvent<{ name: string }>(renamed.name);
  const received: string[] = [];
  one.subscribe(renamed, (_, { name }) => void received.push(name));
  await database.transaction(async (trx) => {
    await one.publish(trx, sameName, { name: 'North' });
    await other.publish(trx, renamed, { name: 'North' });
    t.deepEqual(received, []);
    await one.publish(trx, renamed, { name: 'South' });
  });
  t.deepEqual(received, ['South']);
});
