import { createHmac, randomBytes } from 'node:crypto';
import type { ServerRoute } from '@hapi/hapi';
import { consentPage, policy } from './page.js';

/** The client that the demo registers itself as. */
export const demoClient = { clientId: 'loonpoort-demo', clientSecret: 'demo' };

const lifetime = 600;

/**
 * Gives consent by OAuth 2 with refresh tokens that rotate, as Exact Online's do: the old one ends when the new one is
 * given. Tokens are signed rather than kept, so that a connection outlives a restart.
 */
export class Consent {
  readonly #spent = new Set<string>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Returns whether a request carries an access token that holds. */
  allows(authorization = ''): boolean {
    const [, token = ''] = /^Bearer (.+)$/.exec(authorization) ?? [];
    return this.#holds(token, 'access');
  }

  code(redirectUri: string): string {
    return this.#sign('code', 180, redirectUri);
  }

  /** Returns the answer of the token endpoint; undefined where it refuses. */
  exchange(form: Record<string, string>): object | undefined {
    if (form.client_id !== demoClient.clientId || form.client_secret !== demoClient.clientSecret) return undefined;
    const renewal = form.grant_type === 'refresh_token';
    const given = (renewal ? form.refresh_token : form.code) ?? '';
    if (!this.#holds(given, renewal ? 'refresh' : 'code', renewal ? '' : form.redirect_uri)) return undefined;
    this.#spent.add(given);
    return {
      access_token: this.#sign('access', lifetime),
      token_type: 'bearer',
      expires_in: String(lifetime),
      refresh_token: this.#sign('refresh', 30 * 24 * 3600),
    };
  }

  #sign(kind: string, seconds: number, bound = ''): string {
    const content = `${kind}.${this.#now().getTime() + seconds * 1000}.${randomBytes(16).toString('base64url')}`;
    return `${content}.${signature(content, bound)}`;
  }

  #holds(token: string, kind: string, bound = ''): boolean {
    const [given, expiry, random, signed] = token.split('.');
    const content = `${given}.${expiry}.${random}`;
    const fits = given === kind && signed === signature(content, bound) && !this.#spent.has(token);
    return fits && Number(expiry) > this.#now().getTime();
  }
}

const signature = (content: string, bound: string): string =>
  createHmac('sha256', demoClient.clientSecret).update(`${content} ${bound}`).digest('base64url');

/** Makes the routes of the consent page, its answer, and the token endpoint. */
export function consentRoutes(prefix: string, consent: Consent): ServerRoute[] {
  return [
    {
      method: 'GET',
      path: `${prefix}/api/oauth2/auth`,
      options: { auth: false, cache: { otherwise: 'no-store' } },
      handler: (request, h) =>
        h
          .response(consentPage(prefix, request.query as Record<string, string>))
          .type('text/html')
          .header('content-security-policy', policy),
    },
    {
      method: 'POST',
      path: `${prefix}/consent`,
      options: { auth: false },
      handler: (request, h) => {
        const { redirect_uri: target = '', state = '', answer } = request.payload as Record<string, string>;
        const url = new URL(target);
        url.searchParams.set('state', state);
        if (answer === 'yes') url.searchParams.set('code', consent.code(target));
        else url.searchParams.set('error', 'access_denied');
        return h.redirect(url.href);
      },
    },
    {
      method: 'POST',
      path: `${prefix}/api/oauth2/token`,
      options: { auth: false, cache: { otherwise: 'no-store' } },
      handler: (request, h) => {
        const answer = consent.exchange(request.payload as Record<string, string>);
        return answer ?? h.response({ error: 'invalid_grant' }).code(400);
      },
    },
  ];
}
