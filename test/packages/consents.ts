import { createHash, randomBytes } from 'node:crypto';
import type { Arrival, Reply } from './stand-in.js';

export interface ConsentRules {
  clientId: string;
  clientSecret: string;
  authentication: 'basic' | 'body';
  /** Seconds that an access token holds. */
  lifetime: number;
  /** Seconds before another is given. */
  early?: number;
  /** Every refresh brings a new refresh token; the old one ends when the new one is used. */
  rotates: boolean;
  /** The vendor words so that a refresh token counts no longer. */
  gone?: { error: string; error_description: string };
  /** Makes an ID token with this nonce. */
  idToken?: (nonce: string, clientId: string) => string;
  now: () => Date;
}

interface Grant {
  refresh: string;
  /** The one before, which works until `refresh` is used. */
  previous: string | undefined;
  access: string;
  issuedAt: number;
}

/** Plays the OAuth 2 part of a vendor: consent page, codes, tokens. */
export class Consents {
  /** Calls of the token endpoint by their outcome. */
  readonly outcomes: string[] = [];
  /**
   * What happens to the next calls: the answer is lost after the refresh counted, or before; it is no answer; or it
   * brings no refresh token, so that the former one goes on (RFC 6749 §6).
   */
  readonly troubles: ('lose' | 'drop' | 'broken' | 'noRefreshToken')[] = [];
  /** Is called when tokens were given. */
  onGrant: () => void = () => undefined;
  readonly #grants: Grant[] = [];
  readonly #codes = new Map<string, { redirectUri: string; nonce: string | null; challenge: string | null }>();

  constructor(private readonly rules: ConsentRules) {}

  /** Returns what the user's browser is sent back with after consent. */
  consent(url: string): { returnUrl: string; state: string; code: string } {
    const { searchParams } = new URL(url);
    if (searchParams.get('client_id') !== this.rules.clientId) throw new Error('Another client');
    const code = randomBytes(12).toString('hex');
    this.#codes.set(code, {
      redirectUri: searchParams.get('redirect_uri')!,
      nonce: searchParams.get('nonce'),
      challenge: searchParams.get('code_challenge'),
    });
    return { returnUrl: searchParams.get('redirect_uri')!, state: searchParams.get('state')!, code };
  }

  /** Returns an access token, without the steps that lead to it. */
  issue(): string {
    const grant: Grant = {
      refresh: secret(),
      previous: undefined,
      access: secret(),
      issuedAt: this.rules.now().getTime(),
    };
    this.#grants.push(grant);
    return grant.access;
  }

  /** Ends the access tokens before their time; the consent holds, and the next refresh gives others. */
  endTokens(): void {
    for (const grant of this.#grants) grant.access = secret();
  }

  /** Takes the consent back, as the user can at the vendor. */
  revokeAll(): void {
    this.#grants.length = 0;
  }

  /** Returns whether a request carries an access token that holds. */
  admits({ headers }: Pick<Arrival, 'headers'>): boolean {
    return this.holds(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]);
  }

  holds(token: string | undefined): boolean {
    const now = this.rules.now().getTime();
    return this.#grants.some(({ access, issuedAt }) => access === token && now < issuedAt + this.rules.lifetime * 1000);
  }

  /** Answers as the token endpoint. */
  token(request: Arrival): Reply {
    const trouble = this.troubles.shift();
    if (trouble === 'drop') return { broken: true };
    if (trouble === 'broken') return { status: 502, headers: { 'content-type': 'text/html' }, body: 'Bad gateway' };
    const form = new URLSearchParams(request.body);
    const reply = this.#identified(request, form)
      ? this.#grant(form, trouble === 'noRefreshToken')
      : { status: 401, body: { error: 'invalid_client' } };
    const { error } = reply.body as { error?: string };
    this.outcomes.push(error ?? String(form.get('grant_type')));
    if (!error) this.onGrant();
    return { ...reply, broken: trouble === 'lose' };
  }

  #identified({ headers }: Arrival, form: URLSearchParams): boolean {
    const { clientId, clientSecret, authentication } = this.rules;
    if (authentication === 'body')
      return form.get('client_id') === clientId && form.get('client_secret') === clientSecret;
    return headers.authorization === `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  }

  #grant(form: URLSearchParams, keepsRefreshToken: boolean): Reply {
    const now = this.rules.now().getTime();
    if (form.get('grant_type') === 'authorization_code') {
      const code = this.#codes.get(form.get('code') ?? '');
      this.#codes.delete(form.get('code') ?? '');
      const verified = !code?.challenge || code.challenge === hash(form.get('code_verifier') ?? '');
      if (!code || !verified || code.redirectUri !== form.get('redirect_uri'))
        return { status: 400, body: { error: 'invalid_grant' } };
      const grant: Grant = { refresh: secret(), previous: undefined, access: secret(), issuedAt: now };
      this.#grants.push(grant);
      return this.#tokens(grant, code.nonce);
    }
    const given = form.get('refresh_token');
    const grant = this.#grants.find(({ refresh, previous }) => given !== null && [refresh, previous].includes(given));
    if (!grant) return { status: 400, body: this.rules.gone ?? { error: 'invalid_grant' } };
    if (this.rules.early && now < grant.issuedAt + this.rules.early * 1000) {
      return {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'Rate limit: access token not expired' },
      };
    }
    if (this.rules.rotates && !keepsRefreshToken) {
      grant.previous = given!;
      grant.refresh = secret();
    }
    grant.access = secret();
    grant.issuedAt = now;
    return this.#tokens(keepsRefreshToken ? { ...grant, refresh: undefined } : grant, null);
  }

  #tokens({ access, refresh }: Pick<Grant, 'access'> & { refresh: string | undefined }, nonce: string | null): Reply {
    const { lifetime, idToken, clientId } = this.rules;
    return {
      body: {
        access_token: access,
        token_type: 'bearer',
        // Exact Online writes a text here.
        expires_in: String(lifetime),
        refresh_token: refresh,
        ...(idToken && nonce && { id_token: idToken(nonce, clientId) }),
      },
    };
  }
}

const secret = (): string => randomBytes(32).toString('base64url');
const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
