import { open } from 'node:fs/promises';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { ServiceKey, type App } from '../app.js';
import { takeDrafts } from '../audit/drafts.js';
import { rows } from '../database/index.js';
import type { ErasurePlan } from './erasure.js';

/** A line of the file: who must not come back with a backup, by ids alone. */
export interface ErasureLine {
  tenantId: string;
  id: string;
  subject: 'person' | 'employee';
  subjectId: string;
  erasedAt: string;
}

/** The path of the file beside the database in which erasures stand, so that a backup that is restored does not undo them. */
export const erasureFileName = 'erasures.ndjson';
export const erasureFile = new ServiceKey<string>('erasureFile');

/**
 * Records an erasure as the last thing in its transaction, in the database and in the file. What was noted of the rows
 * that went is forgotten, as it has what they held; that they were erased is recorded.
 */
export async function recordErasure(
  app: App,
  trx: Knex.Transaction,
  erased: Pick<ErasureLine, 'tenantId' | 'subject' | 'subjectId'> & Partial<Pick<ErasureLine, 'id' | 'erasedAt'>>,
  plan: ErasurePlan,
): Promise<void> {
  await takeDrafts(trx);
  const line: ErasureLine = { id: uuid(), erasedAt: app.now().toISOString(), ...erased };
  await rows(
    trx,
    'INSERT INTO erasures (tenant_id, id, subject, subject_id, erased_at, report) VALUES (?, ?, ?, ?, ?, ?)',
    [line.tenantId, line.id, line.subject, line.subjectId, line.erasedAt, JSON.stringify(plan)],
  );
  // It was in the file before.
  if (erased.id !== undefined) return;
  const file = await open(app.services.get(erasureFile), 'a', 0o600);
  try {
    await file.write(`${JSON.stringify(line)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
