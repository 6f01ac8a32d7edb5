import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { ChangeTrigger, NoteTable } from '../engine.js';
import { rows } from '../rows.js';
import { translate } from './translate.js';

const prefix = 'watch_';

/**
 * Gives the table for the notes of a transaction. It is the connection's own, so transactions do not meet in it, which in
 * a table that all share makes them lose races. Every transaction asks for it, so that it does not matter to which
 * connection a pooler gives it; it is empty again when the transaction ends.
 */
export function createNotes({ name, columns }: NoteTable): string {
  const definitions = Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`);
  return `CREATE TEMP TABLE IF NOT EXISTS ${name} (n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ${definitions.join(', ')})
    ON COMMIT DELETE ROWS`;
}

const types = { INTEGER: 'bigint', TEXT: 'text' };

/**
 * Gives the triggers that note what changes wherever a transaction has the table for it. They are of the database, and not
 * of a connection, because a pooler gives each transaction another one.
 */
export function changeTriggers(notes: NoteTable, triggers: readonly ChangeTrigger[]) {
  const wanted = new Map(triggers.map((each) => [prefix + each.name, statementsOf(each, notes)]));
  const marked = new Map([...wanted].map(([name, statements]) => [name, hashOf(statements)]));
  return {
    /** Returns whether the database has these, and no others. */
    async stand(on: Knex): Promise<boolean> {
      const present = await rows<Present>(on, presentSql);
      return present.length === wanted.size && present.every(({ name, mark }) => marked.get(name) === mark);
    },
    /** Puts these in the place of those that are there. */
    async put(trx: Knex.Transaction): Promise<void> {
      for (const { name } of await rows<Present>(trx, presentSql)) await trx.raw(`DROP FUNCTION ${name}() CASCADE`);
      for (const [name, statements] of wanted) {
        for (const statement of statements) await trx.raw(statement);
        await trx.raw(`COMMENT ON FUNCTION ${name}() IS '${marked.get(name)}'`);
      }
    },
  };
}

interface Present {
  name: string;
  mark: string | null;
}

const presentSql = `SELECT p.proname AS name, obj_description(p.oid, 'pg_proc') AS mark FROM pg_proc AS p
  WHERE p.pronamespace = current_schema()::regnamespace AND starts_with(p.proname, '${prefix}')`;

const hashOf = (statements: readonly string[]): string =>
  createHash('sha256').update(statements.join('\n')).digest('hex');

function statementsOf({ name, table, event, when, values }: ChangeTrigger, notes: NoteTable): string[] {
  const columns = Object.keys(values).join(', ');
  const note = `INSERT INTO pg_temp.${notes.name} (${columns}) VALUES (${Object.values(values).join(', ')});`;
  return [
    `CREATE FUNCTION ${prefix}${name}() RETURNS trigger LANGUAGE plpgsql AS $body$
     BEGIN
       IF to_regclass('pg_temp.${notes.name}') IS NOT NULL ${when ? `AND (${translate(when)})` : ''} THEN ${translate(note)} END IF;
       RETURN NULL;
     END $body$`,
    `CREATE TRIGGER ${prefix}${name} AFTER ${event} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${prefix}${name}()`,
  ];
}
