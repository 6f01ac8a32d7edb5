import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { freePort } from '../harness/ports.js';
import { runNode, type Program } from '../harness/process.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';
import { back, open as openAuthorization } from '../oauth/flow.js';

const accountant = demoLogins.find(({ email }) => email === 'accountant@maasdal.example')!;
const program = fileURLToPath(new URL('../../examples/bookkeeping/bookkeeping.ts', import.meta.url));

interface Entry {
  document: string;
  reference: string;
  acknowledged: boolean;
  lines: { account: string; costCentre: string | null; amount: number }[];
}

/** Finds a company whose journals the program may fetch. */
async function open(t: ExecutionContext) {
  const service = await startService({ webhooks: { loopback: true } });
  const folder = await mkdtemp(join(tmpdir(), 'books-'));
  t.teardown(async () => {
    await service.stop();
    await rm(folder, { recursive: true });
  });
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 60, 200: 40 });
  const { body, text, status } = await payroll.admin.post('/clients', {
    name: 'Boekhouding',
    scopes: ['journals:read', 'journals:acknowledge'],
    grantKind: 'companies',
    grantIds: [payroll.company.id],
  });
  if (status !== 201) throw new Error(text);
  const books = join(folder, 'books.json');
  const start = (env: Record<string, string> = {}): Program =>
    runNode(t, ['--import=tsx', program], {
      LOONPOORT_URL: `${service.url}/api`,
      CLIENT_ID: body.client.id as string,
      CLIENT_SECRET: body.secret as string,
      BOOKS: books,
      ...env,
    });
  let period = 0;
  return {
    service,
    payroll,
    folder,
    start,
    make: async (salary = 250_000) => {
      const wages = { 1: { 1000: salary, 8000: 50_000, 9900: salary - 50_000 } };
      return payroll.made(await payroll.run(wages, { periodFrom: (period++ % 12) + 1, state: 'locked' }));
    },
    entries: async () =>
      Object.entries((JSON.parse(await readFile(books, 'utf8')) as { entries: Record<string, Entry> }).entries),
  };
}

test('it books the journals that there are, line for line, and acknowledges them', async (t) => {
  const { payroll, make, start, entries } = await open(t);
  const journals = [await make(), await make(300_000)];
  const { waitFor } = start();
  for (const { reference } of journals)
    await waitFor(new RegExp(`Booked ${String(reference)} of Boekhandel De Pagina as L0000`));
  const booked = await entries();
  t.deepEqual(
    booked.map(([id]) => id),
    journals.map(({ id }) => id),
  );
  for (const [id, { lines, document }] of booked) {
    const wanted = (await payroll.lines(id)).map(({ account, costCentre, description, amount }) => ({
      account,
      costCentre,
      description,
      amount,
    }));
    t.deepEqual(lines, wanted as never);
    t.is(
      lines.reduce((sum, { amount }) => sum + amount, 0),
      0,
    );
    t.like(await payroll.journal(id), { acknowledgedBy: 'Boekhouding', acknowledgedDocument: document });
  }
});

test('however often it is killed, every journal is booked once and acknowledged', async (t) => {
  const { payroll, make, start, entries } = await open(t);
  const journals = [];
  for (let count = 0; count < 12; count += 1) journals.push(await make());
  for (const { reference } of [journals[0]!, journals[4]!, journals[8]!]) {
    const { waitFor, kill } = start();
    await waitFor(new RegExp(`Booked ${String(reference)} `));
    await kill('SIGKILL');
  }
  const { waitFor } = start();
  await waitFor(new RegExp(`Booked ${String(journals[11]!.reference)} `));
  const booked = await entries();
  t.deepEqual(
    booked.map(([id]) => id),
    journals.map(({ id }) => id),
  );
  t.deepEqual(new Set(booked.map(([, { document }]) => document)).size, 12);
  t.true(booked.every(([, { acknowledged }]) => acknowledged));
  for (const { id } of journals) t.is((await payroll.journal(id)).acknowledgedBy, 'Boekhouding');
});

test('with a webhook it hears of a journal at once, and of nothing that is not signed', async (t) => {
  const { payroll, make, start } = await open(t);
  const port = await freePort();
  const { body } = await payroll.caller.post('/webhooks', {
    url: `http://localhost:${port}/`,
    types: ['journal.ready'],
  });
  const { waitFor } = start({ WEBHOOK_SECRET: body.secret as string, PORT: String(port) });
  await waitFor(/Listening/);
  const { reference } = await make();
  await waitFor(new RegExp(`Booked ${String(reference)} `));
  const forged = await fetch(`http://localhost:${port}/`, {
    method: 'POST',
    body: '{}',
    headers: { 'webhook-id': '1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA' },
  });
  t.is(forged.status, 400);
});

test('without access it says what is missing', async (t) => {
  const { exited, output } = runNode(t, ['--import=tsx', program], { CLIENT_ID: '' });
  t.is((await exited).code, 1);
  t.regex(output(), /CLIENT_ID and CLIENT_SECRET/);
});

test('a person gives it access in the browser, once; taken back, it asks again', async (t) => {
  const { service, payroll, folder, make, start, entries } = await open(t);
  const { body, status, text } = await payroll.admin.post('/clients', {
    name: 'Boekhouding van Anna',
    kind: 'public',
    redirectUris: ['http://127.0.0.1/callback'],
    scopes: ['journals:read', 'journals:acknowledge'],
  });
  t.is(status, 201, text);
  const { accessToken: token } = await signIn(service, accountant);
  const file = join(folder, 'access.json');
  const begin = () => start({ CLIENT_ID: body.client.id as string, CLIENT_SECRET: '', ACCESS: file });
  const consent = async ({ waitFor }: Program): Promise<Response> => {
    const [, address] = await waitFor(/Open in a browser: (\S+)/);
    const asked = new URL(address!);
    t.is(asked.searchParams.get('code_challenge_method'), 'S256');
    const page = await openAuthorization({ url: asked });
    const path = `/authorization-requests/${page.requestId}/consents`;
    const answer = await send(service, 'POST', path, {
      body: { companies: 'all' },
      token,
      headers: { cookie: page.cookie },
    });
    t.is(answer.status, 201, answer.text);
    const callback = await back(page, answer.body.redirectTo as string);
    t.is((await fetch(new URL('/callback?code=x&state=y', callback))).status, 404, 'from a page of somebody else');
    return fetch(callback);
  };

  const first = await make();
  const running = begin();
  t.regex(await (await consent(running)).text(), /Access was given/);
  await running.waitFor(new RegExp(`Booked ${String(first.reference)} `));
  t.is((await stat(file)).mode & 0o777, 0o600);
  const kept = await readFile(file, 'utf8');
  t.deepEqual(Object.keys(JSON.parse(kept) as object), ['refreshToken']);
  await running.kill('SIGKILL');

  const second = await make(300_000);
  const again = begin();
  await again.waitFor(new RegExp(`Booked ${String(second.reference)} `));
  t.notRegex(again.output(), /Open in a browser/);
  t.not(await readFile(file, 'utf8'), kept, 'the next refresh token, as that one is spent');
  const references = (await entries()).map(([, { reference }]) => reference);
  for (const { reference } of [first, second])
    t.is(references.filter((each) => each === reference).length, 1, 'booked once');
  await again.kill('SIGKILL');

  const [given] = (await send(service, 'GET', '/authorizations', { token })).body.items;
  t.is((await send(service, 'DELETE', `/authorizations/${given.id}`, { token })).status, 204);
  const third = begin();
  t.is((await consent(third)).status, 200);
  await third.kill('SIGKILL');
});
