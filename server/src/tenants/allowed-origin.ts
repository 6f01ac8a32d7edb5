import type { App } from '../app.js';
import { toWebOrigin } from '../contract/formats.js';
import type { Call } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { acrossTenants, type Database } from '../database/index.js';
import type { CallerOfPage } from '../http/cors.js';
import { Firm } from './firm.js';
import { Tenant } from './tenant.js';

interface Known {
  readAt: number;
  /** By origin the tenants that have it on a list: with the firms whose list that is, null for the tenant's own. */
  listedBy: Map<string, Map<string, Set<string | null>>>;
}

/** A list may be five seconds old, because every cross-origin call asks for it. */
const maxAgeMs = 5000;

const known = new WeakMap<Database, Promise<Known>>();

/**
 * Returns whether pages of an origin may call the API for somebody, or for anybody at all: a preflight
 * (https://fetch.spec.whatwg.org/#cors-preflight-fetch) does not say for whom. The tenant's own origins are for all of
 * its logins, those of a firm for that firm's. Origins are compared exactly.
 */
export async function isOriginAllowed(app: App, origin: string, caller?: CallerOfPage): Promise<boolean> {
  const tenants = (await origins(app)).listedBy.get(origin);
  if (!caller) return tenants !== undefined;
  const lists = tenants?.get(caller.tenantId);
  if (!lists || !caller.login) return lists !== undefined;
  return lists.has(null) || lists.has(caller.login.firmId);
}

/** @throws Problem `origin-not-allowed` for a page of another origin that neither the tenant nor one of its firms lists */
export async function assertOrigin(app: App, { page, own }: Call['origin'], tenantId: string): Promise<void> {
  if (page === undefined || own || (await isOriginAllowed(app, page, { tenantId }))) return;
  throw new Problem('origin-not-allowed');
}

/** Makes a change of a list count at once in this process; elsewhere it does within 5 seconds. */
export function clearOriginCache({ database }: App): void {
  known.delete(database);
}

async function origins({ database, now }: App): Promise<Known> {
  const latest = await known.get(database)?.catch(() => undefined);
  const time = now().getTime();
  if (latest && Math.abs(time - latest.readAt) < maxAgeMs) return latest;
  // Whoever asks first is of one tenant, and the list is for all.
  const reading = acrossTenants(() => read(database, time));
  known.set(database, reading);
  return reading;
}

async function read(database: Database, readAt: number): Promise<Known> {
  const [tenants, firms] = await Promise.all([
    Tenant.query(database.read).select('id', 'embedOrigins').whereNot('embedOrigins', '[]'),
    Firm.query(database.read)
      .select('tenantId', 'id', 'embedOrigins')
      .whereNot('embedOrigins', '[]')
      .where({ endedAt: null }),
  ]);
  const listedBy: Known['listedBy'] = new Map();
  const add = (tenantId: string, firmId: string | null, list: string[]): void => {
    for (const origin of list.flatMap((each) => toWebOrigin(each) ?? [])) {
      const ofTenants = listedBy.get(origin) ?? new Map<string, Set<string | null>>();
      listedBy.set(origin, ofTenants.set(tenantId, (ofTenants.get(tenantId) ?? new Set()).add(firmId)));
    }
  };
  for (const { id, embedOrigins } of tenants) add(id, null, embedOrigins);
  for (const { tenantId, id, embedOrigins } of firms) add(tenantId, id, embedOrigins);
  return { readAt, listedBy };
}
