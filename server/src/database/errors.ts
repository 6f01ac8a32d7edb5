import knex from 'knex';

/**
 * Why the database could not be used: another process holds the write lock (`busy`), file or disk refuses
 * writes (`readonly`, `full`), reading and writing fails (`io`), or a server was lost while it committed (`unclear`).
 */
export type UnavailableCode = 'busy' | 'readonly' | 'full' | 'io' | 'unclear';

/**
 * A fault of the database, not of the request: nothing was changed, and the same call may succeed later. Where it is `unclear`
 * all of it may be changed, or nothing.
 */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';

  constructor(
    readonly code: UnavailableCode,
    options?: { cause?: unknown },
  ) {
    super(`The database is unavailable (${code})`, options);
  }
}

/** Result codes of SQLite (https://sqlite.org/rescode.html) that say something about its surroundings. */
const codes: Record<string, UnavailableCode> = {
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_PROTOCOL: 'busy',
  SQLITE_READONLY: 'readonly',
  SQLITE_PERM: 'readonly',
  SQLITE_FULL: 'full',
  SQLITE_IOERR: 'io',
  SQLITE_CANTOPEN: 'io',
  SQLITE_CORRUPT: 'io',
  SQLITE_NOTADB: 'io',
};

/**
 * Returns the error to throw on: faults of SQLite or of knex's pool, also inside objection's `DBError`, become
 * `DatabaseUnavailableError`; every other error, constraint violations included, is returned as it came.
 */
export function databaseError(error: unknown): unknown {
  const { nativeError } = (error ?? {}) as { nativeError?: unknown };
  if (nativeError) {
    const native = databaseError(nativeError);
    return native instanceof DatabaseUnavailableError ? native : error;
  }
  if (error instanceof DatabaseUnavailableError) return error;
  if (error instanceof knex.KnexTimeoutError) return new DatabaseUnavailableError('busy', { cause: error });
  const { code: result } = (error ?? {}) as { code?: unknown };
  const code = typeof result === 'string' ? codes[result] : undefined;
  return code ? new DatabaseUnavailableError(code, { cause: error }) : error;
}
