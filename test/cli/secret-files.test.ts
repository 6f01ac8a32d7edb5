import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../database/fixture.js';
import { startServer, runCli } from '../harness/process.js';
import { send } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';
import { test } from '../harness/test.js';

test('every secret that the service is given can be a file of a secrets manager', async (t) => {
  const [given, dataDir, backupDir] = [folder(t), folder(t), folder(t)];
  const mailbox = await Mailbox.open();
  t.teardown(() => mailbox.stop());
  const put = (name: string, text: string): string => {
    const path = join(given, name);
    writeFileSync(path, text, { mode: 0o440 });
    return path;
  };
  const key = randomBytes(32).toString('base64');
  const backupKey = randomBytes(32).toString('base64');
  const files = {
    DATABASE_URL_FILE: put('database', `sqlite:${join(dataDir, 'elders.db')}\n`),
    LOONPOORT_KEY_FILE: put('encryption', `${key}\n`),
    BACKUP_KEY_FILE: put('backup', `${backupKey}\n`),
    SMTP_URL_FILE: put('smtp', `${mailbox.url}\n`),
    PACKAGES_FILE: put('packages', JSON.stringify({ 'exact-online': { clientId: 'loon', clientSecret: 'geheim' } })),
  };
  const env = { ...files, DATA_DIR: dataDir, DEFAULT_TENANT: 'oamkb' };
  const init = runCli(t, ['init', '--tenant', 'oamkb', '--name', 'oamkb', '--email', 'beheer@oamkb.example'], env);
  t.is((await init.exited).code, 0, init.output());
  const token = /#token=([\w-]+)/.exec(init.output())![1];
  const server = await startServer(t, ['--headless'], { ...env, BACKUP_DIR: backupDir });
  const password = 'vier groene fietsen in de regen';
  t.is((await send(server, 'POST', '/invitation-acceptances', { body: { token, password } })).status, 204);
  const asked = await send(server, 'POST', '/password-resets', { body: { email: 'beheer@oamkb.example' } });
  t.is(asked.status, 202, asked.text);
  t.regex((await mailbox.waitForMail('beheer@oamkb.example')).subject ?? '', /wachtwoord/i);
  t.false(readdirSync(dataDir).includes('encryption.key'), 'it made no key of its own');
  t.true(readdirSync(dataDir).includes('elders.db'));
  t.false(readdirSync(dataDir).includes('loonpoort.db'), 'it made no database of its own');
  for (const secret of [key, backupKey, 'geheim'])
    for (const name of readdirSync(dataDir).filter((each) => !each.startsWith('.')))
      t.false(readFileSync(join(dataDir, name)).includes(secret), name);
});
