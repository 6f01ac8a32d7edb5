import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { Connector } from '../integrations/packages/connector.js';

export interface Lane {
  tenantId: string;
  integrationId: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Notes one call to a package, unless it would be one too many: in any minute and any day, wherever they begin.
 *
 * @returns when there is room again; undefined when the call is noted
 */
export async function takeCall(
  trx: Knex.Transaction,
  { tenantId, integrationId }: Lane,
  { perMinute, perDay }: Connector['limits'],
  now: Date,
): Promise<Date | undefined> {
  const calls = () => trx('deliveryCalls').where({ tenantId, integrationId });
  const ends: number[] = [];
  for (const [limit, window] of [[perMinute, minute], [perDay, day]] as const) {
    if (limit === undefined) continue;
    const last = (await calls().orderBy('calledAt', 'desc').offset(limit - 1).first('calledAt')) as { calledAt: string } | undefined;
    if (last) ends.push(Date.parse(last.calledAt) + window);
  }
  const room = Math.max(...ends);
  if (room > now.getTime()) return new Date(room);
  if (perMinute === undefined && perDay === undefined) return undefined;
  await calls().where('calledAt', '<=', new Date(now.getTime() - day).toISOString()).delete();
  await trx('deliveryCalls').insert({ tenantId, integrationId, calledAt: now.toISOString(), id: uuid() });
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
