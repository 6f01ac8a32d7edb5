import type { Knex } from 'knex';
import type { Connector, Posted } from '../integrations/packages/connector.js';
import { reportProblem } from '../integrations/connections/index.js';
import { oauthOf } from '../integrations/packages/connectors.js';
import { emit } from '../webhooks/emit.js';
import type { Delivery, DeliveryState } from './delivery.js';
import { blocked } from './due.js';
import { type Lane, noFailures, pause } from './limits.js';
import type { Outcome } from './outcome.js';
import { target, type Transition, unclearAnswer } from './states.js';

/** When things are tried again. */
export interface Timing {
  /** Milliseconds until a package is used again that could not be: after the first failure, the second, …. */
  backoff: readonly number[];
}

/** What a call leads to, beyond the state. */
export interface Ending extends Partial<Pick<Outcome, 'posted' | 'reason' | 'message'>> {
  nextAt?: Date;
}

/**
 * Moves a delivery that is still as it was read.
 *
 * @returns whether it was: another process may have it by now
 */
export async function move(
  trx: Knex.Transaction,
  delivery: Pick<Delivery, 'tenantId' | 'id' | 'companyId' | 'journalId' | 'state' | 'unclear' | 'version'>,
  transition: Transition,
  { posted, reason, message, nextAt }: Ending,
  now: Date,
): Promise<boolean> {
  const { tenantId, id, version } = delivery;
  const state = target(transition, delivery);
  if (state === undefined) throw new Error(`${transition} is no way out of ${delivery.state}`);
  const moved = await trx('deliveries')
    .where({ tenantId, id, version })
    .update({
      state,
      worker: null,
      unclear: state === 'unknown' || state === 'needsPerson' ? 1 : 0,
      nextAt: state === 'ready' || state === 'unknown' ? (nextAt ?? now).toISOString() : null,
      ...(state === 'posted' && { postedAt: now.toISOString() }),
      ...(posted && numbersOf(posted)),
      reason: reason ? JSON.stringify(reason) : null,
      message: message?.slice(0, 1000) ?? null,
      updatedAt: now.toISOString(),
      version: version + 1,
    });
  if (moved === 1 && state !== delivery.state) await tell(trx, delivery, state);
  return moved === 1;
}

/** Tells who asked to know how a delivery ended, or that it waits for a person. */
async function tell(trx: Knex.Transaction, delivery: Pick<Delivery, 'tenantId' | 'id' | 'companyId' | 'journalId'>, state: DeliveryState): Promise<void> {
  const { tenantId, id: deliveryId, companyId, journalId } = delivery;
  const type = state === 'posted' ? 'delivery.posted' : state === 'refused' || state === 'needsPerson' ? 'delivery.failed' : undefined;
  if (type) await emit(trx, tenantId, { type, companyId, data: { journalId, deliveryId } });
}

const numbersOf = ({ documentNumber, documentId }: Posted) => ({ documentNumber: documentNumber.slice(0, 80), documentId });

/**
 * Writes down how an attempt came out, and what follows from it for the delivery and its integration: all or nothing.
 *
 * @param delivery as it was when the call began
 */
export async function record(
  trx: Knex.Transaction,
  { delivery, integrationVersion, failures, outcome, connector, timing, now }: {
    delivery: Delivery;
    /** As it was before it was used; null where it is gone. */
    integrationVersion: number | null;
    /** How often in a row the package could not be used, before this call. */
    failures: number;
    outcome: Outcome;
    connector: Connector;
    timing: Timing;
    now: Date;
  },
): Promise<boolean> {
  const { tenantId, id, attempts: seq } = delivery;
  let { transition, reason } = outcome;
  let nextAt = now;
  if (outcome.outcome === 'lost') {
    const before = await lostBefore(trx, delivery);
    transition = unclearAnswer(connector.reconciliation, before);
    if (transition === 'askPerson') reason = { code: connector.reconciliation === 'none' ? 'asksPerson' : 'unclear' };
    nextAt = later(now, Math.max(connector.quietPeriod, before === 0 ? 0 : waitOf(timing, before)));
  }
  if (outcome.outcome === 'notNow') {
    nextAt = later(now, pauseOf(timing, failures + 1, outcome.wait));
    if (!outcome.alone) await pause(trx, delivery, { until: nextAt, failures: failures + 1, asked: outcome.wait !== undefined });
  } else if (outcome.outcome !== 'lost' && failures > 0) {
    await noFailures(trx, delivery);
  }
  if (outcome.outcome === 'signInFailed') await signInFailed(trx, delivery, integrationVersion);
  const told = ['lost', 'notNow', 'signInFailed'].includes(outcome.outcome) ? undefined : outcome.message;
  if (!(await move(trx, delivery, transition, { posted: outcome.posted, reason, message: told, nextAt }, now))) return false;
  await trx('deliveryAttempts').where({ tenantId, deliveryId: id, seq }).update({
    endedAt: now.toISOString(),
    outcome: outcome.outcome,
    message: outcome.message?.slice(0, 1000) ?? null,
    documentNumber: outcome.posted?.documentNumber.slice(0, 80) ?? null,
    wait: outcome.wait === undefined ? null : Math.round(outcome.wait),
  });
  return true;
}

/** Notes once on the integration that nobody can sign in, unless it was saved anew since it was used. */
export async function signInFailed(trx: Knex.Transaction, { tenantId, integrationId: id }: Lane, version: number | null): Promise<void> {
  const used = (await trx('integrations').where({ tenantId, id, version }).whereRaw(`NOT ${blocked('integrations')}`).first('package')) as
    | { package: string }
    | undefined;
  if (!used) return;
  const outcome = oauthOf(used.package) ? ({ key: 'consent', outcome: 'expired' } as const) : ({ key: 'signIn', outcome: 'failed' } as const);
  await reportProblem(trx, { tenantId, id }, { ...outcome, fields: [] });
}

async function lostBefore(trx: Knex.Transaction, { tenantId, id }: Delivery): Promise<number> {
  const [row] = (await trx('deliveryAttempts').where({ tenantId, deliveryId: id, outcome: 'lost' }).count('* as count')) as [{ count: number }];
  return row.count;
}

/** How long a package is left alone: as it asks, but never called again at once. */
export const pauseOf = (timing: Timing, failures: number, asked: number | undefined): number =>
  Math.max(asked ?? waitOf(timing, failures), Math.min(1000, waitOf(timing, 1)));

/** @param failures from 1 */
const waitOf = ({ backoff }: Timing, failures: number): number => backoff[Math.min(failures, backoff.length) - 1] ?? 0;

export const later = (now: Date, wait: number): Date => new Date(now.getTime() + wait);
