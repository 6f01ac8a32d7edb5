import { folder } from '../database/fixture.js';
import { askToken, formOf } from '../clients/software.js';
import { startServer } from '../harness/process.js';
import { demoLogins, send, signIn } from '../harness/service.js';
import { test } from '../harness/test.js';

const withinMs = 5000;

/** What somebody has until it is withdrawn: a call that says whether it still holds. */
interface Right {
  path: string;
  token: string;
  holds(answer: { status: number; body: any }): boolean;
}

/** Each call of one right on one server: when it was sent, in milliseconds, and whether the answer said that it holds. */
interface Sent {
  at: number;
  held: boolean;
}

const granted = ({ status }: { status: number }): boolean => status === 200;

test('what is withdrawn while two processes answer holds in neither after five seconds', async (t) => {
  const env = { DATA_DIR: folder(t) };
  const first = await startServer(t, ['--demo'], env);
  const second = await startServer(t, [], { ...env, DEFAULT_TENANT: 'oamkb' });
  const tokenOf = async (name: string, role?: string): Promise<string> =>
    (await signIn(first, { ...demoLogins.find(({ email }) => email.startsWith(name))!, role })).accessToken;
  const administrator = demoLogins.find(({ email }) => email === 'beheer@oamkb.example')!;
  const admin = await tokenOf('beheer@oamkb');
  const ask = async (method: string, path: string, body?: object) => {
    const version = { 'if-match': String((await send(first, 'GET', path, { token: admin })).headers.get('etag')) };
    const answer = await send(first, method, path, { token: admin, body, headers: version });
    t.true(answer.status < 300, `${method} ${path}: ${answer.text}`);
    return answer;
  };
  const { items: accounts } = (await send(first, 'GET', '/accounts', { token: admin })).body;
  const accountOf = (name: string) => accounts.find(({ email }: { email: string }) => email.startsWith(name));
  const loginOf = (name: string, role: string): string =>
    accountOf(name).logins.find((login: { role: string }) => login.role === role).id;
  const { firmId } = accountOf('accountant@heuvelland').logins[0];
  const manager = `/logins/${loginOf('sanne', 'accountant')}`;
  await ask('PATCH', manager, { managesFirm: true });
  const { client, secret } = (
    await ask('POST', '/clients', { name: 'Boekhouding', scopes: ['companies:read'], grantKind: 'all' })
  ).body;

  const of = (path: string, token: string, holds: Right['holds'] = granted): Right => ({ path, token, holds });
  const accountant = await tokenOf('accountant@maasdal');
  const { total } = (await send(second, 'GET', '/companies', { token: accountant })).body;
  const rights: Record<string, Right> = {
    'a session': of('/companies', await tokenOf('werkgever')),
    'a login that is switched off': of('/companies', await tokenOf('manager')),
    'a login that is removed': of('/companies', await tokenOf('medewerker')),
    'the logins of a firm': of('/companies', await tokenOf('accountant@heuvelland')),
    'a grant': of('/companies', accountant, ({ body }) => body.total === total),
    'a role at the firm': of('/colleagues', await tokenOf('sanne', 'accountant')),
    'the sessions of a former password': of('/companies', await tokenOf('beheer@oamkb')),
    software: of('/companies', (await askToken(first, formOf({ id: client.id, secret }))).body.access_token),
    'nothing, to compare with': of('/companies', admin),
  };

  let ended = false;
  let withdrawnAt = Infinity;
  const load = Object.entries(rights).flatMap(([name, right]) =>
    [first, second].map(async ({ url }) => {
      const sent: Sent[] = [];
      while (!ended) {
        const at = performance.now();
        const answer = await send({ url }, 'GET', right.path, { token: right.token });
        sent.push({ at, held: right.holds(answer) });
        // The latest call was sent when nothing may hold any more.
        if (at > withdrawnAt + withinMs) break;
      }
      return { name, url, sent };
    }),
  );
  try {
    const session = (await send(first, 'GET', `/accounts/${accountOf('werkgever').id}/sessions`, { token: admin }))
      .body;
    await ask('DELETE', `/accounts/${accountOf('werkgever').id}/sessions/${session.items[0].id}`);
    await ask('PATCH', `/logins/${loginOf('manager', 'manager')}`, { enabled: false });
    await ask('DELETE', `/logins/${loginOf('medewerker', 'employee')}`);
    await ask('PATCH', `/firms/${firmId}`, { state: 'ended' });
    await ask('PATCH', `/logins/${loginOf('accountant@maasdal', 'accountant')}`, { grantKind: 'none' });
    await ask('PATCH', manager, { managesFirm: false });
    await ask('DELETE', `/clients/${client.id}`);
    const passwords = { currentPassword: administrator.password, newPassword: 'zeven natte honden op een dak' };
    await ask('PUT', '/persons/current/password', passwords);
    withdrawnAt = performance.now();
  } catch (error) {
    ended = true;
    throw error;
  }

  for (const { name, url, sent } of await Promise.all(load)) {
    const late = sent.filter(({ at }) => at > withdrawnAt + withinMs);
    const what = `${name} at ${url}`;
    t.true(sent[0]!.held, `${what}: it held before`);
    t.true(late.length > 0, what);
    t.is(late.filter(({ held }) => held).length, name.startsWith('nothing') ? late.length : 0, what);
  }
});
