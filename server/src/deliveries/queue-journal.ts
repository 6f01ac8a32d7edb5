import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { type Finding, stops } from '../contract/finding.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { type CheckedJournal, checkBeforeSending } from '../journals/check-before-sending.js';
import { checkInPackage } from './check-in-package.js';
import { deliveryContext } from './delivery-context.js';
import { Delivery, type DeliveryState } from './delivery.js';
import { changeState } from './record-outcome.js';

/** Says what became of a journal that was to be sent. */
export interface SendResult {
  outcome: Schemas['SendOutcome'];
  deliveryId: string | null;
  state: DeliveryState | null;
  findings: Finding[];
}

export interface SendRequest {
  tenantId: string;
  journalId: string;
  /** The login that asks; null for what goes automatically. */
  by: string | null;
}

/** Companies whose packages are asked at once. */
const concurrency = 8;

/** Journals that share a transaction: few enough that others soon write in between. */
const queuedAtOnce = 8;

/**
 * Checks journals and puts them on their way, in the order in which they are given. Whoever asks has checked that the
 * caller may see them.
 *
 * @param signal ends the questions to packages; journals are sent without their answers then
 * @returns what became of each, by its id
 */
export async function queueJournals(
  app: App,
  { tenantId, login }: Actor,
  journalIds: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, SendResult>> {
  const requests = [...new Set(journalIds)].map((journalId) => ({ tenantId, journalId, by: login.id }));
  const waiting = [...requests];
  const checks = new Map<SendRequest, SendResult>();
  const asking = async () => {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift())
      checks.set(request, await checkRequest(app, request, signal));
  };
  await Promise.all(Array.from({ length: concurrency }, asking));
  const results = new Map(requests.map((request) => [request.journalId, checks.get(request)!]));
  const going = requests.filter(({ journalId }) => results.get(journalId)!.outcome === 'queued');
  for (let from = 0; from < going.length; from += queuedAtOnce) {
    const some = going.slice(from, from + queuedAtOnce);
    const queued = await app.database.transaction(async (trx) => {
      const all: [string, SendResult][] = [];
      for (const request of some)
        all.push([request.journalId, await queueChecked(trx, app, request, checks.get(request)!)]);
      return all;
    });
    for (const [journalId, result] of queued) results.set(journalId, result);
  }
  return results;
}

/**
 * Checks a journal and puts it on its way. Whoever asks has checked that the caller may see it.
 *
 * @param signal ends the questions to the package; the journal is sent without their answers then
 */
export async function queueJournal(app: App, request: SendRequest, signal: AbortSignal): Promise<SendResult> {
  const check = await checkRequest(app, request, signal);
  if (check.outcome !== 'queued') return check;
  return app.database.transaction((trx) => queueChecked(trx, app, request, check));
}

/** Returns what would become of a journal; `queued` where nothing stands in its way. */
async function checkRequest(app: App, request: SendRequest, signal: AbortSignal): Promise<SendResult> {
  const underway = await findOpenDelivery(app.database.read, request);
  if (underway && underway.state !== 'refused') return unchanged(underway);
  const checked = await checkBeforeSending(app.database.read, request.tenantId, request.journalId);
  const findings = [...checked.findings, ...(await checkInPackage(app.services.get(deliveryContext), checked, signal))];
  const outcome = findings.some(stops) ? 'refused' : 'queued';
  return { outcome, deliveryId: underway?.id ?? null, state: underway?.state ?? null, findings };
}

/** Puts a journal on its way of which a check said that nothing stands in it, if that still holds. */
async function queueChecked(
  trx: Knex.Transaction,
  app: App,
  request: SendRequest,
  check: SendResult,
): Promise<SendResult> {
  // Somebody else may have sent it, made it again, or booked the company elsewhere meanwhile.
  const now = await checkBeforeSending(trx, request.tenantId, request.journalId);
  const before = await findOpenDelivery(trx, request);
  if (before && before.state !== 'refused') return unchanged(before);
  const mapping = now.applying?.mapping;
  if (now.findings.some(stops) || !mapping)
    return { outcome: 'refused', deliveryId: null, state: null, findings: now.findings };
  const queued = await saveDelivery(trx, app, request, now, before);
  app.background.wakeAfter(trx, 'deliveries');
  return { ...check, ...queued };
}

const unchanged = ({ id, state }: Delivery): SendResult => ({
  outcome: 'unchanged',
  deliveryId: id,
  state,
  findings: [],
});

/** Finds the journal's delivery, unless it was cancelled: there is one at most. */
function findOpenDelivery(knex: Knex, { tenantId, journalId }: SendRequest): PromiseLike<Delivery | undefined> {
  return Delivery.query(knex).findOne({ tenantId, journalId }).whereNot({ state: 'cancelled' });
}

/**
 * Returns how a journal that a person gave up on at this place goes on: it is looked for first, by what was sent then.
 */
async function findGivenUp(
  trx: Knex.Transaction,
  place: Pick<Delivery, 'tenantId' | 'journalId' | 'integrationId' | 'administration'>,
): Promise<Partial<Delivery> | undefined> {
  const { tenantId, journalId, integrationId, administration } = place;
  const before = await Delivery.query(trx)
    .findOne({ tenantId, journalId, integrationId, administration, state: 'cancelled', unclear: 1 })
    .orderBy('id', 'desc');
  if (!before) return undefined;
  const { requestHash, debit, lines } = before;
  return { state: 'unknown', unclear: 1, requestHash, debit, lines };
}

/** A refused delivery goes on with its history, to where the company is booked now. */
async function saveDelivery(
  trx: Knex.Transaction,
  app: App,
  sending: SendRequest,
  { applying, entry }: CheckedJournal,
  before: Delivery | undefined,
): Promise<Pick<SendResult, 'deliveryId' | 'state'>> {
  const { tenantId, journalId, by } = sending;
  const { integration, mapping } = applying!;
  const destination = {
    integrationId: integration.id,
    package: integration.package,
    administration: mapping!.administration,
  };
  const now = app.now();
  if (before) {
    await changeState(trx, before, 'retry', {}, now);
    await Delivery.query(trx).patch(destination).where({ tenantId, id: before.id });
    return { deliveryId: before.id, state: 'ready' };
  }
  const id = uuid();
  const moment = now.toISOString();
  const { companyId } = mapping!;
  const canFind =
    app.services.get(deliveryContext).gateway.connectorOf(integration.package)?.reconciliation === 'reference';
  const given = canFind ? await findGivenUp(trx, { tenantId, journalId, ...destination }) : undefined;
  await Delivery.query(trx).insert({
    ...given,
    ...destination,
    tenantId,
    id,
    journalId,
    companyId,
    reference: entry!.reference,
    nextAt: moment,
    createdBy: by,
    createdAt: moment,
    updatedAt: moment,
  });
  return { deliveryId: id, state: given?.state ?? 'ready' };
}
