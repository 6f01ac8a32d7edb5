import { token } from './translate.js';

/** Texts stand in the order of their bytes, as SQLite has them, whatever the database sorts by. */
const types: Record<string, string> = { TEXT: 'text COLLATE "C"', INTEGER: 'bigint', BLOB: 'bytea' };

/** Gives the statement that makes or changes a table on PostgreSQL, from that of SQLite; another is returned as it is. */
export function translateDefinition(sql: string): string {
  if (!/^\s*(CREATE|ALTER) TABLE\b/i.test(sql)) return sql;
  const tokens = sql.match(token) ?? [];
  return tokens
    .map((each) => types[each.toUpperCase()] ?? each)
    .join('')
    .replace(/\)\s*(STRICT|WITHOUT ROWID|,|\s)+$/i, ')');
}
