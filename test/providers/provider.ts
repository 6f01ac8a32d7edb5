import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';
import { Provider, type Configuration } from 'oidc-provider';

type Claims = Record<string, unknown>;

/** Who is signed in at the provider: what it says of them. */
export interface Account {
  sub: string;
  claims: Claims;
}

/** A real OpenID Connect provider on this machine, which signs everybody in as `account` without asking. */
export interface TestProvider {
  issuer: string;
  account: Account;
  /** What the person there, or the provider, does in place of signing in. */
  denies: boolean;
  /** Shows a page with a button in place of signing in at once: for a browser. */
  asks: boolean;
  /** Changes ID tokens on their way out. */
  tamper: ((header: Claims, claims: Claims) => string) | undefined;
  /** Signs a token with the provider's own key. */
  sign(header: Claims, claims: Claims): string;
  /** The addresses that were asked for, without what is in them. */
  asked: string[];
  register(redirectUrl: string): void;
  stop(): Promise<void>;
}

export const clientId = 'loonpoort';
export const clientSecret = 'geheim van de toepassing bij de aanbieder';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Writes a token without a signature. */
export const unsigned = (claims: Claims): string => `${encode({ alg: 'none' })}.${encode(claims)}.`;

/** Signs a token with the client secret, which the client has too. */
export function signedBySecret(claims: Claims): string {
  const input = `${encode({ alg: 'HS256' })}.${encode(claims)}`;
  return `${input}.${createHmac('sha256', clientSecret).update(input).digest('base64url')}`;
}

/**
 * Starts one.
 *
 * @param path of its issuer, such as that of a tenant
 * @param metadata what its configuration says otherwise than it does
 */
export async function startProvider(
  t: ExecutionContext,
  { path = '', metadata = {} }: { path?: string; metadata?: Configuration['discovery'] } = {},
): Promise<TestProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' };
  const redirectUrls: string[] = ['http://localhost/none'];
  let answer = (_: IncomingMessage, response: ServerResponse): void => void response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response)).listen(0, 'localhost');
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: redirectUrls }],
    jwks: { keys: [jwk as never] },
    claims: { openid: ['sub', 'tid', 'acrs', 'xms_edov'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    discovery: metadata,
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...self.account.claims }) }),
    // Whoever set it up has consented for all.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session!.accountId });
      grant.addOIDCScope('openid email profile');
      grant.addOIDCClaims(['acrs']);
      await grant.save();
      return grant;
    },
    interactions: { url: (_, { uid }) => `${path}/interaction/${uid}` },
    cookies: { keys: ['of a test'] },
  });
  // Its clients are fixed at the start, and the service's address is known later; it still goes letter by letter.
  provider.Client.prototype.redirectUriAllowed = (url: string) => redirectUrls.includes(url);
  const self: TestProvider = {
    issuer,
    account: { sub: 'anna', claims: {} },
    denies: false,
    asks: false,
    tamper: undefined,
    asked: [],
    sign(header, claims) {
      const input = `${encode({ ...header, alg: 'RS256', kid: 'k1' })}.${encode(claims)}`;
      const key = createPrivateKey({ key: jwk as never, format: 'jwk' });
      return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
    },
    register: (url) => void redirectUrls.push(url),
    stop: async () => {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
  provider.use(async (context, next) => {
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (!self.tamper || context.path !== '/token' || !body?.id_token) return;
    const [header, claims] = body.id_token
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims);
    body.id_token = self.tamper(header!, claims!);
  });
  const callback = provider.callback();
  const finish = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { account, denies } = self;
    const result = denies ? { error: 'access_denied' } : { login: { accountId: account.sub, remember: false } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };
  answer = (request, response) => {
    const url = request.url!.slice(path.length);
    self.asked.push(url.replace(/\?.*/, ''));
    if (url.startsWith('/interaction/')) {
      if (self.asks && !url.endsWith('/go'))
        return void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            `<!doctype html><html lang="nl"><title>Aanbieder</title><a href="${request.url}/go">Verder als Anna</a>`,
          );
      return void finish(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    }
    Object.assign(request, { originalUrl: request.url, url });
    void callback(request, response);
  };
  t.teardown(() => self.stop());
  return self;
}

/**
 * A browser that follows the provider's redirects, up to the portal's own page.
 *
 * @param jar its cookies; another browser where they are left out
 */
export async function visit(start: string, until: string, jar = new Map<string, string>()): Promise<URL> {
  let at = new URL(start);
  for (let hops = 0; hops < 12; hops++) {
    if (at.href.startsWith(until)) return at;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(each)!;
      if (value) jar.set(name!, value);
      else jar.delete(name!);
    }
    const next = response.headers.get('location');
    if (!next) throw new Error(`${at.href} answered ${response.status}: ${await response.text()}`);
    at = new URL(next, at);
  }
  throw new Error('too many redirects');
}
