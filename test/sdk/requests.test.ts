import { test } from '../harness/test.js';
import { Loonpoort } from '@loonpoort/sdk';
import { json, noContent, problem, serve } from './server.js';

const id = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';

test('flat parameters go to path, query and body as the contract says', async (t) => {
  const { baseUrl, received } = await serve(t, json({ items: [], total: 0, next: null }));
  const client = new Loonpoort({ baseUrl, auth: 'token' });

  await client.companies.list({ q: 'bäcker & zn', kind: ['client', 'test'], limit: 10 });
  await client.companies.update({ companyId: id, name: 'Bakkerij' }, { ifMatch: '"3"' });
  await client.companies.get({ companyId: 'a/b?c' });

  const [list, update, get] = received;
  t.is(list?.method, 'GET');
  t.is(list?.url, '/api/companies?q=b%C3%A4cker+%26+zn&kind=client%2Ctest&limit=10');
  t.is(list?.body, undefined);
  t.is(update?.method, 'PATCH');
  t.is(update?.url, `/api/companies/${id}`);
  t.is(update?.headers['content-type'], 'application/json');
  t.is(update?.headers['if-match'], '"3"');
  t.deepEqual(update?.body, { name: 'Bakkerij' });
  t.is(get?.url, '/api/companies/a%2Fb%3Fc');
});

test('a parameter in path and body travels in both', async (t) => {
  const { baseUrl, received } = await serve(t, json({}));
  const client = new Loonpoort({ baseUrl, auth: 'token' });
  await client.call('saveIntegration', { level: 'company', ownerId: id, package: 'alure', enabled: true } as never);
  t.is(received[0]?.url, `/api/integrations/company/${id}/alure`);
  t.like(received[0]?.body, { package: 'alure', enabled: true });
  t.false('level' in received[0]!.body!);
});

test('a path parameter cannot lead to another path', async (t) => {
  const { baseUrl, received } = await serve(t, noContent);
  const client = new Loonpoort({ baseUrl, auth: 'token' });
  for (const companyId of ['', '.', '..', undefined as unknown as string]) {
    await t.throwsAsync(client.companies.get({ companyId }), { instanceOf: TypeError, message: /companyId/ });
  }
  t.is(received.length, 0);
});

test('a parameter that the operation does not have is refused before it is sent', async (t) => {
  const { baseUrl, received } = await serve(t, noContent);
  const client = new Loonpoort({ baseUrl, auth: 'token' });
  const call = client.companies.list({ query: 'bakker' } as never);
  await t.throwsAsync(async () => call, { instanceOf: TypeError, message: /"query"/ });
  t.is(received.length, 0);
});

test("the language is the call's, else the client's", async (t) => {
  const { baseUrl, received } = await serve(t, json({}));
  const client = new Loonpoort({ baseUrl, auth: 'token', language: 'nl' });
  await client.persons.get();
  await client.persons.get({}, { language: 'en' });
  await client.withOptions({ language: 'en-GB' }).persons.get();
  t.deepEqual(
    received.map(({ headers }) => headers['accept-language']),
    ['nl', 'en', 'en-GB'],
  );
});

test('the tenant goes to operations that take one, and only there', async (t) => {
  const { baseUrl, received } = await serve(t, noContent);
  const client = new Loonpoort({ baseUrl, tenant: 'oamkb' });
  await client.passwordResets.request({ email: 'jan@voorbeeld.nl' });
  await client.passwordResets.request({ email: 'jan@voorbeeld.nl', tenant: 'ander' });
  await client.call('resetPassword', { token: 'x'.repeat(43), password: 'vier groene fietsen' });
  t.deepEqual(received[0]?.body, { tenant: 'oamkb', email: 'jan@voorbeeld.nl' });
  t.is(received[1]?.body?.tenant, 'ander');
  t.false('tenant' in received[2]!.body!);
});

test('the token goes to every operation but the public ones', async (t) => {
  const { baseUrl, received } = await serve(t, json({}));
  const client = new Loonpoort({ baseUrl, auth: 'geheim' });
  await client.persons.get();
  await client.sessions.create({ email: 'jan@voorbeeld.nl', password: 'x' });
  t.is(received[0]?.headers.authorization, 'Bearer geheim');
  t.is(received[1]?.headers.authorization, undefined);
});

test('a token function is asked for every call, and again for a refused token', async (t) => {
  const { baseUrl, received } = await serve(t, (response, { headers }) =>
    (headers.authorization === 'Bearer 2' ? json({}) : problem(401, 'unauthenticated'))(response, received[0]!),
  );
  let count = 0;
  const refreshing = new Loonpoort({ baseUrl, auth: async () => String(++count) });
  await refreshing.persons.get();
  t.deepEqual(
    received.map(({ headers }) => headers.authorization),
    ['Bearer 1', 'Bearer 2'],
  );

  const stubborn = new Loonpoort({ baseUrl, auth: () => 'same' });
  await t.throwsAsync(stubborn.persons.get(), { name: 'AuthenticationError' });
  t.is(received.length, 3);
});

test('withResponse gives the answer with its headers', async (t) => {
  const { baseUrl } = await serve(t, json({ id, name: 'Bakkerij' }, 200, { etag: '"3"' }));
  const client = new Loonpoort({ baseUrl, auth: 'token' });
  const { data, response } = await client.companies.get({ companyId: id }).withResponse();
  t.is(data.name, 'Bakkerij');
  t.is(response.status, 200);
  t.is(response.headers.get('etag'), '"3"');
});

test('an answer without content is undefined', async (t) => {
  const { baseUrl } = await serve(t, noContent);
  t.is(await new Loonpoort({ baseUrl, auth: 'token' }).sessions.end(), undefined);
});

test('one call is one request, whichever way its promise is used', async (t) => {
  const { baseUrl, received } = await serve(t, json({ id }));
  const call = new Loonpoort({ baseUrl, auth: 'token' }).companies.get({ companyId: id });
  await Promise.all([call, call.withResponse(), call.finally(), call.catch(() => undefined)]);
  t.is(received.length, 1);
});

test('a redirect is not followed: it could carry a password elsewhere', async (t) => {
  const elsewhere = await serve(t, json({}));
  const { baseUrl } = await serve(
    t,
    (response) => void response.writeHead(307, { location: `${elsewhere.baseUrl}/sessions` }).end(),
  );
  const client = new Loonpoort({ baseUrl });
  const error = await t.throwsAsync(client.session.signIn({ email: 'jan@voorbeeld.nl', password: 'geheim' }));
  t.regex(error.message, /baseUrl/);
  t.is(elsewhere.received.length, 0);
});

test('another fetch can take the place of the global one', async (t) => {
  const seen: string[] = [];
  const client = new Loonpoort({
    baseUrl: 'https://api.example/api/',
    auth: 'token',
    fetch: async (input) => {
      seen.push((input as Request).url);
      t.is((input as Request).credentials, 'same-origin');
      return Response.json({ id });
    },
  });
  t.is((await client.companies.get({ companyId: id })).id, id);
  t.deepEqual(seen, [`https://api.example/api/companies/${id}`]);
});

test('a base address that is none is refused at once', (t) => {
  t.throws(() => new Loonpoort({ baseUrl: '/api' }), { instanceOf: TypeError });
});
