import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from '../harness/test.js';
import { accountant, type Caller, callerOf, every, type Item } from '../companies/caller.js';
import { send, signIn, startService, demoLogins, type TestService } from '../harness/service.js';

let service: TestService;
let firm: Caller;
let companies: Item[];

test.before(async () => {
  service = await startService();
  firm = await callerOf(service, accountant);
  companies = (await every(firm, '/companies?integration=none')).items;
});
test.after.always(() => service.stop());

const at = (ownerId: string, key: string) => `/integrations/company/${ownerId}/${key}`;
const settings = (password?: string) => ({ userName: 'loön', diaryCode: 'LOON', password });

/** Starts a vendor's server, which knows one password and misbehaves on request. */
async function vendor(t: {
  teardown(run: () => void): void;
}): Promise<{ asked: string[]; answer: (status: number, location?: string) => void }> {
  const asked: string[] = [];
  let forced: [number, string?] | undefined;
  const server = createServer((request, response) => {
    asked.push(
      `${request.method} ${request.url} ${Buffer.from(String(request.headers.authorization).slice(6), 'base64').toString()}`,
    );
    const right = asked.at(-1)!.endsWith('loön:goed wachtwoord');
    const [status, location] = request.url === '/api' && forced ? forced : [right ? 200 : 401];
    response.writeHead(status, location ? { location } : {}).end('x'.repeat(10_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  service.app.settings.signInUrls = { reeleezee: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` };
  return { asked, answer: (...of) => (forced = of) };
}

test('a sign-in is tried with what was saved, and its outcome kept', async (t) => {
  const { asked } = await vendor(t);
  const path = at(companies[0]!.id, 'reeleezee');
  const saved = await firm.put(path, { package: 'reeleezee', settings: settings('fout wachtwoord') });
  const failed = await firm.post(`${path}/tests`);
  t.is(failed.status, 200, failed.text);
  t.deepEqual(failed.body, {
    state: 'problem',
    checks: [
      { key: 'settings', passed: true, message: 'De instellingen zijn volledig.' },
      { key: 'secrets', passed: true, message: 'De wachtwoorden zijn bewaard en leesbaar.' },
      {
        key: 'signIn',
        passed: false,
        message: 'Reeleezee weigert de gebruikersnaam of het wachtwoord. Vul ze opnieuw in.',
      },
    ],
  });
  const after = await firm.get(path);
  t.like(after.body, {
    state: 'problem',
    problem: 'Reeleezee weigert de gebruikersnaam of het wachtwoord. Vul ze opnieuw in.',
  });
  t.truthy(after.body.testedAt);
  t.is(after.headers.get('etag'), saved.headers.get('etag'), 'a form that is open is not out of date');
  t.is(
    (await firm.get('/companies?integration=problem')).body.items.some(({ id }: Item) => id === companies[0]!.id),
    true,
  );

  const mended = await firm.put(
    path,
    { package: 'reeleezee', settings: settings('goed wachtwoord') },
    after.headers.get('etag'),
  );
  t.like(mended.body, { state: 'untested', problem: null, testedAt: null });
  t.like((await firm.post(`${path}/tests`)).body, { state: 'working' });
  t.is((await firm.get(path)).body.state, 'working');
  t.deepEqual(asked, ['GET /api loön:fout wachtwoord', 'GET /api loön:goed wachtwoord']);
});

test('a vendor that errs, redirects or is away is not the password’s fault', async (t) => {
  const { asked, answer } = await vendor(t);
  const path = at(companies[0]!.id, 'reeleezee');
  for (const forced of [[500], [302, '/inside']] as [number, string?][]) {
    answer(...forced);
    const { body } = await firm.post(`${path}/tests`);
    t.like(body.checks[2], {
      key: 'signIn',
      passed: false,
      message: 'Reeleezee antwoordt nu niet. De instellingen zijn bewaard; test het later opnieuw.',
    });
  }
  t.is(asked.length, 2, 'a redirect is not followed');
  service.app.settings.signInUrls = { reeleezee: 'http://127.0.0.1:1/' };
  t.is((await firm.post(`${path}/tests`)).body.state, 'problem');
});

test('what is missing is named, in the language of the caller', async (t) => {
  const path = at(companies[1]!.id, 'reeleezee');
  await firm.put(path, { package: 'reeleezee', settings: { diaryCode: 'LOON' } });
  const { body } = await firm.post(`${path}/tests`);
  t.is(body.state, 'problem');
  t.deepEqual(
    body.checks.map(({ message }: Item) => message),
    ['Nog in te vullen: Webservicegebruiker.', 'Nog in te vullen: Wachtwoord.'],
  );
  const { accessToken: token } = await signIn(
    service,
    demoLogins.find(({ email }) => email === accountant)!,
  );
  const english = await send(service, 'GET', path, { token, headers: { 'accept-language': 'en' } });
  t.is(english.body.problem, 'Still to be filled in: Web-service user.');
});

test('a package without a sign-in is checked for its settings; one that is off stays off', async (t) => {
  const path = at(companies[2]!.id, 'king-xml');
  const saved = await firm.put(path, { package: 'king-xml', settings: { journalCode: 'LOON' } });
  t.is(saved.status, 201, saved.text);
  t.deepEqual((await firm.post(`${path}/tests`)).body, {
    state: 'working',
    checks: [
      { key: 'settings', passed: true, message: 'De instellingen zijn volledig.' },
      { key: 'signIn', passed: null, message: 'King XML heeft geen aanmelding die hier te testen is.' },
    ],
  });
  await firm.put(
    path,
    { package: 'king-xml', enabled: false, settings: { journalCode: 'LOON' } },
    saved.headers.get('etag'),
  );
  t.is((await firm.post(`${path}/tests`)).body.state, 'off');
  t.is((await firm.get(path)).body.state, 'off');
});

test('secrets that cannot be read are asked for again', async (t) => {
  const path = at(companies[1]!.id, 'reeleezee');
  const saved = await firm.put(
    path,
    { package: 'reeleezee', settings: settings('een wachtwoord') },
    (await firm.get(path)).headers.get('etag'),
  );
  await service.app.database.transaction((trx) =>
    trx('integrations').where({ id: saved.body.id }).update({ secrets: 'v1.abcdefgh.AAAA.AAAA.AAAA' }),
  );
  const { body } = await firm.post(`${path}/tests`);
  t.like(body.checks[1], {
    key: 'secrets',
    passed: false,
    message: 'De wachtwoorden zijn niet te lezen. Vul ze opnieuw in.',
  });
  t.deepEqual((await firm.get(path)).body.secrets, []);
  const mended = await firm.put(
    path,
    { package: 'reeleezee', settings: settings('een nieuw wachtwoord') },
    saved.headers.get('etag'),
  );
  t.deepEqual(mended.body.secrets, ['password']);
});
