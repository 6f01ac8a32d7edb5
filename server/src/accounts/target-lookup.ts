import type { Knex } from 'knex';
import { normalise, rows } from '../database/index.js';
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

/** These have names that a file may use, where one row alone has the name. */
type Named = 'firms' | 'tags' | 'debtors';
const named: readonly string[] = ['firms', 'tags', 'debtors'] satisfies Named[];

const isNumber = (text: string): boolean => /^\d{1,10}$/.test(text);

/**
 * Finds the ids of rows that a file names by number, such as `10024/3`, or by name; the same row is looked for once.
 */
export class TargetLookup {
  readonly #found = new Map<string, string | undefined>();
  readonly #names = new Map<Named, Map<string, string[]>>();

  constructor(
    private readonly db: Knex,
    private readonly tenantId: string,
  ) {}

  /** Returns the id of a firm, by its number or name. */
  firm(numberOrName: string): Promise<string | undefined> {
    return isNumber(numberOrName) ? this.#findOnce('firms', [numberOrName]) : this.#findByName('firms', numberOrName);
  }

  /** Returns the ids of the rows that a line names, and the names that fit none. */
  async grant(kind: Kind, targets: readonly string[]): Promise<{ ids: string[]; unknown: string[] }> {
    const ids = new Set<string>();
    const unknown: string[] = [];
    for (const target of targets) {
      const id = await this.#target(kind, target);
      if (id === undefined) unknown.push(target);
      else ids.add(id);
    }
    return { ids: [...ids], unknown };
  }

  async #target(kind: Kind, target: string): Promise<string | undefined> {
    const numbers = target.split('/').map((each) => each.trim());
    const isNumbered = numbers.length === depth[kind] && numbers.every(isNumber);
    const id = isNumbered ? await this.#findOnce(kind, numbers) : undefined;
    return id ?? (named.includes(kind) ? this.#findByName(kind as Named, target) : undefined);
  }

  /** Returns the id of the one row that has a name, however it is written. */
  async #findByName(table: Named, name: string): Promise<string | undefined> {
    let names = this.#names.get(table);
    if (!names) {
      names = new Map();
      const all = await rows<{ id: string; name: string }>(
        this.db,
        `SELECT id, name FROM ${table} WHERE tenant_id = ?`,
        [this.tenantId],
      );
      for (const row of all) {
        const key = normalise(row.name);
        names.set(key, [...(names.get(key) ?? []), row.id]);
      }
      this.#names.set(table, names);
    }
    const found = names.get(normalise(name)) ?? [];
    return found.length === 1 ? found[0] : undefined;
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
