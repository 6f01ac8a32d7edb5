import type { Handler, Schemas } from '../contract/handler.js';

const sql = `
  SELECT k.id, s.name, k.linked_at AS "linkedAt", k.last_used_at AS "lastUsedAt"
  FROM provider_links AS k
  JOIN sign_in_providers AS s ON s.tenant_id = k.tenant_id AND s.id = k.provider_id
  WHERE k.tenant_id = ? AND k.person_id = ?
  ORDER BY s.name, k.id`;

export const listLinkedProviders: Handler<'listLinkedProviders'> = async ({ actor }, { database }) => {
  const items = await database.rows<Schemas['LinkedProvider']>(sql, [actor.tenantId, actor.personId]);
  return { body: { items, total: items.length, next: null } };
};
