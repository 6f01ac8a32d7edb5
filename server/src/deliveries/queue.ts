import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { type Finding, stops } from '../contract/finding.js';
import type { Schemas } from '../contract/handler.js';
import { type Checked, checkBeforeSending } from '../journals/findings.js';
import type { Delivery, DeliveryState } from './delivery.js';
import { move } from './record.js';

/** What became of a journal that was to be sent. */
export interface Queued {
  outcome: Schemas['SendOutcome'];
  deliveryId: string | null;
  state: DeliveryState | null;
  findings: Finding[];
}

export interface Sending {
  tenantId: string;
  journalId: string;
  /** The login that asks; null for what goes automatically. */
  by: string | null;
}

/**
 * Checks a journal and puts it on its way. Whoever asks has checked that the caller may see it.
 *
 * @param signal ends the questions to the package; the journal is sent without their answers then
 */
export async function queueJournal(app: App, sending: Sending, signal: AbortSignal): Promise<Queued> {
  const { tenantId, journalId } = sending;
  const underway = await deliveryOf(app.database.read, sending);
  if (underway && underway.state !== 'refused') return unchanged(underway);
  const checked = await checkBeforeSending(app.database.read, tenantId, journalId);
  const findings = [...checked.findings, ...(await app.deliveries.check(checked, signal))];
  if (findings.some(stops)) return { outcome: 'refused', deliveryId: underway?.id ?? null, state: underway?.state ?? null, findings };
  return app.database.transaction(async (trx) => {
    // Somebody else may have sent it, made it again, or booked the company elsewhere meanwhile.
    const now = await checkBeforeSending(trx, tenantId, journalId);
    const before = await deliveryOf(trx, sending);
    if (before && before.state !== 'refused') return unchanged(before);
    const mapping = now.applying?.mapping;
    if (now.findings.some(stops) || !mapping) return { outcome: 'refused', deliveryId: null, state: null, findings: now.findings };
    const id = await put(trx, app, sending, now, before);
    app.deliveries.wakeAfter(trx);
    return { outcome: 'queued', deliveryId: id, state: 'ready', findings };
  });
}

const unchanged = ({ id, state }: Delivery): Queued => ({ outcome: 'unchanged', deliveryId: id, state, findings: [] });

/** The journal's delivery, unless it was cancelled: there is one at most. */
async function deliveryOf(knex: Knex, { tenantId, journalId }: Sending): Promise<Delivery | undefined> {
  return (await knex('deliveries').where({ tenantId, journalId }).whereNot({ state: 'cancelled' }).first()) as Delivery | undefined;
}

/** What was refused goes on with its history, to where the company is booked now. */
async function put(trx: Knex.Transaction, app: App, sending: Sending, { applying, entry }: Checked, before: Delivery | undefined): Promise<string> {
  const { tenantId, journalId, by } = sending;
  const { integration, mapping } = applying!;
  const place = { integrationId: integration.id, package: integration.package, administration: mapping!.administration };
  const now = app.now();
  if (before) {
    await move(trx, before, 'retry', {}, now);
    await trx('deliveries').where({ tenantId, id: before.id }).update(place);
    return before.id;
  }
  const id = uuid();
  const moment = now.toISOString();
  const { companyId } = mapping!;
  const row = { tenantId, id, journalId, companyId, ...place, reference: entry!.reference, nextAt: moment };
  await trx('deliveries').insert({ ...row, createdBy: by, createdAt: moment, updatedAt: moment });
  return id;
}
