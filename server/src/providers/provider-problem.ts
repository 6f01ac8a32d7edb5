import * as oidc from 'openid-client';
import { Problem } from '../contract/problem.js';
import { cameOf, ForbiddenAddressError, UnreachableError } from './provider-client.js';
import type { SignInProvider } from './sign-in-provider.js';

/** The codes of openid-client for a provider that gave no answer of its own: too late, or a page of something before it. */
const silent = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];
/** The provider, or the person there, ended it (RFC 6749 section 4.1.2.1; OpenID Connect Core, section 3.1.2.6). */
const denials = [
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
];

/** Returns what to tell somebody of what went wrong with a provider. */
export function providerProblem(error: unknown, { name }: Pick<SignInProvider, 'name'>): Problem {
  if (error instanceof Problem) return error;
  const { code } = error as { code?: string };
  const options = { values: { name }, cause: error };
  if (error instanceof oidc.AuthorizationResponseError && denials.includes(error.error))
    return new Problem('provider-denied', options);
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError)
    return new Problem('provider-refused', options);
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return new Problem('provider-clock', options);
  const isSilent =
    cameOf(error, UnreachableError) || cameOf(error, ForbiddenAddressError) || silent.includes(code ?? '');
  return new Problem(isSilent ? 'provider-unreachable' : 'provider-refused', options);
}
