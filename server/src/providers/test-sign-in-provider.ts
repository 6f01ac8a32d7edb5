import * as oidc from 'openid-client';
import type { App } from '../app.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { fill } from '../contract/text.js';
import { messages } from '../generated/texts.js';
import { newToken } from '../secrets/index.js';
import { Tenant } from '../tenants/tenant.js';
import { openClientSecret } from './client-secret.js';
import { findProvider } from './find-provider.js';
import { cameOf, ForbiddenAddressError, signatures, UnreachableError, withProvider } from './provider-client.js';
import { redirectUrl } from './redirect-url.js';
import type { SignInProvider } from './sign-in-provider.js';

type Outcome = Schemas['ProviderCheckOutcome'];

interface Result {
  outcome: Outcome;
  /** The provider's own code of an error. */
  error?: string;
}

export const testSignInProvider: Handler<'testSignInProvider'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const provider = await findProvider(read, actor.tenantId, params.providerId);
  const tenant = await Tenant.query(read).findById(actor.tenantId).throwIfNotFound();
  const url = `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const results = await check(app, provider, redirectUrl(app, tenant, provider));
  const checks = results.map(({ outcome, error = '' }) => ({
    outcome,
    passed: outcome === 'timeUnknown' ? null : outcome === 'answers' || outcome === 'knowsClient',
    message: fill(messages.ProviderCheckOutcome[outcome][language], { url, error }),
  }));
  return { body: { checks } };
};

async function check(app: App, provider: SignInProvider, redirect: string): Promise<Result[]> {
  try {
    return await withProvider(app, provider, async (config) => {
      const { response_types_supported: types, id_token_signing_alg_values_supported: algorithms } =
        config.serverMetadata();
      const canSign = !algorithms || algorithms.some((each) => signatures.includes(each));
      if ((types && !types.includes('code')) || !canSign) return [{ outcome: 'noCode' }];
      // Entra's configuration names `auth_time` among its claims whether the registration asks for it or not.
      const asked = await checkClient(app, provider, config, redirect);
      return [{ outcome: 'answers' }, asked, { outcome: 'timeUnknown' }];
    });
  } catch (error) {
    return [{ outcome: discoveryOutcome(error) }];
  }
}

function discoveryOutcome(error: unknown): Outcome {
  if (cameOf(error, ForbiddenAddressError)) return 'forbidden';
  if (cameOf(error, UnreachableError)) return 'unreachable';
  const { code } = error as { code?: string };
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'otherIssuer';
  return code === 'OAUTH_TIMEOUT' ? 'unreachable' : 'notFound';
}

/**
 * Lets the provider try the id and secret with a code that it cannot know. RFC 6749 section 5.2: `invalid_client` where it
 * does not know the client, `invalid_grant` where it does and not the code.
 */
async function checkClient(
  app: App,
  provider: SignInProvider,
  config: oidc.Configuration,
  redirect: string,
): Promise<Result> {
  if (openClientSecret(app, provider) === undefined) return { outcome: 'unreadable' };
  const { issuer } = config.serverMetadata();
  const callback = new URL(`${redirect}?${new URLSearchParams({ code: newToken(), iss: issuer }).toString()}`);
  const error = await oidc
    .authorizationCodeGrant(config, callback, { pkceCodeVerifier: newToken() })
    .catch((cause: unknown) => cause);
  const said = error instanceof oidc.ResponseBodyError ? error.error : 'no_answer';
  if (said === 'invalid_client' || said === 'unauthorized_client') return { outcome: 'refusesClient' };
  if (error instanceof oidc.WWWAuthenticateChallengeError) return { outcome: 'refusesClient' };
  return said === 'invalid_grant' ? { outcome: 'knowsClient' } : { outcome: 'unclear', error: said };
}
