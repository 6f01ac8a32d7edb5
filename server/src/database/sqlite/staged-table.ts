import type { Knex } from 'knex';
import { rows } from '../rows.js';
import type { TableToStage } from '../stage.js';

type Condition = { sql: string; bindings: readonly (string | number)[] };

/** A table of which a connection has a copy of its own: see `Stage`. */
export class StagedTable {
  readonly name: string;
  readonly #brought: Condition[] = [];
  #columns: string[] = [];
  #fingerprint = '';
  /** Whether rows are written over, removed, or new. */
  #has = { known: false, gone: false, fresh: false };

  constructor(
    readonly table: TableToStage,
    readonly tenantId: string,
  ) {
    this.name = table.name;
  }

  /** Makes the copy, with the constraints and indexes of the table. */
  async create(trx: Knex.Transaction): Promise<void> {
    const { name } = this;
    const columns = await rows<{ name: string; pk: number }>(trx, `PRAGMA main.table_info(${name})`);
    // The number by which SQLite knows a row is another one in the copy.
    this.#columns = columns.filter(({ name, pk }) => pk === 0 || this.#keys.includes(name)).map(({ name }) => name);
    const definitions = await rows<{ sql: string }>(
      trx,
      `SELECT sql FROM main.sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL
       ORDER BY type = 'index'`,
      [name],
    );
    for (const { sql } of definitions)
      await rows(trx, sql.replace(/^(CREATE (?:TABLE|(?:UNIQUE )?INDEX)) (?:"(\w+)"|(\w+))/i, '$1 temp.$2$3'));
    this.#fingerprint = await this.#readFingerprint(trx);
    if (this.table.isBroughtInParts) await this.#moveTriggers(trx, 'main', 'temp');
    else await this.bring(trx, '1', []);
  }

  async bring(trx: Knex.Transaction, sql: string, bindings: readonly (string | number)[]): Promise<void> {
    const where = { sql: `m.tenant_id = ? AND ${sql}`, bindings: [this.tenantId, ...bindings] };
    this.#brought.push(where);
    // What is brought is no change.
    await this.#moveTriggers(trx, 'temp', 'main');
    await rows(
      trx,
      `INSERT INTO temp.${this.name} (${this.#columns.join(', ')})
       SELECT ${this.#columns.join(', ')} FROM main.${this.name} AS m WHERE ${where.sql}`,
      where.bindings,
    );
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

  /** Finds out what became of the copy, and drops it: what is to be written and removed, and how that was before. */
  async compare(trx: Knex.Transaction): Promise<void> {
    const { name } = this;
    const columns = (alias: string) => this.#columns.map((each) => `${alias}.${each}`).join(', ');
    await rows(
      trx,
      `CREATE TEMP TABLE staged_${name} AS SELECT ${columns('s')}, m.tenant_id IS NOT NULL AS staged_known
       FROM temp.${name} AS s LEFT JOIN main.${name} AS m ON ${this.#isSameRow('m', 's')}
       WHERE m.tenant_id IS NULL OR NOT (${this.#isSame('m', 's')})`,
    );
    await rows(trx, `CREATE TEMP TABLE gone_${name} AS SELECT ${columns('m')} FROM main.${name} AS m WHERE 0`);
    for (const { sql, bindings } of this.#brought)
      await rows(
        trx,
        `INSERT INTO temp.gone_${name} SELECT ${columns('m')} FROM main.${name} AS m
         WHERE ${sql} AND NOT EXISTS (SELECT 1 FROM temp.${name} AS s WHERE ${this.#isSameRow('s', 'm')})`,
        bindings,
      );
    await rows(
      trx,
      `CREATE TEMP TABLE before_${name} AS SELECT ${columns('m')} FROM temp.staged_${name} AS s
       JOIN main.${name} AS m ON ${this.#isSameRow('m', 's')} WHERE s.staged_known
       UNION ALL SELECT * FROM temp.gone_${name}`,
    );
    await rows(trx, `DROP TABLE temp.${name}`);
    const has = async (condition: string): Promise<boolean> =>
      (await rows(trx, `SELECT 1 FROM temp.${condition} LIMIT 1`)).length > 0;
    this.#has = {
      known: await has(`staged_${name} WHERE staged_known`),
      fresh: await has(`staged_${name} WHERE NOT staged_known`),
      gone: await has(`gone_${name}`),
    };
  }

  /** Returns whether what is to be written over or removed, and all rows where that matters, are as they were. */
  async isAsBefore(trx: Knex.Transaction): Promise<boolean> {
    if (this.#fingerprint !== (await this.#readFingerprint(trx))) return false;
    if (!this.#has.known && !this.#has.gone) return true;
    const others = await rows(
      trx,
      `SELECT 1 FROM temp.before_${this.name} AS b LEFT JOIN main.${this.name} AS m ON ${this.#isSameRow('m', 'b')}
       WHERE m.tenant_id IS NULL OR NOT (${this.#isSame('m', 'b', this.#ownColumns)}) LIMIT 1`,
    );
    return others.length === 0;
  }

  async remove(trx: Knex.Transaction): Promise<void> {
    if (!this.#has.gone) return;
    const keys = this.#keys.join(', ');
    await rows(trx, `DELETE FROM main.${this.name} WHERE (${keys}) IN (SELECT ${keys} FROM temp.gone_${this.name})`);
  }

  async write(trx: Knex.Transaction): Promise<void> {
    const { name } = this;
    const columns = this.#columns.join(', ');
    const values = this.#ownColumns.filter((each) => !this.#keys.includes(each));
    if (this.#has.known && values.length > 0)
      await rows(
        trx,
        `UPDATE main.${name} AS m SET ${values.map((each) => `${each} = s.${each}`).join(', ')}
         FROM temp.staged_${name} AS s WHERE s.staged_known AND ${this.#isSameRow('m', 's')}`,
      );
    if (!this.#has.fresh) return;
    await rows(
      trx,
      `INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM temp.staged_${name} WHERE NOT staged_known`,
    );
  }

  get #keys(): string[] {
    return ['tenant_id', ...this.table.key];
  }

  #isSameRow(one: string, other: string): string {
    return this.#keys.map((key) => `${one}.${key} = ${other}.${key}`).join(' AND ');
  }

  get #ownColumns(): string[] {
    return this.#columns.filter((each) => !this.table.othersWrite?.includes(each));
  }

  #isSame(one: string, other: string, columns = this.#columns): string {
    return columns.map((column) => `${one}.${column} IS ${other}.${column}`).join(' AND ');
  }

  /** Every change of a row makes its version another one. */
  async #readFingerprint(trx: Knex.Transaction): Promise<string> {
    if (!this.table.isFixed) return '';
    const sql = `SELECT count(*) AS count, total(version) AS versions FROM main.${this.name} WHERE tenant_id = ?`;
    return JSON.stringify(await rows(trx, sql, [this.tenantId]));
  }
}
