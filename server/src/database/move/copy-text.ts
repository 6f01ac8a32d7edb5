import type { TableColumn } from '../engine.js';

/**
 * The text format of COPY, in which both engines give a row as the same bytes: cells with tabs between them, NULL as `\N`, and
 * seven characters escaped (https://www.postgresql.org/docs/18/sql-copy.html#SQL-COPY-FILE-FORMATS). So what is sent is also
 * what is compared.
 */
const escapes: Record<number, string> = { 8: '\\b', 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

/** Gives the SQL, on SQLite, of a row as a line. */
export const copyLine = (columns: readonly TableColumn[]): string =>
  `${columns.map((column) => `coalesce(${cell(column)}, '\\N')`).join(' || char(9) || ')} || char(10)`;

function cell({ name, type }: TableColumn): string {
  if (type === 'integer') return name;
  if (type === 'blob') return `CASE WHEN ${name} IS NOT NULL THEN '\\\\x' || lower(hex(${name})) END`;
  const escaped = Object.entries(escapes).reduce(
    (sql, [code, escape]) => `replace(${sql}, char(${code}), '${escape}')`,
    `replace(${name}, '\\', '\\\\')`,
  );
  // Hardly any text has one of them.
  return `CASE WHEN ${name} GLOB ('*[\\' || char(8) || '-' || char(13) || ']*') THEN ${escaped} ELSE ${name} END`;
}
