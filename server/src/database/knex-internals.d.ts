/** Types the files of knex that the drivers of the engines extend; `sqlite/driver.ts` says why, and why the version of knex is exact. */
declare module 'knex/lib/dialects/sqlite3/index.js' {
  import { Knex } from 'knex';

  export default class SqliteClient extends Knex.Client {}
}

declare module 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js' {
  import type { Knex } from 'knex';

  export default class SqliteTransaction {
    constructor(client: Knex.Client, container: unknown, config: unknown, outerTx: unknown);
    protected client: Knex.Client;
    protected trxClient: Knex.Client;
    protected readOnly: boolean | undefined;
    protected _completed: boolean;
    protected _resolver(value: unknown): void;
    protected _rejecter(error: unknown): void;
    begin(connection: unknown): Promise<unknown>;
    commit(connection: unknown, value: unknown): Promise<void>;
    rollback(connection: unknown, error: unknown): Promise<void>;
  }
}

declare module 'knex/lib/dialects/postgres/index.js' {
  import { Knex } from 'knex';

  export default class PostgresClient extends Knex.Client {}
}

declare module 'knex/lib/dialects/postgres/execution/pg-transaction.js' {
  import type { Knex } from 'knex';

  export default class PostgresTransaction {
    constructor(client: Knex.Client, container: unknown, config: unknown, outerTx: unknown);
    protected client: Knex.Client;
    protected trxClient: Knex.Client;
    protected isolationLevel: string | undefined;
    protected _completed: boolean;
    protected _resolver(value: unknown): void;
    protected _rejecter(error: unknown): void;
    begin(connection: unknown): Promise<unknown>;
    commit(connection: unknown, value: unknown): Promise<void>;
    rollback(connection: unknown, error: unknown): Promise<void>;
  }
}
