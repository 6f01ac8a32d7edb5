import type { Knex } from 'knex';
import { backoffMs } from '../background/index.js';
import { rows } from '../database/index.js';
import type { Connector, PostedDocument } from '../integrations/connectors/connector.js';
import { Integration } from '../integrations/integration.js';
import { reportProblem, reportWorking } from '../integrations/connections/index.js';
import { oauthOf } from '../integrations/registry.js';
import { queueWebhookMessages } from '../webhooks/queue-webhook-messages.js';
import type { DeliveryContext } from './delivery-context.js';
import { Delivery, DeliveryAttempt, type DeliveryState } from './delivery.js';
import { blockedCondition } from './due.js';
import { type IntegrationQueue, resetFailures, pause } from './limits.js';
import type { CallOutcome } from './outcome.js';
import { targetState, type Transition, unclearAnswer } from './states.js';

/** The changes that a call leads to beside the state. */
export interface StateChange extends Partial<Pick<CallOutcome, 'posted' | 'reason' | 'message'>> {
  nextAt?: Date;
}

/**
 * Moves a delivery that is still as it was read.
 *
 * @returns whether it was: another process may have it by now
 */
export async function changeState(
  trx: Knex.Transaction,
  delivery: Pick<Delivery, 'tenantId' | 'id' | 'companyId' | 'journalId' | 'state' | 'unclear' | 'version'>,
  transition: Transition,
  { posted, reason, message, nextAt }: StateChange,
  now: Date,
): Promise<boolean> {
  const { tenantId, id, version } = delivery;
  const state = targetState(transition, delivery);
  if (state === undefined) throw new Error(`${transition} is no way out of ${delivery.state}`);
  const moved = await Delivery.query(trx)
    .patch({
      state,
      worker: null,
      // What a person gave up on was not looked for since: it is, should the journal be sent after all.
      unclear: state === 'unknown' || state === 'needsReview' || transition === 'discard' ? 1 : 0,
      nextAt: state === 'ready' || state === 'unknown' ? (nextAt ?? now).toISOString() : null,
      ...(state === 'posted' && { postedAt: now.toISOString() }),
      ...(posted && numbersOf(posted)),
      reason: reason ? JSON.stringify(reason) : null,
      message: message?.slice(0, 1000) ?? null,
      updatedAt: now.toISOString(),
      version: version + 1,
    })
    .where({ tenantId, id, version });
  if (moved === 1 && state !== delivery.state) await emitDeliveryEvent(trx, delivery, state, now);
  return moved === 1;
}

/** Tells who asked to know how a delivery ended, or that it waits for a person. */
async function emitDeliveryEvent(
  trx: Knex.Transaction,
  delivery: Pick<Delivery, 'tenantId' | 'id' | 'companyId' | 'journalId'>,
  state: DeliveryState,
  now: Date,
): Promise<void> {
  const { tenantId, id: deliveryId, companyId, journalId } = delivery;
  const type =
    state === 'posted'
      ? 'delivery.posted'
      : state === 'refused' || state === 'needsReview'
        ? 'delivery.failed'
        : undefined;
  if (type) await queueWebhookMessages(trx, tenantId, { type, companyId, data: { journalId, deliveryId } }, now);
}

const numbersOf = ({ documentNumber, documentId }: PostedDocument) => ({
  documentNumber: documentNumber.slice(0, 80),
  documentId,
});

/**
 * Writes down how an attempt came out, and what follows from it for the delivery and its integration: all or nothing.
 *
 * @param delivery as it was when the call began
 */
