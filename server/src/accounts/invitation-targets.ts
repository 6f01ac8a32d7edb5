import type { Knex } from 'knex';
import type { FieldError } from '../contract/problem.js';
import type { GrantKind } from './login.js';

type Kind = Exclude<GrantKind, 'none' | 'all'>;

/** How many numbers name a row: companies are numbered within a debtor, departments and employees within a company. */
const depth: Record<Kind, number> = { tags: 1, debtors: 1, companies: 2, departments: 3, employees: 3 };

/** The ids of rows that a file names by number, such as `10024/3`; the same row is looked for once. */
export class Targets {
  readonly #found = new Map<string, string | undefined>();

  constructor(
    private readonly db: Knex,
    private readonly tenantId: string,
  ) {}

  async firm(number: string): Promise<string | undefined> {
    return /^\d{1,10}$/.test(number) ? this.#once('firms', [number]) : undefined;
  }

  /** @param list numbers separated by commas */
  async grant(kind: Kind, list: string): Promise<{ ids: string[]; errors: FieldError[] }> {
    const ids = new Set<string>();
    const errors: FieldError[] = [];
    for (const target of list.split(',').map((each) => each.trim()).filter(Boolean)) {
      const numbers = target.split('/').map((each) => each.trim());
      const readable = numbers.length === depth[kind] && numbers.every((each) => /^\d{1,10}$/.test(each));
      const id = readable ? await this.#once(kind, numbers) : undefined;
      if (id !== undefined) ids.add(id);
      else errors.push({ pointer: '/targets', code: readable ? 'notFound' : 'pattern', values: { label: target } });
    }
    return { ids: [...ids], errors };
  }

  async #once(table: 'firms' | Kind, numbers: string[]): Promise<string | undefined> {
    const key = [table, ...numbers.map(Number)].join(' ');
    if (!this.#found.has(key)) this.#found.set(key, await this.#find(table, numbers));
    return this.#found.get(key);
  }

  async #find(table: 'firms' | Kind, numbers: string[]): Promise<string | undefined> {
    const { db, tenantId } = this;
    const number = numbers.at(-1);
    const query = db(table).select('id').where({ tenantId, number });
    if (table === 'companies') void query.where({ debtorId: (await this.#once('debtors', numbers.slice(0, 1))) ?? null });
    if (table === 'departments' || table === 'employees') {
      void query.where({ companyId: (await this.#once('companies', numbers.slice(0, 2))) ?? null });
    }
    return ((await query.first()) as { id: string } | undefined)?.id;
  }
}
