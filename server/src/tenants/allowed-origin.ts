import type { App } from '../app.js';
import type { Database } from '../database/index.js';
import { Firm } from './firm.js';
import { Tenant } from './tenant.js';

interface Known {
  readAt: number;
  /** Tenants that have an origin on their list or a firm's. */
  tenantsOf: Map<string, Set<string>>;
}

/** A list may be five seconds old, because every cross-origin call asks for it. */
const maxAgeMs = 5000;

const known = new WeakMap<Database, Promise<Known>>();

/**
 * Returns whether pages of an origin may call the API for a tenant, or for any tenant where none is given: a preflight
 * (https://fetch.spec.whatwg.org/#cors-preflight-fetch) does not say for whom. Origins are compared exactly.
 */
export async function isOriginAllowed(app: App, origin: string, tenantId?: string): Promise<boolean> {
  const tenants = (await origins(app)).tenantsOf.get(origin);
  return tenants !== undefined && (tenantId === undefined || tenants.has(tenantId));
}

/** Makes a change of a list count at once in this process; elsewhere it does within 5 seconds. */
export function clearOriginCache({ database }: App): void {
  known.delete(database);
}

async function origins({ database, now }: App): Promise<Known> {
  const latest = await known.get(database)?.catch(() => undefined);
  const time = now().getTime();
  if (latest && Math.abs(time - latest.readAt) < maxAgeMs) return latest;
  const reading = read(database, time);
  known.set(database, reading);
  return reading;
}

async function read(database: Database, readAt: number): Promise<Known> {
  const [tenants, firms] = await Promise.all([
    Tenant.query(database.read).select('id', 'embedOrigins').whereNot('embedOrigins', '[]'),
    Firm.query(database.read).select('tenantId', 'embedOrigins').whereNot('embedOrigins', '[]'),
  ]);
  const tenantsOf = new Map<string, Set<string>>();
  const add = (tenantId: string, list: string[]): void => {
    for (const origin of list) tenantsOf.set(origin, (tenantsOf.get(origin) ?? new Set()).add(tenantId));
  };
  for (const { id, embedOrigins } of tenants) add(id, embedOrigins);
  for (const { tenantId, embedOrigins } of firms) add(tenantId, embedOrigins);
  return { readAt, tenantsOf };
}
