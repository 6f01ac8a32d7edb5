import type { Knex } from 'knex';
import { Integration } from '../integration.js';
import { type Outcome, toCode } from '../outcome.js';
import type { Place } from './tokens.js';

/**
 * Notes on an integration that is switched on that its password or consent no longer holds. The start screen shows it
 * once, however many journals come upon it.
 */
export async function reportProblem(trx: Knex.Transaction, { tenantId, id }: Place, outcome: Outcome): Promise<void> {
  await trx(Integration.tableName)
    .where({ tenantId, id, enabled: 1 })
    .update({ state: 'problem', problem: toCode(outcome) });
}
