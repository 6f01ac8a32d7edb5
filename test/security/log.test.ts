import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex'; // another program, not a part of the server
import { test } from '../harness/test.js';
import { startServer } from '../harness/process.js';
import { Mailbox } from '../harness/smtp.js';
import { demoLogins, send, signIn } from '../harness/service.js';

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;

/** What must not stand in a log, by what it is. Each is sent where people and programs send such a thing. */
const canaries = {
  password: 'kanarie-wachtwoord-in-een-gele-kooi',
  newPassword: 'kanarie-nieuw-wachtwoord-in-een-kooi',
  unknownAddress: 'kanarie.onbekend@voorbeeld.nl',
  invited: 'kanarie.genodigd@voorbeeld.nl',
  linkToken: 'kanarieLinkkanarieLinkkanarieLinkkanarieLin',
  packageUser: 'kanarie-gebruiker-van-het-pakket',
  packageSecret: 'kanarie-geheim-van-het-pakket',
  clientSecret: 'kanarie-geheim-van-software',
  refreshToken: 'kanarieRefreshkanarieRefreshkanarieRefreshk',
  device: 'kanarieToestelkanarieToestelkanarieToestelk',
  searched: 'kanariezoekwoord',
  idempotencyKey: 'kanarie-sleutel',
};

test('a log of everything is JSON to a line in UTC, and names neither secrets nor what was asked, also where the database fails', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'loonpoort-log-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const mailbox = await Mailbox.open();
  t.teardown(() => mailbox.stop());
  mailbox.mood = 'reject';
  const server = await startServer(t, ['--demo', '--headless', '--data-dir', data], {
    LOG_LEVEL: 'info',
    SMTP_URL: mailbox.url,
  });
  const { accessToken: token } = await signIn(server, administrator);

  const { body: companies } = await send(server, 'GET', '/companies?limit=1', { token });
  const companyId: string = companies.items[0].id;

  const calls = async (): Promise<number[]> => {
    const cookie = `__Host-loonpoort-refresh=${canaries.refreshToken}; __Host-loonpoort-device=${canaries.device}`;
    const credentials = { tenant: 'oamkb', email: canaries.unknownAddress, password: canaries.password };
    const headers = { 'idempotency-key': canaries.idempotencyKey };
    const answers = [
      await send(server, 'POST', '/sessions', { body: credentials, headers: { cookie } }),
      await send(server, 'POST', '/sessions/current/tokens', { headers: { cookie, origin: server.url } }),
      await send(server, 'POST', '/password-resets', { body: { tenant: 'oamkb', email: canaries.unknownAddress } }),
      await send(server, 'POST', '/invitation-acceptances', {
        body: { token: canaries.linkToken, password: canaries.newPassword },
      }),
      await send(server, 'PUT', '/persons/current/password', {
        token,
        body: { currentPassword: canaries.password, newPassword: canaries.newPassword },
      }),
      await send(server, 'POST', '/invitations', {
        token,
        headers,
        body: { email: canaries.invited, name: canaries.invited, role: 'administrator', grantKind: 'all' },
      }),
      await send(server, 'PUT', `/integrations/company/${companyId}/reeleezee`, {
        token,
        body: {
          package: 'reeleezee',
          settings: { userName: canaries.packageUser, diaryCode: 'LOON', password: canaries.packageSecret },
        },
      }),
      await askToken(server.url, { client_id: 'kanarie', client_secret: canaries.clientSecret }),
      await send(server, 'GET', `/companies?q=${canaries.searched}`, { token }),
      await send(server, 'GET', `/companies?q=${canaries.searched}&limit=${canaries.searched}`, { token }),
    ];
    return answers.map(({ status }) => status);
  };

  t.deepEqual(await calls(), [401, 401, 202, 404, 422, 201, 201, 401, 200, 400]);
  await server.waitFor(/"job":"mail"/);
  // Now statements fail that carry what was typed.
  const other = knex({ client: 'sqlite3', connection: join(data, 'loonpoort.db'), useNullAsDefault: true });
  t.teardown(() => other.destroy());
  await other.raw('ALTER TABLE persons RENAME COLUMN email TO address');
  await other.raw('ALTER TABLE companies RENAME COLUMN number TO nr');
  await other.raw('ALTER TABLE invitation_links RENAME COLUMN token_hash TO hash');
  const broken = await calls();
  t.true(broken.filter((status) => status === 500).length >= 3, `${broken.join()} are not the errors that are logged`);

  await server.kill('SIGTERM');
  const log = server.output();
  t.true(log.split('\n').filter((line) => line.includes('"level":50')).length >= 3, 'no error was logged');
  t.true(log.includes('"operation":"createSession"'), 'calls were not logged');
  // What a caller sends cannot begin a line of its own, and every time is in UTC.
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  for (const line of lines) t.regex(String(JSON.parse(line).time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/, line);
  for (const [what, canary] of Object.entries({ ...canaries, token })) {
    t.false(log.includes(canary), `the log holds ${what}`);
  }
});

async function askToken(url: string, client: Record<string, string>): Promise<{ status: number }> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
  return fetch(`${url}/api/tokens`, { method: 'POST', body });
}
