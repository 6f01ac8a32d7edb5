import type { Knex } from 'knex';
import type { App } from '../../app.js';
import { Problem } from '../../contract/problem.js';
import { Person } from '../person.js';
import { termMs } from '../../terms.js';
import { Throttle } from './throttle.js';
import {
  addressGroup,
  addressMemoryMs,
  type CountKind,
  disabledAfter,
  freeTries,
  waitAfterMs,
} from './throttle-rules.js';

/** Says whose secret is tried and from where: what failures are counted under. The account need not exist. */
export type AttemptKey = {
  tenantId: string;
  /** This is a person's e-mail address, or what stands for a client. */
  account: string;
} & (
  | {
      /** What is known to be the account's own: failures there count there alone, and none from elsewhere hold it up. */
      own: string;
    }
  | {
      /** The caller's IP address. */
      address: string;
    }
);

interface Count {
  kind: CountKind;
  key: string;
  failures: number;
  blockedUntil: string | null;
  updatedAt: string | null;
}

/** Counts of networks, and at accounts that do not exist, end by themselves; those at accounts stay. */
const keptForMs = termMs('throttles');

/**
 * Tries a secret once, unless one of its counts has to wait; a failure counts in each. Attempts from one place on one
 * account take turns in a process, so that many at once are no way around the wait. Nor are other processes: once there
 * was a failure, an attempt counts as another while it goes on.
 *
 * @param limit failures in a row after which no secret is right any more
 * @returns whether the secret is right and may be used
 * @throws Problem too-many-attempts, with Retry-After, or password-worn-out
 */
export function attempt(
  app: App,
  who: AttemptKey,
  verify: () => Promise<boolean>,
  limit = disabledAfter,
): Promise<boolean> {
  const { database } = app;
  return serialize(app, `${who.tenantId} ${who.account} ${'own' in who ? who.own : ''}`, async () => {
    const counts = await findCounts(app, database.read, who);
    assertFree(app, counts, limit);
    // Most who sign in did not fail before, and cost no transaction.
    if (counts.every(({ failures }) => failures === 0)) {
      const right = await verify();
      if (!right) await database.transaction((trx) => countFailure(app, trx, who));
      return right;
    }
    const counted = await database.transaction(async (trx) => {
      assertFree(app, await findCounts(app, trx, who), limit);
      return countFailure(app, trx, who);
    });
    let isWrong = false;
    try {
      isWrong = !(await verify());
      return !isWrong;
    } finally {
      if (!isWrong) await database.transaction((trx) => uncount(trx, who, counted));
    }
  });
}

/** @throws Problem too-many-attempts, with Retry-After, or password-worn-out */
function assertFree(app: App, counts: readonly Count[], limit: number): void {
  if (counts.some(({ kind, failures }) => kind !== 'address' && failures >= limit)) {
    throw new Problem('password-worn-out');
  }
  const until = counts.map(({ blockedUntil }) => (blockedUntil ? Date.parse(blockedUntil) : 0));
  const wait = Math.max(...until) - app.now().getTime();
  if (wait > 0) {
    const seconds = Math.ceil(wait / 1000);
    throw new Problem('too-many-attempts', { values: { seconds }, headers: { 'retry-after': String(seconds) } });
  }
}

/**
 * Starts an account's count over, after a right or a new password. The network is forgiven its failures at this account
 * and no others: an own account is no way to go on guessing at somebody else's.
 */
export async function creditAttempts(app: App, trx: Knex.Transaction, who: AttemptKey): Promise<void> {
  const { tenantId } = who;
  const keys = [accountKey(who), ...keysOf(who).map(([, key]) => key)];
  const failed = await Throttle.query(trx).findOne({ tenantId }).whereIn('key', keys);
  // Most who sign in did not fail before.
  if (!failed) return;
  const counts = await findCounts(app, trx, who);
  const [place, address] = (['place', 'address'] as const).map((kind) => counts.find((each) => each.kind === kind));
  if (place?.failures) {
    await Throttle.query(trx)
      .patch({ failures: Math.max(0, address!.failures - place.failures) })
      .where({ tenantId, key: address!.key });
  }
  const own = counts.filter(({ kind }) => kind !== 'address').map(({ key }) => key);
  await Throttle.query(trx)
    .delete()
    .where({ tenantId })
    .whereIn('key', [...own, accountKey(who)]);
}

