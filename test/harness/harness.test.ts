import { createTransport } from 'nodemailer';
import { test } from './test.js';
import { axe } from './axe.js';
import { visit } from './browser.js';
import { Mailbox } from './smtp.js';
import { serve } from './static.js';

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const GOOD = `<!doctype html><html lang="nl"><title>Goed</title><main><h1>Goed</h1><a href="/">Start</a></main></html>`;
const BAD = `<!doctype html><html lang="nl"><title>Fout</title><body style="color: #ccc; background: #fff"><main><h1>Fout</h1>
  <script src="/bad.js"></script><script>window.inline = true;</script><input></main></html>`;
const SCRIPT = `fetch('/missing'); console.error('broken'); setTimeout(() => { throw new Error('uncaught'); });`;

test('a good page has no faults and no violations', async (t) => {
  const { page, faults } = await visit(t);
  await page.goto(await serve(t, { pages: { '/': GOOD }, headers: { 'content-security-policy': CSP } }));
  t.deepEqual(await axe(page), []);
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});

test('a bad page shows every kind of fault', async (t) => {
  const { page, faults } = await visit(t);
  const origin = await serve(t, {
    pages: { '/': BAD, '/bad.js': SCRIPT },
    headers: { 'content-security-policy': CSP },
  });
  const missing = page.waitForResponse(`${origin}/missing`);
  await page.goto(origin);
  await missing;
  const violations = await axe(page);
  t.true(
    violations.some((line) => line.startsWith('label: input:')),
    violations.join('\n'),
  );
  t.true(
    faults.csp.some((line) => line.startsWith('script-src-elem blocked inline')),
    faults.csp.join('\n'),
  );
  t.true(
    faults.csp.some((line) => line.startsWith('style-src-attr blocked inline')),
    faults.csp.join('\n'),
  );
  t.deepEqual(faults.requests, [`404 GET ${origin}/missing`]);
  t.deepEqual(faults.console, ['broken', 'Error: uncaught']);
});

test('the browser reaches nothing outside the machine', async (t) => {
  const { page, faults } = await visit(t);
  await t.throwsAsync(page.goto('http://loonpoort.invalid/'), { message: /ERR_NAME_NOT_RESOLVED/ });
  t.deepEqual(faults.requests, ['net::ERR_NAME_NOT_RESOLVED GET http://loonpoort.invalid/']);
});

test('mail arrives once, and the mail server can be broken in every way', async (t) => {
  const mailbox = await Mailbox.open();
  t.teardown(() => mailbox.stop());
  const send = (to: string): Promise<unknown> =>
    createTransport(mailbox.url, { from: 'bureau@example.nl' }).sendMail({ to, subject: 'Welkom', text: 'Dag' });

  await Promise.all([send('b@example.nl'), send('a@example.nl')]);
  t.is((await mailbox.waitForMail('a@example.nl')).subject, 'Welkom');
  await t.throwsAsync(mailbox.waitForMail('a@example.nl', 50), { message: /unread mail is to b@example\.nl/ });

  mailbox.mood = 'refuse';
  await t.throwsAsync(send('a@example.nl'), { message: /421/ });
  mailbox.mood = 'reject';
  await t.throwsAsync(send('a@example.nl'), { message: /550/ });
  mailbox.mood = 'drop';
  await t.throwsAsync(send('a@example.nl'));
  mailbox.mood = 'hang';
  const waiting = send('a@example.nl').catch((error: Error) => error.message);
  t.is(
    await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 300, 'still waiting'))]),
    'still waiting',
  );
  await mailbox.stop();
  t.not(await waiting, 'still waiting');
  await t.throwsAsync(send('a@example.nl'), { message: /ECONNREFUSED/ });
  mailbox.mood = 'accept';
  await mailbox.start();
  await send('c@example.nl');
  t.is((await mailbox.waitForMail('c@example.nl')).text?.trim(), 'Dag');
});
