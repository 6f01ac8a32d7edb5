type Row = Record<string, unknown>;

/**
 * Applies as much of OData's `$filter`, `$skip` and `$top` as Loonpoort asks for: comparisons by `eq`, `gt` and `ge`,
 * `substringof` and `startswith`, joined by `and`.
 */
export function filtered(rows: object[], query: Record<string, string>): object[] {
  const conditions = (query.$filter ?? '').split(' and ').filter(Boolean).map(condition);
  const fitting = (rows as Row[]).filter((row) => conditions.every((holds) => holds(row)));
  const from = Number(query.$skip ?? 0);
  return fitting.slice(from, query.$top ? from + Number(query.$top) : undefined);
}

function condition(text: string): (row: Row) => boolean {
  const [, name, value] = /^(\w+) eq (?:guid)?'?(.*?)'?$/.exec(text) ?? [];
  if (name) return (row) => String(row[name]) === value;
  const [, counted, comparison, least] = /^(\w+) (gt|ge) (\d+)$/.exec(text) ?? [];
  if (counted) return (row) => Number(row[counted]) > Number(least) - (comparison === 'ge' ? 1 : 0);
  const [, part, inside] = /^substringof\('(.*)',\s*(\w+)\)/.exec(text) ?? [];
  if (inside) return (row) => String(row[inside] ?? '').includes(part!);
  const [, starting, start] = /^startswith\((\w+),\s*'(.*)'\)/.exec(text) ?? [];
  if (starting) return (row) => String(row[starting] ?? '').startsWith(start!);
  throw new Error(`The demo's package does not know the filter ${text}`);
}
