/**
 * What becomes of a service on PostgreSQL that loses its database in the midst of its work: killed, beside the network,
 * behind its pooler, or replaced by its standby. Real processes, on a real server, which no process of them outlives.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import pg from 'pg';
import { accountant, administrator, type Caller, callerOf, type Item } from '../companies/caller.js';
import { connect } from '../demo/consent.js';
import { hasPooler } from '../harness/pooler.js';
import { type Answer, send } from '../harness/service.js';
import { test } from '../harness/test.js';
import { install, type Installation, newEnding, type Server } from './installation.js';
import { Load } from './load.js';

/** Whatever takes longer is a failure: what was lost is to be back ten seconds after its cause is gone, on a machine at rest. */
const patienceMs = 30_000;

async function until<T>(what: string, look: () => Promise<T | undefined | false>, timeoutMs = patienceMs): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    if (performance.now() > end) throw new Error(`${what}: not within ${timeoutMs} ms`);
    await wait(50);
  }
}

const ending = newEnding();
let place: Installation;
let server: Server;
let worker: Server;
let firm: Caller;
let bureau: Caller;
/** Runs whose journals the package takes, each of a company of its own. */
const runs: string[] = [];
/** Of what the load of a test saves. */
let firstNumber = 0;
let processed = 0;
let ofDemo: string[] = [];
const invited: string[] = [];
const acknowledged: Load['acknowledged'] = [];

test.before(async () => {
  place = await install(ending);
  [server, worker] = await Promise.all([place.startServer(), place.startWorker()]);
  const service = server as never;
  firm = await callerOf(service, accountant);
  bureau = await callerOf(service, administrator);
  const { items } = (await firm.get('/integrations?q=exact')).body as { items: Item[] };
  const { id: integrationId, ownerId } = items.find(({ level }) => level === 'firm')!;
  ofDemo = (await deliveries()).map(({ id }) => id);
  await connect(firm, `/integrations/firm/${String(ownerId)}/exact-online`, server.url);
  const suggested = (await firm.get(`/mapping-suggestions?integrationId=${integrationId}&limit=60`)).body as {
    items: Item[];
  };
  const mappings = suggested.items.map(({ companyId, administration, administrationName }) => ({
    ...{ companyId, administration, administrationName },
  }));
  await firm.post('/administration-mappings/batches', { integrationId, mappings });
  for (const { companyId } of mappings) {
    const [run] = ((await firm.get(`/runs?companyId=${String(companyId)}`)).body as { items: Item[] }).items;
    if (run?.state === 'locked') runs.push(run.id);
  }
});
test.after.always(() => ending.end());

/** Calls as the SDK does: what is not possible now is asked again, with the same key. */
async function repeated({ token }: Caller, path: string, body: object, at = server): Promise<Answer> {
  const headers = { 'idempotency-key': JSON.stringify(body).slice(0, 200) };
  return until(path, async () => {
    const answer = await send(at, 'POST', path, { token, body, headers });
    return answer.status !== 503 && answer;
  });
}

/** Asks for what leaves afterwards: two journals to the package, and a mail. */
async function ask(t: ExecutionContext, at?: Server): Promise<string> {
  const runIds = runs.splice(0, 2);
  t.is(runIds.length, 2);
  const answer = await repeated(firm, '/runs/batches', { runIds }, at);
  const outcomes = (answer.body as { items: Item[] }).items.map(({ outcome }) => outcome);
  t.deepEqual(outcomes, ['queued', 'queued'], answer.text);
  processed += runIds.length;
  const email = `gast${invited.length}@voorbeeld.nl`;
  const invitation = { email, role: 'administrator', grantKind: 'all', name: 'Gast', language: 'nl' };
  const sent = await repeated(bureau, '/invitations', invitation, at);
  t.is(sent.status, 201, sent.text);
  invited.push(email);
  return email;
}

const isReady = async ({ monitor }: Server): Promise<boolean> => (await fetch(`${monitor}/readyz`)).status === 200;

interface Fault {
  /** The one server that is hit; otherwise it is the server and the worker. */
  at?: Server;
  breaks(): unknown;
  mends(): unknown;
}

/** Has the database fail under load, and looks at what people and machines are told meanwhile and afterwards. */
async function fail(t: ExecutionContext, fault: Fault): Promise<void> {
  const load = new Load(t, [fault.at ?? server], bureau.token, (firstNumber += 100_000));
  try {
    await failUnder(t, load, fault);
  } finally {
    await load.end();
    acknowledged.push(...load.acknowledged);
  }
  for (const { child, output } of [server, worker, ...(fault.at ? [fault.at] : [])])
    t.is(child.exitCode, null, output());
  await assertOnce(t);
}

