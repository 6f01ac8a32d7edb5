import { type FailedAttempt, writeDown } from '../background/index.js';
import { type Connector, RetryableError, SignInError } from '../integrations/connectors/connector.js';
import { claim } from './claim.js';
import type { Delivery } from './delivery.js';
import type { DeliveryContext } from './delivery-context.js';
import type { DueDelivery } from './due.js';
import { countFailures, pause } from './limits.js';
import { errorOutcome, lookupOutcome, type CallOutcome, postedOutcome } from './outcome.js';
import { DisconnectedError, loadDelivery, type DeliveryInput } from './load-delivery.js';
import { addMs, changeState, pauseMs, recordOutcome, reportSignInFailure } from './record-outcome.js';
import { nextStep, unclearAnswer } from './states.js';

/**
 * Does what is next with a delivery: sends it, or looks it up.
 *
 * @param signal aborts the call, whose outcome then is unknown
 * @returns whether there may be more to do in its queue now
 */
export async function deliver(
  context: DeliveryContext,
  { delivery, integrationVersion }: DueDelivery,
  signal: AbortSignal,
): Promise<boolean> {
  const { database, gateway, now } = context;
  const connector = gateway.connectorOf(delivery.package);
  if (!connector || integrationVersion === null) return disconnect(context, delivery);
  if (delivery.state === 'sending') return leaseRanOut(context, { delivery, integrationVersion }, connector);
  // A delivery that has its turn is ready or unknown otherwise: the table has a condition that says so.
  const step = nextStep(delivery.state as 'ready' | 'unknown', connector.reconciliation);
  if (step === 'requestReview') {
    const reason = { code: 'noLookUp' } as const;
    return database.transaction((trx) => changeState(trx, delivery, step, { reason }, now()));
  }
  const call = new AbortController();
  const calls = AbortSignal.any([signal, call.signal]);
  let input: DeliveryInput;
  try {
    input = await loadDelivery(database.read, gateway, delivery, calls);
  } catch (error) {
    return handleLoadError(context, { delivery, integrationVersion }, error);
  }
  const claimed = await claim(context, delivery, connector, step, input);
  if (!claimed) return false;
  const { delivery: sent, failures } = claimed;
  const timer = setTimeout(() => call.abort(new Error('The package did not answer in time')), connector.timeoutMs);
  let outcome: CallOutcome;
  try {
    const held = now().getTime() > Date.parse(sent.nextAt!) - connector.timeoutMs;
    // After a standstill of this process another may have taken the delivery over: its own lease comes first.
    if (held) throw new RetryableError('The process was held up', 0);
    outcome = await callPackage(connector, step, sent, input, calls);
  } catch (error) {
    outcome = errorOutcome(error, step === 'find' ? 'find' : 'send', sent);
    if (outcome.outcome === 'lost') context.onError(error, attemptOf(sent));
  } finally {
    clearTimeout(timer);
  }
  const leaseLeftMs = Date.parse(sent.nextAt!) - now().getTime();
  return writeDown(
    () =>
      database.transaction((trx) =>
        recordOutcome(trx, {
          delivery: sent,
          integrationVersion,
          failures,
          outcome,
          connector,
          context,
        }),
      ),
    leaseLeftMs,
    signal,
  );
}

async function callPackage(
  connector: Connector,
  step: string,
  delivery: Delivery,
  { entry, connection }: DeliveryInput,
  signal: AbortSignal,
): Promise<CallOutcome> {
  const call =
    step === 'find'
      ? connector.find!(entry, connection).then((found) => lookupOutcome(found, delivery))
      : connector.send(entry, connection).then(postedOutcome);
  // A connector that does not heed the signal holds up nobody.
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
  return Promise.race([call, aborted]);
}

/** The process that had it is gone, or will find that it is too late: what it sent may have been taken. */
async function leaseRanOut(
  context: DeliveryContext,
  { delivery, integrationVersion }: DueDelivery,
  connector: Connector,
): Promise<boolean> {
  const outcome: CallOutcome = {
    outcome: 'lost',
    transition: unclearAnswer(connector.reconciliation, 0),
    reason: { code: 'lost' },
  };
  return context.database.transaction((trx) =>
    recordOutcome(trx, {
      delivery,
      integrationVersion,
      failures: 0,
      outcome,
      connector,
      context,
    }),
  );
}

/** Nothing was sent, and it is not known with what. */
async function handleLoadError(
  context: DeliveryContext,
  { delivery, integrationVersion }: DueDelivery,
  error: unknown,
): Promise<boolean> {
  const { database, now, delaysMs } = context;
  if (error instanceof DisconnectedError) return disconnect(context, delivery);
  if (!(error instanceof RetryableError) && !(error instanceof SignInError))
    context.onError(error, attemptOf(delivery));
  return database.transaction(async (trx) => {
    const at = now();
    if (error instanceof SignInError) {
      await reportSignInFailure(context, trx, delivery, integrationVersion);
      return true;
    }
    const failures = (await countFailures(trx, delivery)) + 1;
    const until = addMs(at, pauseMs(delaysMs, failures, error instanceof RetryableError ? error.waitMs : undefined));
    const asked = error instanceof RetryableError && error.waitMs !== undefined;
    await pause(trx, delivery, { until, failures, asked });
    return changeState(trx, delivery, 'notTaken', { reason: { code: 'notNow' }, nextAt: until }, at);
  });
}

const disconnect = ({ database, now }: DeliveryContext, delivery: Delivery): Promise<boolean> =>
  database.transaction((trx) => changeState(trx, delivery, 'disconnect', { reason: { code: 'noConnection' } }, now()));

const attemptOf = ({ tenantId, id, attempts }: Delivery): FailedAttempt => ({
  kind: 'delivery',
  tenantId,
  id,
  attempt: attempts,
});
