import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { Limits } from '../integrations/packages/connector.js';

export interface Lane {
  tenantId: string;
  integrationId: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Of what a package counts together. */
const calls = `SELECT called_at FROM delivery_calls
  WHERE tenant_id = :tenantId AND integration_id = :integrationId AND administration = :administration`;

/**
 * Notes one call to a package, unless it would be one too many: in any minute and any day, wherever they begin.
 *
 * @returns when there is room again; undefined when the call is noted
 */
export async function takeCall(
  trx: Knex.Transaction,
  { tenantId, integrationId, administration }: Lane & { administration: string },
  { perMinute, perDay, per }: Limits,
  now: Date,
): Promise<Date | undefined> {
  if (perMinute === undefined && perDay === undefined) return undefined;
  const counted = { tenantId, integrationId, administration: per === 'administration' ? administration : '' };
  const nth = (limit: number | undefined) => (limit === undefined ? 'NULL' : `(${calls} ORDER BY called_at DESC LIMIT 1 OFFSET ${limit - 1})`);
  const [{ minute: ofMinute, day: ofDay, oldest }] = (await trx.raw(
    `SELECT ${nth(perMinute)} AS minute, ${nth(perDay)} AS day, (${calls} ORDER BY called_at LIMIT 1) AS oldest`,
    counted,
  )) as [Record<'minute' | 'day' | 'oldest', string | null>];
  const freeAt = (call: string | null, window: number) => (call === null ? 0 : Date.parse(call) + window);
  const room = Math.max(freeAt(ofMinute, minute), freeAt(ofDay, day));
  if (room > now.getTime()) return new Date(room);
  const dayAgo = new Date(now.getTime() - day).toISOString();
  if (oldest !== null && oldest <= dayAgo) await trx('deliveryCalls').where(counted).where('calledAt', '<=', dayAgo).delete();
  await trx('deliveryCalls').insert({ ...counted, calledAt: now.toISOString(), id: uuid() });
  return undefined;
}

export interface Pause {
  until: Date;
  /** How often in a row the package could not be used. */
  failures: number;
  /** By the package or its limits, rather than our own guess. */
  asked: boolean;
}

/** Leaves a package alone. */
export async function pause(trx: Knex.Transaction, { tenantId, integrationId }: Lane, { until, failures, asked }: Pause): Promise<void> {
  const row = { tenantId, integrationId, pausedUntil: until.toISOString(), failures, asked: asked ? 1 : 0 };
  await trx('deliveryLanes').insert(row).onConflict(['tenantId', 'integrationId']).merge();
}

/** How often in a row the package could not be used. */
export async function failuresOf(trx: Knex.Transaction, { tenantId, integrationId }: Lane): Promise<number> {
  const row = (await trx('deliveryLanes').where({ tenantId, integrationId }).first('failures')) as { failures: number } | undefined;
  return row?.failures ?? 0;
}

/** The package answered: the next failure is the first again. */
export async function noFailures(trx: Knex.Transaction, { tenantId, integrationId }: Lane): Promise<void> {
  await trx('deliveryLanes').where({ tenantId, integrationId }).where('failures', '>', 0).update({ failures: 0 });
}

/** A person wants to try now: only what the package asked for still holds. */
export async function endPause(trx: Knex.Transaction, { tenantId, integrationId }: Lane): Promise<void> {
  await trx('deliveryLanes').where({ tenantId, integrationId, asked: 0 }).update({ pausedUntil: null });
}
