import { and, type Condition, type Database, oneOf, searchCondition } from '../database/index.js';
import { viewingOf } from '../scope/viewers.js';

/** Words that find more companies than this are not about one of them, and every login would have to be tried on each. */
const mostCompanies = 20;

const { sees } = viewingOf('l', 'c', { isSoftware: false });

/**
 * Selects the persons `p` with a login that was granted a company which the words find. Who sees all companies is not
 * found by one of them. It is undefined where the words find no company, or too many.
 */
export async function personsOfCompanies(
  database: Database,
  tenantId: string,
  words: string,
): Promise<Condition | undefined> {
  if (words.trim() === '') return undefined;
  const found = and(
    { sql: 'c.tenant_id = ?', bindings: [tenantId] },
    searchCondition(words, await database.trigrams.current(), 'c'),
  );
  const companies = await database.rows<{ id: string }>(
    `SELECT c.id FROM companies AS c WHERE ${found.sql} LIMIT ${mostCompanies + 1}`,
    found.bindings,
  );
  if (companies.length === 0 || companies.length > mostCompanies) return undefined;
  const of = and(
    { sql: "l.tenant_id = ? AND l.grant_kind <> 'all'", bindings: [tenantId] },
    oneOf(
      'c.id',
      companies.map(({ id }) => id),
    ),
    { sql: sees, bindings: [] },
  );
  return {
    sql: `p.id IN (SELECT l.person_id FROM logins AS l JOIN companies AS c ON c.tenant_id = l.tenant_id WHERE ${of.sql})`,
    bindings: of.bindings,
  };
}
