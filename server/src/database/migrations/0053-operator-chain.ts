import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

type Row = Record<string, string | null> & { id: string };

/**
 * Chains what operators did as the trail of a tenant is: each row has the hash of itself and of the row before it, and the
 * head tells of rows that are missing at the end. What was there is chained as it is.
 */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE operator_actions ADD COLUMN seq INTEGER NOT NULL DEFAULT 0');
  await trx.raw("ALTER TABLE operator_actions ADD COLUMN hash TEXT NOT NULL DEFAULT ''");
  const { seq, hash } = await chain(trx);
  for (const statement of statements) await trx.raw(statement);
  await trx.raw('INSERT INTO operator_chain (only_one, head_seq, head_hash) VALUES (1, ?, ?)', [seq, hash]);
}

const columns = [
  'id',
  'at',
  'operator_id',
  'operator_name',
  'action',
  'subject_id',
  'subject_slug',
  'subject_name',
  'details',
  'search_text',
];

async function chain(trx: Knex): Promise<{ seq: number; hash: string }> {
  let [seq, hash] = [0, ''];
  const found = (await trx.raw(`SELECT ${columns.join(', ')} FROM operator_actions ORDER BY id`)) as Row[];
  for (const row of found) {
    seq += 1;
    const content = JSON.stringify([seq, ...columns.map((name) => row[name]), hash]);
    hash = createHash('sha256').update(content).digest('hex');
    await trx.raw('UPDATE operator_actions SET seq = ?, hash = ? WHERE id = ?', [seq, hash, row.id]);
  }
  return { seq, hash };
}

const refuse = (message: string): string => `BEGIN SELECT RAISE(ABORT, '${message}'); END`;

const statements = [
  'CREATE UNIQUE INDEX operator_actions_seq ON operator_actions (seq)',
  `CREATE TABLE operator_chain (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    head_seq INTEGER NOT NULL,
    head_hash TEXT NOT NULL
  ) STRICT`,
  `CREATE TRIGGER operator_actions_no_update BEFORE UPDATE ON operator_actions
   ${refuse('What was recorded does not change')}`,
  `CREATE TRIGGER operator_actions_no_delete BEFORE DELETE ON operator_actions
   ${refuse('What was recorded is not removed')}`,
  `CREATE TRIGGER operator_chain_no_delete BEFORE DELETE ON operator_chain
   ${refuse('What was recorded is not removed')}`,
  `CREATE TRIGGER operator_chain_goes_on BEFORE UPDATE ON operator_chain WHEN new.head_seq <= old.head_seq
   ${refuse('A chain only goes on')}`,
];

/** Whoever goes back to a version before reads the record without its chain. */
export async function down(trx: Knex): Promise<void> {
  for (const trigger of ['operator_actions_no_update', 'operator_actions_no_delete']) {
    await trx.raw(`DROP TRIGGER ${trigger}`);
  }
  await trx.raw('DROP TABLE operator_chain');
  await trx.raw('DROP INDEX operator_actions_seq');
  for (const name of ['seq', 'hash']) await trx.raw(`ALTER TABLE operator_actions DROP COLUMN ${name}`);
}
