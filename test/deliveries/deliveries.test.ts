import { test } from '../harness/test.js';
import { RejectedError } from '@loonpoort/server/integrations/connectors/connector.js';
import type { Fate } from './bookkeeping.js';
import { states, world } from './world.js';

/** Gives one fate after another; the last holds from then on. */
const fates =
  (...list: Fate[]) =>
  () =>
    list.length > 1 ? list.shift()! : list[0]!;

test('a journal is sent once, and its document number is kept', async (t) => {
  const { queue, deliveries, books, rows, attempts } = await world(t);
  await queue(0, 1);
  await deliveries.runDue();
  await deliveries.runDue();
  t.like((await rows())[0], { state: 'posted', attempts: 1, document: '26000001', nextAt: null });
  t.deepEqual(await attempts(), [{ seq: 1, kind: 'send', outcome: 'posted', document: '26000001', wait: null }]);
  t.is(books.booked.length, 1);
});

test('that it is being sent is on disk before the package is called', async (t) => {
  const { database, queue, deliveries, books } = await world(t);
  await queue(0, 1);
  const seen = new Promise<unknown[]>((resolve) => {
    books.onCall = () =>
      resolve(
        database.rows(
          'SELECT d.state, a.kind, a.outcome, length(d.request_hash) AS hash, d.debit, d.lines FROM deliveries AS d JOIN delivery_attempts AS a ON a.delivery_id = d.id',
        ),
      );
  });
  await deliveries.runDue();
  t.deepEqual(await seen, [{ state: 'sending', kind: 'send', outcome: null, hash: 64, debit: 4300, lines: 3 }]);
});

test('after a lost answer nothing is sent: the journal is looked for, but not before the quiet period is over', async (t) => {
  const { queue, deliveries, books, rows, attempts, later } = await world(t, {
    books: { fate: fates('lose', 'take') },
  });
  await queue(0, 1);
  await deliveries.runDue();
  t.like((await rows())[0], { state: 'unknown', reason: '{"code":"lost"}' });
  await later(0.999);
  t.is(books.calls.length, 1);
  await later(0.001);
  t.like((await rows())[0], { state: 'posted', document: '26000001' });
  t.deepEqual(
    (await attempts()).map(({ kind, outcome }) => [kind, outcome]),
    [
      ['send', 'lost'],
      ['find', 'found'],
    ],
  );
  t.is(books.booked.length, 1);
});

test('what never arrived is sent again under the same reference', async (t) => {
  const { queue, deliveries, books, rows, attempts, later } = await world(t, {
    books: { fate: fates('drop', 'take') },
  });
  await queue(0, 1);
  await deliveries.runDue();
  await later(1);
  t.like((await rows())[0], { state: 'posted', attempts: 3 });
  t.deepEqual(
    (await attempts()).map(({ kind, outcome }) => [kind, outcome]),
    [
      ['send', 'lost'],
      ['find', 'notFound'],
      ['send', 'posted'],
    ],
  );
  t.deepEqual(
    books.calls.map(({ what, reference }) => `${what} ${reference}`),
    ['send LP00000001', 'find LP00000001', 'send LP00000001'],
  );
});

test('a package that does not answer in time counts as one whose answer got lost', async (t) => {
  const { queue, deliveries, rows } = await world(t, { books: { fate: () => 'hang' }, connector: { timeoutMs: 50 } });
  await queue(0, 1);
  await deliveries.runDue();
  t.deepEqual(states(await rows()), ['unknown']);
});

test('what is there with other totals waits for a person, who can have it looked for again', async (t) => {
  const { queue, deliveries, rows, later } = await world(t, { books: { fate: fates('mangle') } });
  await queue(0, 1);
  await deliveries.runDue();
  await later(1);
  const [row] = await rows();
  t.is(row!.state, 'needsReview');
  t.deepEqual(JSON.parse(row!.reason!), {
    code: 'differs',
    values: { debit: 4300, lines: 3, foundDebit: 4300, foundCredit: 0, foundLines: 2 },
  });
  await later(3600);
  t.deepEqual(states(await rows()), ['needsReview']);
});

test('where nothing can be looked up, a person is asked after one lost answer and nothing is sent again', async (t) => {
  const { queue, deliveries, books, rows, later } = await world(t, {
    books: { fate: fates('lose', 'take') },
    connector: { reconciliation: 'none' },
  });
  await queue(0, 1);
  await deliveries.runDue();
  t.like((await rows())[0], { state: 'needsReview', reason: '{"code":"noLookUp"}' });
  await later(24 * 3600);
  t.is(books.calls.length, 1);
});

test('a package that knows repetitions gets the journal again after a lost answer, and has it once', async (t) => {
  const { queue, deliveries, books, rows, attempts, later } = await world(t, {
    books: { fate: fates('lose', 'take') },
    connector: { reconciliation: 'key' },
  });
  await queue(0, 1);
  await deliveries.runDue();
  await later(1);
  t.like((await rows())[0], { state: 'posted', document: '26000001' });
  t.deepEqual(
    (await attempts()).map(({ kind, outcome }) => [kind, outcome]),
    [
      ['send', 'lost'],
      ['send', 'posted'],
    ],
  );
  t.is(books.booked.length, 1);
});

test('a repetition that is refused says nothing about the call before it: a person is asked', async (t) => {
  const { queue, deliveries, rows, later } = await world(t, {
    books: { fate: fates('lose', { status: 422, message: 'De periode is gesloten.' }) },
    connector: { reconciliation: 'key' },
  });
  await queue(0, 1);
  await deliveries.runDue();
  await later(1);
  t.like((await rows())[0], {
    state: 'needsReview',
    reason: '{"code":"noLookUp"}',
    message: 'De periode is gesloten.',
  });
});

