import type { Binding } from '../engine.js';
import { tenantInScope } from '../tenant-scope.js';

/**
 * What PostgreSQL's row-level security does, as far as it can be told from a statement: in the scope of a tenant each table
 * of tenants is asked by its `tenant_id`, and the tenant is among the values.
 */
export class TenantGuard {
  #tables: ReadonlySet<string> = new Set();
  /** How often a statement names tables of tenants, and their column. */
  readonly #known = new Map<string, { tables: number; columns: number }>();

  /** @param tables those that have the column `tenant_id` */
  watch(tables: Iterable<string>): void {
    this.#tables = new Set(tables);
    this.#known.clear();
  }

  /** @throws Error when the statement could reach the rows of another tenant than the one in scope */
  check(sql: string, bindings: readonly Binding[]): void {
    const tenantId = tenantInScope();
    if (tenantId === undefined || !reaches.test(sql) || isExempt.test(sql)) return;
    const { tables, columns } = this.#count(sql);
    if (tables === 0) return;
    if (columns < tables) throw new Error(`A statement asks a table of tenants without its tenant_id: ${sql}`);
    if (!bindings.some((value) => typeof value === 'string' && value.includes(tenantId)))
      throw new Error(`A statement asks tables of tenants, and not for the tenant that is worked for: ${sql}`);
  }

  #count(sql: string): { tables: number; columns: number } {
    let count = this.#known.get(sql);
    if (!count) {
      const names = [...sql.matchAll(placesOfTables)].map(([, name]) => name!);
      const tables = names.filter((name) => this.#tables.has(name)).length;
      count = { tables, columns: sql.match(/\btenant_id\b/g)?.length ?? 0 };
      this.#known.set(sql, count);
    }
    return count;
  }
}

const reaches = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/i;

/** What asks for no tenant: the condition of who sees nothing, and a row that is found by a secret, whose it then is. */
const isExempt = /\b1 = 0\b|\b(?:token|state)_hash[`"]? = \?/;

/** The name of a table of its own, and not of one of this connection such as a stage's. */
const placesOfTables = /\b(?:FROM|JOIN|INTO|UPDATE)\s+[`"]?(\w+)[`"]?(?!\s*\.)/gi;
