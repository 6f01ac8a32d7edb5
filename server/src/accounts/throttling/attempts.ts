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
}

/** Counts of networks, and at accounts that do not exist, end by themselves; those at accounts stay. */
const keptForMs = termMs('throttles');

/**
 * Tries a secret once, unless one of its counts has to wait; a failure counts in each. Attempts from one place on one
 * account take turns, so that many at once are no way around the wait.
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
  return serialize(`${who.tenantId} ${who.account} ${'own' in who ? who.own : ''}`, async () => {
    const counts = await findCounts(app, app.database.read, who);
    if (counts.some(({ kind, failures }) => kind !== 'address' && failures >= limit)) {
      throw new Problem('password-worn-out');
    }
    const until = counts.map(({ blockedUntil }) => (blockedUntil ? Date.parse(blockedUntil) : 0));
    const wait = Math.max(...until) - app.now().getTime();
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      throw new Problem('too-many-attempts', { values: { seconds }, headers: { 'retry-after': String(seconds) } });
    }
    if (await verify()) return true;
    await app.database.transaction((trx) => countFailure(app, trx, who));
    return false;
  });
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

async function countFailure(app: App, trx: Knex.Transaction, who: AttemptKey): Promise<void> {
  const { tenantId } = who;
  const now = app.now();
  for (const { kind, key, failures: before } of await findCounts(app, trx, who)) {
    const failures = before + 1;
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
    return { kind, key, failures: row?.failures ?? 0, blockedUntil: row?.blockedUntil ?? null };
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
