import type { Knex } from 'knex';
import type { Binding } from './engine.js';
import { runStatement } from './run-statement.js';

/**
 * Runs one SQL statement with `?` placeholders inside a transaction, or on `database.read` where a caller has only
 * that. A statement that writes gives what its `RETURNING` says, and no rows without one.
 *
 * Columns have the names that the SQL gives them, here as in `database.rows`: `wage_code` stays `wage_code`, and
 * `l.wage_code AS "wageCode"` becomes a property `wageCode`. Write such a name in double quotes, because PostgreSQL
 * folds others to lower case.
 */
export async function rows<T>(knex: Knex, sql: string, bindings: readonly Binding[] = []): Promise<T[]> {
  return (await runStatement(knex, sql, bindings)) as T[];
}
