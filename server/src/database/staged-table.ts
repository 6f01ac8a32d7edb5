import type { Knex } from 'knex';
import { rows } from './rows.js';
import type { TableToStage } from './stage.js';

type Condition = { sql: string; bindings: readonly (string | number)[] };

/** A table of which a connection has a copy of its own: see `Stage`. */
export abstract class StagedTable {
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

  /** @param schemas those of the connection's own tables, and of the others */
  protected abstract readonly schemas: { own: string; main: string };
  /** Makes the copy, with the constraints and indexes of the table, and returns the columns that it has of it. */
  protected abstract copy(trx: Knex.Transaction): Promise<string[]>;
  /** Puts rows into the copy, which is no change. */
  protected abstract fill(trx: Knex.Transaction, work: () => Promise<unknown>): Promise<void>;

  /** Makes the copy, with all rows of the tenant where it is not filled in parts. */
  async create(trx: Knex.Transaction): Promise<void> {
    this.#columns = await this.copy(trx);
    this.#fingerprint = await this.#readFingerprint(trx);
    if (this.table.isBroughtInParts) await this.fill(trx, () => Promise.resolve());
    else await this.bring(trx, '1 = 1', []);
  }

  async bring(trx: Knex.Transaction, sql: string, bindings: readonly (string | number)[]): Promise<void> {
    const where = { sql: `m.tenant_id = ? AND ${sql}`, bindings: [this.tenantId, ...bindings] };
    this.#brought.push(where);
    await this.fill(trx, () =>
      rows(
        trx,
        `INSERT INTO ${this.#own} (${this.#columns.join(', ')})
         SELECT ${this.#columns.map((each) => `m.${each}`).join(', ')} FROM ${this.#main} AS m WHERE ${where.sql}`,
        where.bindings,
      ),
    );
  }

  /** Finds out what became of the copy, and drops it: what is to be written and removed, and how that was before. */
  async compare(trx: Knex.Transaction): Promise<void> {
    const { name } = this;
    const columns = (alias: string) => this.#columns.map((each) => `${alias}.${each}`).join(', ');
    await rows(
      trx,
      `CREATE TEMP TABLE staged_${name} AS SELECT ${columns('s')}, m.tenant_id IS NOT NULL AS staged_known
       FROM ${this.#own} AS s LEFT JOIN ${this.#main} AS m ON ${this.#isSameRow('m', 's')}
       WHERE m.tenant_id IS NULL OR NOT (${this.#isSame('m', 's')})`,
    );
    await rows(trx, `CREATE TEMP TABLE gone_${name} AS SELECT ${columns('m')} FROM ${this.#main} AS m WHERE 1 = 0`);
    for (const { sql, bindings } of this.#brought)
      await rows(
        trx,
        `INSERT INTO ${this.schemas.own}.gone_${name} SELECT ${columns('m')} FROM ${this.#main} AS m
         WHERE ${sql} AND NOT EXISTS (SELECT 1 FROM ${this.#own} AS s WHERE ${this.#isSameRow('s', 'm')})`,
        bindings,
      );
    await rows(
      trx,
      `CREATE TEMP TABLE before_${name} AS SELECT ${columns('m')} FROM ${this.schemas.own}.staged_${name} AS s
       JOIN ${this.#main} AS m ON ${this.#isSameRow('m', 's')} WHERE s.staged_known
       UNION ALL SELECT * FROM ${this.schemas.own}.gone_${name}`,
    );
    await rows(trx, `DROP TABLE ${this.#own}`);
    const has = async (condition: string): Promise<boolean> =>
      (await rows(trx, `SELECT 1 FROM ${this.schemas.own}.${condition} LIMIT 1`)).length > 0;
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
      `SELECT 1 FROM ${this.schemas.own}.before_${this.name} AS b LEFT JOIN ${this.#main} AS m ON ${this.#isSameRow('m', 'b')}
       WHERE m.tenant_id IS NULL OR NOT (${this.#isSame('m', 'b', this.#ownColumns)}) LIMIT 1`,
    );
    return others.length === 0;
  }

  async remove(trx: Knex.Transaction): Promise<void> {
    if (!this.#has.gone) return;
    const keys = this.keys.join(', ');
    await rows(
      trx,
      `DELETE FROM ${this.#main} WHERE (${keys}) IN (SELECT ${keys} FROM ${this.schemas.own}.gone_${this.name})`,
    );
  }

  async write(trx: Knex.Transaction): Promise<void> {
    const { name } = this;
    const columns = this.#columns.join(', ');
    const values = this.#ownColumns.filter((each) => !this.keys.includes(each));
    if (this.#has.known && values.length > 0)
      await rows(
        trx,
        `UPDATE ${this.#main} AS m SET ${values.map((each) => `${each} = s.${each}`).join(', ')}
         FROM ${this.schemas.own}.staged_${name} AS s WHERE s.staged_known AND ${this.#isSameRow('m', 's')}`,
      );
    if (!this.#has.fresh) return;
    await rows(
      trx,
      `INSERT INTO ${this.#main} (${columns}) SELECT ${columns} FROM ${this.schemas.own}.staged_${name} WHERE NOT staged_known`,
    );
  }

  get #own(): string {
    return `${this.schemas.own}.${this.name}`;
  }

  get #main(): string {
    return `${this.schemas.main}.${this.name}`;
  }

  protected get keys(): string[] {
    return ['tenant_id', ...this.table.key];
  }

  #isSameRow(one: string, other: string): string {
    return this.keys.map((key) => `${one}.${key} = ${other}.${key}`).join(' AND ');
  }

  get #ownColumns(): string[] {
    return this.#columns.filter((each) => !this.table.othersWrite?.includes(each));
  }

  #isSame(one: string, other: string, columns = this.#columns): string {
    return columns.map((column) => `${one}.${column} IS NOT DISTINCT FROM ${other}.${column}`).join(' AND ');
  }

  /** Every change of a row makes its version another one. */
  async #readFingerprint(trx: Knex.Transaction): Promise<string> {
    if (!this.table.isFixed) return '';
    const sql = `SELECT count(*) AS count, coalesce(sum(version), 0) AS versions FROM ${this.#main} WHERE tenant_id = ?`;
    return JSON.stringify(await rows(trx, sql, [this.tenantId]));
  }
}
