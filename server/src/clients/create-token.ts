import type { App } from '../app.js';
import type { Body, Call, Handler } from '../contract/handler.js';
import { TokenError } from '../contract/token-error.js';
import { accessTokenSeconds } from '../keys/index.js';
import { signToken } from '../sessions/access-token.js';
import { isSuspended } from '../tenants/assert-active.js';
import { Client, type ClientSecret } from './client.js';
import { verifySecret } from './verify-secret.js';

interface Credentials {
  id: string;
  secret: string;
  /** The headers that say that they are wrong (RFC 6749 section 5.2). */
  challenge: Record<string, string>;
}

export const createToken: Handler<'createToken'> = async ({ body, basic, origin }, app) => {
  const given = credentialsOf(body, basic);
  const { client, secret } = await authenticated(app, given, origin.address);
  if (await isSuspended(app.database.read, client.tenantId)) {
    // The secret is right: software keeps it, and asks again later.
    throw new TokenError('temporarily_unavailable', 'The environment of the payroll bureau is suspended. Try later.');
  }
  if (body.grant_type !== 'client_credentials') {
    throw new TokenError('unsupported_grant_type', 'Ask with grant_type=client_credentials.');
  }
  const scope = scopeFor(client, body.scope).join(' ');
  const { accessToken } = signToken(app, {
    sub: client.id,
    sid: secret.id,
    tid: client.tenantId,
    client_id: client.id,
    scope,
  });
  return { body: { access_token: accessToken, token_type: 'Bearer', expires_in: accessTokenSeconds, scope } };
};

/** Parameters without a value count as left out (RFC 6749 section 3.2). */
function credentialsOf(body: Body<'createToken'>, basic: Call['basic']): Credentials {
  const { client_id: id = '', client_secret: secret = '' } = body;
  if (!basic) return { id, secret, challenge: {} };
  if (secret) throw new TokenError('invalid_request', 'Give the secret in the header or in the body, not in both.');
  const challenge = { 'www-authenticate': 'Basic realm="loonpoort", charset="UTF-8"' };
  return { id: decoded(basic.user), secret: decoded(basic.password), challenge };
}

/** Undoes the form encoding of the id and the secret in HTTP Basic (RFC 6749 section 2.3.1). */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

/** Finds the client that credentials belong to. */
async function authenticated(
  app: App,
  { id, secret, challenge }: Credentials,
  address: string,
): Promise<{ client: Client; secret: ClientSecret }> {
  const wrong = new TokenError(
    'invalid_client',
    'The client does not exist, or its secret is wrong or has ended.',
    challenge,
  );
  const client = await Client.query(app.database.read).findOne({ id });
  if (!client) throw wrong;
  const found = await verifySecret(app, client, secret, address);
  if (!found) throw wrong;
  return { client, secret: found };
}

/** Returns what a token is for: what was asked, as far as the client has it (RFC 6749 section 3.3). */
function scopeFor({ scopes }: Client, asked = ''): string[] {
  const wanted = asked.split(' ').filter(Boolean);
  const allowed: string[] = scopes;
  if (!wanted.every((each) => allowed.includes(each))) {
    throw new TokenError('invalid_scope', `The client has these scopes: ${scopes.join(' ')}`);
  }
  return wanted.length > 0 ? [...new Set(wanted)] : scopes;
}
