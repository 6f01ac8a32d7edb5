import test from 'ava';
import { SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
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
