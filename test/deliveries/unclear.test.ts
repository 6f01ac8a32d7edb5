import { test } from '../harness/test.js';
import {
  type FoundDocument,
  MismatchError,
  RetryableError,
  SignInError,
} from '@loonpoort/server/integrations/connectors/connector.js';
import type { Fate } from './bookkeeping.js';
import { addDeliveries, addJournals } from './fixture.js';
import { states, world, type World } from './world.js';

/** These tests are about journals of which it is not known whether the package has them. */
const history = async ({ attempts }: World) => (await attempts()).map(({ kind, outcome }) => `${kind} ${outcome}`);

for (const reconciliation of ['reference', 'key'] as const) {
  test(`a person is asked at the twenty-first call without a clear answer, by ${reconciliation}`, async (t) => {
    const own = await world(t, {
      books: { fate: () => 'lose' },
      connector: { reconciliation, find: () => Promise.reject(new Error('500')) },
    });
    await own.queue(0, 1);
    await own.deliveries.runDue();
    for (let hour = 0; hour < 19; hour++) {
      t.like((await own.rows())[0], { state: 'unknown', attempts: hour + 1 });
      await own.later(3600);
    }
    t.like((await own.rows())[0], { state: 'unknown', attempts: 20 });
    await own.later(3600);
    t.like((await own.rows())[0], { state: 'needsReview', attempts: 21, reason: '{"code":"unclear"}' });
    t.is(own.books.booked.length, 1);
  });
}

test('what is found is the journal only where debit, credit and number of lines are all its own', async (t) => {
  const same = { debit: 4300, credit: 4300, lines: 3 };
  const found: Record<string, Partial<FoundDocument>> = {
    LP00000001: {},
    LP00000002: { debit: 4399 },
    LP00000003: { credit: 4499 },
    LP00000004: { lines: 4 },
  };
  const own = await world(t, {
    books: { fate: () => 'lose' },
    connector: {
      find: async ({ reference, lines }) => {
        const debit = lines.filter(({ amount }) => amount > 0).reduce((sum, { amount }) => sum + amount, 0);
        const document = { documentNumber: `D-${reference}`, documentId: reference };
        return { ...document, ...same, debit, credit: debit, ...found[reference] };
      },
    },
  });
  await own.queue(0, 4);
  await own.deliveries.runDue();
  await own.later(1);
  t.deepEqual(states(await own.rows()), ['posted', 'needsReview', 'needsReview', 'needsReview']);
  const values = (await own.rows()).map(({ reason }) => reason && (JSON.parse(reason) as { values: object }).values);
  t.deepEqual(values, [
    null,
    { debit: 4400, lines: 3, foundDebit: 4399, foundCredit: 4400, foundLines: 3 },
    { debit: 4500, lines: 3, foundDebit: 4500, foundCredit: 4499, foundLines: 3 },
    { debit: 4600, lines: 3, foundDebit: 4600, foundCredit: 4600, foundLines: 4 },
  ]);
  t.is((await own.rows())[1]!.document, 'D-LP00000002', 'a person can look it up there');
});

for (const reconciliation of ['reference', 'key'] as const) {
  test(`a package that took a journal but does not have it as it was sent is not called again: ${reconciliation}`, async (t) => {
    const found = { documentNumber: '7', documentId: '7', debit: 4300, credit: 4300, lines: 2 };
    const errors = [new MismatchError('Regel weg', found)];
    // Where repetitions are known by a key, the first answer is lost and the second tells.
    if (reconciliation === 'key') errors.unshift(new Error('Weg') as MismatchError);
    let calls = 0;
    const own = await world(t, {
      connector: {
        reconciliation,
        send: async () => {
          calls += 1;
          throw errors.shift()!;
        },
      },
    });
    await own.queue(0, 1);
    await own.deliveries.runDue();
    for (let hour = 0; hour < 3; hour++) await own.later(3600);
    const [row] = await own.rows();
    t.like(row, { state: 'needsReview', document: '7' });
    const values = { debit: 4300, lines: 3, foundDebit: 4300, foundCredit: 4300, foundLines: 2 };
    t.deepEqual(JSON.parse(row!.reason!), { code: 'differs', values });
    t.is(calls, reconciliation === 'key' ? 2 : 1);
    t.is(own.books.calls.length, 0, 'it is not looked for either');
  });
}

