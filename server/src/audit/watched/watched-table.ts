/** What is recorded of a change, of the tables in which changes are recorded at all. */
export interface WatchedTable {
  table: string;
  /** What people call that which changes; the rows of a part belong to the subject that they are a part of. */
  subject: string;
  /** SQL over a row, which is called `$`: which one changes, its name, and the company whose it is. */
  id: string;
  name?: string;
  company?: string;
  person?: string;
  login?: string;
  tenant?: string;
  /** Columns whose values are recorded. Nothing stands here that is secret, a wage, or a number for tax. */
  shown?: readonly string[];
  /** Columns of which only that they changed is recorded. */
  hidden?: readonly string[];
  /** Rows are recorded as values of one field of the subject. */
  part?: { field: string; value: string };
  /** What a new row means, where it is more than that something was made. */
  inserted?: 'signedIn' | 'sent' | 'exported' | 'requested';
  /** A column that, once it changes, means more than a change: by its value, or whatever that is. */
  ended?: { column: string; actions: Record<string, string>; otherwise: string };
  /** Only this is recorded of it. */
  only?: 'update';
  /** Only updates that fit are recorded; the row is `old` and `new`. */
  when?: string;
}

/** SQL that reads a column of the row of a tenant with this id. */
export const nameOf = (table: string, id: string, name = 'name'): string =>
  `(SELECT ${name} FROM ${table} WHERE tenant_id = $.tenant_id AND id = ${id})`;
export const companyOf = (table: string, id: string): string => nameOf(table, id, 'company_id');
