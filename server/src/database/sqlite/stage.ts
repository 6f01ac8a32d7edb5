import type { Knex } from 'knex';
import type { Bring, TableToStage } from '../stage.js';
import { StagedWork } from '../staged-work.js';

export class SqliteStage extends StagedWork {
  override async prepare<T>(
    tenantId: string,
    tables: readonly TableToStage[],
    run: (trx: Knex.Transaction, bring: Bring) => Promise<T>,
  ): Promise<T> {
    // A copy refers to rows of which there is no copy; those that are kept are checked when they are.
    await this.knex.raw('PRAGMA foreign_keys = OFF');
    try {
      return await super.prepare(tenantId, tables, run);
    } finally {
      await this.knex.raw('PRAGMA foreign_keys = ON');
    }
  }
}
