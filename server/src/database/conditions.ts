import type { Condition } from './search-text.js';

/** All of the conditions at once; those that are undefined do not count. */
export function and(...conditions: (Condition | undefined)[]): Condition {
  const given = conditions.filter((each) => each !== undefined);
  return {
    sql: given.map(({ sql }) => `(${sql})`).join(' AND ') || '1 = 1',
    bindings: given.flatMap(({ bindings }) => bindings),
  };
}

/** Rows whose column is one of the values; undefined where none were given. */
export function oneOf(column: string, values: readonly string[] | undefined): Condition | undefined {
  if (!values?.length) return undefined;
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, bindings: [...values] };
}
