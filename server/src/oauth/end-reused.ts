import type { KoaContextWithOIDC } from 'oidc-provider';
import type { App } from '../app.js';
import { Authorization } from './authorization.js';
import { mailConsentEnded } from './mail-consent-ended.js';
import { clearStandings } from './standing.js';

/**
 * Tells whether a consent goes with the tokens that the library withdraws. It does where software asks for that. Where a code
 * or a refresh token came back that had been used, it was stolen from the software or by it: the consent ends, and stays to
 * be told of in the audit trail, until the person gives it again. The person is told, and the administrators.
 */
export async function endsConsent(app: App, tenantId: string, { oidc }: KoaContextWithOIDC): Promise<boolean> {
  if (oidc.route !== 'token') return true;
  const code = oidc.params?.code;
  const consent = oidc.entities.Grant?.jti ?? (await consentOfCode(oidc, code));
  if (consent === undefined) return true;
  await app.database.transaction(async (trx) => {
    const which = { tenantId, id: consent, endedReason: null };
    const ended = await Authorization.query(trx).patch({ endedReason: 'tokenReuse' }).where(which);
    if (ended > 0) await mailConsentEnded(app, trx, tenantId, consent);
  });
  clearStandings(app);
  return false;
}

/** Of a code that was used the library looks up the consent only afterwards. */
async function consentOfCode({ provider }: KoaContextWithOIDC['oidc'], code: unknown): Promise<string | undefined> {
  if (typeof code !== 'string') return undefined;
  return (await provider.AuthorizationCode.find(code, { ignoreExpiration: true }))?.grantId;
}
