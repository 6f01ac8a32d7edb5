import type { Handler, Schemas } from '../contract/handler.js';
import type { Database } from '../database/index.js';
import { readWageCodeItems, WageCodeItem } from './wage-code-items.js';

export const listReturnWageCodes: Handler<'listReturnWageCodes'> = async ({ actor }, app) => ({
  body: { wageCodes: await readReturnWageCodes(app.database, actor.tenantId) },
});

/** Reads the wage codes of the bureau's schemes and those that feed the return, by number. */
export async function readReturnWageCodes(database: Database, tenantId: string): Promise<Schemas['ReturnWageCode'][]> {
  const items = await readWageCodeItems(database.read, tenantId);
  const own = await WageCodeItem.query(database.read).where({ tenantId });
  const set = new Set(own.map(({ wageCode }) => wageCode));
  const named = await database.rows<{ wageCode: number; name: string }>(
    `SELECT wage_code AS "wageCode", max(name) AS name FROM ledger_lines WHERE tenant_id = ? GROUP BY wage_code`,
    [tenantId],
  );
  const names = new Map(named.map(({ wageCode, name }) => [wageCode, name]));
  return [...new Set([...names.keys(), ...items.keys()])]
    .sort((a, b) => a - b)
    .map((wageCode) => ({
      wageCode,
      name: names.get(wageCode) ?? '',
      item: items.get(wageCode) ?? 'none',
      isDefault: !set.has(wageCode),
    }));
}
