import type { App } from '../app.js';
import type { Software } from '../contract/handler.js';
import { TtlCache } from '../database/ttl-cache.js';
import type { Claims } from '../http/claims.js';
import type { Client } from './client.js';

interface Row {
  firm_id: string | null;
  grant_kind: Client['grantKind'];
  /** JSON. */
  scopes: string;
  disabled_at: string | null;
  suspended_at: string | null;
  expires_at: string;
}

const rows = new TtlCache<Row>(3000);

const sql = `
  SELECT c.firm_id, c.grant_kind, c.scopes, c.disabled_at, t.suspended_at, s.expires_at
  FROM client_secrets AS s
  JOIN tenants AS t ON t.id = s.tenant_id
  JOIN clients AS c ON c.tenant_id = s.tenant_id AND c.id = s.client_id
  WHERE s.tenant_id = ? AND s.id = ? AND s.client_id = ?`;

/**
 * Returns the software that an access token speaks for: none when the client is off or gone, the secret has
 * ended, or the tenant is suspended.
 */
export async function authenticateClient(
  app: App,
  { tid, sub, sid, scope = '' }: Claims,
): Promise<Software | undefined> {
  const { database, now } = app;
  const asked = scope.split(' ').filter(Boolean);
  const read = async () => (await database.rows<Row>(sql, [tid, sid, sub]))[0];
  const works = (row: Row): boolean =>
    row.disabled_at === null && row.suspended_at === null && row.expires_at > now().toISOString();
  const allows = (row: Row): boolean => works(row) && asked.every((each) => scopesOf(row).includes(each));
  const row = await rows.get(database, `${tid} ${sid} ${sub}`, now(), read, allows);
  if (!row || !works(row)) return undefined;
  const allowed = scopesOf(row);
  return {
    tenantId: tid,
    login: { id: sub, role: 'software', firmId: row.firm_id, grantKind: row.grant_kind },
    scopes: asked.filter((each) => allowed.includes(each)),
  };
}

const scopesOf = ({ scopes }: Row): string[] => JSON.parse(scopes) as string[];

/** Makes changes of clients and their secrets count at once in this process; elsewhere they do within 3 seconds. */
export function clearClientCache({ database }: App): void {
  rows.clear(database);
}
