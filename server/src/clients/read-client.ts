import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { jsonArray, jsonObjects } from '../database/index.js';

export interface ClientRow extends Pick<
  Schemas['Client'],
  'id' | 'name' | 'kind' | 'firmId' | 'firmName' | 'grantKind' | 'createdAt'
> {
  disabledAt: string | null;
  version: number;
  /** These four are JSON, because a client has several of each. */
  redirectUris: string;
  scopes: string;
  grantIds: string;
  secrets: string;
}

/** The columns of a `ClientRow`. */
export const clientColumns = `c.id, c.name, c.kind, c.redirect_uris AS "redirectUris", c.firm_id AS "firmId", f.name AS "firmName",
  c.scopes, c.grant_kind AS "grantKind", c.disabled_at AS "disabledAt", c.version, c.created_at AS "createdAt",
  (SELECT ${jsonArray('g.target_id')} FROM client_grants AS g
    WHERE g.tenant_id = c.tenant_id AND g.client_id = c.id) AS "grantIds",
  (SELECT ${jsonObjects({
    id: 's.id',
    hint: 's.hint',
    createdAt: 's.created_at',
    expiresAt: 's.expires_at',
    lastUsedAt: 's.last_used_at',
  })} FROM client_secrets AS s WHERE s.tenant_id = c.tenant_id AND s.client_id = c.id) AS secrets`;

export const clientTables = 'FROM clients AS c LEFT JOIN firms AS f ON f.tenant_id = c.tenant_id AND f.id = c.firm_id';

/**
 * Reads a client as administrators see it, with its version.
 *
 * @throws Problem `not-found`
 */
export async function readClient(
  { database, now }: App,
  tenantId: string,
  id: string,
): Promise<{ body: Schemas['Client']; version: number }> {
  const [row] = await database.rows<ClientRow>(
    `SELECT ${clientColumns} ${clientTables} WHERE c.tenant_id = ? AND c.id = ?`,
    [tenantId, id],
  );
  if (!row) throw new Problem('not-found');
  return { body: toClient(row, now()), version: row.version };
}

/** Returns a client with the secrets that still work, the newest first. */
export function toClient(row: ClientRow, now: Date): Schemas['Client'] {
  const { id, name, kind, firmId, firmName, grantKind, disabledAt, createdAt } = row;
  const all = (JSON.parse(row.secrets) as Schemas['ClientSecret'][]).sort((one, other) => (one.id < other.id ? 1 : -1));
  const secrets = all.filter(({ expiresAt }) => expiresAt > now.toISOString());
  return {
    id,
    name,
    kind,
    redirectUris: JSON.parse(row.redirectUris) as string[],
    firmId,
    firmName,
    scopes: JSON.parse(row.scopes) as Schemas['Scope'][],
    grantKind,
    grantIds: (JSON.parse(row.grantIds) as string[]).sort(),
    enabled: disabledAt === null,
    lastUsedAt:
      all
        .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
        .sort()
        .at(-1) ?? null,
    secretExpiresAt: secrets[0]?.expiresAt ?? null,
    secrets,
    createdAt,
  };
}
