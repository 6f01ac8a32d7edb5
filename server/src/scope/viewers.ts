import type { Condition } from '../database/index.js';
import { Grants } from './grants.js';

const kinds = ['all', 'tags', 'debtors', 'companies', 'departments', 'employees'] as const;

/** Says how a login, or software, comes to see a company of the statement. */
export interface Viewing {
  /** Selects those that see it, by the same conditions as `scopeOf`. */
  sees: string;
  /** Selects the ids that it is granted. */
  granted: string;
  /** Gives the number of companies that it sees. */
  count: string;
}

/**
 * Goes the other way than `scopeOf`: from a company to those that see it.
 *
 * @param viewer alias of `logins` or `clients`
 * @param company alias of `companies`
 */
export function viewingOf(viewer: string, company: string, { isSoftware }: { isSoftware: boolean }): Viewing {
  const column = (name: string): Condition => ({ sql: `${viewer}.${name}`, bindings: [] });
  const grants = new Grants({ tenant: column('tenant_id'), id: column('id'), isSoftware });
  const each = kinds.map((kind) => `${viewer}.grant_kind = '${kind}' AND ${grants.companies(kind, company).sql}`);
  const counts = kinds.map(
    (kind) =>
      `WHEN '${kind}' THEN (SELECT count(*) FROM companies AS ${company} WHERE ${grants.companies(kind, company).sql})`,
  );
  return {
    sees: `(${each.join(' OR ')})`,
    granted: grants.granted.sql,
    count: `(CASE ${viewer}.grant_kind ${counts.join(' ')} ELSE 0 END)`,
  };
}
