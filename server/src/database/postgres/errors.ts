import type pg from 'pg';
import { OperatorError } from '../../contract/operator-error.js';
import { DatabaseUnavailableError, type UnavailableCode } from '../errors.js';
import { roles } from './walls.js';

/** Another transaction wrote first: the same work, done again, may succeed. */
export class LostRaceError extends DatabaseUnavailableError {
  constructor(cause: unknown) {
    super('busy', { cause });
  }
}

/** https://www.postgresql.org/docs/15/errcodes-appendix.html: serialization_failure, deadlock_detected */
const races = ['40001', '40P01'];
const uniqueViolation = '23505';
const insufficientPrivilege = '42501';

/** States of SQL that say something about the server and not about the statement; two letters stand for a class. */
const states: Record<string, UnavailableCode> = {
  // lock_not_available, too_many_connections
  '55P03': 'busy',
  '53300': 'busy',
  // read_only_sql_transaction: a standby
  '25006': 'readonly',
  // disk_full
  '53100': 'full',
  // Connections, other resources, intervention by an operator, the system, damaged data
  '08': 'io',
  '53': 'io',
  '57': 'io',
  '58': 'io',
  XX: 'io',
};

/** What the network says (https://nodejs.org/api/errors.html#common-system-errors), and pg itself of a connection that is gone. */
const network = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENOENT',
];
const gone =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout (expired|exceeded)|The connection ended|Query read timeout)/;

export function lostRace(error: unknown): LostRaceError | undefined {
  return races.includes(codeOf(error)) ? new LostRaceError(error) : undefined;
}

/** Returns the error to throw on: what says that the server is not there, or cannot go on, becomes `DatabaseUnavailableError`. */
export function serverError(error: unknown): unknown {
  const code = codeOf(error);
  // Row-level security hides which values there are two of, and objection takes the error for a violation by them.
  if (code === uniqueViolation) nameKey(error as pg.DatabaseError);
  const isNetwork = network.includes(code) || gone.test((error as Error).message);
  const unavailable = isNetwork ? 'io' : (states[code] ?? (code.length === 5 ? states[code.slice(0, 2)] : undefined));
  return unavailable ? new DatabaseUnavailableError(unavailable, { cause: error }) : error;
}

/** Returns the error of a COMMIT: where the server was lost before it answered, nobody knows whether it was done. */
export function unclearCommit(error: unknown): unknown {
  const isLost = error instanceof DatabaseUnavailableError && error.code === 'io';
  return isLost ? new DatabaseUnavailableError('unclear', { cause: error.cause }) : error;
}

function nameKey(error: pg.DatabaseError): void {
  error.detail ??= `Key (${error.constraint})=(…) already exists.`;
}

/** Returns the error of a change of the tables: whoever does not own them is told who does. */
export function changeError(error: unknown): unknown {
  if (codeOf(error) !== insufficientPrivilege) return serverError(error);
  return new OperatorError(
    {
      nl: 'De gebruiker van DATABASE_URL mag de tabellen niet wijzigen: laat hun eigenaar loonpoort migrate uitvoeren, en geef de gebruiker de rollen die dat maakt',
      en: 'The user of DATABASE_URL may not change the tables: have their owner run loonpoort migrate, and grant the user the roles that it makes',
    },
    { cause: error },
  );
}

/** @param login that may read nothing yet */
export function missingRoles(login: string): OperatorError {
  const grant = `GRANT ${Object.values(roles).join(', ')} TO "${login}"`;
  return new OperatorError({
    nl: `DATABASE_URL: "${login}" mag nog niets in deze database; laat een beheerder uitvoeren: ${grant}`,
    en: `DATABASE_URL: "${login}" may do nothing in this database yet; have an administrator run: ${grant}`,
  });
}

/**
 * Says why the first connection fails, in words by which whoever set the address can mend it.
 *
 * @param url that was connected to
 */
export function connectionError(error: unknown, url: string): unknown {
  const cause = error instanceof DatabaseUnavailableError ? error.cause : error;
  const { hostname, port, pathname, username } = new URL(url);
  const [place, name, user] = [`${hostname}:${port || 5432}`, pathname.slice(1) || username, username];
  const code = codeOf(cause);
  const text = code.startsWith('28')
    ? {
        nl: `DATABASE_URL: de server op ${place} laat "${user}" niet toe; kijk gebruiker en wachtwoord na`,
        en: `DATABASE_URL: the server at ${place} does not let "${user}" in; check user and password`,
      }
    : code === '3D000'
      ? {
          nl: `DATABASE_URL: de server op ${place} heeft geen database "${name}"; maak hem met: createdb ${name}`,
          en: `DATABASE_URL: the server at ${place} has no database "${name}"; make it with: createdb ${name}`,
        }
      : network.includes(code) || gone.test((cause as Error).message)
        ? {
            nl: `DATABASE_URL: op ${place} antwoordt geen PostgreSQL (${code || (cause as Error).message}); start de server, of geef zijn adres`,
            en: `DATABASE_URL: no PostgreSQL answers at ${place} (${code || (cause as Error).message}); start the server, or give its address`,
          }
        : undefined;
  return text ? new OperatorError(text, { cause }) : error;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');
