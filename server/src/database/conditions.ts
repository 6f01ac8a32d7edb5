/** A condition for a WHERE clause, with `?` placeholders. */
export interface Condition {
  sql: string;
  bindings: (string | number)[];
}

/** Joins conditions that must all hold; those that are undefined do not count. */
export function and(...conditions: (Condition | undefined)[]): Condition {
  const given = conditions.filter((each) => each !== undefined);
  return {
    sql: given.map(({ sql }) => `(${sql})`).join(' AND ') || '1 = 1',
    bindings: given.flatMap(({ bindings }) => bindings),
  };
}

/** Joins conditions of which one must hold; those that are undefined do not count. */
export function either(...conditions: (Condition | undefined)[]): Condition {
  const given = conditions.filter((each) => each !== undefined);
  return {
    sql: given.map(({ sql }) => `(${sql})`).join(' OR ') || '1 = 0',
    bindings: given.flatMap(({ bindings }) => bindings),
  };
}

/** Gives a condition: the column is one of a few values. It is undefined where none are given. */
export function oneOf(column: string, values: readonly string[] | undefined): Condition | undefined {
  if (!values?.length) return undefined;
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, bindings: [...values] };
}
