import pg from 'pg';

/** A statement without an answer for so long may never have one. */
const quietMs = 2000;
/** A server that is there has answered by then, a busy one too. */
const probeMs = 3000;

/**
 * Gives connections up from which no answer will come. A network that loses packets without a word leaves a statement waiting
 * for as long as the kernel repeats what it sent, a quarter of an hour on Linux
 * (`tcp_retries2`, https://docs.kernel.org/networking/ip-sysctl.html), and pg waits for ever unless it is given a limit
 * (`query_timeout`, https://node-postgres.com/apis/client), which would end what merely takes long too. So while a
 * statement is quiet, one more connection is opened. Where that is not answered either, all connections are given up, those
 * that rest too, and what waits on them fails. It asks nothing: a pooler whose connections are all taken lets a statement wait,
 * and answers who connects.
 */
export class Hearing {
  readonly #connections = new Set<pg.Client>();
  #probe: Promise<void> | undefined;

  constructor(readonly url: string) {}

  /** Looks after a connection until it ends. */
  add(connection: pg.Client): void {
    this.#connections.add(connection);
    connection.once('end', () => this.#connections.delete(connection));
  }

  /** Waits for the answer to a statement. */
  async answer<T>(statement: Promise<T>): Promise<T> {
    const timer = setInterval(
      () => void (this.#probe ??= this.#ask().finally(() => (this.#probe = undefined))),
      quietMs,
    );
    try {
      return await statement;
    } finally {
      clearInterval(timer);
    }
  }

  async #ask(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: probeMs,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (error) {
      // A server that refuses, such as one with too many connections, is there.
      if (!(error instanceof pg.DatabaseError)) this.#giveUp();
    } finally {
      void client.end().catch(() => undefined);
    }
  }

  #giveUp(): void {
    for (const { connection } of this.#connections as Set<pg.Client & { connection: pg.Connection }>)
      connection.stream.destroy(new Error('Connection terminated: the server does not answer'));
  }
}
