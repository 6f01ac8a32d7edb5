import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { AuthenticationError, Loonpoort, PermissionDeniedError } from '@loonpoort/sdk';
import { onlyFor, routes } from './account.js';
import { hangUp, json, problem, serve, type Reply } from './server.js';

const auth = { clientId: 'client-1', clientSecret: 'lp_geheim' };
const companies = json({ items: [], total: 0, next: null });
const token = (name: string, seconds = 600) =>
  json({ access_token: name, token_type: 'Bearer', expires_in: seconds, scope: 'companies:read' });

/** Answers with these tokens in turn, and counts how often it was asked. */
function tokens(...replies: Reply[]): Reply & { asked: () => number } {
  let asked = 0;
  const reply: Reply = (response, received) => replies[Math.min(asked++, replies.length - 1)]!(response, received);
  return Object.assign(reply, { asked: () => asked });
}

async function open(t: ExecutionContext, table: Record<string, Reply>) {
  const { baseUrl, received } = await serve(t, routes(table));
  return { client: new Loonpoort({ baseUrl, auth, retryDelayMs: () => 1 }), received, baseUrl };
}

test('software fetches a token for its first call, once for many at a time', async (t) => {
  const given = tokens(token('one'));
  const { client, received } = await open(t, { 'POST /tokens': given, 'GET /companies': onlyFor(['one'], companies) });
  await Promise.all(Array.from({ length: 10 }, () => client.companies.list()));
  await client.companies.list();
  t.is(given.asked(), 1);
  t.deepEqual(received[0]?.body, {
    grant_type: 'client_credentials',
    client_id: 'client-1',
    client_secret: 'lp_geheim',
  });
  t.is(received[0]?.headers.authorization, undefined);
});

test('a token is refreshed before it ends, and at once when the server refuses it', async (t) => {
  const ending = tokens(token('one', 0), token('two'));
  const first = await open(t, { 'POST /tokens': ending, 'GET /companies': onlyFor(['two'], companies) });
  await first.client.companies.list();
  t.is(ending.asked(), 2);

  const revoked = tokens(token('one'), token('two'));
  const second = await open(t, { 'POST /tokens': revoked, 'GET /companies': onlyFor(['two'], companies) });
  await Promise.all(Array.from({ length: 10 }, () => second.client.companies.list()));
  t.is(revoked.asked(), 2);
});

test('a token that still holds is used while no new one can be had', async (t) => {
  const given = tokens(token('one', 0), problem(500, 'internal', { headers: { 'x-should-retry': 'false' } }));
  const { client } = await open(t, { 'POST /tokens': given, 'GET /companies': onlyFor(['one'], companies) });
  await client.companies.list();
  await client.companies.list();
  t.true(given.asked() >= 2);
});

test('asking for a token is repeated when the connection breaks', async (t) => {
  const given = tokens(hangUp, token('one'));
  const { client } = await open(t, { 'POST /tokens': given, 'GET /companies': onlyFor(['one'], companies) });
  await client.companies.list();
  t.is(given.asked(), 2);
});

test('wrong credentials fail with what the server says, and without the secret', async (t) => {
  const { client } = await open(t, {
    'POST /tokens': json({ error: 'invalid_client', error_description: 'Wrong.' }, 401),
  });
  const error = await t.throwsAsync(() => client.companies.list().then(), { instanceOf: AuthenticationError });
  t.is(error?.message, 'createToken: 401 invalid_client');
  t.false(JSON.stringify([error, error?.stack, error?.cause]).includes('geheim'));
});

test('a missing scope is a PermissionDeniedError', async (t) => {
  const { client } = await open(t, {
    'POST /tokens': token('one'),
    'GET /companies': problem(403, 'insufficient-scope'),
  });
  const error = await t.throwsAsync(() => client.companies.list().then(), { instanceOf: PermissionDeniedError });
  t.is(error?.type, 'urn:loonpoort:problem:insufficient-scope');
});

test('a client asks for the scopes that it is told to, has no session, and shares its token', async (t) => {
  const given = tokens(token('one'));
  const { baseUrl, received } = await serve(
    t,
    routes({ 'POST /tokens': given, 'GET /companies': onlyFor(['one'], companies) }),
  );
  const client = new Loonpoort({ baseUrl, auth: { ...auth, scope: ['companies:read', 'journals:read'] } });
  await client.companies.list();
  await client.withOptions({ language: 'en' }).companies.list();
  t.is(given.asked(), 1);
  t.is(received[0]?.body?.scope, 'companies:read journals:read');
  t.throws(() => client.session, { instanceOf: TypeError });
});
