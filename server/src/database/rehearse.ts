import type { Knex } from 'knex';
import type { Database } from './database.js';

/** Runs a transaction that is rolled back, and returns what it came to. Other writes wait meanwhile. */
export async function rehearse<Result>(
  database: Pick<Database, 'transaction'>,
  run: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  const end = new Error('A rehearsal saves nothing');
  let result: { of: Result } | undefined;
  try {
    await database.transaction(async (trx) => {
      result = { of: await run(trx) };
      throw end;
    });
  } catch (error) {
    if (error !== end) throw error;
  }
  return result!.of;
}
