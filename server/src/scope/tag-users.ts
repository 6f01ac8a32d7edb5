/** The logins `l` whose grant names the tag `t`, from FROM on: also those that are switched off or not accepted yet. */
export const loginsOfTag = `FROM login_grants AS g
  JOIN logins AS l ON l.tenant_id = g.tenant_id AND l.id = g.login_id AND l.grant_kind = 'tags'
  WHERE g.tenant_id = t.tenant_id AND g.target_id = t.id`;

/** The software `k` whose grant names the tag `t`, likewise. */
export const clientsOfTag = `FROM client_grants AS g
  JOIN clients AS k ON k.tenant_id = g.tenant_id AND k.id = g.client_id AND k.grant_kind = 'tags'
  WHERE g.tenant_id = t.tenant_id AND g.target_id = t.id`;

/** Those who see debtors by tags, by name: a table with their `tenant_id` and `tag_id`. */
export const tagUsers = `(
  SELECT t.tenant_id, t.id AS tag_id, l.id, p.name, p.email, p.sort_name, p.search_text, l.role, l.firm_id,
    CASE WHEN l.disabled_at IS NOT NULL OR p.disabled_at IS NOT NULL THEN 'disabled'
      WHEN l.accepted_at IS NULL THEN 'invited' ELSE 'active' END AS state
  FROM tags AS t
    JOIN login_grants AS g ON g.tenant_id = t.tenant_id AND g.target_id = t.id
    JOIN logins AS l ON l.tenant_id = g.tenant_id AND l.id = g.login_id AND l.grant_kind = 'tags'
    JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
  UNION ALL
  SELECT t.tenant_id, t.id, k.id, k.name, '', k.sort_name, k.search_text, 'software', k.firm_id,
    CASE WHEN k.disabled_at IS NOT NULL THEN 'disabled' ELSE 'active' END
  FROM tags AS t
    JOIN client_grants AS g ON g.tenant_id = t.tenant_id AND g.target_id = t.id
    JOIN clients AS k ON k.tenant_id = g.tenant_id AND k.id = g.client_id AND k.grant_kind = 'tags'
)`;
