import type { Actor } from '../contract/handler.js';
import type { Condition } from '../database/index.js';

/** This much of a login or a client decides what is seen. */
export interface Viewer {
  tenantId: string;
  login: Pick<Actor['login'], 'id' | 'role' | 'grantKind'>;
}

/** Gives what a viewer sees, as conditions for a WHERE clause; `alias` is that of the table in the statement. */
export interface Scope {
  companies(alias: string): Condition;
  employees(alias: string): Condition;
  departments(alias: string): Condition;
  debtors(alias: string): Condition;
}

/** The kinds of grant that cover all companies of a debtor, those added later included. */
export const grantsCoveringDebtor: readonly Actor['login']['grantKind'][] = ['all', 'tags', 'debtors'];

/**
 * This is the one way from a login, or software, to the rows that it sees. Every list, search, count, figure and single
 * row goes through it; what it does not let through does not exist for the caller.
 */
export function scopeOf({ tenantId, login }: Viewer): Scope {
  const [grants, owner] = login.role === 'software' ? ['client_grants', 'client_id'] : ['login_grants', 'login_id'];
  const granted = {
    sql: `SELECT target_id FROM ${grants} WHERE tenant_id = ? AND ${owner} = ?`,
    bindings: [tenantId, login.id],
  };

  const companies = (alias: string): Condition => {
    switch (login.grantKind) {
      case 'none':
        return { sql: '1 = 0', bindings: [] };
      case 'all':
        return { sql: `${alias}.tenant_id = ?`, bindings: [tenantId] };
      case 'tags':
        return among(alias, 'debtor_id', within('debtor_tags', 'debtor_id', 'tag_id'));
      case 'debtors':
        return among(alias, 'debtor_id', granted);
      case 'companies':
        return among(alias, 'id', granted);
      case 'departments':
        return among(alias, 'id', within('departments', 'company_id', 'id'));
      case 'employees':
        return among(alias, 'id', within('employees', 'company_id', 'id'));
    }
  };

  const among = (alias: string, column: string, ids: Condition): Condition => ({
    sql: `${alias}.tenant_id = ? AND ${alias}.${column} IN (${ids.sql})`,
    bindings: [tenantId, ...ids.bindings],
  });

  const within = (table: string, wanted: string, column: string): Condition => ({
    sql: `SELECT ${wanted} FROM ${table} WHERE tenant_id = ? AND ${column} IN (${granted.sql})`,
    bindings: [tenantId, ...granted.bindings],
  });

  const visible = (column: string): Condition => {
    const { sql, bindings } = companies('visible');
    return { sql: `SELECT visible.${column} FROM companies AS visible WHERE ${sql}`, bindings };
  };

  return {
    companies,
    employees(alias) {
      if (login.grantKind === 'departments') return among(alias, 'department_id', granted);
      if (login.grantKind === 'employees') return among(alias, 'id', granted);
      if (login.grantKind === 'all') return companies(alias);
      return among(alias, 'company_id', visible('id'));
    },
    departments(alias) {
      if (login.grantKind === 'departments') return among(alias, 'id', granted);
      if (login.grantKind === 'all') return companies(alias);
      return among(alias, 'company_id', visible('id'));
    },
    debtors(alias) {
      switch (login.grantKind) {
        case 'all':
          return companies(alias);
        case 'debtors':
          return among(alias, 'id', granted);
        case 'tags':
          return among(alias, 'id', within('debtor_tags', 'debtor_id', 'tag_id'));
        default:
          return among(alias, 'id', visible('debtor_id'));
      }
    },
  };
}