test('a refusal is final, in the words of the package', async (t) => {
  const { queue, deliveries, books, rows, later } = await world(t, {
    books: { fate: () => ({ status: 422, message: 'Rekening 4000 bestaat niet.' }) },
  });
  await queue(0, 1);
  await deliveries.runDue();
  await later(24 * 3600);
  t.like((await rows())[0], { state: 'refused', message: 'Rekening 4000 bestaat niet.' });
  t.is(books.calls.length, 1);
});

test('a refusal while looking says nothing about the journal: it is looked for again, and not sent twice', async (t) => {
  let refused = false;
  const { queue, deliveries, books, rows, attempts, later } = await world(t, {
    books: { fate: fates('lose') },
    connector: {
      find: async ({ reference }) => {
        if (!refused) {
          refused = true;
          throw new RejectedError('Dit mag je niet opzoeken.');
        }
        return { documentNumber: '7', documentId: reference, debit: 4300, credit: 4300, lines: 3 };
      },
    },
  });
  await queue(0, 1);
  await deliveries.runDue();
  await later(1);
  t.like((await rows())[0], { state: 'unknown', reason: '{"code":"lost"}', message: null });
  t.is((await attempts())[1]!.outcome, 'lost', 'how it came out is written down');
  await later(3600);
  t.like((await rows())[0], { state: 'posted', document: '7' });
  t.deepEqual(
    (await attempts()).map(({ kind, outcome }) => [kind, outcome]),
    [
      ['send', 'lost'],
      ['find', 'lost'],
      ['find', 'found'],
    ],
  );
  t.is(books.booked.length, 1);
});

for (const error of [new Error('500'), new RejectedError('Dit mag je niet opzoeken.')]) {
  test(`looking up that fails is tried again, and a person is asked in the end: ${error.name}`, async (t) => {
    const { queue, deliveries, books, rows, later } = await world(t, {
      books: { fate: fates('lose') },
      connector: {
        find: async () => {
          throw error;
        },
      },
    });
    await queue(0, 1);
    await deliveries.runDue();
    for (let hour = 0; hour < 18; hour++) await later(3600);
    t.deepEqual(states(await rows()), ['unknown']);
    for (let hour = 0; hour < 3; hour++) await later(3600);
    t.like((await rows())[0], { state: 'needsReview', reason: '{"code":"unclear"}' });
    t.is(books.calls.length, 1, 'sent once');
  });
}

test('a delivery whose process is gone is looked for once its lease ran out', async (t) => {
  const { database, queue, books, rows, attempts, again, later } = await world(t);
  await queue(0, 1);
  // Another process takes it, sends it, and never writes down how that came out.
  const cut = new Promise<void>((resolve) => {
    books.onCall = () => {
      books.onCall = () => undefined;
      void database
        .transaction((trx) => trx('deliveries').update({ worker: 'gone', version: 9 }))
        .then(() => resolve());
    };
  });
  await again({ marginMs: 1000 }).runDue();
  await cut;
  t.deepEqual(states(await rows()), ['sending']);
  await later(5.999);
  t.deepEqual(states(await rows()), ['sending']);
  await later(0.001);
  t.deepEqual(states(await rows()), ['unknown'], 'the lease is the call and a margin');
  await later(1);
  t.deepEqual(states(await rows()), ['posted']);
  t.deepEqual(
    (await attempts()).map(({ kind, outcome }) => [kind, outcome]),
    [
      ['send', 'lost'],
      ['find', 'found'],
    ],
  );
  t.is(books.booked.length, 1);
});

test('processes that work side by side send nothing twice, and all of it', async (t) => {
  const { queue, books, rows, again } = await world(t, { connector: { limits: { concurrent: 4 } } });
  await queue(0, 40);
  const others = [1, 2, 3].map(() => again({ onError: (error) => t.fail(String(error)) }));
  await Promise.all(others.map((each) => each.runDue()));
  t.true(states(await rows()).every((state) => state === 'posted'));
  t.is(books.booked.length, 40);
});

test('deliveries of an integration that is gone end: refused, or with a person where they may be in the package', async (t) => {
  const { database, queue, deliveries, books, rows, later } = await world(t, {
    books: { fate: fates('lose', 'take') },
  });
  await queue(0, 1);
  await deliveries.runDue();
  await queue(0, 1);
  await database.transaction((trx) => trx('integrations').delete());
  await later(1);
  t.deepEqual(states(await rows()), ['needsReview', 'refused']);
  t.true((await rows()).every(({ reason }) => reason === '{"code":"noConnection"}'));
  t.is(books.calls.length, 1);
});

test('a journal does not go to an administration that its company left', async (t) => {
  const { database, queue, deliveries, books, rows } = await world(t);
  await queue(0, 1);
  await database.transaction((trx) => trx('administrationMappings').update({ administration: '999' }));
  await deliveries.runDue();
  t.like((await rows())[0], { state: 'refused', reason: '{"code":"noConnection"}' });
  t.is(books.calls.length, 0);
});

test('a journal can be on its way once', async (t) => {
  const { database, queue } = await world(t);
  await queue(0, 1);
  await t.throwsAsync(
    database.transaction(async (trx) => {
      const row = (await trx('deliveries').first()) as object;
      await trx('deliveries').insert({ ...row, id: 'another' });
    }),
    { message: /unique/i },
  );
});