/** Starts an account's counts over, wherever they are from, where it was shown in another way whose it is. */
export async function resetAttempts(
  trx: Knex.Transaction,
  who: Pick<AttemptKey, 'tenantId' | 'account'>,
): Promise<void> {
  const key = accountKey(who);
  const prefix = `${key} `;
  await Throttle.query(trx)
    .delete()
    .where({ tenantId: who.tenantId })
    .where((either) => either.where({ key }).orWhereRaw('substr(key, 1, ?) = ?', [[...prefix].length, prefix]));
}

/** A count as a failure left it, and when it was last changed before. */
type Counted = Pick<Count, 'key' | 'blockedUntil'> & { updatedAt: string; updatedBefore: string | null };

async function countFailure(app: App, trx: Knex.Transaction, who: AttemptKey): Promise<Counted[]> {
  const { tenantId } = who;
  const now = app.now();
  const updatedAt = now.toISOString();
  const counted: Counted[] = [];
  for (const { kind, key, failures: before, updatedAt: updatedBefore } of await findCounts(app, trx, who)) {
    const failures = before + 1;
    const wait = waitAfterMs(failures, freeTries[kind]);
    const blockedUntil = wait > 0 ? new Date(now.getTime() + wait).toISOString() : null;
    await Throttle.query(trx)
      .insert({ tenantId, key, failures, blockedUntil, updatedAt })
      .onConflict(['tenantId', 'key'])
      .merge();
    counted.push({ key, blockedUntil, updatedAt, updatedBefore });
  }
  await Throttle.query(trx)
    .delete()
    .where({ tenantId })
    .where('updatedAt', '<', new Date(now.getTime() - keptForMs).toISOString())
    .whereNotExists(
      Person.query(trx).where({ 'persons.tenantId': tenantId }).whereRaw("'account:' || persons.email = throttles.key"),
    );
  return counted;
}

/** Takes back what was counted before an attempt that did not fail; a wait that another attempt brought stays. */
async function uncount(trx: Knex.Transaction, { tenantId }: AttemptKey, counted: readonly Counted[]): Promise<void> {
  for (const { key, blockedUntil, updatedAt, updatedBefore } of counted) {
    const row = await Throttle.query(trx).findOne({ tenantId, key });
    if (!row) continue;
    const isLast = row.blockedUntil === blockedUntil && row.updatedAt === updatedAt;
    await Throttle.query(trx)
      .patch({
        failures: Math.max(0, row.failures - 1),
        ...(isLast && { blockedUntil: null, updatedAt: updatedBefore ?? updatedAt }),
      })
      .where({ tenantId, key });
  }
}

/** Returns the counts that an attempt falls under, with none where nothing failed yet. */
async function findCounts(app: App, db: Knex, who: AttemptKey): Promise<Count[]> {
  const keys = keysOf(who);
  const rows = await Throttle.query(db)
    .where({ tenantId: who.tenantId })
    .whereIn(
      'key',
      keys.map(([, key]) => key),
    );
  const startOver = new Date(app.now().getTime() - addressMemoryMs).toISOString();
  return keys.map(([kind, key]) => {
    const row = rows.find((each) => each.key === key && (kind !== 'address' || each.updatedAt > startOver));
    const { failures = 0, blockedUntil = null, updatedAt = null } = row ?? {};
    return { kind, key, failures, blockedUntil, updatedAt };
  });
}

const accountKey = ({ account }: Pick<AttemptKey, 'account'>): string => `account:${account}`;

function keysOf(who: AttemptKey): [CountKind, string][] {
  const account = accountKey(who);
  if ('own' in who) return [['own', `${account} ${who.own}`]];
  const network = addressGroup(who.address);
  return [
    ['place', `${account} ${network}`],
    ['account', account],
    ['address', `address:${network}`],
  ];
}

const turnsOf = new WeakMap<App, Map<string, Promise<unknown>>>();

async function serialize<T>(app: App, key: string, task: () => Promise<T>): Promise<T> {
  const turns = turnsOf.get(app) ?? new Map<string, Promise<unknown>>();
  turnsOf.set(app, turns);
  const turn = (turns.get(key) ?? Promise.resolve()).then(task);
  const ended = turn.catch(() => undefined);
  turns.set(key, ended);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === ended) turns.delete(key);
  }
}
