import { test } from '../harness/test.js';
import { RetryableError } from '@loonpoort/server/integrations/connectors/connector.js';
import { freePort } from '../harness/ports.js';
import { states, world } from './world.js';

test('a package that asks to wait is left alone until then, with all journals of that integration', async (t) => {
  const limit = { status: 429, headers: { 'retry-after': '60' }, message: 'Te veel aanvragen' };
  let full = true;
  const { queue, deliveries, books, rows, attempts, later, clock } = await world(t, {
    packages: ['twinfield', 'moneybird'],
    books: { fate: (administration) => (full && administration === '100' ? limit : 'take') },
  });
  await queue(0, 3);
  await queue(1, 1);
  await deliveries.runDue();
  t.deepEqual(states(await rows()), ['ready', 'ready', 'ready', 'posted'], 'the other integration goes on');
  t.is((await rows())[0]!.nextAt, new Date(clock.time + 60_000).toISOString());
  t.like((await attempts())[0], { outcome: 'notNow', wait: 60_000 });
  await queue(0, 1);
  full = false;
  await later(59.999);
  t.is(books.calls.length, 2, 'nor is one that came later sent');
  await later(0.001);
  t.true(states(await rows()).every((state) => state === 'posted'));
  t.is(books.booked.length, 5);
});

test('a package that asks to be called again at once is left alone for a second', async (t) => {
  const { queue, deliveries, books, later } = await world(t, {
    books: { fate: () => (books.calls.length > 1 ? 'take' : { status: 429, headers: { 'retry-after': '0' } }) },
  });
  await queue(0, 1);
  await deliveries.runDue();
  await later(0.999);
  t.is(books.calls.length, 1);
  await later(0.001);
  t.is(books.booked.length, 1);
});

test('a package that cannot be reached is tried less and less often, and everything goes once it is back', async (t) => {
  let down = true;
  const closed = `http://127.0.0.1:${await freePort()}`;
  const { queue, deliveries, books, rows, attempts, later } = await world(t, { url: (real) => (down ? closed : real) });
  await queue(0, 5);
  await deliveries.runDue();
  for (const wait of [5, 30, 120, 600, 3600, 3600]) {
    const before = (await attempts()).length;
    await later(wait - 0.001);
    t.is((await attempts()).length, before, `not before ${wait} s`);
    await later(0.001);
    t.is((await attempts()).length, before + 1, `one call after ${wait} s, not one per journal`);
  }
  t.true((await attempts()).every(({ outcome }) => outcome === 'notNow'));
  down = false;
  await later(3600);
  t.true(states(await rows()).every((state) => state === 'posted'));
  t.is(books.booked.length, 5);
});

test('never more calls than a package allows in any minute and any day, and the rest goes the next day', async (t) => {
  const perMinute = 5;
  const perDay = 20;
  const { database, queue, deliveries, books, rows, later } = await world(t, {
    connector: { limits: { concurrent: 2, perMinute, perDay } },
  });
  await queue(0, 30);
  await deliveries.runDue();
  t.is(books.calls.length, perMinute);
  for (let minute = 0; minute < 60; minute++) await later(60);
  t.is(books.calls.length, perDay);
  const times = (
    await database.rows<{ at: string }>('SELECT called_at AS at FROM delivery_calls ORDER BY called_at')
  ).map(({ at }) => Date.parse(at));
  for (const from of times) t.true(times.filter((at) => at >= from && at < from + 60_000).length <= perMinute);
  await later(22 * 3600);
  t.is(books.calls.length, perDay, 'not within a day of the first');
  for (let minute = 0; minute < 90; minute++) await later(60);
  t.is(books.calls.length, 30);
  t.true(states(await rows()).every((state) => state === 'posted'));
});

test('a minute is over to the millisecond', async (t) => {
  const { queue, deliveries, books, later } = await world(t, {
    connector: { limits: { concurrent: 1, perMinute: 1 } },
  });
  await queue(0, 2);
  await deliveries.runDue();
  await later(59.999);
  t.is(books.calls.length, 1);
  await later(0.001);
  t.is(books.calls.length, 2);
});

