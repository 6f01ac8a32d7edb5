import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { Integration } from '../integrations/integration.js';
import { Journal } from '../journals/journal.js';
import { makeRunJournal } from '../journals/make-run-journal.js';
import { Run } from '../runs/run.js';

type Place = { tenantId: string; companyId: string; now: Date };

/** The journal of a company's latest run. */
export async function makeJournal(trx: Knex.Transaction, { tenantId, companyId, now }: Place): Promise<Journal> {
  const run = await Run.query(trx).where({ tenantId, companyId }).orderBy('year', 'desc').orderBy('periodTo', 'desc').first().throwIfNotFound();
  const { journalId } = await makeRunJournal(trx, tenantId, { runId: run.id, by: null, now });
  return Journal.query(trx).findById([tenantId, journalId]).throwIfNotFound();
}

/** A journal that its package did not take, so that the start screen has something to see to. */
export async function addRefusedDelivery(trx: Knex.Transaction, place: Place): Promise<void> {
  const { tenantId, companyId } = place;
  const journal = await makeJournal(trx, place);
  const integration = await Integration.query(trx).findOne({ tenantId, ownerId: companyId, enabled: true }).throwIfNotFound();
  const id = uuid();
  const at = place.now.toISOString();
  const message = 'Grootboekrekening 4030 bestaat niet in administratie MVL10024.';
  await trx('deliveries').insert({
    ...{ tenantId, id, journalId: journal.id, companyId, integrationId: integration.id, package: integration.package },
    ...{ administration: 'MVL10024', reference: journal.reference, state: 'refused', attempts: 1, message },
    ...{ createdAt: at, updatedAt: at },
  });
  const attempt = { tenantId, deliveryId: id, seq: 1, kind: 'send', startedAt: at, endedAt: at };
  await trx('deliveryAttempts').insert({ ...attempt, outcome: 'refused', message });
}
