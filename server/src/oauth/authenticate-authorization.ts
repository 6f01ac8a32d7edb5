import type { App } from '../app.js';
import type { PersonCaller, Schemas } from '../contract/handler.js';
import type { Claims } from '../http/claims.js';
import { delegable } from './authorization.js';
import { issuerOf } from './issuer.js';
import { cachedStanding } from './standing.js';

/**
 * Returns the person for whom software calls with an access token: nobody when the consent has ended, or anything that it
 * depends on. The software does no more than what the token, the consent and the software itself are for.
 */
export async function authenticateAuthorization(app: App, claims: Claims): Promise<PersonCaller | undefined> {
  const { iss, tid, sid, sub, client_id: clientId, scope = '' } = claims;
  const ofToken = scope.split(' ').filter(Boolean);
  const row = await cachedStanding(app, tid, sid, ofToken);
  if (!row || row.loginId !== sub || row.clientId !== clientId || iss !== issuerOf(app.settings, row)) return undefined;
  const ofClient = JSON.parse(row.clientScopes) as string[];
  const scopes = delegable(JSON.parse(row.scopes) as Schemas['Scope'][]).filter(
    (each) => ofClient.includes(each) && ofToken.includes(each),
  );
  const { personId, role, firmId, grantKind } = row;
  return {
    tenantId: tid,
    personId,
    sessionId: sid,
    providerId: null,
    login: {
      id: sub,
      role,
      firmId,
      managesFirm: row.managesFirm === 1,
      grantKind,
      ...(row.onlyChosen === 1 && { chosenBy: sid }),
    },
    software: { clientId, scopes },
  };
}
