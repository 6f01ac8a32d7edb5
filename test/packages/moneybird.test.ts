import { test } from '../harness/test.js';
import { RejectedError, SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import { connector } from '@loonpoort/server/integrations/packages/moneybird/connector.js';
import { granted } from './granted.js';
import { isDescribed, MoneybirdServer } from './moneybird-server.js';
import { benchOf, holdsForAll, journal, type Subject } from './suite.js';

const unbalanced = journal();
const subject: Subject<MoneybirdServer> = {
  connector,
  start: () => new MoneybirdServer().start(),
  settings: { administrationId: '123', costCentreMode: 'costCentre' },
  administration: (server) => server.administration,
  token: (server) => granted(server.consents),
  held: (server) => server.documents.length,
  refused: {
    entry: { ...unbalanced, lines: unbalanced.lines.slice(1) },
    message: /^base: Debet en credit zijn niet gelijk$/,
  },
  limitWait: [50_000, 61_000],
};

holdsForAll(test, subject);

test.before((t) => {
  if (!isDescribed) t.log('Bodies are not held against Moneybird’s own description of its API: it is not here');
});

const begin = async (t: { teardown(run: () => Promise<void>): void }) => {
  const server = await subject.start();
  t.teardown(() => server.stop());
  return benchOf(subject, server);
};

test('accounts go by id, amounts as texts with two decimals, and cost centres as projects where there is one', async (t) => {
  const { server, send } = await begin(t);
  const entry = journal();
  await send(entry);
  const [document] = server.documents;
  t.like(document, { reference: entry.reference, date: '2026-01-31' });
  const entries = document!.general_journal_document_entries;
  t.like(entries[0], {
    ledger_account_id: server.accounts[0]!.id,
    debit: '4200',
    credit: '0',
    project_id: server.projects[0]!.id,
  });
  t.false('project_id' in entries[1]!, 'there is no project 200');
  t.like(entries.at(-1), { debit: '0', credit: '4647' });
  t.deepEqual(await connector.check!(entry, { ...benchOf(subject, server).connection }), []);
});

test('a document is found whatever the year that we live in', async (t) => {
  const { send, find } = await begin(t);
  const entry = journal({ date: '2019-12-31', year: 2019, period: 12 });
  await send(entry);
  t.like(await find(entry), { lines: 14 });
});

test('a document that is there twice does not pass for what was sent', async (t) => {
  const { send, find } = await begin(t);
  const entry = journal();
  await send(entry);
  await send(entry);
  t.like(await find(entry), { lines: 28 });
});

test('only accounts that take journals are offered, with their RGS code', async (t) => {
  const { connection } = await begin(t);
  const accounts = await connector.listChoices('accounts', connection);
  t.deepEqual(
    accounts.map(({ code }) => code).slice(-2),
    ['2100', '496081347348001010'],
    'by id where there is no number',
  );
  t.is(accounts[0]!.rgs, 'WPerLesLon');
  t.deepEqual(await connector.listChoices('journals', connection), []);
});

test('a personal token takes the place of a consent', async (t) => {
  const { server, send } = await begin(t);
  const token = () => Promise.reject(new SignInError('none'));
  await send(journal(), { secrets: { token: granted(server.consents) }, token });
  t.is(server.documents.length, 1);
  await t.throwsAsync(() => send(journal(), { token }), { instanceOf: SignInError });
});

(isDescribed ? test : test.skip)('the stand-in refuses what Moneybird’s description does not know', async (t) => {
  const { server } = await begin(t);
  const general_journal_document = {
    reference: 'LP1',
    date: '2026-01-31',
    general_journal_document_entries_attributes: [],
    kostenplaats: '100',
  };
  const response = await fetch(`${server.url}/123/documents/general_journal_documents.json`, {
    method: 'POST',
    headers: { authorization: `Bearer ${granted(server.consents)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ general_journal_document }),
  });
  t.is(response.status, 400);
  t.regex(await response.text(), /unevaluated/);
});

/** A journal with a line of net pay for each of two employees. */
const payroll = (...numbers: [number, number]) => {
  const entry = journal();
  const paid = entry.lines.at(-1)!;
  const lines = numbers.map((employeeNumber, index) => ({
    ...paid,
    employeeNumber,
    amount: index === 0 ? -2_542_00 : -2_105_00,
  }));
  return { ...entry, lines: [...entry.lines.slice(0, -1), ...lines] };
};

test('net pay per employee goes to the contact with their customer number, on whatever page of the list', async (t) => {
  const { server, send, connection } = await begin(t);
  const settings = { ...connection.settings, netPayPerEmployee: true, employeeRelation: '#' };
  t.deepEqual(await connector.check!(payroll(7, 105), { ...connection, settings }), []);
  await send(payroll(7, 105), { settings });
  const entries = server.documents[0]!.general_journal_document_entries;
  t.deepEqual(
    entries.slice(-2).map(({ contact_id, credit }) => [contact_id, credit]),
    [
      [server.contacts[6]!.id, '2542'],
      [server.contacts[104]!.id, '2105'],
    ],
  );
  t.false(entries.slice(0, -2).some((entry) => 'contact_id' in entry));
  await send(payroll(7, 105));
  t.false(
    server.documents[1]!.general_journal_document_entries.some((entry) => 'contact_id' in entry),
    'without the setting there are no contacts',
  );
});

test('an employee without a contact is found before sending, and not sent', async (t) => {
  const { server, send, connection } = await begin(t);
  const settings = { ...connection.settings, netPayPerEmployee: true, employeeRelation: 'M#' };
  t.deepEqual(await connector.check!(payroll(12, 13), { ...connection, settings }), [
    { code: 'relationUnknown', values: { relation: 'M13' } },
  ]);
  const error = await t.throwsAsync(() => send(payroll(12, 13), { settings }), { instanceOf: RejectedError });
  t.regex(error.message, /M13/);
  t.is(server.documents.length, 0);
  server.contacts.push({ ...server.contacts[0]!, id: '496081406184659999', customer_id: 'M13' });
  await send(payroll(12, 13), { settings });
  t.is(server.documents.length, 1, 'one who was added a moment ago is found');
});

test('contacts are named as their users know them', async (t) => {
  const { connection } = await begin(t);
  const contacts = await connector.listChoices('relations', connection);
  t.is(contacts.length, 120);
  t.like(contacts[6], { code: '7', name: 'Uitzendbureau BV' });
  t.like(contacts[7], { code: '8', name: 'Anna de Vries 8' });
});
