import test from 'ava';
import { NotNow, Refused, SignInFailed } from '@loonpoort/server/integrations/packages/connector.js';
import { connector } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import { ExactOnlineServer } from './exact-online-server.js';
import { granted } from './granted.js';
import { benchOf, holdsForAll, journal, type Subject } from './suite.js';

const unbalanced = journal();
const subject: Subject<ExactOnlineServer> = {
  connector,
  start: () => new ExactOnlineServer().start(),
  settings: { country: 'nl', division: 123456, journalCode: 'LOON', costCentreMode: 'costCentre' },
  administration: (server) => server.division,
  token: (server) => granted(server.consents),
  held: (server) => new Set(server.lines.map(({ EntryID }) => EntryID)).size,
  refused: { entry: { ...unbalanced, lines: unbalanced.lines.slice(1) }, message: /^Deze boeking is niet in balans\.$/ },
  limitWait: [1, 30_000],
};

holdsForAll(test, subject);

const begin = async (t: { teardown(run: () => Promise<void>): void }) => {
  const server = await subject.start();
  t.teardown(() => server.stop());
  return benchOf(subject, server);
};

test('every line carries the reference, the cost centre and the sign', async (t) => {
  const { server, send } = await begin(t);
  const entry = journal();
  await send({ ...entry, lines: entry.lines.map((line) => ({ ...line, description: 'x'.repeat(80) })) });
  t.true(server.lines.every(({ Description }) => Description.length === 60 && Description.startsWith(`${entry.reference} xxx`)));
  t.deepEqual(
    server.lines.slice(0, 2).map(({ CostCenter, AmountDC }) => [CostCenter, AmountDC]),
    [['100', 4200], ['200', 1200]],
  );
  t.deepEqual(server.lines.slice(-1).map(({ CostCenter, AmountDC }) => [CostCenter, AmountDC]), [[null, -4647]]);
});

test('ledger accounts are looked up once for many journals, and again for one that is new', async (t) => {
  const { server, send } = await begin(t);
  await send(journal());
  await send(journal());
  const lookups = () => server.asked.filter((asked) => asked.endsWith('GLAccounts')).length;
  t.is(lookups(), 2, 'two pages, once');
  const entry = journal();
  const strange = { ...entry, lines: entry.lines.map((line) => (line.account === '2100' ? { ...line, account: '2199' } : line)) };
  await t.throwsAsync(() => send(strange), { instanceOf: Refused });
  t.is(lookups(), 4);
  server.accounts.push({ ...server.accounts[0]!, ID: '11111111-2222-4333-8444-555555555555', Code: '     2199' });
  t.truthy(await send(strange));
});

test('a limit that is met before the journal is sent puts it off', async (t) => {
  const { server, send } = await begin(t);
  server.minutely = 1;
  await t.throwsAsync(() => send(journal()), { instanceOf: NotNow });
  t.is(server.lines.length, 0);
});

test('a limit that is met while reading back is no reason to send again', async (t) => {
  const { server, send, find } = await begin(t);
  const entry = journal();
  server.minutely = 3;
  const error = await t.throwsAsync(() => send(entry));
  t.is(error.name, 'Error');
  server.minutely = 60;
  t.like(await find(entry), { lines: 14 });
});

test('an entry that is there twice does not pass for what was sent', async (t) => {
  const { server, send, find } = await begin(t);
  const entry = journal();
  await send(entry);
  await send(entry);
  const found = await find(entry);
  t.like(found, { debit: 2 * 729_002, lines: 28 });
  t.is(found!.documentNumber, [...new Set(server.lines.map(({ EntryNumber }) => EntryNumber))].join(', '));
});

test('a token that ended, and an administration that is not the user’s, ask to sign in', async (t) => {
  const { send } = await begin(t);
  await t.throwsAsync(() => send(journal(), { token: async () => 'verlopen' }), { instanceOf: SignInFailed });
  await t.throwsAsync(() => send(journal(), { administration: '7', id: 'other' }), { instanceOf: SignInFailed });
});

test('what the pre-flight finds: an unknown cost centre, one that is lacking, an unknown journal', async (t) => {
  const { connection } = await begin(t);
  const entry = journal();
  const lines = entry.lines.map((line, index) => ({
    ...line,
    ...(index === 0 && { costCentre: '300' }),
    ...(line.account === '2100' && { account: '4999' }),
  }));
  const findings = await connector.check!({ ...entry, lines }, { ...connection, settings: { ...subject.settings, journalCode: 'BANK' } });
  t.deepEqual(findings, [
    { code: 'costCentreUnknown', values: { costCentre: '300' } },
    { code: 'costCentreMissing', values: { account: '4999' } },
    { code: 'journalUnknown', values: { journal: 'BANK' } },
  ]);
});

test('journals and cost centres are offered, codes without the spaces in front', async (t) => {
  const { connection } = await begin(t);
  t.deepEqual((await connector.list('journals', connection)).map(({ code }) => code), ['90', 'LOON']);
  t.deepEqual((await connector.list('costCentres', connection)).map(({ code, name }) => [code, name]), [['100', 'Winkel'], ['200', 'Werkplaats']]);
  const accounts = await connector.list('accounts', connection);
  t.is(accounts.length, 80, 'all pages');
  t.true(accounts.find(({ code }) => code === '4999')?.needsCostCentre);
});
