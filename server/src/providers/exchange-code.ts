import * as oidc from 'openid-client';
import type { App } from '../app.js';
import type { Body } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Tenant } from '../tenants/tenant.js';
import { assertSignedInAnew, type Claims, signedInAt } from './believed.js';
import { openProviderSecret } from './pending-sign-in.js';
import { signatures, withProvider } from './provider-client.js';
import { providerProblem } from './provider-problem.js';
import { redirectUrl } from './redirect-url.js';
import type { ProviderSignIn, SignInProvider } from './sign-in-provider.js';

/**
 * Exchanges a code and holds the ID token to OpenID Connect Core, section 3.1.3.7: signature by a key of the issuer, issuer,
 * audience, time, nonce; and the answer to its state and, where the provider gives it, `iss` (RFC 9207).
 *
 * @returns the claims, and when the person showed the provider who it is; those of the user info stand in where the ID token has no e-mail address
 * @throws Problem `provider-denied`, `provider-refused`, `provider-clock`, `provider-not-anew`, `provider-unreachable`,
 * `provider-sign-in-over`
 */
export async function exchangeCode(
  app: App,
  { tenant, provider, signIn }: { tenant: Tenant; provider: SignInProvider; signIn: ProviderSignIn },
  { state, code, iss, error }: Body<'completeProviderSignIn'>,
): Promise<{ claims: Claims & { sub: string }; provedAt: Date }> {
  const { verifier, nonce, anewSince } = openProviderSecret(app, signIn);
  const callback = new URL(redirectUrl(app, tenant, provider));
  for (const [name, value] of Object.entries({ state, code, iss, error }))
    if (value !== undefined) callback.searchParams.set(name, value);
  try {
    return await withProvider(app, provider, async (config) => {
      const tokens = await oidc.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      assertSignature(tokens.id_token!, provider);
      const claims = tokens.claims()!;
      const provedAt = signedInAt(claims, app.now());
      if (anewSince !== undefined) assertSignedInAnew(provider, provedAt, anewSince);
      if (claims.email !== undefined || !config.serverMetadata().userinfo_endpoint) return { claims, provedAt };
      const { email, email_verified } = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
      return { claims: { ...claims, email, email_verified }, provedAt };
    });
  } catch (cause) {
    throw providerProblem(cause, provider);
  }
}

/** What the configuration allows is the provider's to say; that is no reason to take less than a signature. */
function assertSignature(token: string, { name }: SignInProvider): void {
  const { alg } = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { alg?: string };
  if (!alg || !signatures.includes(alg)) throw new Problem('provider-refused', { values: { name } });
}
