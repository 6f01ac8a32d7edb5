import { Login } from '../accounts/login.js';
import { labelOf } from '../accounts/to-login.js';
import type { App } from '../app.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { matchesWords } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { Tenant } from '../tenants/tenant.js';

interface Row extends Omit<Schemas['Authorization'], 'loginLabel' | 'scopes' | 'offline'> {
  loginId: string;
  /** JSON. */
  scopes: string;
  offline: 0 | 1;
}

/** Those whose session has ended are of no use any more, but are remembered for the next time. */
const sql = `
  SELECT a.id, a.login_id AS "loginId", c.name AS "clientName", f.name AS "firmName", a.scopes, a.offline,
    CASE WHEN a.only_chosen = 1 THEN (SELECT count(*) FROM authorization_companies AS k
      WHERE k.tenant_id = a.tenant_id AND k.authorization_id = a.id) END AS "companyCount",
    a.created_at AS "createdAt", a.last_used_at AS "lastUsedAt", a.expires_at AS "expiresAt"
  FROM authorizations AS a
  JOIN logins AS l ON l.tenant_id = a.tenant_id AND l.id = a.login_id
  JOIN clients AS c ON c.tenant_id = a.tenant_id AND c.id = a.client_id
  LEFT JOIN firms AS f ON f.tenant_id = c.tenant_id AND f.id = c.firm_id
  WHERE a.tenant_id = ? AND l.person_id = ? AND a.expires_at > ? AND a.ended_reason IS NULL
  ORDER BY a.created_at DESC, a.id DESC`;

export const listAuthorizations: Handler<'listAuthorizations'> = async ({ query, actor, language }, app) => {
  const { tenantId, personId } = actor;
  const found = await app.database.rows<Row>(sql, [tenantId, personId, app.now().toISOString()]);
  const labels = await loginLabels(app, tenantId, personId, language);
  const items = found
    .map(({ loginId, scopes, offline, ...row }) => ({
      ...row,
      loginLabel: labels.get(loginId) ?? '',
      scopes: JSON.parse(scopes) as Schemas['Scope'][],
      offline: offline === 1,
    }))
    .filter(({ clientName, firmName }) => matchesWords(query.q, `${clientName} ${firmName ?? ''}`));
  return { body: pageOf(items, query, (item) => item) };
};

async function loginLabels(
  { database: { read } }: App,
  tenantId: string,
  personId: string,
  language: 'nl' | 'en',
): Promise<Map<string, string>> {
  const tenant = await Tenant.query(read).findById(tenantId).throwIfNotFound();
  const logins = await Login.query(read).where({ tenantId, personId });
  const labels = await Promise.all(logins.map((login) => labelOf(read, tenant, login, language)));
  return new Map(logins.map(({ id }, index) => [id, labels[index]!]));
}
