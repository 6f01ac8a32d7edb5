import type { Viewer } from '../scope/scope.js';

/** Selects webhooks `w` that are on and whose owner still has access: a login `l` of a person `p`, or a client `c`. */
export const activeWebhooks = `FROM webhooks AS w
  LEFT JOIN logins AS l ON l.tenant_id = w.tenant_id AND l.id = w.login_id
  LEFT JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
  LEFT JOIN clients AS c ON c.tenant_id = w.tenant_id AND c.id = w.client_id
  WHERE w.state = 'on' AND (c.disabled_at IS NULL AND c.id IS NOT NULL
    OR l.disabled_at IS NULL AND l.accepted_at IS NOT NULL AND p.disabled_at IS NULL)`;

/** `toViewer` derives from these columns what the owner sees. */
export const ownerColumns =
  'coalesce(c.id, l.id) AS "ownerId", l.role, coalesce(c.grant_kind, l.grant_kind) AS "grantKind"';

export interface Owner {
  ownerId: string;
  role: Viewer['login']['role'] | null;
  grantKind: Viewer['login']['grantKind'];
}

/** Returns the viewer that decides which companies a webhook hears of: its owner. */
export const toViewer = (tenantId: string, { ownerId: id, role, grantKind }: Owner): Viewer => ({
  tenantId,
  login: { id, role: role ?? 'software', grantKind },
});
