import type { App } from '../app.js';
import type { ActorLogin, Schemas } from '../contract/handler.js';
import { TtlCache } from '../database/ttl-cache.js';
import { isAlive } from '../sessions/session-lifetime.js';

/** A consent with all that it depends on, as the database has it. */
export interface Standing {
  id: string;
  clientId: string;
  loginId: string;
  /** These two are JSON. */
  scopes: string;
  clientScopes: string;
  offline: 0 | 1;
  onlyChosen: 0 | 1;
  createdAt: string;
  expiresAt: string;
  endedReason: string | null;
  slug: string;
  suspendedAt: string | null;
  clientDisabledAt: string | null;
  clientFirmId: string | null;
  personId: string;
  personDisabledAt: string | null;
  role: ActorLogin['role'];
  firmId: string | null;
  managesFirm: 0 | 1;
  grantKind: Schemas['GrantKind'];
  acceptedAt: string | null;
  loginDisabledAt: string | null;
  /** These three are null where the session is gone. */
  sessionEndedAt: string | null;
  sessionExpiresAt: string | null;
  sessionLastUsedAt: string | null;
}

const sql = `
  SELECT a.id, a.client_id AS "clientId", a.login_id AS "loginId", a.scopes, a.offline, a.only_chosen AS "onlyChosen",
    a.created_at AS "createdAt", a.expires_at AS "expiresAt", a.ended_reason AS "endedReason", t.slug, t.suspended_at AS "suspendedAt",
    c.scopes AS "clientScopes", c.disabled_at AS "clientDisabledAt", c.firm_id AS "clientFirmId",
    l.person_id AS "personId", l.role, l.firm_id AS "firmId", l.manages_firm AS "managesFirm",
    l.grant_kind AS "grantKind", l.accepted_at AS "acceptedAt", l.disabled_at AS "loginDisabledAt",
    p.disabled_at AS "personDisabledAt", s.ended_at AS "sessionEndedAt", s.expires_at AS "sessionExpiresAt",
    s.last_used_at AS "sessionLastUsedAt"
  FROM authorizations AS a
  JOIN tenants AS t ON t.id = a.tenant_id
  JOIN clients AS c ON c.tenant_id = a.tenant_id AND c.id = a.client_id
  JOIN logins AS l ON l.tenant_id = a.tenant_id AND l.id = a.login_id
  JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
  LEFT JOIN sessions AS s ON s.tenant_id = a.tenant_id AND s.id = a.session_id
  WHERE a.tenant_id = ? AND a.id = ?`;

const standings = new TtlCache<Standing>(3000);

/** Reads a consent that counts now: neither it, nor what it depends on, has ended or was switched off. */
export async function readStanding(
  { database, now }: App,
  tenantId: string,
  id: string,
): Promise<Standing | undefined> {
  const [row] = await database.rows<Standing>(sql, [tenantId, id]);
  return row && stands(row, now()) ? row : undefined;
}

/**
 * Does the same from what was read up to three seconds ago.
 *
 * @param scopes what a token is for
 */
export async function cachedStanding(
  { database, now }: App,
  tenantId: string,
  id: string,
  scopes: readonly string[],
): Promise<Standing | undefined> {
  const read = async () => (await database.rows<Standing>(sql, [tenantId, id]))[0];
  const allows = (row: Standing): boolean => {
    const [ofConsent, ofClient] = [row.scopes, row.clientScopes].map((json) => JSON.parse(json) as string[]);
    return stands(row, now()) && scopes.every((each) => ofConsent!.includes(each) && ofClient!.includes(each));
  };
  const row = await standings.get(database, `${tenantId} ${id}`, now(), read, allows);
  return row && stands(row, now()) ? row : undefined;
}

/** Makes changes of consents count at once in this process; elsewhere they do within 3 seconds. */
export function clearStandings({ database }: App): void {
  standings.clear(database);
}

function stands(row: Standing, now: Date): boolean {
  const isOff = [
    row.endedReason,
    row.suspendedAt,
    row.clientDisabledAt,
    row.personDisabledAt,
    row.loginDisabledAt,
  ].some((at) => at !== null);
  const isOfFirm = row.clientFirmId === null || row.clientFirmId === row.firmId;
  if (isOff || !isOfFirm || row.acceptedAt === null || row.expiresAt <= now.toISOString()) return false;
  return row.offline === 1 || hasSession(row, now);
}

function hasSession(
  { sessionEndedAt: endedAt, sessionExpiresAt: expiresAt, sessionLastUsedAt: lastUsedAt }: Standing,
  now: Date,
): boolean {
  return expiresAt !== null && lastUsedAt !== null && isAlive({ endedAt, expiresAt, lastUsedAt }, now);
}
