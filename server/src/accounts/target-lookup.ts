import type { Knex } from 'knex';
import type { FieldError } from '../contract/problem.js';
import { rows } from '../database/index.js';
import type { GrantKind } from './login.js';

type Kind = Exclude<GrantKind, 'none' | 'all'>;

/**
 * A row is named by as many numbers as its kind needs: companies are numbered within a debtor, departments and
 * employees within a company.
 */
const depth: Record<Kind, number> = { tags: 1, debtors: 1, companies: 2, departments: 3, employees: 3 };

/** Companies are numbered within a debtor, departments and employees within a company: the column and table of each. */
const parents: Partial<Record<'firms' | Kind, [column: string, table: Kind]>> = {
  companies: ['debtor_id', 'debtors'],
  departments: ['company_id', 'companies'],
  employees: ['company_id', 'companies'],
};

/** Finds the ids of rows that a file names by number, such as `10024/3`; the same row is looked for once. */
export class TargetLookup {
  readonly #found = new Map<string, string | undefined>();

  constructor(
    private readonly db: Knex,
    private readonly tenantId: string,
  ) {}

  /** Returns a firm's id. */
  async firm(number: string): Promise<string | undefined> {
    return /^\d{1,10}$/.test(number) ? this.#findOnce('firms', [number]) : undefined;
  }

  /**
   * Returns the ids of the rows that a list names, and an error for each name that fits none.
   *
   * @param list numbers separated by commas
   */
  async grant(kind: Kind, list: string): Promise<{ ids: string[]; errors: FieldError[] }> {
    const ids = new Set<string>();
    const errors: FieldError[] = [];
    for (const target of list
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean)) {
      const numbers = target.split('/').map((each) => each.trim());
      const readable = numbers.length === depth[kind] && numbers.every((each) => /^\d{1,10}$/.test(each));
      const id = readable ? await this.#findOnce(kind, numbers) : undefined;
      if (id !== undefined) ids.add(id);
      else errors.push({ pointer: '/targets', code: readable ? 'notFound' : 'pattern', values: { label: target } });
    }
    return { ids: [...ids], errors };
  }

  async #findOnce(table: 'firms' | Kind, numbers: string[]): Promise<string | undefined> {
    const key = [table, ...numbers.map(Number)].join(' ');
    if (!this.#found.has(key)) this.#found.set(key, await this.#find(table, numbers));
    return this.#found.get(key);
  }

  async #find(table: 'firms' | Kind, numbers: string[]): Promise<string | undefined> {
    const number = Number(numbers.at(-1));
    const [parentColumn, parentTable] = parents[table] ?? [];
    const parentId = parentTable && (await this.#findOnce(parentTable, numbers.slice(0, -1)));
    if (parentTable && parentId === undefined) return undefined;
    const [row] = await rows<{ id: string }>(
      this.db,
      `SELECT id FROM ${table} WHERE tenant_id = ? AND number = ? ${parentColumn ? `AND ${parentColumn} = ?` : ''}`,
      [this.tenantId, number, ...(parentId === undefined ? [] : [parentId])],
    );
    return row?.id;
  }
}
