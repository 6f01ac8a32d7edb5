import { randomBytes } from 'node:crypto';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { type Mail, Mailer, type MailData, type MailOptions } from '../../server/src/mail/index.js';
import { Cipher } from '../../server/src/secrets/index.js';
import { addTenant, testDatabase } from '../database/fixture.js';
import { Mailbox } from '../harness/smtp.js';
import { OwnJobs } from '../background/own-jobs.js';

const start = Date.parse('2026-11-22T10:00:00Z');

async function world(t: ExecutionContext, options: Partial<MailOptions> = {}) {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const clock = { time: start };
  const now = () => new Date(clock.time);
  const jobs = new OwnJobs({ database, cipher: new Cipher([randomBytes(32)]), now });
  const mailer = new Mailer({ from: 'Loonpoort <geen-antwoord@loonpoort.example>', jobs, now, ...options });
  const send = (mail: Partial<Mail> = {}) =>
    database.transaction((trx) =>
      mailer.send(trx, {
        tenantId,
        to: 'jan@example.nl',
        language: 'nl',
        template: 'invitation',
        data: data.invitation,
        ...mail,
      } as Mail),
    );
  const state = async () =>
    (await database.rows<{ state: string }>('SELECT state FROM jobs ORDER BY id')).map(({ state }) => state);
  return { database, tenantId, clock, jobs, mailer, send, state };
}

async function mailbox(t: ExecutionContext): Promise<Mailbox> {
  const box = await Mailbox.open();
  t.teardown(() => box.stop());
  return box;
}

const link = 'https://oamkb.example.nl/uitnodiging#token=abc&x=1';
const invitation: MailData['invitation'] = {
  tenant: 'OAMKB',
  name: 'Jan de Vries',
  email: 'jan@example.nl',
  role: 'accountant',
  of: 'Kantoor De Ruyter & Zn.',
  link,
  expiresAt: '2026-11-25T13:05:00.000Z',
};
const data: MailData = {
  invitation,
  'invitation-added-login': invitation,
  'password-reset': { tenant: 'OAMKB', name: 'Jan', link, expiresAt: '2026-11-22T10:30:00.000Z' },
  'password-changed': {
    tenant: 'OAMKB',
    name: 'Jan',
    email: 'jan@example.nl',
    link,
    changedAt: '2026-11-22T10:00:00.000Z',
  },
  'new-browser': {
    tenant: 'OAMKB',
    name: 'Jan',
    email: 'jan@example.nl',
    browser: 'Firefox',
    system: 'Windows',
    address: '203.0.113.7',
    signedInAt: '2026-11-22T10:00:00.000Z',
    link,
  },
  'factor-changed': {
    tenant: 'OAMKB',
    name: 'Jan',
    email: 'jan@example.nl',
    change: { kind: 'added', type: 'passkey', name: 'Laptop' },
    link,
    changedAt: '2026-11-22T10:00:00.000Z',
  },
  'provider-linked': {
    tenant: 'OAMKB',
    name: 'Jan',
    email: 'jan@example.nl',
    provider: 'Microsoft',
    linkedAt: '2026-11-22T10:00:00.000Z',
    link,
  },
  'provider-unlinked': {
    tenant: 'OAMKB',
    name: 'Jan',
    email: 'jan@example.nl',
    provider: 'Microsoft',
    by: 'administrator',
    unlinkedAt: '2026-11-22T10:00:00.000Z',
    link,
  },
  'consent-ended': {
    tenant: 'OAMKB',
    name: 'Jan',
    software: 'Boekhouding',
    giver: null,
    endedAt: '2026-11-22T10:00:00.000Z',
    link,
  },
  'consent-removed': {
    tenant: 'OAMKB',
    name: 'Jan',
    software: 'Boekhouding',
    removedAt: '2026-11-22T10:00:00.000Z',
    link,
  },
  'webhook-disabled': {
    tenant: 'OAMKB',
    name: 'Jan',
    url: 'https://boekhouding.example.nl/berichten',
    reason: 'failing',
    link,
  },
  notices: {
    tenant: 'OAMKB',
    name: 'Jan',
    login: 'Kantoor Maasdal',
    groups: [
      { kind: 'integrationFailed', count: 1, named: ['Exact Online, Kantoor Maasdal'], link },
      { kind: 'journalStale', count: 7, named: ['Hotel De Kroon, oktober 2026'], link },
      { kind: 'accessReviewOpen', count: 1, named: ['Bevestig of beëindig wie toegang heeft'], link },
      { kind: 'loginsUnused', count: 1, named: ['3 inlogs zijn lang niet gebruikt'], link },
      {
        kind: 'factorNeeded',
        count: 1,
        named: ['Vanaf 30 december 2026 log je in met een app of een passkey erbij.'],
        link,
      },
    ],
    link,
  },
  'integration-failed': {
    tenant: 'OAMKB',
    name: 'Jan',
    package: 'Exact Online',
    owner: 'Kantoor Maasdal',
    reason: 'consent',
    link,
  },
  'remedy-requested': {
    tenant: 'OAMKB',
    name: 'Jan',
    requester: 'Marieke Jansen',
    cause: { nl: 'Looncode 3150 heeft nog geen rekening.', en: 'Wage code 3150 has no account yet.' },
    period: { nl: 'oktober 2026', en: 'October 2026' },
    companies: ['Hotel De Kroon', 'Bakkerij Smit'],
    companyCount: 12,
    link,
  },
};

