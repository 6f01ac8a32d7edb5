import type { Actor } from '../contract/handler.js';
import { and, type Condition } from '../database/index.js';
import { Grants } from './grants.js';

/** This much of a login or a client decides what is seen. */
export interface Viewer {
  tenantId: string;
  login: Pick<Actor['login'], 'id' | 'role' | 'grantKind' | 'chosenBy'>;
}

/** Gives what a viewer sees, as conditions for a WHERE clause; `alias` is that of the table in the statement. */
export interface Scope {
  companies(alias: string): Condition;
  /** Of a table with a column `company_id`, the rows whose company is seen. */
  ofCompanies(alias: string): Condition;
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
export function scopeOf(viewer: Viewer): Scope {
  const all = scopeOfGrant(viewer);
  const { chosenBy } = viewer.login;
  return chosenBy === undefined ? all : chosenOf(all, viewer.tenantId, chosenBy);
}

/** Narrows what a login sees to the companies that its person chose when consenting to software. */
function chosenOf(all: Scope, tenantId: string, consentId: string): Scope {
  const chosen = 'SELECT company_id FROM authorization_companies WHERE tenant_id = ? AND authorization_id = ?';
  const debtors = `SELECT debtor_id FROM companies WHERE tenant_id = ? AND id IN (${chosen})`;
  const own = [tenantId, consentId];
  return {
    companies: (alias) => and(all.companies(alias), { sql: `${alias}.id IN (${chosen})`, bindings: own }),
    ofCompanies: (alias) => and(all.ofCompanies(alias), { sql: `${alias}.company_id IN (${chosen})`, bindings: own }),
    employees: (alias) => and(all.employees(alias), { sql: `${alias}.company_id IN (${chosen})`, bindings: own }),
    departments: (alias) => and(all.departments(alias), { sql: `${alias}.company_id IN (${chosen})`, bindings: own }),
    debtors: (alias) => and(all.debtors(alias), { sql: `${alias}.id IN (${debtors})`, bindings: [tenantId, ...own] }),
  };
}

function scopeOfGrant({ tenantId, login }: Viewer): Scope {
  const bound = (value: string): Condition => ({ sql: '?', bindings: [value] });
  const isSoftware = login.role === 'software';
  const grants = new Grants({ tenant: bound(tenantId), id: bound(login.id), isSoftware });
  const companies = (alias: string): Condition => grants.companies(login.grantKind, alias);

  const visible = (column: string): Condition => {
    const { sql, bindings } = companies('visible');
    return { sql: `SELECT visible.${column} FROM companies AS visible WHERE ${sql}`, bindings };
  };

  const ofCompanies = (alias: string): Condition =>
    login.grantKind === 'all' ? companies(alias) : grants.among(alias, 'company_id', visible('id'));

  return {
    companies,
    ofCompanies,
    employees(alias) {
      if (login.grantKind === 'departments') return grants.among(alias, 'department_id');
      if (login.grantKind === 'employees') return grants.among(alias, 'id');
      return ofCompanies(alias);
    },
    departments(alias) {
      if (login.grantKind === 'departments') return grants.among(alias, 'id');
      return ofCompanies(alias);
    },
    debtors(alias) {
      switch (login.grantKind) {
        case 'all':
          return companies(alias);
        case 'debtors':
          return grants.among(alias, 'id');
        case 'tags':
          return grants.among(alias, 'id', grants.within('debtor_tags', 'debtor_id', 'tag_id'));
        default:
          return grants.among(alias, 'id', visible('debtor_id'));
      }
    },
  };
}
