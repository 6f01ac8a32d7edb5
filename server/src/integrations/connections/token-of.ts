import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { App } from '../../app.js';
import { NotNow, SignInFailed } from '../packages/connector.js';
import type { Integration } from '../integration.js';
import { renew } from './renew.js';
import { registeredAt, type Registered } from './token-endpoint.js';
import { open, table, type Tokens, tokensOf } from './tokens.js';

type Connected = Pick<Integration, 'tenantId' | 'id' | 'package' | 'settings'>;

/** Milliseconds of an access token's life in which it is replaced. */
const margin = 30_000;
/** Longer than the token endpoint may take, so that no two refresh with one token. */
const leaseTime = 60_000;
const pollTime = 100;
/** Milliseconds to wait for another process that refreshes. */
const patience = 30_000;

/** Refreshes that run in this process, by integration. */
const running = new WeakMap<App, Map<string, Promise<string>>>();

/**
 * An access token that holds. When it is about to end it is refreshed, by one call for all of the processes, and the
 * new ones are stored before anyone uses them: a process that is killed in between loses nothing that was in use.
 *
 * @throws SignInFailed when there is no connection, or its consent is gone
 * @throws NotNow when the package gives none now
 */
export async function tokenOf(app: App, integration: Connected): Promise<string> {
  const row = await tokensOf(app.database.read, integration);
  const token = row && usable(app, integration, row);
  if (token !== undefined) return token;
  const calls = running.get(app) ?? new Map<string, Promise<string>>();
  running.set(app, calls);
  const key = `${integration.tenantId}/${integration.id}`;
  const call = calls.get(key) ?? refreshed(app, integration).finally(() => calls.delete(key));
  calls.set(key, call);
  return call;
}

/** The access token, while it need not be replaced. */
function usable(app: App, integration: Connected, row: Tokens): string | undefined {
  if (row.endedAt !== null) throw new SignInFailed('The consent of the package is gone');
  const due = app.now().getTime() >= dueAt(row, registeredAt(app, integration));
  return due ? undefined : open(app, integration, row)?.access;
}

/** When the token is to be replaced: not before the package gives another. */
const dueAt = ({ expiresAt, refreshedAt }: Tokens, registered: Registered | undefined): number =>
  Math.max(Date.parse(expiresAt) - margin, Date.parse(refreshedAt) + (registered?.known.refreshAfter ?? 0));

async function refreshed(app: App, integration: Connected): Promise<string> {
  const registered = registeredAt(app, integration);
  if (!registered) throw new SignInFailed('The operator has no registration with the package');
  const given = AbortSignal.timeout(patience);
  while (!given.aborted) {
    const row = await tokensOf(app.database.read, integration);
    if (!row) throw new SignInFailed('There is no connection with the package');
    const token = usable(app, integration, row);
    if (token !== undefined) return token;
    const pair = open(app, integration, row);
    if (!pair) throw new SignInFailed('The tokens of the package cannot be read');
    const now = app.now().getTime();
    if (row.retryAt !== null && now < Date.parse(row.retryAt)) return stillGood(row, pair.access, now);
    const lease = await claim(app, row);
    if (lease !== undefined) {
      const next = await renew(app, integration, registered, { row, pair, lease });
      if (next !== undefined) return next;
    } else {
      await pause(pollTime);
    }
  }
  throw new NotNow('Another process is refreshing the tokens');
}

/** While the package gives no other token, the one that is there serves until its end. */
function stillGood({ expiresAt, retryAt }: Tokens, access: string, now: number): string {
  if (now < Date.parse(expiresAt)) return access;
  throw new NotNow('The package gives no token yet', Date.parse(retryAt!) - now);
}

/** One process at a time; it is on disk before the package is asked, so a full disk costs no token. */
async function claim({ database, now }: App, row: Tokens): Promise<string | undefined> {
  const at = now();
  const lease = uuid();
  const claimed = await database.transaction((trx) =>
    trx(table)
      .where({ tenantId: row.tenantId, integrationId: row.integrationId, tokens: row.tokens })
      .where((free) => free.whereNull('lease').orWhere('leasedUntil', '<=', at.toISOString()))
      .update({ lease, leasedUntil: new Date(at.getTime() + leaseTime).toISOString(), unclearAt: at.toISOString() }),
  );
  return claimed === 1 ? lease : undefined;
}
