import { test } from '../harness/test.js';
import { type Bureau, startBureau, type World } from './bureau.js';
import type { Fate } from './bookkeeping.js';

/**
 * These tests try what may be done to a journal in each state of its delivery. A journal that is in a package, or may
 * be in it, is sent again only after it was looked for or after a person said that it is not there; software takes only
 * those that certainly are not.
 */
let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau();
});
test.after.always(() => bureau.stop());

interface Delivered {
  journalId: string;
  path: string;
  world: World;
}

/** Sends a journal, and does what is due at once. */
async function deliver(fate: Fate[], { run = true }: { run?: boolean } = {}): Promise<Delivered> {
  const world = await bureau.world();
  world.fate.push(...fate);
  const [journalId] = await world.journals(1);
  const [item] = await world.send([journalId]);
  if (run) await bureau.run();
  return { journalId: journalId!, path: `/deliveries/${item!.deliveryId}`, world };
}

const versionOf = async ({ path }: Delivered) => (await bureau.call('GET', path)).body.version as number;

/** Each way brings a journal into its state. */
const ways: Record<string, () => Promise<Delivered>> = {
  ready: () => deliver([], { run: false }),
  unknown: () => deliver(['lose']),
  posted: () => deliver(['take']),
  refused: () => deliver([{ status: 422, message: 'Nee' }]),
  async needsReview() {
    const delivered = await deliver(['mangle']);
    await bureau.later(1000);
    return delivered;
  },
  async cancelled() {
    const delivered = await deliver([], { run: false });
    await bureau.call('DELETE', delivered.path, { version: await versionOf(delivered) });
    return delivered;
  },
};

type Action = (delivered: Delivered) => Promise<{ status: number }>;

const actions: Record<string, Action> = {
  retry: async (delivered) => bureau.call('POST', `${delivered.path}/retries`, { version: await versionOf(delivered) }),
  confirmPosted: async (delivered) =>
    bureau.call('POST', `${delivered.path}/settlements`, {
      version: await versionOf(delivered),
      body: { posted: true, documentNumber: '1' },
    }),
  confirmNotPosted: async (delivered) =>
    bureau.call('POST', `${delivered.path}/settlements`, {
      version: await versionOf(delivered),
      body: { posted: false },
    }),
  cancel: async (delivered) => bureau.call('DELETE', delivered.path, { version: await versionOf(delivered) }),
  acknowledge: ({ journalId }) => bureau.call('POST', `/journals/${journalId}/acknowledgements`, { body: {} }),
};

/** Only this may be done, and leads to these states; in all other cases nothing changes. */
const allowed: Record<string, Record<string, string>> = {
  ready: { retry: 'ready', cancel: 'cancelled' },
  unknown: {},
  posted: {},
  refused: { retry: 'ready', cancel: 'cancelled', acknowledge: 'refused' },
  needsReview: { retry: 'unknown', confirmPosted: 'posted', confirmNotPosted: 'unknown' },
  cancelled: { acknowledge: 'cancelled' },
};

for (const [state, bring] of Object.entries(ways)) {
  for (const [action, act] of Object.entries(actions)) {
    const leadsTo = allowed[state]![action];
    test(`${state}: ${action} ${leadsTo ? `leads to ${leadsTo}` : 'is refused and changes nothing'}`, async (t) => {
      const delivered = await bring();
      const before = (await bureau.call('GET', delivered.path)).body;
      t.is(before.state, state);
      const { status } = await act(delivered);
      const after = (await bureau.call('GET', delivered.path)).body;
      t.is(after.state, leadsTo ?? state);
      if (leadsTo) t.true(status < 300, String(status));
      else {
        t.is(status, 409);
        t.deepEqual(after, before);
      }
    });
  }
}

test('what may be in the package is looked for before it is sent again, also when a person asks', async (t) => {
  const delivered = await ways.needsReview!();
  const calls = () =>
    bureau.books.calls.filter((each) => each.administration === delivered.world.destination.administration);
  const before = calls().length;
  await actions.retry!(delivered);
  await bureau.run();
  t.deepEqual(
    calls()
      .slice(before)
      .map(({ what }) => what),
    ['find'],
  );
});

test('a journal that software took while its answer was lost would be booked twice: it is kept from it', async (t) => {
  const delivered = await ways.unknown!();
  const { status, body } = (await actions.acknowledge!(delivered)) as { status: number; body: { type: string } };
  t.deepEqual([status, body.type], [409, 'urn:loonpoort:problem:journal-sent']);
  await bureau.later(1000);
  t.is((await bureau.call('GET', delivered.path)).body.state, 'posted');
  t.is((await bureau.call('GET', `/journals/${delivered.journalId}`)).body.acknowledgedAt ?? null, null);
});
