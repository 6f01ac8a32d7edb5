import type { Knex } from 'knex';
import { translateDefinition } from '../postgres/translate-definition.js';
import { isPostgres } from '../run-statement.js';

/** A statement that both engines share, or those of each: of triggers, and of a table that SQLite has to make anew. */
export type Definition = string | { sqlite: readonly string[]; postgres: readonly string[] };

/**
 * Gives the `up` of a migration for both engines, written once, as SQLite writes it: `TEXT`, `INTEGER` and `BLOB` become
 * the types that PostgreSQL has for them, and `STRICT` goes. A reference ends in `DEFERRABLE`, which both know.
 */
export const define =
  (...definitions: readonly Definition[]) =>
  async (trx: Knex): Promise<void> => {
    const onPostgres = isPostgres(trx);
    for (const each of definitions) {
      if (typeof each === 'string') await trx.raw(onPostgres ? translateDefinition(each) : each);
      else for (const statement of each[onPostgres ? 'postgres' : 'sqlite']) await trx.raw(statement);
    }
  };
