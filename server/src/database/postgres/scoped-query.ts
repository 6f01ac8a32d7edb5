import pg from 'pg';

/** What of the connection of pg a query sends its messages by: see pg's `lib/connection.js`. */
interface Wire {
  parse(message: { text: string }): void;
  bind(message: { values: readonly string[] }): void;
  execute(message: object): void;
}

interface BaseQuery {
  callback: (error: Error | undefined, result: pg.QueryResult) => void;
  prepare(connection: Wire): void;
  requiresPreparation(): boolean;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, connection: Wire): void;
}

const Query = pg.Query as unknown as new (config: pg.QueryConfig) => BaseQuery;

/**
 * One statement in a transaction of its own that first sets who asks it, all in one turn to the server: what is sent before
 * one Sync message is one transaction (https://www.postgresql.org/docs/18/protocol-flow.html#PROTOCOL-FLOW-PIPELINING),
 * so the settings are gone when it is answered, also where a pooler lends out the connection by transaction.
 */
export class ScopedQuery extends Query {
  #isSet = false;

  constructor(
    config: pg.QueryConfig,
    readonly settings: Readonly<Record<string, string>>,
  ) {
    super(config);
  }

  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Wire): void {
    const settings = Object.entries(this.settings);
    const calls = settings.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`);
    connection.parse({ text: `SELECT ${calls.join(', ')}` });
    connection.bind({ values: settings.flat() });
    connection.execute({});
    super.prepare(connection);
  }

  // The first rows and the first end are those of the settings.
  override handleDataRow(message: object): void {
    if (this.#isSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: object, connection: Wire): void {
    if (this.#isSet) super.handleCommandComplete(message, connection);
    else this.#isSet = true;
  }
}

/** Runs a statement under settings of its own. */
export function queryScoped(
  connection: pg.Client,
  config: pg.QueryConfig,
  settings: Readonly<Record<string, string>>,
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new ScopedQuery(config, settings);
    query.callback = (error, result) => (error ? reject(error) : resolve(result));
    connection.query(query as never);
  });
}
