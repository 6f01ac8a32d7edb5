import { findCompany } from '../companies/find-company.js';
import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, joinedLines, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { viewingOf } from '../scope/viewers.js';

type Row = Omit<Schemas['CompanyViewer'], 'loginId' | 'clientId'> & { id: string };

const list: Omit<List<Row, Schemas['CompanyViewer'], SortColumn<'listCompanyViewers'>>, 'from'> = {
  select: `v.id, v.name, v.email, v.role, v.firm_name AS "firmName", v.grant_kind AS "grantKind",
    v.granted_by AS "grantedBy", v.since, v.last_used_at AS "lastUsedAt"`,
  order: ['v.sort_name', 'v.id'],
  sorts: {
    name: byValue('v.sort_name'),
    email: orEmpty('v.email', byText),
    role: byLabel('v.role', labels.ViewerRole),
    firmName: orEmpty('v.firm_name', byText),
    grantKind: byLabel('v.grant_kind', labels.GrantKind),
    grantedBy: orEmpty('v.granted_by', byText),
    since: byValue('v.since'),
    lastUsedAt: orEmpty('v.last_used_at', byValue),
  },
  toItem: ({ id, grantedBy, ...row }) => ({
    loginId: row.role === 'software' ? null : id,
    clientId: row.role === 'software' ? id : null,
    ...row,
    grantedBy: grantedBy.replaceAll('\n', ', '),
  }),
};

/** Software too has the grants of logins, so that both are in one list. */
export const listCompanyViewers: Handler<'listCompanyViewers'> = async ({ params, query, actor }, { database }) => {
  const { id } = await findCompany(database.read, actor, params.companyId);
  const from = `FROM (
      SELECT c.tenant_id, c.id AS company_id, l.id, p.name, p.email, p.sort_name, p.search_text, l.role,
        coalesce(f.name, '') AS firm_name, l.grant_kind, ${grantColumn('l', logins.granted)} AS granted_by,
        l.accepted_at AS since, l.last_used_at
      FROM companies AS c JOIN logins AS l ON l.tenant_id = c.tenant_id
        JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
        LEFT JOIN firms AS f ON f.tenant_id = l.tenant_id AND f.id = l.firm_id
      WHERE l.accepted_at IS NOT NULL AND l.disabled_at IS NULL AND p.disabled_at IS NULL AND ${logins.sees}
      UNION ALL
      SELECT c.tenant_id, c.id, k.id, k.name, '', k.sort_name, k.search_text, 'software', coalesce(f.name, ''),
        k.grant_kind, ${grantColumn('k', software.granted)}, k.created_at,
        (SELECT max(s.last_used_at) FROM client_secrets AS s WHERE s.tenant_id = k.tenant_id AND s.client_id = k.id)
      FROM companies AS c JOIN clients AS k ON k.tenant_id = c.tenant_id
        LEFT JOIN firms AS f ON f.tenant_id = k.tenant_id AND f.id = k.firm_id
      WHERE k.disabled_at IS NULL AND ${software.sees}
    ) AS v`;
  const filter = and(
    { sql: 'v.tenant_id = ? AND v.company_id = ?', bindings: [actor.tenantId, id] },
    wordCondition(query.q ?? '', 'v.search_text'),
  );
  return { body: await readPage(database, { ...list, from }, filter, query) };
};

const logins = viewingOf('l', 'c', { isSoftware: false });
const software = viewingOf('k', 'c', { isSoftware: true });

/** Names what leads from a grant to the company `c`, one on each line. */
const grantColumn = (viewer: string, granted: string): string => `coalesce(CASE ${viewer}.grant_kind
  WHEN 'tags' THEN (SELECT ${joinedLines('t.name')} FROM debtor_tags AS dt
    JOIN tags AS t ON t.tenant_id = dt.tenant_id AND t.id = dt.tag_id
    WHERE dt.tenant_id = c.tenant_id AND dt.debtor_id = c.debtor_id AND dt.tag_id IN (${granted}))
  WHEN 'debtors' THEN (SELECT d.name FROM debtors AS d WHERE d.tenant_id = c.tenant_id AND d.id = c.debtor_id)
  WHEN 'companies' THEN c.name
  WHEN 'departments' THEN (SELECT ${joinedLines('dep.name')} FROM departments AS dep
    WHERE dep.tenant_id = c.tenant_id AND dep.company_id = c.id AND dep.id IN (${granted}))
END, '')`;
