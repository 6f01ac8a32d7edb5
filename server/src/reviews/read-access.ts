import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { anyOf, type Condition, joinedLines, rows } from '../database/index.js';
import { viewingOf } from '../scope/viewers.js';
import type { AccessReviewItem } from './access-review.js';

/** A login that works, or software, as it is now. */
export type Access = Pick<
  AccessReviewItem,
  | 'id'
  | 'role'
  | 'personId'
  | 'name'
  | 'email'
  | 'firmId'
  | 'firmName'
  | 'managesFirm'
  | 'grantKind'
  | 'grantNames'
  | 'companyCount'
  | 'since'
  | 'lastUsedAt'
  | 'grantedBy'
  | 'fingerprint'
>;

interface Source {
  alias: 'l' | 'k';
  /** The columns that logins and software have under different names. */
  columns: string;
  from: string;
  granted: string;
  count: string;
}

const viewing = { l: viewingOf('l', 'c', { isSoftware: false }), k: viewingOf('k', 'c', { isSoftware: true }) };

const personOf = (login: string): string => `(SELECT gp.name FROM logins AS gl
  JOIN persons AS gp ON gp.tenant_id = gl.tenant_id AND gp.id = gl.person_id WHERE ${login})`;

const sources: Source[] = [
  {
    alias: 'l',
    columns: `l.role, l.person_id AS "personId", p.name, p.email, l.manages_firm AS "managesFirm", l.accepted_at AS since,
      l.last_used_at AS "lastUsedAt",
      coalesce((SELECT ${personOf('gl.tenant_id = i.tenant_id AND gl.id = i.created_by')} FROM invitations AS i
        WHERE i.tenant_id = l.tenant_id AND i.login_id = l.id AND i.created_by IS NOT NULL
        ORDER BY i.created_at DESC LIMIT 1), '') AS "grantedBy"`,
    from: `FROM logins AS l JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
      LEFT JOIN firms AS f ON f.tenant_id = l.tenant_id AND f.id = l.firm_id
      WHERE l.accepted_at IS NOT NULL AND l.disabled_at IS NULL AND p.disabled_at IS NULL AND l.tenant_id = ?`,
    granted: viewing.l.granted,
    count: viewing.l.count,
  },
  {
    alias: 'k',
    columns: `'software' AS role, NULL AS "personId", k.name, '' AS email, 0 AS "managesFirm", k.created_at AS since,
      (SELECT max(s.last_used_at) FROM client_secrets AS s WHERE s.tenant_id = k.tenant_id AND s.client_id = k.id)
        AS "lastUsedAt",
      coalesce(${personOf('gl.tenant_id = k.tenant_id AND gl.id = k.created_by')}, '') AS "grantedBy"`,
    from: `FROM clients AS k LEFT JOIN firms AS f ON f.tenant_id = k.tenant_id AND f.id = k.firm_id
      WHERE k.disabled_at IS NULL AND k.tenant_id = ?`,
    granted: viewing.k.granted,
    count: viewing.k.count,
  },
];

/** Employees are told by their number: a review needs no more of them. */
const named = { tags: 'name', debtors: 'name', companies: 'name', departments: 'name', employees: 'number' } as const;

const namesOf = ({ alias, granted }: Source): string => {
  const each = Object.entries(named).map(
    ([table, column]) => `WHEN '${table}' THEN (SELECT ${joinedLines('g.name')} FROM (
      SELECT t.${column} AS name FROM ${table} AS t
      WHERE t.tenant_id = ${alias}.tenant_id AND t.id IN (${granted}) ORDER BY t.${column}) AS g)`,
  );
  return `coalesce(CASE ${alias}.grant_kind ${each.join(' ')} END, '')`;
};

/** What a login sees by its grant, as a text that is the same as long as the grant is. */
const grantText = ({ alias, granted }: Source): string =>
  `${alias}.grant_kind || ':' || coalesce(${alias}.firm_id, '') || ':' || ${alias === 'l' ? 'l.manages_firm' : '0'} || ':'
    || coalesce((SELECT ${joinedLines('g.target_id')} FROM (${granted} ORDER BY target_id) AS g), '')`;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const among = ({ alias }: Source, ids: readonly string[] | undefined): Condition =>
  ids ? anyOf(`${alias}.id`, ids) : { sql: '1 = 1', bindings: [] };

/** Reads everything that has access to a tenant now, or those with these ids. */
export async function readAccess(db: Knex, tenantId: string, ids?: readonly string[]): Promise<Access[]> {
  const found = await Promise.all(
    sources.map((source) => {
      const { sql, bindings } = among(source, ids);
      const { alias, columns, from, count } = source;
      return rows<Access>(
        db,
        `SELECT ${alias}.id, ${columns}, ${alias}.firm_id AS "firmId", coalesce(f.name, '') AS "firmName",
           ${alias}.grant_kind AS "grantKind", ${namesOf(source)} AS "grantNames", ${count} AS "companyCount",
           ${grantText(source)} AS fingerprint ${from} AND ${sql}`,
        [tenantId, ...bindings],
      );
    }),
  );
  return found.flat().map((row) => ({
    ...row,
    managesFirm: Boolean(row.managesFirm),
    grantNames: row.grantNames.slice(0, 4000),
    fingerprint: hash(row.fingerprint),
  }));
}

/** Reads the hashes of the grants of everything that has access now, by id. */
export async function readFingerprints(
  db: Knex,
  tenantId: string,
  ids?: readonly string[],
): Promise<Map<string, string>> {
  const found = await Promise.all(
    sources.map((source) => {
      const { sql, bindings } = among(source, ids);
      return rows<{ id: string; text: string }>(
        db,
        `SELECT ${source.alias}.id, ${grantText(source)} AS text ${source.from} AND ${sql}`,
        [tenantId, ...bindings],
      );
    }),
  );
  return new Map(found.flat().map(({ id, text }) => [id, hash(text)]));
}
