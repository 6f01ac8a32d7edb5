import type { Knex } from 'knex';
import type { App } from '../../app.js';
import { Problem } from '../../contract/problem.js';
import { Person } from '../person.js';
import { Throttle } from './throttle.js';
import { addressGroup, addressMemoryMs, disabledAfter, freeTries, waitAfterMs } from './throttle-rules.js';

/** Says whose secret is tried and from where: what failures are counted under. The account need not exist. */
export interface AttemptKey {
  tenantId: string;
  /** This is a person's e-mail address, or what stands for a client. */
  account: string;
  /** The caller's IP address; it is left out where failures must not count for all that comes from it. */
  address?: string;
}

type FailureCount = Pick<Throttle, 'failures' | 'blockedUntil' | 'updatedAt'>;

/** Counters of addresses, and of accounts that do not exist, are kept for 30 days. */
const keptForMs = 30 * 24 * 3600 * 1000;

/**
 * Tries a secret once, unless the account or the address has to wait; a failure counts for both. Attempts on one
 * account take turns, so that many at once are no way around the wait.
 *
 * @param limit failures in a row after which the right secret is refused too
 * @returns whether the secret is right and may be used
 * @throws Problem too-many-attempts, with Retry-After
 */
export function attempt(
  app: App,
  who: AttemptKey,
  verify: () => Promise<boolean>,
  limit = disabledAfter,
): Promise<boolean> {
  return serialize(`${who.tenantId} ${who.account}`, async () => {
    const { account, address } = await counters(app, app.database.read, who);
    const until = [account, address].map(({ blockedUntil }) => (blockedUntil ? Date.parse(blockedUntil) : 0));
    const wait = Math.max(...until) - app.now().getTime();
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      throw new Problem('too-many-attempts', { values: { seconds }, headers: { 'retry-after': String(seconds) } });
    }
    const right = await verify();
    if (right && account.failures < limit) return true;
    await app.database.transaction((trx) => countFailure(app, trx, who));
    return false;
  });
}

/**
 * Starts an account's count over, after a right or a new password. The address is forgiven this account's failures
 * and no others: an own account is no way to go on guessing at somebody else's.
 */
export async function creditAttempts(app: App, trx: Knex.Transaction, who: AttemptKey): Promise<void> {
  const { account, address } = await counters(app, trx, who);
  if (account.failures === 0) return;
  await resetAttempts(trx, who);
  const { address: key } = keys(who);
  if (key === undefined) return;
  await Throttle.query(trx)
    .patch({ failures: Math.max(0, address.failures - account.failures) })
    .where({ tenantId: who.tenantId, key });
}

/** Starts an account's count over where no address is known to be the person's. */
export async function resetAttempts(
  trx: Knex.Transaction,
  who: Pick<AttemptKey, 'tenantId' | 'account'>,
): Promise<void> {
  await Throttle.query(trx)
    .delete()
    .where({ tenantId: who.tenantId, key: accountKey(who.account) });
}

async function countFailure(app: App, trx: Knex.Transaction, who: AttemptKey): Promise<void> {
  const { tenantId } = who;
  const now = app.now();
  const counted = await counters(app, trx, who);
  for (const [kind, key] of Object.entries(keys(who)) as ['account' | 'address', string][]) {
    const failures = counted[kind].failures + 1;
    const wait = waitAfterMs(failures, freeTries[kind]);
    const blockedUntil = wait > 0 ? new Date(now.getTime() + wait).toISOString() : null;
    await Throttle.query(trx)
      .insert({ tenantId, key, failures, blockedUntil, updatedAt: now.toISOString() })
      .onConflict(['tenantId', 'key'])
      .merge();
  }
  await Throttle.query(trx)
    .delete()
    .where({ tenantId })
    .where('updatedAt', '<', new Date(now.getTime() - keptForMs).toISOString())
    .whereNotExists(
      Person.query(trx).where({ 'persons.tenantId': tenantId }).whereRaw("'account:' || persons.email = throttles.key"),
    );
}

async function counters(
  app: App,
  db: Knex,
  who: AttemptKey,
): Promise<{ account: FailureCount; address: FailureCount }> {
  const key = keys(who);
  const rows = await Throttle.query(db).where({ tenantId: who.tenantId }).whereIn('key', Object.values(key));
  const none: FailureCount = { failures: 0, blockedUntil: null, updatedAt: '' };
  const startOver = new Date(app.now().getTime() - addressMemoryMs).toISOString();
  return {
    account: rows.find((row) => row.key === key.account) ?? none,
    address: rows.find((row) => row.key === key.address && row.updatedAt > startOver) ?? none,
  };
}

const accountKey = (account: string): string => `account:${account}`;
const keys = ({ account, address }: AttemptKey): { account: string; address?: string } => ({
  account: accountKey(account),
  ...(address !== undefined && { address: `address:${addressGroup(address)}` }),
});

const turns = new Map<string, Promise<unknown>>();

async function serialize<T>(key: string, task: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(task);
  const ended = turn.catch(() => undefined);
  turns.set(key, ended);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === ended) turns.delete(key);
  }
}
