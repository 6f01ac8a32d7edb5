import type { Database } from '../database/index.js';
import { type Connector, NotNow, SignInFailed } from '../integrations/packages/connector.js';
import { claim } from './claim.js';
import type { Delivery } from './delivery.js';
import type { Due } from './due.js';
import { failuresOf, pause } from './limits.js';
import { failed, lookedUp, type Outcome, taken } from './outcome.js';
import { NoConnection, open, type Opened } from './open.js';
import { later, move, pauseOf, record, signInFailed, type Timing } from './record.js';
import type { Senders } from './senders.js';
import { nextStep, unclearAnswer } from './states.js';

export interface Desk {
  database: Database;
  senders: Senders;
  now: () => Date;
  /** Of this process. */
  worker: string;
  timing: Timing;
  /** Milliseconds that a lease outlasts the call, for writing down how it came out. */
  margin: number;
  onError: (error: unknown, delivery: Pick<Delivery, 'tenantId' | 'id' | 'attempts'>) => void;
}

/**
 * Does what is next with a delivery: sends it, or looks it up.
 *
 * @param signal aborts the call, whose outcome then is unknown
 * @returns whether there may be more to do in its lane now
 */
export async function deliver(desk: Desk, { delivery, integrationVersion }: Due, signal: AbortSignal): Promise<boolean> {
  const { database, senders, now } = desk;
  const connector = senders.connectorOf(delivery.package);
  if (!connector || integrationVersion === null) return disconnect(desk, delivery);
  if (delivery.state === 'sending') return leaseRanOut(desk, { delivery, integrationVersion }, connector);
  // What has its turn is ready or unknown otherwise: the table has a condition that says so.
  const step = nextStep(delivery.state as 'ready' | 'unknown', connector.reconciliation);
  if (step === 'askPerson') {
    const reason = { code: 'asksPerson' } as const;
    return database.transaction((trx) => move(trx, delivery, step, { reason }, now()));
  }
  const call = new AbortController();
  const calls = AbortSignal.any([signal, call.signal]);
  let opened: Opened;
  try {
    opened = await open(database.read, senders, delivery, calls);
  } catch (error) {
    return notOpened(desk, { delivery, integrationVersion }, error);
  }
  const claimed = await claim(desk, delivery, connector, step, opened);
  if (!claimed) return false;
  const { delivery: sent, failures } = claimed;
  const timer = setTimeout(() => call.abort(new Error('The package did not answer in time')), connector.timeout);
  let outcome: Outcome;
  try {
    const held = now().getTime() > Date.parse(sent.nextAt!) - connector.timeout;
    // After a standstill of this process another may have taken the delivery over: its own lease comes first.
    if (held) throw new NotNow('The process was held up', 0);
    outcome = await speak(connector, step, sent, opened, calls);
  } catch (error) {
    outcome = failed(error, step === 'find' ? 'find' : 'send', sent);
    if (outcome.outcome === 'lost') desk.onError(error, sent);
  } finally {
    clearTimeout(timer);
  }
  const at = now();
  return database.transaction((trx) =>
    record(trx, { delivery: sent, integrationVersion, failures, outcome, connector, timing: desk.timing, now: at }),
  );
}

async function speak(connector: Connector, step: string, delivery: Delivery, { entry, connection }: Opened, signal: AbortSignal): Promise<Outcome> {
  const call =
    step === 'find'
      ? connector.find!(entry, connection).then((found) => lookedUp(found, delivery))
      : connector.send(entry, connection).then(taken);
  // A connector that does not heed the signal holds up nobody.
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
  return Promise.race([call, aborted]);
}

/** The process that had it is gone, or will find that it is too late: what it sent may have been taken. */
async function leaseRanOut(desk: Desk, { delivery, integrationVersion }: Due, connector: Connector): Promise<boolean> {
  const outcome: Outcome = { outcome: 'lost', transition: unclearAnswer(connector.reconciliation, 0), reason: { code: 'lost' } };
  return desk.database.transaction((trx) =>
    record(trx, { delivery, integrationVersion, failures: 0, outcome, connector, timing: desk.timing, now: desk.now() }),
  );
}

/** Nothing was sent, and it is not known with what. */
async function notOpened(desk: Desk, { delivery, integrationVersion }: Due, error: unknown): Promise<boolean> {
  const { database, now, timing } = desk;
  if (error instanceof NoConnection) return disconnect(desk, delivery);
  if (!(error instanceof NotNow) && !(error instanceof SignInFailed)) desk.onError(error, delivery);
  return database.transaction(async (trx) => {
    const at = now();
    if (error instanceof SignInFailed) {
      await signInFailed(trx, delivery, integrationVersion);
      return true;
    }
    const failures = (await failuresOf(trx, delivery)) + 1;
    const until = later(at, pauseOf(timing, failures, error instanceof NotNow ? error.wait : undefined));
    const asked = error instanceof NotNow && error.wait !== undefined;
    await pause(trx, delivery, { until, failures, asked });
    return move(trx, delivery, 'notTaken', { reason: { code: 'notNow' }, nextAt: until }, at);
  });
}

const disconnect = ({ database, now }: Desk, delivery: Delivery): Promise<boolean> =>
  database.transaction((trx) => move(trx, delivery, 'disconnect', { reason: { code: 'noConnection' } }, now()));
