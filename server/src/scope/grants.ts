import type { Actor } from '../contract/handler.js';
import type { Condition } from '../database/index.js';

type GrantKind = Actor['login']['grantKind'];

/** Names whose grants are meant: by values, or by columns of the statement. */
export interface GrantOwner {
  tenant: Condition;
  /** A login, or software. */
  id: Condition;
  isSoftware: boolean;
}

/** Writes the conditions that the grants of a login or of software come to. */
export class Grants {
  /** Selects the ids that are granted. */
  readonly granted: Condition;

  constructor(readonly owner: GrantOwner) {
    const [table, column] = owner.isSoftware ? ['client_grants', 'client_id'] : ['login_grants', 'login_id'];
    const { tenant, id } = owner;
    this.granted = {
      sql: `SELECT target_id FROM ${table} WHERE tenant_id = ${tenant.sql} AND ${column} = ${id.sql}`,
      bindings: [...tenant.bindings, ...id.bindings],
    };
  }

  /** Selects the companies that a kind of grant lets through; a confidential one must be granted by name, or all must be. */
  companies(grantKind: GrantKind, alias: string): Condition {
    switch (grantKind) {
      case 'none':
        return { sql: '1 = 0', bindings: [] };
      case 'all':
        return { sql: `${alias}.tenant_id = ${this.owner.tenant.sql}`, bindings: this.owner.tenant.bindings };
      case 'tags':
        return notConfidential(
          alias,
          this.among(alias, 'debtor_id', this.within('debtor_tags', 'debtor_id', 'tag_id')),
        );
      case 'debtors':
        return notConfidential(alias, this.among(alias, 'debtor_id'));
      case 'companies':
        return this.among(alias, 'id');
      case 'departments':
        return this.among(alias, 'id', this.within('departments', 'company_id', 'id'));
      case 'employees':
        return this.among(alias, 'id', this.within('employees', 'company_id', 'id'));
    }
  }

  /** Selects the rows of the tenant whose column is among ids, by default those that are granted. */
  among(alias: string, column: string, ids: Condition = this.granted): Condition {
    const { sql, bindings } = this.owner.tenant;
    return {
      sql: `${alias}.tenant_id = ${sql} AND ${alias}.${column} IN (${ids.sql})`,
      bindings: [...bindings, ...ids.bindings],
    };
  }

  /** Selects a column of the rows whose other column is granted. */
  within(table: string, wanted: string, column: string): Condition {
    const { sql, bindings } = this.owner.tenant;
    return {
      sql: `SELECT ${wanted} FROM ${table} WHERE tenant_id = ${sql} AND ${column} IN (${this.granted.sql})`,
      bindings: [...bindings, ...this.granted.bindings],
    };
  }
}

const notConfidential = (alias: string, { sql, bindings }: Condition): Condition => ({
  sql: `${sql} AND ${alias}.confidential = 0`,
  bindings,
});
