import type { App } from '../app.js';
import type { ActorLogin, PersonCaller } from '../contract/handler.js';
import { TtlCache } from '../database/ttl-cache.js';
import type { Claims } from '../http/claims.js';
import { isAlive, recordUseAfterMs } from './session-lifetime.js';
import { Session } from './session.js';

interface State {
  person: PersonCaller;
  endedAt: string | null;
  expiresAt: string;
  lastUsedAt: string;
  /** Neither the person nor the chosen login is disabled, and the tenant is not suspended. */
  enabled: boolean;
}

const states = new TtlCache<State>(3000);

/**
 * Returns who an access token speaks for: nobody when its session has ended, its person or login is disabled, or the session
 * has moved on to another login.
 */
export async function authenticate(app: App, claims: Claims): Promise<PersonCaller | undefined> {
  const now = app.now();
  const { tid, sid } = claims;
  const speaksFor = (state: State): boolean =>
    state.enabled &&
    isAlive(state, now) &&
    state.person.personId === claims.sub &&
    state.person.login?.id === claims.lid;
  const state = await states.get(app.database, `${tid} ${sid}`, now, () => read(app, tid, sid), speaksFor);
  if (!state || !speaksFor(state)) return undefined;
  if (now.getTime() - Date.parse(state.lastUsedAt) > recordUseAfterMs) recordUse(app, state, now);
  return state.person;
}

/** Makes changes of sessions, persons and logins count at once in this process. */
export function clearSessionCache({ database }: App): void {
  states.clear(database);
}

const sql = `
  SELECT s.person_id, s.ended_at, s.expires_at, s.last_used_at, s.login_id, s.provider_id, p.disabled_at AS person_disabled_at,
    l.role, l.firm_id, l.manages_firm, l.grant_kind, l.accepted_at, l.disabled_at AS login_disabled_at, t.suspended_at
  FROM sessions AS s
  JOIN tenants AS t ON t.id = s.tenant_id
  JOIN persons AS p ON p.tenant_id = s.tenant_id AND p.id = s.person_id
  LEFT JOIN logins AS l ON l.tenant_id = s.tenant_id AND l.id = s.login_id AND l.person_id = s.person_id
  WHERE s.tenant_id = ? AND s.id = ?`;

interface Row {
  person_id: string;
  ended_at: string | null;
  expires_at: string;
  last_used_at: string;
  login_id: string | null;
  provider_id: string | null;
  person_disabled_at: string | null;
  role: ActorLogin['role'] | null;
  firm_id: string | null;
  manages_firm: 0 | 1;
  grant_kind: ActorLogin['grantKind'];
  accepted_at: string | null;
  login_disabled_at: string | null;
  suspended_at: string | null;
}

async function read(app: App, tenantId: string, sessionId: string): Promise<State | undefined> {
  const [row] = await app.database.rows<Row>(sql, [tenantId, sessionId]);
  if (!row) return undefined;
  const { login_id: id, role, firm_id: firmId, grant_kind: grantKind } = row;
  const login =
    id !== null && role !== null ? { id, role, firmId, managesFirm: row.manages_firm === 1, grantKind } : undefined;
  const loginWorks = id === null || (login && row.accepted_at !== null && row.login_disabled_at === null);
  return {
    person: { tenantId, personId: row.person_id, sessionId, providerId: row.provider_id, login },
    endedAt: row.ended_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    enabled: Boolean(loginWorks) && row.person_disabled_at === null && row.suspended_at === null,
  };
}

/**
 * Records use once a minute, beside the request: a session whose use is not recorded ends some minutes early, no more.
 */
function recordUse(app: App, state: State, now: Date): void {
  const { tenantId, sessionId: id } = state.person;
  state.lastUsedAt = now.toISOString();
  app.database
    .transaction(async (trx) => Session.query(trx).patch({ lastUsedAt: state.lastUsedAt }).where({ tenantId, id }))
    .catch(() => undefined);
}
