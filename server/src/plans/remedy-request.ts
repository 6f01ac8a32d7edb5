import type { Knex } from 'knex';
import type { PeriodType } from '../companies/company.js';
import type { Actor } from '../contract/handler.js';
import type { Finding } from '../contract/finding.js';
import { TenantModel } from '../database/index.js';

/** A request is not mailed again within this time. */
const dayMs = 24 * 60 * 60 * 1000;

/** Says when a login last asked those who can to put a cause right. */
export class RemedyRequest extends TenantModel {
  static override tableName = 'remedy_requests';
  static override idColumn = ['tenantId', 'loginId', 'cause'];
  static override jsonAttributes = ['finding', 'runIds'];

  declare loginId: string;
  /** The key of the cause. */
  declare cause: string;
  /** By this the notice of it is known. */
  declare id: string;
  declare requestedAt: string;
  declare periodType: PeriodType;
  declare year: number;
  declare period: number;
  declare finding: Finding;
  /** The runs that the cause stood in the way of. */
  declare runIds: string[];
  /** When it is looked at again whether it was put right; null for in the next round. */
  declare lookAt: string | null;

  /** Returns when the caller asked for it within the last day; null otherwise. */
  static async lastOf(knex: Knex, { tenantId, login }: Actor, cause: string, now: Date): Promise<string | null> {
    const since = new Date(now.getTime() - dayMs).toISOString();
    const found = await RemedyRequest.query(knex)
      .findById([tenantId, login.id, cause])
      .where('requestedAt', '>', since);
    return found?.requestedAt ?? null;
  }
}
