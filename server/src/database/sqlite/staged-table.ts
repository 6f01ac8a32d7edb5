import type { Knex } from 'knex';
import { rows } from '../rows.js';
import { StagedTable } from '../staged-table.js';

/** A copy is a temporary table under the name of the one that it stands before. */
export class SqliteStagedTable extends StagedTable {
  protected readonly schemas = { own: 'temp', main: 'main' };

  protected async copy(trx: Knex.Transaction): Promise<string[]> {
    const { name } = this;
    const columns = await rows<{ name: string; pk: number }>(trx, `PRAGMA main.table_info(${name})`);
    const definitions = await rows<{ sql: string }>(
      trx,
      `SELECT sql FROM main.sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL
       ORDER BY type = 'index'`,
      [name],
    );
    for (const { sql } of definitions)
      await rows(trx, sql.replace(/^(CREATE (?:TABLE|(?:UNIQUE )?INDEX)) (?:"(\w+)"|(\w+))/i, '$1 temp.$2$3'));
    // The number by which SQLite knows a row is another one in the copy.
    return columns.filter(({ name, pk }) => pk === 0 || this.keys.includes(name)).map(({ name }) => name);
  }

  /** The triggers of this connection note what changes in the copy, and what is brought is no change. */
  protected async fill(trx: Knex.Transaction, work: () => Promise<unknown>): Promise<void> {
    await this.#moveTriggers(trx, 'temp', 'main');
    await work();
    await this.#moveTriggers(trx, 'main', 'temp');
  }

  /** Has the triggers of this connection note what changes in the copy, or in the table. */
  async #moveTriggers(trx: Knex.Transaction, from: 'main' | 'temp', to: 'main' | 'temp'): Promise<void> {
    const triggers = await rows<{ name: string; sql: string }>(
      trx,
      "SELECT name, sql FROM temp.sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
      [this.name],
    );
    for (const { name, sql } of triggers) {
      await rows(trx, `DROP TRIGGER temp.${name}`);
      await rows(
        trx,
        sql
          .replace(/^CREATE (?:TEMP )?TRIGGER (?:IF NOT EXISTS )?/i, 'CREATE TEMP TRIGGER ')
          .replace(` ON ${from}.`, ` ON ${to}.`),
      );
    }
  }
}
