import * as oidc from 'openid-client';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- providers' servers: the SDK speaks to Loonpoort only
import { Agent, fetch } from 'undici';
import type { App } from '../app.js';
import { isAllowedUrl } from '../outbound/addresses.js';
import { checkedLookup } from '../outbound/checked-lookup.js';
import { clockToleranceSeconds } from './believed.js';
import { openClientSecret } from './client-secret.js';
import type { SignInProvider } from './sign-in-provider.js';

const answerTimeoutMs = 8000;
/** Bytes of one answer: a configuration is 3 kB, keys of a large provider are 20 kB. */
const maxBytes = 512 * 1024;

/** Signatures by the provider's own key pair. `none`, and `HS256` with the client secret, show nothing of who signed. */
export const signatures = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519', 'RS384', 'RS512', 'ES384', 'ES512'];

/** The provider's address, or one that it names, is not of the public internet. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
}

/** The provider cannot be reached, or does not answer in time. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/**
 * Reads what a provider says of itself (OpenID Connect Discovery 1.0; the issuer must be the one asked for), and works with
 * it. Every call, also to the addresses that the configuration names, goes to public addresses only; redirects are not
 * followed.
 *
 * @throws ForbiddenAddressError, UnreachableError, and what openid-client throws
 */
export async function withProvider<T>(
  app: App,
  provider: SignInProvider,
  work: (config: oidc.Configuration) => Promise<T>,
): Promise<T> {
  const { issuer, clientId } = provider;
  const settings = app.settings.providers ?? {};
  const judge = checkedLookup(settings);
  const agent = new Agent({ connect: { lookup: judge.lookup }, pipelining: 0, maxResponseSize: maxBytes });
  const ask: oidc.CustomFetch = async (url, { method, headers, body, signal }) => {
    if (!isAllowedUrl(url, settings.loopback ?? false)) throw new ForbiddenAddressError(url);
    try {
      const init = { method, headers, body: body as string, signal, redirect: 'manual', dispatcher: agent } as const;
      const response = await fetch(url, init as Parameters<typeof fetch>[1]);
      return new Response(await response.text(), { status: response.status, headers: [...response.headers] });
    } catch (error) {
      throw judge.refused() ? new ForbiddenAddressError(url) : new UnreachableError(url, { cause: error });
    }
  };
  try {
    const secret = openClientSecret(app, provider) ?? '';
    const metadata = {
      // Keys, tokens and this service must agree on the time, which tests move.
      [oidc.clockSkew]: Math.round((app.now().getTime() - Date.now()) / 1000),
      [oidc.clockTolerance]: clockToleranceSeconds,
    };
    const isLocal = settings.loopback === true && issuer.startsWith('http:');
    const config = await oidc.discovery(new URL(issuer), clientId, metadata, authenticateWith(secret), {
      [oidc.customFetch]: ask,
      timeout: (settings.timeoutMs ?? answerTimeoutMs) / 1000,

      execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
    });
    return await work(config);
  } finally {
    await agent.destroy();
  }
}

/** How a client shows its secret is up to the provider; with HTTP Basic where it says nothing (Discovery 1.0, section 3). */
const authenticateWith =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) =>
    server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
      ? oidc.ClientSecretPost(secret)(server, ...rest)
      : oidc.ClientSecretBasic(secret)(server, ...rest);

/** Returns whether an error, or what it came of, is of a kind. */
export function cameOf(error: unknown, kind: typeof ForbiddenAddressError | typeof UnreachableError): boolean {
  if (error instanceof kind) return true;
  return error instanceof Error && error.cause !== undefined && cameOf(error.cause, kind);
}
