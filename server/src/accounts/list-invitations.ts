import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { type InvitationRow, toInvitation } from './to-invitation.js';

const list: Omit<List<InvitationRow, Schemas['Invitation'], SortColumn<'listInvitations'>>, 'toItem'> = {
  select: `i.id, i.person_id AS "personId", i.email, i.expires_at AS "expiresAt", i.accepted_at AS "acceptedAt",
    i.revoked_at AS "revokedAt", i.last_sent_at AS "lastSentAt", i.created_at AS "createdAt", p.name, l.role,
    f.name AS "firmName"`,
  from: `FROM invitations AS i
    JOIN persons AS p ON p.tenant_id = i.tenant_id AND p.id = i.person_id
    JOIN logins AS l ON l.tenant_id = i.tenant_id AND l.id = i.login_id
    LEFT JOIN firms AS f ON f.tenant_id = l.tenant_id AND f.id = l.firm_id`,
  order: ['i.id'],
  descending: true,
  sorts: {
    email: byText('i.email'),
    role: byLabel('l.role', labels.Role),
    firmName: orEmpty('f.name', byText),
    expiresAt: byValue('i.expires_at'),
  },
};

export const listInvitations: Handler<'listInvitations'> = async ({ query, actor: { tenantId } }, app) => {
  const filter = and(
    { sql: 'i.tenant_id = ?', bindings: [tenantId] },
    wordCondition(query.q ?? '', 'p.search_text'),
    query.state && hasState(query.state, app.now()),
  );
  const toItem = (row: InvitationRow) => toInvitation(app, row);
  return { body: await readPage(app.database, { ...list, toItem }, filter, query) };
};

/** Tells states apart as `invitationState` does, in SQL. */
function hasState(state: Schemas['InvitationState'], now: Date): Condition {
  const unanswered = 'i.accepted_at IS NULL AND i.revoked_at IS NULL';
  switch (state) {
    case 'accepted':
      return { sql: 'i.accepted_at IS NOT NULL', bindings: [] };
    case 'revoked':
      return { sql: 'i.accepted_at IS NULL AND i.revoked_at IS NOT NULL', bindings: [] };
    case 'open':
      return { sql: `${unanswered} AND i.expires_at > ?`, bindings: [now.toISOString()] };
    case 'expired':
      return { sql: `${unanswered} AND i.expires_at <= ?`, bindings: [now.toISOString()] };
  }
}