async function failUnder(t: ExecutionContext, load: Load, { breaks, mends, at }: Fault): Promise<void> {
  const hit = at ? [at] : [server, worker];
  await load.saves(10);
  const email = await ask(t, at);
  await breaks();
  const broken = performance.now();
  const refused: Answer = await load.fails();
  t.log(`refused after ${Math.round(performance.now() - broken)} ms`);
  const reading = await send(hit[0]!, 'GET', '/companies?limit=1', { token: firm.token });
  for (const each of [refused, reading]) {
    t.is(each.status, 503, each.text);
    t.is(each.headers.get('content-type'), 'application/problem+json');
    t.regex(each.headers.get('retry-after') ?? '', /^\d+$/);
  }
  for (const each of hit) {
    t.false(await isReady(each));
    t.regex(await (await fetch(`${each.monitor}/metrics`)).text(), /^loonpoort_ready 0$/m);
  }
  await mends();
  const mended = performance.now();
  const saved = load.acknowledged.length;
  await until('saving', async () => load.acknowledged.length > saved + 10);
  for (const each of hit) await until('readiness', () => isReady(each));
  t.log(`ready again after ${Math.round(performance.now() - mended)} ms`);
  t.truthy(await place.mailbox.waitForMail(email, patienceMs));
  t.log(`mail of before after ${Math.round(performance.now() - mended)} ms`);
  const after = await ask(t, at);
  t.truthy(await place.mailbox.waitForMail(after, patienceMs));
  t.log(`mail of afterwards after ${Math.round(performance.now() - mended)} ms`);
  // Where nobody knows whether the database kept that a delivery was begun, it is looked for in the books when its time is over.
  const isSent = async () => (await deliveries()).every(({ state }) => state === 'posted');
  await until('deliveries', isSent, 5 * patienceMs);
  t.log(`all is sent after ${Math.round(performance.now() - mended)} ms`);
}

/** Returns the deliveries that were asked for here; the demo has one of its own, which its package refused. */
const deliveries = async (): Promise<Item[]> => {
  const answer = await firm.get('/deliveries?limit=200');
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as { items: Item[] }).items.filter(({ id }) => !ofDemo.includes(id));
};

/** Asserts that what was answered is there, and everything once. */
async function assertOnce(t: ExecutionContext): Promise<void> {
  const numbers = acknowledged.map(({ number }) => number);
  const kept = await rows<{ number: string; id: string }>('SELECT number, id FROM debtors WHERE number >= 100000');
  const known = new Map(kept.map(({ number, id }) => [Number(number), id]));
  t.deepEqual(
    acknowledged.filter(({ number, id }) => known.get(number) !== id),
    [],
  );
  t.is(known.size, new Set(numbers).size, 'nothing is there that was not answered');
  const books = await (await fetch(`${place.vendor.url}/demo/boekhouding`)).text();
  t.is((await deliveries()).length, processed);
  t.is(books.match(/<h2>\d{8}/g)?.length, processed);
}

async function rows<T extends object>(sql: string): Promise<T[]> {
  const client = new pg.Client(place.cluster.urlOf('loonpoort', place.network.target));
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('PostgreSQL is killed and started again', async (t) => {
  t.timeout(240_000);
  await fail(t, { breaks: () => place.cluster.kill(), mends: () => place.cluster.start() });
});

test('PostgreSQL is killed while the worker waits in it for its turn', async (t) => {
  t.timeout(240_000);
  const turns = new pg.Client(place.cluster.urlOf('loonpoort'));
  turns.on('error', () => {});
  await turns.connect();
  await fail(t, {
    // What takes turns holds this lock: the worker waits for it with a connection that it has in hand.
    async breaks() {
      await turns.query("SELECT pg_advisory_lock(hashtext('pgboss'), hashtext('turns jobs'))");
      await ask(t);
      await until(
        'the worker',
        async () => (await rows("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).length > 0,
      );
      await place.cluster.kill();
    },
    mends: () => place.cluster.start(),
  });
});

test('the network says that it is cut', async (t) => {
  t.timeout(240_000);
  await fail(t, { breaks: () => place.network.cut('reset'), mends: () => place.network.restore() });
});

test('the network loses everything without a word', async (t) => {
  t.timeout(240_000);
  await fail(t, { breaks: () => place.network.cut('silence'), mends: () => place.network.restore() });
});

(hasPooler ? test : test.skip)('the pooler before PostgreSQL is killed and started again', async (t) => {
  t.timeout(240_000);
  const at = await place.startServer({ DATABASE_URL: place.pooledUrl });
  await fail(t, { at, breaks: () => place.killPooler(), mends: () => place.startPooler() });
  await at.kill('SIGTERM');
});

test('a standby takes the place of PostgreSQL, and lacks nothing that was answered', async (t) => {
  t.timeout(240_000);
  const standby = await place.cluster.makeStandby(ending);
  await fail(t, {
    breaks: () => place.cluster.kill(),
    async mends() {
      await standby.promote();
      place.network.target = standby.port;
    },
  });
});
