import type { Knex } from 'knex';
import { rows } from '../rows.js';
import { StagedTable } from '../staged-table.js';

/** A copy is a temporary table, which is found before the one of the same name. */
export class PostgresStagedTable extends StagedTable {
  protected readonly schemas = { own: 'pg_temp', main: 'public' };

  protected async copy(trx: Knex.Transaction): Promise<string[]> {
    const { name } = this;
    await rows(trx, `CREATE TEMP TABLE ${name} (LIKE public.${name} INCLUDING ALL EXCLUDING STATISTICS)`);
    const columns = await rows<{ name: string }>(
      trx,
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = ? AND is_identity = 'NO' ORDER BY ordinal_position`,
      [name],
    );
    return columns.map((column) => column.name);
  }

  /** No trigger looks at the copy: what changes is noted when it is kept. */
  protected async fill(_trx: Knex.Transaction, work: () => Promise<unknown>): Promise<void> {
    await work();
  }
}