export async function recordOutcome(
  trx: Knex.Transaction,
  {
    delivery,
    integrationVersion,
    failures,
    outcome,
    connector,
    context,
  }: {
    delivery: Delivery;
    /** The version of the integration before it was used; null where the integration is gone. */
    integrationVersion: number | null;
    /** The number of times in a row that the package could not be used, before this call. */
    failures: number;
    outcome: CallOutcome;
    connector: Connector;
    context: Pick<DeliveryContext, 'delaysMs' | 'events' | 'now'>;
  },
): Promise<boolean> {
  const { delaysMs } = context;
  const now = context.now();
  const { tenantId, id, attempts: seq } = delivery;
  let { transition, reason } = outcome;
  // The words of a fault stay while the journal is looked for.
  const fault = delivery.state === 'unknown' ? delivery.message : null;
  let message = toldMessage(outcome, fault);
  let nextAt = now;
  if (outcome.outcome === 'lost') {
    const before = await countLostAttempts(trx, delivery);
    transition = unclearAnswer(connector.reconciliation, before);
    if (fault !== null) reason = { code: 'faulted' };
    if (transition === 'requestReview') reason = { code: connector.reconciliation === 'none' ? 'noLookUp' : 'unclear' };
    nextAt = addMs(now, Math.max(connector.quietPeriodMs, before === 0 ? 0 : backoffMs(delaysMs, before)));
  }
  if (outcome.outcome === 'notNow') {
    nextAt = addMs(now, pauseMs(delaysMs, failures + 1, outcome.wait));
    if (!outcome.alone)
      await pause(trx, delivery, { until: nextAt, failures: failures + 1, asked: outcome.wait !== undefined });
  } else if (outcome.outcome !== 'lost' && failures > 0) {
    await resetFailures(trx, delivery);
  }
  if (outcome.outcome === 'signInFailed') await reportSignInFailure(context, trx, delivery, integrationVersion);
  if (transition === 'posted' || transition === 'found')
    await reportWorking(context, trx, { tenantId, id: delivery.integrationId });
  if (outcome.outcome === 'notFound') {
    const twice = fault !== null && (await countFaults(trx, delivery)) > 1;
    if (twice) [transition, reason, message] = ['faultedTwice', { code: 'faultedTwice' }, fault];
  }
  if (!(await changeState(trx, delivery, transition, { posted: outcome.posted, reason, message, nextAt }, now)))
    return false;
  await DeliveryAttempt.query(trx)
    .patch({
      endedAt: now.toISOString(),
      outcome: outcome.outcome,
      message: outcome.message?.slice(0, 1000) ?? null,
      documentNumber: outcome.posted?.documentNumber.slice(0, 80) ?? null,
      wait: outcome.wait === undefined ? null : Math.round(outcome.wait),
    })
    .where({ tenantId, deliveryId: id, seq });
  return true;
}

/** Notes once on the integration that nobody can sign in, unless it was saved anew since it was used. */
export async function reportSignInFailure(
  context: Pick<DeliveryContext, 'events' | 'now'>,
  trx: Knex.Transaction,
  { tenantId, integrationId: id }: IntegrationQueue,
  version: number | null,
): Promise<void> {
  if (version === null) return;
  const used = await Integration.query(trx)
    .findOne({ tenantId, id, version })
    .whereRaw(`NOT ${blockedCondition('integrations')}`);
  if (!used) return;
  const outcome = oauthOf(used.package)
    ? ({ key: 'consent', outcome: 'expired' } as const)
    : ({ key: 'signIn', outcome: 'failed' } as const);
  await reportProblem(context, trx, { tenantId, id }, { ...outcome, fields: [] });
}

/** Returns the package's own words; what went wrong with a call is shown in its history only. */
function toldMessage({ outcome, reason, message }: CallOutcome, fault: string | null): string | undefined {
  const own = !['lost', 'notNow', 'signInFailed'].includes(outcome) || reason?.code === 'faulted';
  return own ? message : (fault ?? undefined);
}

/**
 * Returns how often the package answered the fault that it answered last, since a person last did something. A fault
 * may pass, or be a refusal of which the package does not say so: the same one twice is put before a person.
 */
async function countFaults(trx: Knex.Transaction, { tenantId, id, message }: Delivery): Promise<number> {
  const [row] = await rows<{ count: number }>(
    trx,
    `SELECT count(*) AS count FROM delivery_attempts
     WHERE tenant_id = ? AND delivery_id = ? AND kind = 'send' AND outcome = 'lost' AND message = ?
       AND seq > coalesce((SELECT max(seq) FROM delivery_attempts
         WHERE tenant_id = ? AND delivery_id = ? AND kind = 'person'), 0)`,
    [tenantId, id, message, tenantId, id],
  );
  return row!.count;
}

function countLostAttempts(trx: Knex.Transaction, { tenantId, id }: Delivery): Promise<number> {
  return DeliveryAttempt.query(trx).where({ tenantId, deliveryId: id, outcome: 'lost' }).resultSize();
}

/** Returns how long a package is left alone: as long as it asks, but it is never called again at once. */
export const pauseMs = (delaysMs: readonly number[], failures: number, askedMs: number | undefined): number =>
  Math.max(askedMs ?? backoffMs(delaysMs, failures), Math.min(1000, backoffMs(delaysMs, 1)));

export const addMs = (now: Date, wait: number): Date => new Date(now.getTime() + wait);
