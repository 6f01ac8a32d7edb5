import type { PartialModelObject } from 'objection';
import type { App } from '../app.js';
import { clearClientCache } from '../clients/authenticate-client.js';
import { Problem } from '../contract/problem.js';
import { afterCommit, StaleVersionError } from '../database/index.js';
import { clearSessionCache } from '../sessions/authenticate.js';
import { Tenant } from '../tenants/tenant.js';
import { endWork } from './end-work.js';
import type { ActingOperator } from './operator.js';
import { type ActionInput, recordAction } from './record-action.js';

export interface TenantChange {
  by: ActingOperator;
  id: string;
  /** The version that the operator has seen. */
  version: number;
  action: ActionInput['action'];
}

type Patch = Pick<PartialModelObject<Tenant>, 'slug' | 'name' | 'suspendedAt' | 'endingAt' | 'endedBy' | 'endedByName'>;

/**
 * Changes a tenant and records who did. What changes nothing is not recorded.
 *
 * @param change returns what becomes of the tenant as it is
 * @throws Problem `not-found`, `tenant-ending` where it is being removed, and what `change` throws; StaleVersionError
 */
export async function changeTenant(
  app: App,
  { by, id, version, action }: TenantChange,
  change: (before: Tenant) => Patch,
): Promise<Tenant> {
  return app.database.transaction(async (trx) => {
    const before = await Tenant.query(trx).findById(id);
    if (!before) throw new Problem('not-found');
    if (before.version !== version) throw new StaleVersionError('tenants', id, version);
    if (before.endingAt !== null) throw new Problem('tenant-ending');
    const wanted = Object.entries(change(before)).filter(([, value]) => value !== undefined);
    const changed = wanted.filter(([name, value]) => before[name as keyof Patch] !== value);
    if (changed.length === 0) return before;
    const tenant = await Tenant.updateAtVersion(trx, id, version, Object.fromEntries(changed));
    const texts = changed
      .filter(([name]) => name === 'slug' || name === 'name')
      .map(([name, value]) => `${name}: ${String(before[name as keyof Patch])} -> ${String(value)}`);
    await recordAction(app, trx, { by, action, tenant, details: texts.join('; ') || null });
    // What waited all the while is tried as long as what is new.
    if (before.suspendedAt !== null && tenant.suspendedAt === null) await app.jobs.restartAttempts(trx, id);
    if (tenant.endingAt !== null) app.background.wakeAfter(trx, endWork);
    afterCommit(trx, () => {
      clearSessionCache(app);
      clearClientCache(app);
    });
    return tenant;
  });
}
