import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { stops, toFinding } from '../contract/finding.js';
import { Problem } from '../contract/problem.js';
import { Integration } from '../integrations/integration.js';
import { Mapping } from '../integrations/mappings/mapping.js';
import { Journal } from '../journals/journal.js';
import { createRunJournal } from '../journals/create-run-journal.js';
import { Run } from '../runs/run.js';
import { Tenant } from '../tenants/tenant.js';
import { Delivery } from './delivery.js';
import { type SendResult, queueJournal } from './queue-journal.js';

/** Milliseconds for asking the package before sending. */
const requestTimeoutMs = 30_000;

/**
 * Has the journal of a run that was locked made and sent, where its company wants that. Run again, it finds the
 * journal made and on its way.
 */
export function registerAutomaticDeliveryJobs(app: App): void {
  app.jobs.handle<{ runId: string }>('runLocked', async ({ tenantId, payload: { runId } }) => {
    const { companyId } = await Run.query(app.database.read).findById([tenantId, runId]).throwIfNotFound();
    const mapping = await Mapping.query(app.database.read).findById([tenantId, companyId]);
    if (!mapping?.automatic) return;
    for (const journalId of await makeJournals(app, tenantId, runId)) {
      const sent = await queueJournal(app, { tenantId, journalId, by: null }, AbortSignal.timeout(requestTimeoutMs));
      if (sent.outcome === 'refused' && sent.deliveryId === null) await showRefused(app, mapping, journalId, sent);
    }
  });
}

/**
 * Makes the journals of a run that are to be sent. A run whose journal cannot be made stays on the list of runs to
 * send.
 */
async function makeJournals(app: App, tenantId: string, runId: string): Promise<string[]> {
  try {
    const now = app.now();
    const { made, journalId } = await app.database.transaction((trx) =>
      createRunJournal(trx, tenantId, { runId, by: null, now }),
    );
    return made.length > 0 ? made : [journalId];
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

/** Nobody waits for the answer, so what was found is shown where deliveries that failed are. */
async function showRefused(app: App, mapping: Mapping, journalId: string, { findings }: SendResult): Promise<void> {
  const { tenantId, companyId, integrationId, administration } = mapping;
  await app.database.transaction(async (trx) => {
    const { reference } = await Journal.query(trx).findById([tenantId, journalId]).throwIfNotFound();
    const integration = await Integration.query(trx).findById([tenantId, integrationId]).throwIfNotFound();
    const { language } = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
    const moment = app.now().toISOString();
    const message = findings
      .filter(stops)
      .map((each) => toFinding(each, language).message)
      .join(' ')
      .slice(0, 1000);
    await Delivery.query(trx).insert({
      tenantId,
      id: uuid(),
      journalId,
      companyId,
      integrationId,
      package: integration.package,
      administration,
      reference,
      state: 'refused',
      message,
      createdAt: moment,
      updatedAt: moment,
    });
  });
}
