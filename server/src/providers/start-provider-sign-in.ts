import * as oidc from 'openid-client';
import type { Call, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { hashToken, newToken } from '../secrets/index.js';
import { assertOrigin } from '../tenants/allowed-origin.js';
import { assertActive } from '../tenants/assert-active.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { entraContext } from './believed.js';
import { domainOf, findProviderOf } from './find-provider.js';
import { keepSignIn } from './pending-sign-in.js';
import { withProvider } from './provider-client.js';
import { providerProblem } from './provider-problem.js';
import { redirectUrl } from './redirect-url.js';
import type { SignInProvider } from './sign-in-provider.js';

/** Milliseconds that somebody may be away at the provider. */
const lifetimeMs = 10 * 60 * 1000;

/** Begins an authorization code flow with PKCE (RFC 7636), a state and a nonce, that only this browser can go on with. */
export const startProviderSignIn: Handler<'startProviderSignIn'> = async (call, app) => {
  const { body, origin } = call;
  const { read } = app.database;
  const tenant = await resolveTenant(app, body.tenant, origin.host);
  const { id: tenantId } = tenant;
  await assertOrigin(app, origin, tenantId);
  await assertActive(read, tenantId);
  const binding = bindingOf(call);
  const provider = await findProviderOf(read, tenantId, domainOf(body.email));
  if (!provider) throw new Problem('provider-missing');
  const [state, nonce, verifier] = [newToken(), newToken(), newToken()];
  const challenge = await oidc.calculatePKCECodeChallenge(verifier);
  const url = await withProvider(app, provider, (config) =>
    Promise.resolve(
      oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUrl(app, tenant, provider),
        scope: 'openid email profile',
        code_challenge: challenge,
        code_challenge_method: 'S256',
        login_hint: body.email,
        state,
        nonce,
        ...(body.anew ? { prompt: 'login', max_age: '0' } : {}),
        claims: JSON.stringify({ id_token: wantedClaims(provider) }),
      }),
    ),
  ).catch((error: unknown) => {
    throw providerProblem(error, provider);
  });
  const { token: browserToken, ...bound } = binding;
  const values = { tenantId, providerId: provider.id, role: body.role ?? null, ...bound };
  const secret = { verifier, nonce, ...(body.anew && { anewSince: app.now().toISOString() }) };
  await keepSignIn(app, values, { token: state, lifetimeMs, secret });
  return { status: 201, body: { url: url.href }, ...(browserToken !== undefined && { browserToken }) };
};

/**
 * Asks when the person signed in there, and a tenant of Microsoft for the policy with a second factor, where that is to
 * count here (OpenID Connect Core, section 5.5.1).
 */
function wantedClaims({ acceptsFactor, issuer }: SignInProvider): object {
  const asksContext = acceptsFactor && /\.microsoftonline\.(com|us|cn)$/.test(new URL(issuer).hostname);
  return { auth_time: { essential: true }, ...(asksContext && { acrs: { essential: true, value: entraContext } }) };
}

/**
 * Says who may go on: on the portal the browser that has the cookie, elsewhere the page that keeps the secret. The cookie
 * stays the same for all that a browser begins, in however many tabs.
 */
function bindingOf({ body: { handover }, origin, browserToken }: Call<'startProviderSignIn'>) {
  if (origin.page === undefined || origin.own) {
    const token = browserToken ?? newToken();
    return { token, browserHash: hashToken(token) };
  }
  if (!handover) throw fieldProblem(fieldError('startProviderSignIn', '/handover', 'required'));
  const { returnUrl, challenge } = handover;
  if (new URL(returnUrl).origin !== origin.page)
    throw fieldProblem(fieldError('startProviderSignIn', '/handover/returnUrl', 'notAllowed'));
  return { page: origin.page, returnUrl, challenge };
}