test('an invitation arrives, in text and HTML that say the same', async (t) => {
  const box = await mailbox(t);
  const { jobs, send } = await world(t, { smtpUrl: box.url });
  await send();
  await jobs.runDue();
  const mail = await box.waitForMail('jan@example.nl');
  t.is(mail.subject, 'Je toegang tot OAMKB staat klaar');
  t.is(mail.from?.text, '"Loonpoort" <geen-antwoord@loonpoort.example>');
  t.regex(mail.messageId ?? '', /^<[0-9a-f-]{36}@loonpoort\.example>$/);
  t.is(mail.headers.get('auto-submitted'), 'auto-generated');
  const html = mail.html || '';
  for (const words of [
    'Hallo Jan de Vries,',
    'als accountant van Kantoor De Ruyter & Zn.',
    'woensdag 25 november 2026 om 14:05',
    link,
  ]) {
    t.true(mail.text?.includes(words), words);
    t.true(html.replaceAll('&#38;', '&').includes(words), words);
  }
  t.regex(html, /<html lang="nl">/);
  t.regex(html, /<title>[^<]+<\/title>/);
});

test('every template in both languages: whole sentences, the link, no gaps', async (t) => {
  const { jobs, mailer, send } = await world(t, { record: true });
  for (const template of Object.keys(data) as (keyof MailData)[]) {
    for (const language of ['nl', 'en'] as const) await send({ template, language, data: data[template] });
  }
  await jobs.runDue();
  const mails = mailer.recorded?.() ?? [];
  t.is(mails.length, 2 * Object.keys(data).length);
  t.is(new Set(mails.map(({ subject }) => subject)).size, mails.length);
  for (const { subject, text, html } of mails) {
    t.true(text.includes(link), subject);
    t.notRegex(`${subject} ${text} ${html}`, /undefined|null|NaN|\{\w+\}|\[object/);
    t.notRegex(html, /<table|<img|<script|http:/);
  }
});

test('an added login says so, and names the role', async (t) => {
  const { jobs, mailer, send } = await world(t, { record: true });
  await send({ template: 'invitation-added-login', data: { ...invitation, role: 'employer', of: 'Bakkerij Peeters' } });
  await send({ template: 'invitation', data: { ...invitation, role: 'administrator' }, language: 'en' });
  await jobs.runDue();
  const [added, first] = mailer.recorded?.() ?? [];
  t.regex(
    added?.text ?? '',
    /Je kon al inloggen bij OAMKB\. Daar komt een inlog bij: als werkgever, voor Bakkerij Peeters\./,
  );
  t.regex(first?.text ?? '', /payroll environment of OAMKB, as an administrator\./);
});

test('while the mail server is away mail waits; when it is back it is sent, once', async (t) => {
  const box = await mailbox(t);
  const { clock, jobs, send, state } = await world(t, { smtpUrl: box.url });
  await box.stop();
  await send();
  await jobs.runDue();
  t.deepEqual(await state(), ['ready']);
  await box.start();
  clock.time += 5000;
  await jobs.runDue();
  t.deepEqual(await state(), ['done']);
  await box.waitForMail('jan@example.nl');
  await jobs.runDue();
  t.is(box.waiting, 0);
});

test('a server that refuses, rejects or drops the connection loses no mail', async (t) => {
  const box = await mailbox(t);
  const { clock, jobs, send, state } = await world(t, { smtpUrl: box.url });
  await send();
  for (const mood of ['refuse', 'reject', 'drop'] as const) {
    box.mood = mood;
    await jobs.runDue();
    t.deepEqual(await state(), ['ready'], mood);
    clock.time += 120_000;
  }
  box.mood = 'accept';
  await jobs.runDue();
  t.deepEqual(await state(), ['done']);
  await box.waitForMail('jan@example.nl');
});

test('mail leaves for another machine over TLS only, unless the operator says otherwise', async (t) => {
  const box = await mailbox(t);
  // This machine by a name that does not say so. The mailbox offers no STARTTLS.
  const elsewhere = box.url.replace('127.0.0.1', '0.0.0.0');
  const { jobs, send, state } = await world(t, { smtpUrl: elsewhere });
  await send();
  await jobs.runDue();
  t.deepEqual(await state(), ['ready']);
  t.is(box.waiting, 0);

  const plain = await world(t, { smtpUrl: `${elsewhere}?requireTLS=false` });
  await plain.send();
  await plain.jobs.runDue();
  t.deepEqual(await plain.state(), ['done']);
});

test('without a mail server mail waits for one', async (t) => {
  const { database, jobs, mailer, send, state } = await world(t);
  t.is(mailer.recorded, undefined);
  await send();
  await jobs.runDue();
  t.deepEqual(await state(), ['ready']);
  t.deepEqual(await database.rows('SELECT last_error FROM jobs'), [{ last_error: 'SMTP_URL is not set' }]);
});

test('a link that expired while the server was away is not mailed', async (t) => {
  const { clock, jobs, mailer, send, state } = await world(t, { record: true });
  await send({ template: 'password-reset', data: data['password-reset'] });
  clock.time += 31 * 60_000;
  await jobs.runDue();
  t.deepEqual(mailer.recorded?.(), []);
  t.deepEqual(await state(), ['done']);
});

test('names cannot add headers, recipients or HTML', async (t) => {
  const box = await mailbox(t);
  const { jobs, send } = await world(t, { smtpUrl: box.url });
  const tenant = 'OAMKB\r\nBcc: dief@example.nl\r\n\r\n<script>alert(1)</script>';
  await send({ data: { ...invitation, tenant, of: '"><img src=x>' } });
  await jobs.runDue();
  const mail = await box.waitForMail('jan@example.nl');
  t.is(mail.headers.get('bcc'), undefined);
  t.true(mail.subject?.startsWith('Je toegang tot OAMKB Bcc: dief@example.nl'));
  t.notRegex(mail.html || '', /<script|<img/);
  t.is(box.waiting, 0, 'nobody else got it');
});

test('an address that is more than one plain address is refused before anything is kept', async (t) => {
  const { send, state } = await world(t, { record: true });
  for (const to of [
    'jan@example.nl, piet@example.nl',
    'jan@example.nl\nBcc: piet@example.nl',
    'Jan <jan@example.nl>',
    'jan',
    '@',
    'a@b@c',
    '"a b"@c.nl',
    'jan@example.nl\u0000',
  ]) {
    await t.throwsAsync(send({ to }), { instanceOf: TypeError }, to);
  }
  t.deepEqual(await state(), []);
});

test('the database is told when a mail left', async (t) => {
  const { database, jobs, mailer, send } = await world(t, { record: true });
  mailer.onSent(async (trx, { about }, sentAt) => void (await trx('tenants').update({ name: `${about} ${sentAt}` })));
  await send({ about: 'invitation-1' });
  await jobs.runDue();
  t.deepEqual(await database.rows('SELECT name FROM tenants'), [{ name: 'invitation-1 2026-11-22T10:00:00.000Z' }]);
});

test('the latest 200 mails are recorded, oldest first', async (t) => {
  const { clock, database, tenantId, jobs, mailer } = await world(t, { record: true });
  for (let n = 0; n < 203; n++) {
    clock.time += 1;
    await database.transaction((trx) =>
      mailer.send(trx, { tenantId, to: `p${n}@example.nl`, language: 'nl', template: 'invitation', data: invitation }),
    );
    await jobs.runDue();
  }
  const recorded = mailer.recorded?.() ?? [];
  t.is(recorded.length, 200);
  t.like(recorded[0], { to: 'p3@example.nl' });
  t.like(recorded.at(-1), { to: 'p202@example.nl' });
});
