import type { App } from '../app.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';

interface Row extends Pick<Schemas['Client'], 'id' | 'name' | 'firmId' | 'firmName' | 'grantKind' | 'createdAt'> {
  sortName: string;
  disabledAt: string | null;
  version: number;
  /** JSON, because a client has several. */
  scopes: string;
  grantIds: string;
  secrets: string;
}

const select = `c.id, c.name, c.sort_name AS sortName, c.firm_id AS firmId, f.name AS firmName, c.scopes,
  c.grant_kind AS grantKind, c.disabled_at AS disabledAt, c.version, c.created_at AS createdAt,
  (SELECT json_group_array(g.target_id) FROM client_grants AS g
    WHERE g.tenant_id = c.tenant_id AND g.client_id = c.id) AS grantIds,
  (SELECT json_group_array(json_object('id', s.id, 'hint', s.hint, 'createdAt', s.created_at,
    'expiresAt', s.expires_at, 'lastUsedAt', s.last_used_at)) FROM client_secrets AS s
    WHERE s.tenant_id = c.tenant_id AND s.client_id = c.id) AS secrets`;
const from = 'FROM clients AS c LEFT JOIN firms AS f ON f.tenant_id = c.tenant_id AND f.id = c.firm_id';

const list = (now: Date): List<Row, Schemas['Client']> => ({
  select,
  from,
  counted: 'FROM clients AS c',
  order: ['c.sort_name', 'c.id'],
  key: ({ sortName, id }) => [sortName, id],
  item: (row) => toClient(row, now),
});

export const listClients: Handler<'listClients'> = async ({ query, actor: { tenantId } }, { database, now }) => {
  const filter = and({ sql: 'c.tenant_id = ?', bindings: [tenantId] }, wordCondition(query.q ?? '', 'c.search_text'));
  return { body: await readPage(database, list(now()), filter, query) };
};

/** A client as administrators see it, with its version. @throws Problem not-found */
export async function clientView(
  { database, now }: App,
  tenantId: string,
  id: string,
): Promise<{ body: Schemas['Client']; version: number }> {
  const [row] = await database.rows<Row>(`SELECT ${select} ${from} WHERE c.tenant_id = ? AND c.id = ?`, [tenantId, id]);
  if (!row) throw new Problem('not-found');
  return { body: toClient(row, now()), version: row.version };
}

function toClient(row: Row, now: Date): Schemas['Client'] {
  const { id, name, firmId, firmName, grantKind, disabledAt, createdAt } = row;
  const all = (JSON.parse(row.secrets) as Schemas['ClientSecret'][]).sort((one, other) => (one.id < other.id ? 1 : -1));
  const secrets = all.filter(({ expiresAt }) => expiresAt > now.toISOString());
  return {
    id,
    name,
    firmId,
    firmName,
    scopes: JSON.parse(row.scopes) as Schemas['Scope'][],
    grantKind,
    grantIds: (JSON.parse(row.grantIds) as string[]).sort(),
    enabled: disabledAt === null,
    lastUsedAt: all.flatMap(({ lastUsedAt }) => lastUsedAt ?? []).sort().at(-1) ?? null,
    secretExpiresAt: secrets[0]?.expiresAt ?? null,
    secrets,
    createdAt,
  };
}
