import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { OperatorError } from '../../contract/operator-error.js';
import type { Binding, TableColumn } from '../engine.js';
import { openAlone, type ReadConnection } from '../sqlite/driver.js';
import { copyLine } from './copy-text.js';

/** A table that is moved. */
export interface MovedTable {
  name: string;
  columns: readonly TableColumn[];
  /** The columns of the primary key on PostgreSQL, in the order of which rows are read; empty where there is none. */
  key: readonly string[];
}

export type Key = readonly (string | number)[];

/** Rows of a table, in the text of COPY. */
export interface Page {
  rows: number;
  bytes: Buffer;
  /** The key of the last row; undefined where no row comes after. */
  end: Key | undefined;
}

/** What is read at once. */
const pageRows = 5000;
const pageBytes = 32_000_000;

/** The file of SQLite, which nobody else has open while this has. */
export class Source {
  private constructor(
    readonly path: string,
    readonly connection: ReadConnection,
  ) {}

  /** @throws OperatorError while another program has the file open */
  static async open(path: string): Promise<Source> {
    try {
      return new Source(path, await openAlone(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'SQLITE_BUSY') throw error;
      throw new OperatorError(
        {
          nl: `Een ander programma heeft ${path} open: stop de server, en verhuis dan. Wat er tijdens de verhuizing bij zou komen, ging verloren`,
          en: `Another program has ${path} open: stop the server, then move. What came in during the move would be lost`,
        },
        { cause: error },
      );
    }
  }

  /** Says which file this is, as it is now: any change of it makes another one. */
  async fingerprint(): Promise<string> {
    const { size, mtimeMs } = await stat(this.path);
    return createHash('sha256').update(`${size} ${mtimeMs}`).digest('hex');
  }

  /**
   * Counts the rows of a table, and looks for what PostgreSQL would refuse.
   *
   * @returns how many there are, and the bytes of the largest
   * @throws OperatorError that names a row with a text in which the character NUL stands
   */
  async inspect({ name, columns, key }: MovedTable): Promise<{ rows: number; largest: number }> {
    const texts = columns.filter(({ type }) => type === 'text').map((column) => column.name);
    const hasNul = (column: string): string => `coalesce(instr(CAST(${column} AS BLOB), x'00'), 0) > 0`;
    const sizes = columns.map((column) => `coalesce(octet_length(${column.name}), 0)`);
    const [found] = await this.#rows<{ rows: number; largest: number; nul: number }>(
      `SELECT count(*) AS rows, coalesce(max(${sizes.join(' + ')}), 0) AS largest,
         coalesce(max(${texts.map(hasNul).join(' OR ') || '0'}), 0) AS nul FROM ${name}`,
    );
    for (const column of found!.nul ? texts : []) {
      const [row] = await this.#rows(`SELECT ${key.join(', ') || column} FROM ${name} WHERE ${hasNul(column)} LIMIT 1`);
      if (!row) continue;
      const place = `${name}.${column} (${JSON.stringify(row)})`;
      throw new OperatorError({
        nl: `${place} bevat het teken NUL, dat PostgreSQL niet bewaart: wijzig die tekst, en verhuis dan. Er is niets verhuisd`,
        en: `${place} holds the character NUL, which PostgreSQL does not keep: change that text, then move. Nothing was moved`,
      });
    }
    return found!;
  }

  /** Reads the rows that come after a key, in parts that fit in memory. */
  async *pages({ name, columns, key }: MovedTable, largest: number, after?: Key): AsyncGenerator<Page> {
    const limit = Math.max(1, Math.min(pageRows, Math.floor(pageBytes / Math.max(1, largest))));
    const [keys, order] = [key.join(', '), (key.length > 0 ? key : columns.map((each) => each.name)).join(', ')];
    const beyond = (sign: string, place: Key | undefined): string =>
      place ? `(${keys}) ${sign} (${place.map(() => '?').join(', ')})` : '1 = 1';
    for (let start = after; ;) {
      const [last] =
        key.length === 0
          ? []
          : await this.#rows<Record<string, string | number>>(
              `SELECT ${keys} FROM ${name} WHERE ${beyond('>', start)} ORDER BY ${keys} LIMIT 1 OFFSET ${limit - 1}`,
              start,
            );
      const end = last && key.map((column) => last[column]!);
      const [page] = await this.#rows<{ rows: number; bytes: Buffer | null }>(
        `SELECT count(*) AS rows, CAST(group_concat(copied_row, '') AS BLOB) AS bytes FROM (
           SELECT ${copyLine(columns)} AS copied_row FROM ${name}
           WHERE ${beyond('>', start)} AND ${beyond('<=', end)} ORDER BY ${order})`,
        [...(start ?? []), ...(end ?? [])],
      );
      yield { rows: page!.rows, bytes: page!.bytes ?? Buffer.alloc(0), end };
      if (!end) return;
      start = end;
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  async #rows<T>(sql: string, bindings: readonly Binding[] = []): Promise<T[]> {
    return (await this.connection.rows(sql, bindings)) as T[];
  }
}
