import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { accountant, administrator, callerOf, fourRoles, otherAccountant } from '../companies/caller.js';
import { startBureau, type Bureau, type World } from '../deliveries/bureau.js';
import { Mailbox } from '../harness/smtp.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

interface Office extends Bureau {
  mailbox: Mailbox;
  world1: World;
  /** So many journals are refused by the package. */
  fail(count: number): Promise<void>;
  /** Goes on by so many milliseconds, and mails what is due then. */
  round(afterMs: number): Promise<void>;
}

/** A bureau whose notices are mailed from now on, by a clock of the test's own and a real mail server. */
async function openOffice(t: ExecutionContext): Promise<Office> {
  const mailbox = await Mailbox.open();
  const bureau = await startBureau({}, { smtpUrl: mailbox.url, from: 'Loonpoort <geen-antwoord@voorbeeld.nl>' });
  t.teardown(async () => {
    await bureau.stop();
    await mailbox.stop();
  });
  const { background } = bureau.service.app;
  // Invitations of the demo leave first, to addresses that nobody reads.
  await background.runDue('jobs');
  for (const name of ['n.gielen@heuvelland', 'p.kowalski@maasdal', 'i.bovens@oamkb'])
    await mailbox.waitForMail(`${name}.example`);
  await background.runDue('notices');
  const world1 = await bureau.world();
  await bureau.later(1000);
  return {
    ...bureau,
    mailbox,
    world1,
    async fail(count) {
      for (let each = 0; each < count; each++) world1.fate.push({ status: 422, message: 'Nee, 1.234,56 niet' });
      await world1.send(await world1.journals(count));
      await bureau.run();
    },
    async round(afterMs) {
      await bureau.later(afterMs);
      await background.runDue('notices');
      await background.runDue('jobs');
    },
  };
}

async function taken(mailbox: Mailbox, emails: string[]): Promise<string[]> {
  const mails = await Promise.all(emails.map((email) => mailbox.waitForMail(email)));
  return mails.map(({ subject, text }) => `${subject}\n${text}`);
}

const everyone = [accountant, fourRoles, administrator];

test('many things that fail at once are one mail to each login that sees them, and to no other', async (t) => {
  const office = await openOffice(t);
  await office.fail(7);
  await office.round(6 * minuteMs);
  const [first] = await taken(office.mailbox, everyone);
  t.regex(first!, /^7 verzendingen vragen je aandacht\n/);
  t.regex(first!, / en nog 2\./);
  t.regex(first!, /\/journals\?work=failed/);
  t.regex(first!, /Kantoor Maasdal/);
  t.notRegex(first!, /1\.234/, 'no amounts');
  t.is(office.mailbox.waiting, 0, `nobody else is mailed, ${otherAccountant} neither`);
  await office.round(6 * minuteMs);
  t.is(office.mailbox.waiting, 0, 'nothing is mailed twice');
});

test('what fails within the hour waits for it, in one mail', async (t) => {
  const office = await openOffice(t);
  await office.fail(1);
  await office.round(6 * minuteMs);
  await taken(office.mailbox, everyone);
  await office.fail(1);
  await office.round(6 * minuteMs);
  await office.fail(1);
  await office.round(6 * minuteMs);
  t.is(office.mailbox.waiting, 0);
  await office.round(hourMs);
  const [mail] = await taken(office.mailbox, everyone);
  t.regex(mail!, /^2 verzendingen vragen je aandacht\n/);
});

test('a login chooses one mail a day or none, in its own language; another’s choice is its own', async (t) => {
  const office = await openOffice(t);
  const choose = async (email: string, mail: string, role?: string): Promise<void> => {
    const caller = await callerOf(office.service, email, role);
    const path = '/notice-settings/current';
    const found = await caller.get(path);
    t.deepEqual(found.body, { mail: 'atOnce' });
    t.is((await caller.patch(path, { mail })).status, 428);
    const changed = await caller.patch(path, { mail }, found.headers.get('etag'));
    t.is(changed.status, 200, changed.text);
    t.deepEqual((await caller.get(path)).body, { mail });
  };
  await choose(accountant, 'daily');
  await choose(fourRoles, 'never', 'accountant');
  t.is((await (await callerOf(office.service, fourRoles, 'employer')).get('/notice-settings/current')).status, 403);
  const english = await callerOf(office.service, accountant);
  const person = await english.get('/persons/current');
  await english.patch('/persons/current', { language: 'en' }, person.headers.get('etag'));
  await office.fail(2);
  await office.round(6 * minuteMs);
  await taken(office.mailbox, [administrator]);
  t.is(office.mailbox.waiting, 0, 'the day is not over');
  await office.round(24 * hourMs);
  const [digest] = await taken(office.mailbox, [accountant]);
  t.regex(digest!, /^2 deliveries need you\n/);
  await office.round(24 * hourMs);
  t.is(office.mailbox.waiting, 0);
});

test('what goes wrong in the middle of a round leaves nothing half done: each is mailed once', async (t) => {
  const office = await openOffice(t);
  await office.fail(1);
  const { mailer } = office.service.app;
  const send = mailer.send.bind(mailer);
  let sent = 0;
  mailer.send = (...of) => ((sent += 1) === 2 ? Promise.reject(new Error('cut off')) : send(...of));
  await office.round(6 * minuteMs);
  t.is(sent, 3, 'the others do not wait for it');
  t.is(office.mailbox.waiting, 2);
  mailer.send = send;
  await office.round(6 * minuteMs);
  await taken(office.mailbox, everyone);
  t.is(office.mailbox.waiting, 0);
});

test('what a login no longer sees when the mail leaves is not in it', async (t) => {
  const office = await openOffice(t);
  await office.fail(1);
  const { login } = await callerOf(office.service, accountant);
  await office.service.app.database.transaction((trx) => trx('login_grants').where({ loginId: login.id }).delete());
  await office.round(6 * minuteMs);
  await taken(office.mailbox, [fourRoles, administrator]);
  t.is(office.mailbox.waiting, 0);
});

test('what waited before notices were mailed is not mailed, but stands behind the bell', async (t) => {
  const office = await openOffice(t);
  const caller = await callerOf(office.service, accountant);
  t.true((await caller.get('/notices')).body.unread > 0);
  await office.round(6 * minuteMs);
  await office.round(25 * hourMs);
  t.is(office.mailbox.waiting, 0);
});
