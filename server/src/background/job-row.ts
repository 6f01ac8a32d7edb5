import { TenantModel } from '../database/index.js';

export class JobRow extends TenantModel {
  static override tableName = 'jobs';

  declare kind: string;
  /** An envelope of JSON; empty once the job is done. */
  declare payload: string;
  declare state: 'ready' | 'running' | 'done' | 'failed';
  /** Counts how often the job was begun. It tells one run from a later one, should the lease have run out meanwhile. */
  declare attempts: number;
  declare runAt: string;
  /** The end of the lease, while it runs. */
  declare lockedUntil: string | null;
  declare lastError: string | null;
  declare createdAt: string;
  declare doneAt: string | null;
}
