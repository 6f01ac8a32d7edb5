/** Two servers and a worker on one database, each of which is killed in turn while calls go on. */
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { isOnPostgres } from '../harness/database.js';
import { makePlace } from '../harness/place.js';
import { freePort } from '../harness/ports.js';
import { type Program, runCli } from '../harness/process.js';
import { demoLogins, send, signIn } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';
import { test } from '../harness/test.js';

const onPostgres = isOnPostgres ? test : test.skip;

onPostgres('what was answered is kept, once, whichever of two servers and a worker is killed', async (t) => {
  t.timeout(300_000);
  const { dataDir, databaseUrl } = await makePlace(t);
  const mailbox = await Mailbox.open();
  t.teardown(() => mailbox.stop());
  const env = {
    ...{
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      DEFAULT_TENANT: 'oamkb',
      SMTP_URL: mailbox.url,
      HEADLESS: 'true',
    },
    ...{ LOCAL_WEBHOOKS: 'true', LEAVE_BACKGROUND: 'true', RATE_LIMIT_FACTORS: '1000', LOG_LEVEL: 'silent' },
  };
  const ports = [await freePort(), await freePort()];
  const urls = ports.map((port) => ({ url: `http://localhost:${port}` }));
  const startServer = async (port: number): Promise<Program> => {
    const server = runCli(t, ['start'], { ...env, PORT: String(port) });
    await server.waitFor(/is ready/);
    return server;
  };
  const startWorker = async (): Promise<Program> => {
    const worker = runCli(t, ['worker'], env);
    await worker.waitFor(/works in the background/);
    return worker;
  };
  const servers = await Promise.all(ports.map(startServer));
  const worker = await startWorker();
  const administrator = { ...demoLogins.find(({ email }) => email.startsWith('beheer'))!, role: 'administrator' };
  const { accessToken: token } = await signIn(urls[0]!, administrator);

  // A caller asks the next server with the same key where one does not answer, as the SDK behind a balancer does.
  let isOver = false;
  const answered: { number: number; id: string }[] = [];
  const call = async (caller: number): Promise<void> => {
    for (let count = 0; !isOver; count++) {
      const number = 80_000 + caller * 10_000 + count;
      const headers = { 'idempotency-key': `debtor ${number}` };
      const body = { number, name: `Onder last ${number}` };
      for (let at = caller; ; at++) {
        const answer = await send(urls[at % 2]!, 'POST', '/debtors', { token, body, headers }).catch(() => undefined);
        if (answer?.status === 201) {
          answered.push({ number, id: (answer.body as { id: string }).id });
          break;
        }
        if (answer && answer.status < 500) return t.fail(answer.text);
        await wait(20);
      }
    }
  };
  const callers = [0, 1, 2].map(call);
  const more = async (count: number): Promise<void> => {
    const until = answered.length + count;
    while (answered.length < until) await wait(20);
  };

  for (const [index, port] of ports.entries()) {
    await more(15);
    await servers[index]!.kill('SIGKILL');
    await more(15);
    servers[index] = await startServer(port);
  }
  await worker.kill('SIGKILL');
  await more(15);
  isOver = true;
  await Promise.all(callers);
  const { email } = demoLogins[0]!;
  t.is((await send(urls[0]!, 'POST', '/password-resets', { body: { email, tenant: 'oamkb' } })).status, 202);
  await startWorker();
  t.truthy(await mailbox.waitForMail(email, 60_000), 'what waited while no worker was there');

  const database = await openDatabase(databaseUrl);
  t.teardown(() => database.close());
  const kept = await database.rows<{ number: number; id: string }>(
    'SELECT number, id FROM debtors WHERE number >= 80000 ORDER BY number',
  );
  t.deepEqual(
    kept,
    answered.sort((one, other) => one.number - other.number),
  );
  t.log(`${kept.length} debtors`);
  const verified = runCli(t, ['audit', 'verify'], env);
  t.is((await verified.exited).code, 0, verified.output());
});
