import type { Knex } from 'knex';
import { rows, TenantModel } from '../database/index.js';
import type { Limits } from '../integrations/connectors/connector.js';

export interface IntegrationQueue {
  tenantId: string;
  integrationId: string;
}

/** A pause holds for all deliveries of an integration: until when its package is left alone, and after what. */
class QueuePause extends TenantModel {
  static override tableName = 'delivery_pauses';
  static override idColumn = ['tenantId', 'integrationId'];

  declare integrationId: string;
  declare pausedUntil: string | null;
  declare failures: number;
  declare asked: 0 | 1;
}

/** A call of the last day to a package with limits. */
class DeliveryCall extends TenantModel {
  static override tableName = 'delivery_calls';

  declare integrationId: string;
  /** Empty where the package counts all calls of an integration together. */
  declare administration: string;
  declare calledAt: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Selects the calls that a package counts together. */
const calls = `SELECT called_at FROM delivery_calls
  WHERE tenant_id = ? AND integration_id = ? AND administration = ?`;

/**
 * Notes one call to a package, unless it would be one too many: in any minute and any day, wherever they begin.
 *
 * @returns when there is room again; undefined when the call is noted
 */
export async function takeCall(
  trx: Knex.Transaction,
  { tenantId, integrationId, administration }: IntegrationQueue & { administration: string },
  { perMinute, perDay, per }: Limits,
  now: Date,
): Promise<Date | undefined> {
  if (perMinute === undefined && perDay === undefined) return undefined;
  const counted = { tenantId, integrationId, administration: per === 'administration' ? administration : '' };
  const nth = (limit: number | undefined) =>
    limit === undefined ? 'NULL' : `(${calls} ORDER BY called_at DESC LIMIT 1 OFFSET ${limit - 1})`;
  const key = Object.values(counted);
  const [found] = await rows<Record<'ofMinute' | 'ofDay' | 'oldest', string | null>>(
    trx,
    `SELECT ${nth(perMinute)} AS "ofMinute", ${nth(perDay)} AS "ofDay", (${calls} ORDER BY called_at LIMIT 1) AS oldest`,
    [...(perMinute === undefined ? [] : key), ...(perDay === undefined ? [] : key), ...key],
  );
  const { ofMinute, ofDay, oldest } = found!;
  const freeAt = (call: string | null, window: number) => (call === null ? 0 : Date.parse(call) + window);
  const room = Math.max(freeAt(ofMinute, minute), freeAt(ofDay, day));
  if (room > now.getTime()) return new Date(room);
  const dayAgo = new Date(now.getTime() - day).toISOString();
  if (oldest !== null && oldest <= dayAgo)
    await DeliveryCall.query(trx).delete().where(counted).where('calledAt', '<=', dayAgo);
  await DeliveryCall.query(trx).insert({ ...counted, calledAt: now.toISOString() });
  return undefined;
}

export interface Pause {
  until: Date;
  /** The number of times in a row that the package could not be used. */
  failures: number;
  /** True where the package or its limits ask for the pause; otherwise it is our own guess. */
  asked: boolean;
}

/** Leaves a package alone. */
export async function pause(
  trx: Knex.Transaction,
  { tenantId, integrationId }: IntegrationQueue,
  { until, failures, asked }: Pause,
): Promise<void> {
  const row = { tenantId, integrationId, pausedUntil: until.toISOString(), failures, asked: asked ? 1 : 0 } as const;
  await QueuePause.query(trx).insert(row).onConflict(['tenantId', 'integrationId']).merge();
}

/** Returns how often in a row the package could not be used. */
export async function countFailures(
  trx: Knex.Transaction,
  { tenantId, integrationId }: IntegrationQueue,
): Promise<number> {
  const row = await QueuePause.query(trx).findById([tenantId, integrationId]);
  return row?.failures ?? 0;
}

/** The package answered: the next failure is the first again. */
export async function resetFailures(
  trx: Knex.Transaction,
  { tenantId, integrationId }: IntegrationQueue,
): Promise<void> {
  await QueuePause.query(trx).patch({ failures: 0 }).where({ tenantId, integrationId }).where('failures', '>', 0);
}

/** A person wants to try now: only what the package asked for still holds. */
export async function endPause(trx: Knex.Transaction, { tenantId, integrationId }: IntegrationQueue): Promise<void> {
  await QueuePause.query(trx).patch({ pausedUntil: null }).where({ tenantId, integrationId, asked: 0 });
}