test('where nothing can be looked up, a person who asks for it is asked in turn, and nothing is sent', async (t) => {
  const own = await world(t, { books: { fate: () => 'lose' }, connector: { reconciliation: 'none' } });
  await own.queue(0, 1);
  await own.deliveries.runDue();
  // Trying again leaves it like this.
  const nextAt = new Date(own.clock.time).toISOString();
  await own.database.transaction((trx) => trx('deliveries').update({ state: 'unknown', nextAt }));
  await own.deliveries.runDue();
  t.like((await own.rows())[0], { state: 'needsReview', reason: '{"code":"noLookUp"}' });
  t.is(own.books.calls.length, 1);
});

for (const [name, error] of [
  ['has to wait', new RetryableError('Te druk', 60_000)],
  ['cannot sign in', new SignInError('Verlopen')],
] as const) {
  test(`a repetition that ${name} says nothing about the call before it`, async (t) => {
    const errors = [new Error('Weg'), error];
    const own = await world(t, {
      connector: {
        reconciliation: 'key',
        send: async ({ reference }) => {
          const next = errors.shift();
          if (next) throw next;
          return { documentNumber: reference, documentId: reference };
        },
      },
    });
    await own.queue(0, 1);
    await own.deliveries.runDue();
    await own.later(1);
    t.is((await own.rows())[0]!.state, 'unknown');
    await own.database.transaction((trx) => trx('integrations').update({ state: 'working', problem: null }));
    await own.later(60);
    t.is((await own.rows())[0]!.state, 'posted');
  });
}

test('what was looked for and is not there is sent as if for the first time: it may be put off, and refused', async (t) => {
  const fates: Fate[] = ['drop', { status: 503 }, { status: 422, message: 'Nee' }];
  const own = await world(t, { books: { fate: () => fates.shift()! } });
  await own.queue(0, 1);
  await own.deliveries.runDue();
  await own.later(1);
  t.like((await own.rows())[0], { state: 'ready', reason: '{"code":"notNow"}' });
  await own.later(5);
  t.like((await own.rows())[0], { state: 'refused', reason: null, message: 'Nee' });
  t.deepEqual(await history(own), ['send lost', 'find notFound', 'send notNow', 'send refused']);
});

test('a look-up that has to wait, or cannot sign in, leaves open whether the journal is there', async (t) => {
  const errors = [new RetryableError('Te druk', 60_000), new SignInError('Verlopen')];
  const own = await world(t, {
    books: { fate: () => 'lose' },
    connector: {
      find: async ({ reference }) => {
        const next = errors.shift();
        if (next) throw next;
        return { documentNumber: '7', documentId: reference, debit: 4300, credit: 4300, lines: 3 };
      },
    },
  });
  await own.queue(0, 1);
  await own.deliveries.runDue();
  await own.later(1);
  t.like((await own.rows())[0], { state: 'unknown', reason: '{"code":"notNow"}' });
  await own.later(60);
  t.like((await own.rows())[0], { state: 'unknown', reason: '{"code":"signIn"}' });
  await own.database.transaction((trx) => trx('integrations').update({ state: 'working', problem: null }));
  await own.later(0);
  t.like((await own.rows())[0], { state: 'posted', document: '7' });
  t.is(own.books.booked.length, 1);
  t.deepEqual(await history(own), ['send lost', 'find notNow', 'find signInFailed', 'find found']);
});

