import type { Knex } from 'knex';
import { clients } from './0002-journals/clients.js';
import { deliveries } from './0002-journals/deliveries.js';
import { integrations } from './0002-journals/integrations.js';
import { journals } from './0002-journals/journals.js';
import { ledgers } from './0002-journals/ledgers.js';
import { runs } from './0002-journals/runs.js';
import { webhooks } from './0002-journals/webhooks.js';

/** Makes the tables of the way from a payroll run to a bookkeeping package. */
export async function up(trx: Knex): Promise<void> {
  const statements = [...runs, ...ledgers, ...integrations, ...journals, ...deliveries, ...clients, ...webhooks];
  for (const statement of statements) await trx.raw(statement);
}

/** Journals are books: what was made is not thrown away by a step back. */
export async function down(): Promise<void> {
  throw new Error('0002-journals cannot be undone: restore a backup');
}
