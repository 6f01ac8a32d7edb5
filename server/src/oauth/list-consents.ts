import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, orEmpty } from '../http/sort-keys.js';

interface Row extends Omit<Schemas['Consent'], 'scopes' | 'offline'> {
  /** JSON. */
  scopes: string;
  offline: 0 | 1;
}

const list: List<Row, Schemas['Consent'], SortColumn<'listConsents'>> = {
  select: `a.id, p.id AS "personId", p.name AS "personName", p.email AS "personEmail", l.role, c.id AS "clientId",
    c.name AS "clientName", f.name AS "firmName", a.scopes, a.offline,
    CASE WHEN a.only_chosen = 1 THEN (SELECT count(*) FROM authorization_companies AS k
      WHERE k.tenant_id = a.tenant_id AND k.authorization_id = a.id) END AS "companyCount",
    a.created_at AS "createdAt", a.last_used_at AS "lastUsedAt", a.expires_at AS "expiresAt",
    a.ended_reason AS "endedReason"`,
  from: `FROM authorizations AS a
    JOIN logins AS l ON l.tenant_id = a.tenant_id AND l.id = a.login_id
    JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
    JOIN clients AS c ON c.tenant_id = a.tenant_id AND c.id = a.client_id
    LEFT JOIN firms AS f ON f.tenant_id = c.tenant_id AND f.id = c.firm_id`,
  order: ['p.sort_name', 'a.id'],
  sorts: {
    personName: byValue('p.sort_name'),
    clientName: byText('c.name'),
    createdAt: byValue('a.created_at'),
    lastUsedAt: orEmpty('a.last_used_at', byValue),
  },
  toItem: ({ scopes, offline, ...row }) => ({
    ...row,
    scopes: JSON.parse(scopes) as Schemas['Scope'][],
    offline: offline === 1,
  }),
};

export const listConsents: Handler<'listConsents'> = async ({ query, actor }, { database, now }) => {
  const holds = { sql: 'a.tenant_id = ? AND a.expires_at > ?', bindings: [actor.tenantId, now().toISOString()] };
  return {
    body: await readPage(database, list, and(holds, wordCondition(query.q ?? '', 'p.search_text')), query),
  };
};
