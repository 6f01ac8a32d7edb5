import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { insertRows } from '../database/index.js';
import { Integration } from '../integrations/integration.js';
import { Journal } from '../journals/journal.js';
import { createRunJournal } from '../journals/create-run-journal.js';
import { Run } from '../runs/run.js';

type Place = { tenantId: string; companyId: string; now: Date };

/** Makes the journal of a company's latest run. */
export async function makeJournal(trx: Knex.Transaction, { tenantId, companyId, now }: Place): Promise<Journal> {
  const run = await Run.query(trx)
    .where({ tenantId, companyId })
    .orderBy('year', 'desc')
    .orderBy('periodTo', 'desc')
    .first()
    .throwIfNotFound();
  const { journalId } = await createRunJournal(trx, tenantId, { runId: run.id, by: null, now });
  return Journal.query(trx).findById([tenantId, journalId]).throwIfNotFound();
}

/** Adds a journal that its package did not take, so that the start screen has something to see to. */
export async function addRefusedDelivery(trx: Knex.Transaction, place: Place): Promise<Journal> {
  const { tenantId, companyId } = place;
  const journal = await makeJournal(trx, place);
  const integration = await Integration.query(trx)
    .findOne({ tenantId, ownerId: companyId, enabled: true })
    .throwIfNotFound();
  const id = uuid();
  const at = place.now.toISOString();
  const message = 'Grootboekrekening 4030 bestaat niet in administratie MVL10024.';
  const delivery = {
    tenant_id: tenantId,
    id,
    journal_id: journal.id,
    company_id: companyId,
    integration_id: integration.id,
    package: integration.package,
    administration: 'MVL10024',
    reference: journal.reference,
    state: 'refused',
    attempts: 1,
    message,
    created_at: at,
    updated_at: at,
  };
  await insertRows(trx, 'deliveries', delivery, [], [[]]);
  const attempt = {
    tenant_id: tenantId,
    delivery_id: id,
    seq: 1,
    kind: 'send',
    started_at: at,
    ended_at: at,
    outcome: 'refused',
    message,
  };
  await insertRows(trx, 'delivery_attempts', attempt, [], [[]]);
  return journal;
}
