/** A process that sends mail is killed (SIGKILL) while it does: the mail arrives at least once. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Mailer } from '../../server/src/mail/index.js';
import { Cipher } from '../../server/src/secrets/index.js';
import { OwnJobs } from '../background/own-jobs.js';
import { addTenant, testDatabase } from '../database/fixture.js';
import { runNode } from '../harness/process.js';
import { Mailbox, type Mood } from '../harness/smtp.js';
import { test } from '../harness/test.js';

const to = 'jan@example.nl';
const script = fileURLToPath(new URL('send-runner.ts', import.meta.url));

const moments: [Mood, string, (mailbox: Mailbox) => Promise<string | undefined>][] = [
  ['hang', 'before the mail server has the mail', async (mailbox) => void (await mailbox.waitForCall())],
  [
    'mute',
    'once the mail server has the mail, and did not say so',
    async (mailbox) => (await mailbox.waitForMail(to)).messageId,
  ],
];

for (const [mood, when, reached] of moments)
  test(`a mail arrives whose sender is killed ${when}`, async (t) => {
    const mailbox = await Mailbox.open();
    t.teardown(() => mailbox.stop());
    mailbox.mood = mood;
    const database = await testDatabase(t);
    const { id: tenantId } = await addTenant(database);
    const key = randomBytes(32);
    let time = Date.parse('2026-11-22T10:00:00Z');
    const now = () => new Date(time);
    const jobs = new OwnJobs({ database, cipher: new Cipher([key]), now });
    const mailer = new Mailer({
      from: 'Loonpoort <geen-antwoord@loonpoort.example>',
      ...{ jobs, now, smtpUrl: mailbox.url },
    });
    const link = 'https://oamkb.example/wachtwoord';
    const data = { name: 'Jan', tenant: 'OAMKB', link, expiresAt: '2026-11-22T10:30:00.000Z' };
    await database.transaction((trx) =>
      mailer.send(trx, { tenantId, to, language: 'nl', template: 'password-reset', data }),
    );

    const args = [database.engine.url, key.toString('base64'), String(time), mailbox.url];
    const reaching = reached(mailbox);
    const sender = runNode(t, ['--import=tsx', script, ...args]);
    const before = await reaching;
    await sender.kill('SIGKILL');

    mailbox.mood = 'accept';
    await jobs.runDue();
    t.is(mailbox.waiting, 0, 'another process waits until the lease of the one that died is over');
    time += 5 * 60_000;
    await jobs.runDue();
    const { messageId } = await mailbox.waitForMail(to);
    if (before !== undefined) t.is(messageId, before, 'who gets it twice knows it as one');
    t.deepEqual(await database.rows('SELECT state, attempts FROM jobs'), [{ state: 'done', attempts: 2 }]);
  });