test('a look-up that is cut off with its process is made again, and its history says that it was lost', async (t) => {
  const own = await world(t, { books: { fate: () => 'lose' } });
  await own.queue(0, 1);
  await own.deliveries.runDue();
  // The process that looks it up dies before it writes down what it found.
  const cut = new Promise<void>((resolve) => {
    own.books.onCall = () => {
      own.books.onCall = () => undefined;
      void own.database
        .transaction((trx) => trx('deliveries').update({ worker: 'gone', version: 9 }))
        .then(() => resolve());
    };
  });
  await own.later(1);
  await cut;
  t.deepEqual(await history(own), ['send lost', 'find null']);
  await own.later(34.999);
  t.is(own.books.calls.length, 2, 'the call and a margin of 30 seconds are the process’s');
  await own.later(0.001);
  t.deepEqual(states(await own.rows()), ['posted']);
  t.deepEqual(await history(own), ['send lost', 'find lost', 'find found']);
});

test('a journal whose process and integration are both gone waits for a person, sent for the first time or again', async (t) => {
  const own = await world(t);
  const [, again] = await own.queue(0, 2);
  await own.database.transaction(async (trx) => {
    const gone = { state: 'sending', worker: 'gone', attempts: 1, nextAt: '2026-11-22T09:59:00.000Z' };
    await trx('deliveries').update(gone);
    await trx('deliveries').where({ id: again! }).update({ unclear: 1 });
  });
  await own.database.transaction((trx) => trx('integrations').delete());
  await own.deliveries.runDue();
  for (const row of await own.rows()) t.like(row, { state: 'needsReview', reason: '{"code":"noConnection"}' });
  t.is(own.books.calls.length, 0);
});

test('a journal that may be in an administration is looked for there, wherever its company is booked by then', async (t) => {
  const own = await world(t, { books: { fate: () => 'lose' } });
  await own.queue(0, 1);
  await own.deliveries.runDue();
  await own.database.transaction((trx) => trx('administrationMappings').update({ administration: '999' }));
  await own.later(1);
  t.deepEqual(states(await own.rows()), ['posted']);
  t.deepEqual(
    own.books.calls.map(({ what, administration }) => `${what} ${administration}`),
    ['send 100', 'find 100'],
  );
});

for (const [standstillMs, calls] of [
  [30_000, 1],
  [30_001, 0],
] as const) {
  test(`a process that stood still for ${standstillMs} ms since it took a journal ${calls ? 'sends it' : 'sends nothing: another may have it by now'}`, async (t) => {
    const own = await world(t);
    const { database, clock, books } = own;
    await own.queue(0, 1);
    // The first thing that is written is that the journal is taken.
    const write = database.transaction.bind(database);
    database.transaction = async <T>(work: Parameters<typeof write<T>>[0]): Promise<T> => {
      const written = await write(work);
      clock.time += standstillMs;
      database.transaction = write;
      return written;
    };
    await own.deliveries.runDue();
    t.is(books.calls.length, calls);
    t.deepEqual(states(await own.rows()), [calls ? 'posted' : 'ready']);
    await own.later(1);
    t.deepEqual(states(await own.rows()), ['posted']);
    t.is(books.booked.length, 1);
  });
}

test('journals of an integration go one after another: which waited longest first, then as they were sent', async (t) => {
  const own = await world(t);
  const { database, destinations, books } = own;
  const destination = destinations[0]!;
  const [first, second, third, fourth] = await addJournals(database, destination, 4);
  await addDeliveries(database, destination, [first!, second!], '2026-11-22T09:30:00.000Z');
  await addDeliveries(database, destination, [third!], '2026-11-22T09:10:00.000Z');
  await addDeliveries(database, destination, [fourth!], '2026-11-22T09:20:00.000Z');
  await own.deliveries.runDue();
  t.deepEqual(
    books.calls.map(({ reference }) => Number(reference.slice(2))),
    [3, 4, 1, 2],
  );
});
