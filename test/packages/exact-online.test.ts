import { mock } from 'node:test';
import test from 'ava';
import { type Connection, NoAccess, NotNow, Refused, SignInFailed } from '@loonpoort/server/integrations/packages/connector.js';
import { connector } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import type { Entry } from '@loonpoort/server/integrations/packages/entry.js';
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

test('a token that ended asks to sign in', async (t) => {
  const { send } = await begin(t);
  await t.throwsAsync(() => send(journal(), { token: async () => 'verlopen' }), { instanceOf: SignInFailed });
});

test('an administration that is not the user’s is refused; the sign-in holds', async (t) => {
  const { send, connection } = await begin(t);
  const elsewhere = { administration: '7', id: 'other' };
  const error = await t.throwsAsync(() => send(journal(), elsewhere), { instanceOf: NoAccess, message: /geen toegang/ });
  t.true(error instanceof Refused);
  await t.throwsAsync(() => connector.check!(journal(), { ...connection, ...elsewhere }), { instanceOf: NoAccess });
  t.truthy(await send(journal()), 'another administration goes on');
});

test.serial('an endpoint that refuses is left alone before Exact Online closes it, until an hour has gone by', async (t) => {
  const { server, connection } = await begin(t);
  const signedIn = { ...connection, token: async () => server.consents.issue() };
  const send = (entry: Entry, more: Partial<Connection> = {}) => connector.send(entry, { ...signedIn, ...more });
  mock.timers.enable({ apis: ['Date'], now: Date.now() });
  t.teardown(() => mock.timers.reset());
  const entry = journal();
  const bad = { ...entry, lines: entry.lines.slice(0, 1) };
  const posts = () => server.asked.filter((asked) => asked.startsWith('POST')).length;
  for (let count = 0; count < 8; count++) {
    await t.throwsAsync(() => send(bad), { instanceOf: Refused, message: 'Minimaal 2 regels' });
    mock.timers.tick(60_000);
  }
  const stopped = await t.throwsAsync(() => send(entry), { instanceOf: NotNow });
  t.is(posts(), 8);
  t.is(stopped.wait, 52 * 60_000, 'until the first of them is an hour ago');
  t.is(stopped.extent, 'journal');
  t.is(await connector.find!(entry, signedIn), undefined, 'other endpoints are asked');
  t.truthy(await send(journal(), { id: 'other' }), 'and this one by others');
  mock.timers.tick(52 * 60_000);
  t.truthy(await send(entry));
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

test('a list that the user may not see is not held against a journal', async (t) => {
  const { server, connection } = await begin(t);
  server.forbidden.add('hrm/Costcenters').add('financial/Journals');
  t.deepEqual(await connector.check!(journal(), connection), []);
  await t.throwsAsync(() => connector.list('journals', connection), { instanceOf: NoAccess });
});

test('journals and cost centres are offered, codes without the spaces in front', async (t) => {
  const { connection } = await begin(t);
  t.deepEqual((await connector.list('journals', connection)).map(({ code }) => code), ['90', 'LOON']);
  t.deepEqual((await connector.list('costCentres', connection)).map(({ code, name }) => [code, name]), [['100', 'Winkel'], ['200', 'Werkplaats']]);
  const accounts = await connector.list('accounts', connection);
  t.is(accounts.length, 80, 'all pages');
  t.true(accounts.find(({ code }) => code === '4999')?.needsCostCentre);
});

test('accounts have the codes of the RGS, not those of other schemes', async (t) => {
  const { connection } = await begin(t);
  t.deepEqual([...(await connector.rgsCodes!(connection))], [['4000', 'WPerLesLon']]);
});
