import type { Knex } from 'knex';
import { Problem } from '../contract/problem.js';
import { Tenant } from './tenant.js';

/** Returns whether nobody of a tenant may get in now; one that is gone lets nobody in either. */
export async function isSuspended(db: Knex, tenantId: string): Promise<boolean> {
  return !(await Tenant.query(db).findOne({ id: tenantId, suspendedAt: null }));
}

/** @throws Problem `tenant-suspended` */
export function assertNotSuspended({ suspendedAt }: Pick<Tenant, 'suspendedAt'>): void {
  if (suspendedAt !== null) throw new Problem('tenant-suspended');
}

/** @throws Problem `tenant-suspended` */
export async function assertActive(db: Knex, tenantId: string): Promise<void> {
  if (await isSuspended(db, tenantId)) throw new Problem('tenant-suspended');
}
