import * as oauth from 'openid-client';
import type { Bureau } from '../accounts/bureau.js';
import { type Answer, send } from '../harness/service.js';

/** Software that an administrator registered, as its maker has it. */
export interface Program {
  id: string;
  secret: string | null;
  config: oauth.Configuration;
}

export const redirectUri = 'https://boekhouding.voorbeeld.nl/callback';

/** Registers software, and has it find the endpoints by itself. */
export async function programOf(bureau: Bureau, values: Record<string, unknown> = {}): Promise<Program> {
  const body = {
    name: 'Boekhouding',
    redirectUris: [redirectUri],
    scopes: ['companies:read', 'runs:read', 'journals:read'],
    ...values,
  };
  const { status, text, body: issued } = await bureau.ask('POST', '/clients', { body });
  if (status !== 201) throw new Error(text);
  const id = issued.client.id as string;
  const secret = issued.secret as string | null;
  return { id, secret, config: await discover(bureau.service, id, secret) };
}

export const discover = (
  { url }: { url: string },
  id: string,
  secret: string | null,
  algorithm: 'oauth2' | 'oidc' = 'oauth2',
): Promise<oauth.Configuration> =>
  oauth.discovery(
    new URL(url),
    id,
    { id_token_signed_response_alg: 'ES256' },
    secret === null ? oauth.None() : oauth.ClientSecretBasic(secret),
    { algorithm, execute: [oauth.allowInsecureRequests] },
  );

export interface Asked {
  url: URL;
  verifier: string;
  state: string;
}

/** Begins as software does: with PKCE and a state of its own. */
export async function ask({ config }: Program, values: Record<string, string> = {}): Promise<Asked> {
  const verifier = oauth.randomPKCECodeVerifier();
  const state = oauth.randomState();
  const url = oauth.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'companies:read',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...values,
  });
  return { url, verifier, state };
}

/** What a browser has after the software sent it here. */
export interface Page {
  requestId: string;
  cookie: string;
  answer: Response;
}

export async function open({ url }: { url: URL }): Promise<Page> {
  const answer = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const requestId = /^\/authorize\/(.+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  return { requestId, cookie, answer };
}

/** Calls the API as the page of the portal does, in that browser. */
export const decide = (
  bureau: Bureau,
  { requestId, cookie }: Pick<Page, 'requestId' | 'cookie'>,
  token: string,
  body: object = { companies: 'all' },
): Promise<Answer> =>
  send(bureau.service, 'POST', `/authorization-requests/${requestId}/consents`, { body, token, headers: { cookie } });

/** Follows the browser back, and returns the address at the software. */
export async function back({ cookie }: Page, redirectTo: string): Promise<URL> {
  const answer = await fetch(redirectTo, { redirect: 'manual', headers: { cookie, accept: 'text/html' } });
  const location = answer.headers.get('location');
  if (location === null) throw new Error(`${answer.status} ${await answer.text()}`);
  return new URL(location);
}

/** A person consents: returns the address at the software, with the code. */
export async function consent(
  bureau: Bureau,
  program: Program,
  token: string,
  { body, ...values }: Record<string, string> & { body?: any } = {},
): Promise<Asked & { callback: URL }> {
  const asked = await ask(program, values);
  const page = await open(asked);
  const { status, text, body: answer } = await decide(bureau, page, token, body);
  if (status !== 201) throw new Error(text);
  return { ...asked, callback: await back(page, answer.redirectTo as string) };
}

export const exchange = (
  { config }: Program,
  { callback, verifier, state }: Asked & { callback: URL },
): ReturnType<typeof oauth.authorizationCodeGrant> =>
  oauth.authorizationCodeGrant(config, callback, { pkceCodeVerifier: verifier, expectedState: state });

/** The whole of it: consent and tokens. */
export async function tokensOf(
  bureau: Bureau,
  program: Program,
  token: string,
  values: Record<string, string> & { body?: any } = {},
): Promise<{ access: string; refresh: string; scope: string | undefined }> {
  const {
    access_token: access,
    refresh_token: refresh,
    scope,
  } = await exchange(program, await consent(bureau, program, token, values));
  return { access, refresh: refresh ?? '', scope };
}

export const claimsOf = (token: string, part = 1): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[part]!, 'base64url').toString()) as Record<string, unknown>;
