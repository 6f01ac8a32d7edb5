import { Loonpoort } from '@loonpoort/sdk';
import * as oauth from 'openid-client';
import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { claimsOf, consent, exchange, programOf } from './flow.js';

test('software finds the endpoints, gets consent, and works for the login', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken, login } = await bureau.signIn('beheer@oamkb.nl');
  const metadata = program.config.serverMetadata();
  t.is(metadata.issuer, bureau.service.url);
  t.deepEqual(metadata.code_challenge_methods_supported, ['S256']);
  const asked = await consent(bureau, program, accessToken);
  t.is(asked.callback.searchParams.get('iss'), bureau.service.url);
  const tokens = await exchange(program, asked);
  t.is(tokens.token_type, 'bearer');
  t.is(tokens.expires_in, 600);
  t.is(tokens.scope, 'companies:read');
  t.like(claimsOf(tokens.access_token, 0), { typ: 'at+jwt', alg: 'ES256' });
  t.like(claimsOf(tokens.access_token), {
    iss: bureau.service.url,
    aud: 'loonpoort',
    sub: login!.id,
    client_id: program.id,
    tid: bureau.tenantId,
    scope: 'companies:read',
  });
  const client = new Loonpoort({
    baseUrl: `${bureau.service.url}/api`,
    auth: async () => (await oauth.refreshTokenGrant(program.config, tokens.refresh_token!)).access_token,
  });
  t.is((await client.companies.list()).total, 3);
});