test('after a call that went well the next failure is the first again', async (t) => {
  const closed = { status: 503 };
  const fates = [closed, closed, 'take', closed] as const;
  let next = 0;
  const { queue, deliveries, rows, later, clock } = await world(t, { books: { fate: () => fates[next++]! } });
  await queue(0, 1);
  await deliveries.runDue();
  await later(5);
  await later(30);
  t.deepEqual(states(await rows()), ['posted']);
  await queue(0, 1);
  await deliveries.runDue();
  t.is((await rows())[1]!.nextAt, new Date(clock.time + 5000).toISOString());
});

test('where a package counts by administration, one that is full holds up no other', async (t) => {
  const { database, destinations, queue, deliveries, books, rows, later } = await world(t, {
    packages: ['exact-online', 'exact-online'],
    // One at a time: the one that is full is met before those of the other administration.
    connector: { limits: { concurrent: 1, perMinute: 2, per: 'administration' } },
  });
  const [{ integrationId }, other] = destinations as [(typeof destinations)[0], (typeof destinations)[0]];
  const { companyId } = other;
  await database.transaction((trx) => trx('administrationMappings').where({ companyId }).update({ integrationId }));
  Object.assign(other, { integrationId });
  await queue(0, 3);
  await queue(1, 2);
  await deliveries.runDue();
  t.deepEqual(states(await rows()), ['posted', 'posted', 'ready', 'posted', 'posted']);
  await later(59.999);
  t.is(books.calls.length, 4);
  await later(0.001);
  t.is(books.calls.length, 5);
});

for (const [key, problem] of [
  ['twinfield', 'consent.expired'],
  ['reeleezee', 'signIn.failed'],
] as const) {
  test(`a sign-in that fails is one problem, ${problem}; the journals wait, and go on when the integration is repaired`, async (t) => {
    let known = false;
    const { database, queue, deliveries, books, rows, later } = await world(t, {
      packages: [key, 'moneybird'],
      books: {
        fate: (administration) =>
          known || administration === '101' ? 'take' : { status: 401, message: 'Wachtwoord verlopen' },
      },
    });
    await queue(0, 4);
    await queue(1, 1);
    await deliveries.runDue();
    await later(24 * 3600);
    t.deepEqual(states(await rows()), ['ready', 'ready', 'ready', 'ready', 'posted']);
    t.is(books.calls.filter(({ administration }) => administration === '100').length, 1, 'one call found it out');
    const integrations = await database.rows('SELECT state, problem FROM integrations ORDER BY package DESC');
    t.deepEqual(integrations, [
      { state: 'problem', problem },
      { state: 'working', problem: null },
    ]);
    known = true;
    await later(0);
    t.is(books.booked.length, 1, 'not before a person saved the integration');
    await database.transaction((trx) => trx('integrations').update({ state: 'untested', problem: null }));
    await later(0);
    t.true(states(await rows()).every((state) => state === 'posted'));
    t.is(books.booked.length, 5);
  });
}

test('that a test could not reach the package is no reason to wait', async (t) => {
  const { database, queue, deliveries, books } = await world(t);
  await queue(0, 1);
  await database.transaction((trx) => trx('integrations').update({ state: 'problem', problem: 'consent.unreachable' }));
  await deliveries.runDue();
  t.is(books.booked.length, 1);
});

test('what only one journal has to wait for holds up no other', async (t) => {
  let full = true;
  const { queue, deliveries, rows, later, clock } = await world(t, {
    connector: {
      send: async ({ reference }) => {
        if (full && reference === 'LP00000001') throw new RetryableError('Te veel fouten', 60_000, 'journal');
        return { documentNumber: reference, documentId: reference };
      },
    },
  });
  await queue(0, 3);
  await deliveries.runDue();
  t.deepEqual(states(await rows()), ['ready', 'posted', 'posted']);
  t.is((await rows())[0]!.nextAt, new Date(clock.time + 60_000).toISOString());
  full = false;
  await later(60);
  t.deepEqual(states(await rows()), ['posted', 'posted', 'posted']);
});

