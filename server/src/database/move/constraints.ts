import type { Knex } from 'knex';
import { rows } from '../rows.js';

const inSchema = 'current_schema()::regnamespace';

/**
 * What is taken away while rows come in, in the order in which it comes back: with it each row would be looked up in other
 * tables and put into every index, which takes several times as long as doing that once for all. Primary keys stay: no row
 * comes in twice.
 */
const takenAway = `
  SELECT 1 AS part, c.conrelid::regclass::text AS "table", c.conname AS name,
    'ALTER TABLE ' || c.conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid) AS back,
    'ALTER TABLE ' || c.conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(c.conname) AS away
  FROM pg_constraint AS c WHERE c.contype = 'u' AND c.connamespace = ${inSchema}
  UNION ALL
  SELECT 2, i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid),
    'DROP INDEX ' || i.indexrelid::regclass
  FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid
  WHERE t.relnamespace = ${inSchema} AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid)
  UNION ALL
  SELECT 3, c.conrelid::regclass::text, c.conname,
    'ALTER TABLE ' || c.conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid),
    'ALTER TABLE ' || c.conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(c.conname)
  FROM pg_constraint AS c WHERE c.contype = 'f' AND c.connamespace = ${inSchema} AND c.conparentid = 0
  ORDER BY 1, 2, 3`;

/** Takes indexes and constraints away, and writes down how they come back. */
export async function takeAway(trx: Knex.Transaction): Promise<void> {
  const taken = await rows<{ back: string; away: string }>(trx, takenAway);
  await rows(trx, 'CREATE TABLE move_rest (n bigint PRIMARY KEY, statement text NOT NULL)');
  for (const [n, { back }] of taken.entries())
    await rows(trx, 'INSERT INTO move_rest (n, statement) VALUES (?, ?)', [n, back]);
  // What refers to a key goes before the key.
  for (const { away } of [...taken].reverse()) await trx.raw(away);
}

/** Returns how many are still to come back. */
export async function countTakenAway(trx: Knex.Transaction): Promise<number> {
  const [found] = await rows<{ count: number }>(trx, 'SELECT count(*) AS count FROM move_rest');
  return found!.count;
}

/** A large index is a transaction of its own, and many small ones are one. */
const enoughMs = 1000;

/**
 * Brings back some of what was taken away.
 *
 * @returns how many are left
 */
export async function bringBack(trx: Knex.Transaction): Promise<number> {
  const began = performance.now();
  const rest = await rows<{ n: number; statement: string }>(trx, 'SELECT n, statement FROM move_rest ORDER BY n');
  await trx.raw("SET LOCAL maintenance_work_mem = '256MB'");
  let done = 0;
  while (done < rest.length && performance.now() - began < enoughMs) {
    const { n, statement } = rest[done++]!;
    await trx.raw(statement);
    await rows(trx, 'DELETE FROM move_rest WHERE n = ?', [n]);
  }
  return rest.length - done;
}

/** Gives all that guards tables, as it is: what is the same before and after was neither lost nor left off. */
export async function readGuards(trx: Knex.Transaction): Promise<string> {
  const guards = await rows<{ text: string }>(
    trx,
    `SELECT text FROM (
       SELECT concat_ws(' ', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid), c.convalidated) AS text
       FROM pg_constraint AS c WHERE c.connamespace = ${inSchema} AND c.conrelid <> 0
       UNION ALL SELECT concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid)
       FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid WHERE t.relnamespace = ${inSchema}
       UNION ALL SELECT concat_ws(' ', pg_get_triggerdef(g.oid), g.tgenabled)
       FROM pg_trigger AS g JOIN pg_class AS t ON t.oid = g.tgrelid WHERE t.relnamespace = ${inSchema} AND NOT g.tgisinternal
       UNION ALL SELECT concat_ws(' ', t.relname, t.relrowsecurity, t.relforcerowsecurity)
       FROM pg_class AS t WHERE t.relnamespace = ${inSchema} AND t.relkind = 'r'
     ) AS each WHERE text !~ '\\mmove_' ORDER BY text`,
  );
  return guards.map(({ text }) => text).join('\n');
}

/**
 * Does something with a table on which no trigger of ours fires and which its owner sees whole, in a transaction after which
 * all of that is as before. Nobody else uses the table meanwhile.
 */
export async function unguarded<T>(trx: Knex.Transaction, table: string, work: () => Promise<T>): Promise<T> {
  const [{ isForced } = { isForced: 0 }] = await rows<{ isForced: number }>(
    trx,
    'SELECT relforcerowsecurity AS "isForced" FROM pg_class WHERE oid = CAST(? AS regclass)',
    [table],
  );
  await trx.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY`);
  const result = await work();
  await trx.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER${isForced ? ', FORCE ROW LEVEL SECURITY' : ''}`);
  return result;
}
