import { makePlace } from '../harness/place.js';
import { freePort } from '../harness/ports.js';
import { runCli, startServer } from '../harness/process.js';
import { demoLogins, send } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';
import { test } from '../harness/test.js';

test('a server leaves the work in the background to a worker, which listens to nobody but its monitor', async (t) => {
  const mailbox = await Mailbox.open();
  t.teardown(() => mailbox.stop());
  const { dataDir, databaseUrl } = await makePlace(t);
  const [port, monitor] = [await freePort(), await freePort()];
  const env = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    DEFAULT_TENANT: 'oamkb',
    SMTP_URL: mailbox.url,
    LOCAL_WEBHOOKS: 'true',
    LOG_LEVEL: 'error',
  };
  const server = await startServer(t, ['--headless', '--leave-background'], env);
  const { email } = demoLogins[0]!;
  t.is((await send(server, 'POST', '/password-resets', { body: { email, tenant: 'oamkb' } })).status, 202);
  t.is(mailbox.waiting, 0);
  const worker = runCli(t, ['worker'], { ...env, MONITOR: String(monitor), PORT: String(port) });
  await worker.waitFor(/works in the background/);
  t.truthy(await mailbox.waitForMail(email, 60_000));
  t.is(worker.output(), 'Loonpoort works in the background.\n');
  const ready = await fetch(`http://localhost:${monitor}/readyz`);
  t.deepEqual([ready.status, ((await ready.json()) as { ready: boolean }).ready], [200, true]);
  t.regex(await (await fetch(`http://localhost:${monitor}/metrics`)).text(), /^process_cpu_seconds_total \d/m);
  await t.throwsAsync(fetch(`http://localhost:${port}/api/health`));
  t.deepEqual(await worker.kill('SIGTERM'), { code: 0, signal: null });
  t.deepEqual(await server.kill('SIGTERM'), { code: 0, signal: null });
});