test('an administration to which the sign-in gives no access is refused, and the others go on', async (t) => {
  const { database, queue, deliveries, rows } = await world(t, {
    books: { fate: () => ({ status: 403, message: 'Geen rechten op administratie 100.' }) },
  });
  await queue(0, 2);
  await deliveries.runDue();
  t.deepEqual(states(await rows()), ['refused', 'refused']);
  t.is((await rows())[0]!.message, 'Geen rechten op administratie 100.');
  t.deepEqual(await database.rows('SELECT state, problem FROM integrations'), [{ state: 'working', problem: null }]);
});

test('an integration that was saved while its sign-in failed is tried again rather than called a problem', async (t) => {
  const { database, queue, deliveries, books, rows } = await world(t, {
    books: { fate: () => (books.calls.length > 1 ? 'take' : { status: 401, message: 'Wachtwoord verlopen' }) },
  });
  await queue(0, 1);
  books.options.slow = () => database.transaction((trx) => trx('integrations').update({ version: 2 }));
  await deliveries.runDue();
  t.deepEqual(states(await rows()), ['posted']);
});

test('an integration that is switched off sends nothing until it is on again', async (t) => {
  const { database, queue, deliveries, books, later } = await world(t);
  await queue(0, 1);
  await database.transaction((trx) => trx('integrations').update({ enabled: 0, state: 'off' }));
  await deliveries.runDue();
  t.is(books.calls.length, 0);
  await database.transaction((trx) => trx('integrations').update({ enabled: 1, state: 'untested' }));
  await later(0);
  t.is(books.booked.length, 1);
});

test('a package that hangs delays no other: all others are done before its first call ends', async (t) => {
  const { queue, deliveries, books, rows } = await world(t, {
    packages: ['twinfield', 'moneybird', 'exact-online'],
    books: { fate: (administration) => (administration === '100' ? 'hang' : 'take') },
    connector: { timeoutMs: 60_000 },
  });
  await queue(0, 3);
  await queue(1, 10);
  await queue(2, 10);
  const done = new Promise<void>((resolve) => {
    books.onCall = () => books.booked.length === 19 && setImmediate(resolve);
  });
  deliveries.start();
  await done;
  await books.close();
  await deliveries.stop();
  const order = books.calls.map(({ administration }) => administration);
  t.is(order.filter((administration) => administration === '100').length, 1, 'its second journal waits for its first');
  t.true(states(await rows()).filter((state) => state === 'posted').length >= 19);
});

test('an integration goes as wide as its package allows, and no wider', async (t) => {
  let open = 0;
  let widest = 0;
  let go = (): void => undefined;
  const three = new Promise<void>((resolve) => (go = resolve));
  const { queue, deliveries, books } = await world(t, {
    connector: { limits: { concurrent: 3 } },
    books: {
      slow: () => {
        widest = Math.max(widest, ++open);
        if (open === 3) go();
        // The first ones are held until there are three.
        return three;
      },
      fate: () => {
        open--;
        return 'take';
      },
    },
  });
  await queue(0, 30);
  await deliveries.runDue();
  t.is(widest, 3);
  t.is(books.booked.length, 30);
});

test('processes together go no wider than the package allows', async (t) => {
  const { queue, deliveries, again, books, rows } = await world(t);
  await queue(0, 3);
  const calls: number[] = [];
  books.options.slow = async () => {
    books.options.slow = undefined;
    // While the first call waits for its answer, another process looks for work.
    await again().runDue();
    calls.push(books.calls.length);
  };
  await deliveries.runDue();
  t.deepEqual(calls, [1]);
  t.true(states(await rows()).every((state) => state === 'posted'));
});
