import { mock } from 'node:test';
import { test } from '../harness/test.js';
import {
  type Connection,
  AccessDeniedError,
  RetryableError,
  RejectedError,
  SignInError,
} from '@loonpoort/server/integrations/connectors/connector.js';
import { connector } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import type { EntryLine, JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import { ExactOnlineServer } from './exact-online-server.js';
import { granted } from './granted.js';
import { benchOf, holdsForAll, journal, type Subject } from './suite.js';

const short = journal();
const subject: Subject<ExactOnlineServer> = {
  connector,
  start: () => new ExactOnlineServer().start(),
  settings: { country: 'nl', division: 123456, journalCode: 'LOON', costCentreMode: 'costCentre' },
  administration: (server) => server.division,
  token: (server) => granted(server.consents),
  held: (server) => new Set(server.lines.map(({ EntryID }) => EntryID)).size,
  refused: {
    entry: { ...short, lines: short.lines.slice(1, 2) },
    message: /^Minimaal 2 regels$/,
  },
  limitWait: [1, 30_000],
};

holdsForAll(test, subject);

const begin = async (t: { teardown(run: () => Promise<void>): void }) => {
  const server = await subject.start();
  t.teardown(() => server.stop());
  return benchOf(subject, server);
};

test('every line carries the reference, the cost centre, the cost unit and the sign', async (t) => {
  const { server, send, connection } = await begin(t);
  const entry = journal();
  const lines = entry.lines.map((line) => ({
    ...line,
    description: 'x'.repeat(80),
    costUnit: line.costCentre && 'P1',
  }));
  await send({ ...entry, lines }, { settings: { ...connection.settings, costCentreMode: 'costCentreAndUnit' } });
  t.true(
    server.lines.every(
      ({ Description }) => Description.length === 60 && Description.startsWith(`${entry.reference} xxx`),
    ),
  );
  t.deepEqual(
    server.lines.slice(0, 2).map(({ CostCenter, CostUnit, AmountDC }) => [CostCenter, CostUnit, AmountDC]),
    [
      ['100', 'P1', 4200],
      ['200', 'P1', 1200],
    ],
  );
  t.deepEqual(
    server.lines.slice(-1).map(({ CostCenter, CostUnit, AmountDC }) => [CostCenter, CostUnit, AmountDC]),
    [[null, null, -4647]],
  );
});

test('ledger accounts are looked up once for many journals, and again for one that is new', async (t) => {
  const { server, send } = await begin(t);
  await send(journal());
  await send(journal());
  const lookups = () => server.asked.filter((asked) => asked.endsWith('GLAccounts')).length;
  t.is(lookups(), 2, 'two pages, once');
  const entry = journal();
  const strange = {
    ...entry,
    lines: entry.lines.map((line) => (line.account === '2100' ? { ...line, account: '2199' } : line)),
  };
  await t.throwsAsync(() => send(strange), { instanceOf: RejectedError });
  t.is(lookups(), 4);
  server.accounts.push({ ...server.accounts[0]!, ID: '11111111-2222-4333-8444-555555555555', Code: '     2199' });
  t.truthy(await send(strange));
});

test('a limit that is met before the journal is sent puts it off', async (t) => {
  const { server, send } = await begin(t);
  server.minutely = 1;
  await t.throwsAsync(() => send(journal()), { instanceOf: RetryableError });
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

// "Error 500: The financial year cannot be changed.": https://github.com/picqer/exact-php-client/issues/515
test('an entry that does not hold, of which Exact Online says so with status 500, is looked up like any other', async (t) => {
  const { server, send, find } = await begin(t);
  const entry = journal();
  server.closed.add('LOON 2026/1');
  const error = await t.throwsAsync(() => send(entry), { message: 'De periode is afgesloten' });
  t.false(error instanceof RejectedError || error instanceof RetryableError);
  t.is(await find(entry), undefined);
});

test('a token that ended asks to sign in', async (t) => {
  const { send } = await begin(t);
  await t.throwsAsync(() => send(journal(), { token: async () => 'verlopen' }), { instanceOf: SignInError });
});

test('an administration that is not the user’s is refused; the sign-in holds', async (t) => {
  const { send, connection } = await begin(t);
  const elsewhere = { administration: '7', id: 'other' };
  const error = await t.throwsAsync(() => send(journal(), elsewhere), {
    instanceOf: AccessDeniedError,
    message: /geen toegang/,
  });
  t.true(error instanceof RejectedError);
  await t.throwsAsync(() => connector.check!(journal(), { ...connection, ...elsewhere }), {
    instanceOf: AccessDeniedError,
  });
  t.truthy(await send(journal()), 'another administration goes on');
});

test('an endpoint that refuses is left alone before Exact Online closes it, until an hour has gone by', async (t) => {
  const { server, connection } = await begin(t);
  const signedIn = { ...connection, token: async () => server.consents.issue() };
  const send = (entry: JournalEntry, more: Partial<Connection> = {}) => connector.send(entry, { ...signedIn, ...more });
  mock.timers.enable({ apis: ['Date'], now: Date.now() });
  t.teardown(() => mock.timers.reset());
  const entry = journal();
  const bad = { ...entry, lines: entry.lines.slice(0, 1) };
  const posts = () => server.asked.filter((asked) => asked.startsWith('POST')).length;
  for (let count = 0; count < 8; count++) {
    await t.throwsAsync(() => send(bad), { instanceOf: RejectedError, message: 'Minimaal 2 regels' });
    mock.timers.tick(60_000);
  }
  const stopped = await t.throwsAsync(() => send(entry), { instanceOf: RetryableError });
  t.is(posts(), 8);
  t.is(stopped.waitMs, 52 * 60_000, 'until the first of them is an hour ago');
  t.is(stopped.extent, 'journal');
  t.is(await connector.find!(entry, signedIn), undefined, 'other endpoints are asked');
  t.truthy(await send(journal(), { id: 'other' }), 'and this one by others');
  mock.timers.tick(52 * 60_000);
  t.truthy(await send(entry));
});

/** Checks a journal whose lines with cost centre 100 on 4000 are changed, as a check of its own. */
const findingsOf = (
  connection: Connection,
  change: Partial<EntryLine>,
  settings: Record<string, unknown> = {},
  more: Partial<JournalEntry> = {},
) => {
  const entry = journal(more);
  const lines = entry.lines.map((line, index) => (index === 0 ? { ...line, ...change } : line));
  return connector.check!(
    { ...entry, lines },
    { ...connection, settings: { ...connection.settings, ...settings }, signal: new AbortController().signal },
  );
};

// 0 optional, 1 mandatory, 2 no: https://github.com/exactonline/exactonline-api-dotnet-client, Models/Financial/GLAccount.cs
test('the cost centre of an account is optional, mandatory or not allowed, as the vendor numbers these', async (t) => {
  const { server, connection, send } = await begin(t);
  t.deepEqual(await findingsOf(connection, {}), [], 'balance accounts on 2, which have none');
  t.deepEqual(await findingsOf(connection, { costCentre: null }), [], 'optional');
  t.deepEqual(await findingsOf(connection, { account: '4999' }), []);
  t.deepEqual(await findingsOf(connection, { account: '4999', costCentre: null }), [
    { code: 'costCentreMissing', values: { account: '4999' } },
  ]);
  t.deepEqual(await findingsOf(connection, { account: '4999', costCentre: null }, { defaultCostCentre: '100' }), []);
  t.deepEqual(await findingsOf(connection, { account: '1700', balance: true }), [
    { code: 'costCentreNotAllowed', values: { account: '1700', costCentre: '100' } },
  ]);
  const both = { costCentreMode: 'costCentreAndUnit' };
  t.deepEqual(await findingsOf(connection, { account: '4998', costUnit: 'P1' }, both), []);
  t.deepEqual(await findingsOf(connection, { account: '4998' }, both), [
    { code: 'costUnitMissing', values: { account: '4998' } },
  ]);
  t.deepEqual(await findingsOf(connection, { account: '2100', costCentre: null, costUnit: 'P1' }, both), [
    { code: 'costUnitNotAllowed', values: { account: '2100', costUnit: 'P1' } },
  ]);
  await send(journal());
  t.is(server.lines.length, 14, 'and it is taken as it was found');
});

test('what has ended or is blocked is found, by the day on which the journal is booked', async (t) => {
  const { server, connection } = await begin(t);
  t.deepEqual(await findingsOf(connection, { costCentre: '900' }), [
    { code: 'costCentreEnded', values: { costCentre: '900', endDate: '2025-12-31' } },
  ]);
  const before = { date: '2025-12-31', year: 2025, period: 12 };
  t.deepEqual(await findingsOf(connection, { costCentre: '900' }, {}, before), []);
  t.deepEqual(await findingsOf(connection, { costUnit: 'P9' }, { costCentreMode: 'costCentreAndUnit' }), [
    { code: 'costUnitEnded', values: { costUnit: 'P9', endDate: '2025-12-31' } },
  ]);
  t.deepEqual(await findingsOf(connection, { costUnit: 'P7' }, { costCentreMode: 'costCentreAndUnit' }), [
    { code: 'costUnitUnknown', values: { costUnit: 'P7' } },
  ]);
  t.deepEqual(await findingsOf(connection, { account: '4950' }), [
    { code: 'accountBlocked', values: { account: '4950' } },
  ]);
  t.deepEqual(await findingsOf(connection, { costCentre: '300' }, { journalCode: 'OUD' }), [
    { code: 'costCentreUnknown', values: { costCentre: '300' } },
    { code: 'journalBlocked', values: { journal: 'OUD' } },
  ]);
  t.deepEqual(await findingsOf(connection, {}, { journalCode: 'BANK' }), [
    { code: 'journalUnknown', values: { journal: 'BANK' } },
  ]);
  server.accounts.find(({ Code }) => Code.trim() === '4000')!.IsBlocked = true;
  t.deepEqual(
    await findingsOf(connection, {}),
    [{ code: 'accountBlocked', values: { account: '4000' } }],
    'a moment after it was blocked',
  );
});

test('a check asks once for all that are checked together', async (t) => {
  const { server, connection } = await begin(t);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 5 }, () => connector.check!(journal(), { ...connection, signal })));
  const asked = (resource: string) => server.asked.filter((each) => each.endsWith(resource)).length;
  t.is(asked('/sync/Financial/GLAccounts'), 2, 'two pages of 1000');
  t.is(asked('/hrm/Costcenters'), 1);
});

test('a list that the user may not see is not held against a journal', async (t) => {
  const { server, connection } = await begin(t);
  server.forbidden.add('hrm/Costcenters').add('financial/Journals');
  t.deepEqual(await connector.check!(journal(), connection), []);
  await t.throwsAsync(() => connector.listChoices('journals', connection), { instanceOf: AccessDeniedError });
});

test('journals and cost centres are offered, codes without the spaces in front', async (t) => {
  const { server, connection } = await begin(t);
  server.costCentres.find(({ Code }) => Code === '200')!.EndDate = null;
  t.deepEqual(
    (await connector.listChoices('journals', connection)).map(({ code }) => code),
    ['90', 'LOON'],
    'without the one that is blocked',
  );
  t.deepEqual(
    (await connector.listChoices('costCentres', connection)).map(({ code, name }) => [code, name]),
    [
      ['100', 'Winkel'],
      ['200', 'Werkplaats'],
    ],
  );
  const accounts = await connector.listChoices('accounts', connection);
  t.is(accounts.length, server.accounts.length - 1, 'all pages, without what is blocked');
});

test('accounts have the codes of the RGS, not those of other schemes', async (t) => {
  const { connection } = await begin(t);
  t.deepEqual([...(await connector.rgsCodes!(connection))], [['4000', 'WPerLesLon']]);
});

/** A journal with net pay per employee: 1, and the other. */
const payroll = (other: number) => {
  const entry = journal();
  const paid = entry.lines.at(-1)!;
  const lines = [
    ...entry.lines.slice(0, -1),
    { ...paid, employeeNumber: 1, amount: -2_542_00 },
    { ...paid, employeeNumber: other, amount: -2_105_00 },
  ];
  return { ...entry, lines };
};

test('net pay per employee has its relation, which Exact Online takes by its GUID', async (t) => {
  const { server, send, connection } = await begin(t);
  const settings = { ...connection.settings, netPayPerEmployee: true, employeeRelation: '2####' };
  t.deepEqual(await connector.check!(payroll(2), { ...connection, settings }), []);
  await send(payroll(2), { settings });
  const idOf = (code: string) => server.relations.find(({ Code }) => Code.trim() === code)!.ID;
  t.deepEqual(
    server.lines.slice(-2).map(({ Account, AmountDC }) => [Account, AmountDC]),
    [
      [idOf('20001'), -2542],
      [idOf('20002'), -2105],
    ],
  );
  t.deepEqual([...new Set(server.lines.slice(0, -2).map(({ Account }) => Account))], [null]);
  const asked = () => server.asked.filter((each) => each.endsWith('sync/CRM/Accounts')).length;
  const before = asked();
  await send(payroll(2));
  t.true(
    server.lines.slice(-15).every(({ Account }) => Account === null),
    'without the setting there are none',
  );
  t.is(asked(), before, 'and none are asked for');
});

test('a relation that is not there or is blocked is found before sending, and not sent', async (t) => {
  const { server, send, connection } = await begin(t);
  const settings = { ...connection.settings, netPayPerEmployee: true, employeeRelation: '2####' };
  const findings = (entry: JournalEntry) =>
    connector.check!(entry, { ...connection, settings, signal: new AbortController().signal });
  t.deepEqual(await findings(payroll(3)), [{ code: 'relationBlocked', values: { relation: '20003' } }]);
  t.deepEqual(await findings(payroll(12)), [{ code: 'relationUnknown', values: { relation: '20012' } }]);
  for (const number of [3, 12]) {
    const error = await t.throwsAsync(() => send(payroll(number), { settings }), { instanceOf: RejectedError });
    t.regex(error.message, number === 3 ? /20003/ : /20012/);
  }
  t.is(server.lines.length, 0);
  server.relations.push({
    ...server.relations[0]!,
    ID: '11111111-2222-4333-8444-666666666666',
    Code: '20012'.padStart(18),
  });
  await send(payroll(12), { settings });
  t.is(server.lines.at(-1)!.Account, '11111111-2222-4333-8444-666666666666', 'one that was added is found');
  server.relations.length = 0;
  t.deepEqual(
    (await findings(payroll(2))).map(({ values }) => values.relation),
    ['20001', '20002'],
    'an administration without relations has none for an employee',
  );
  server.forbidden.add('sync/CRM/Accounts');
  t.deepEqual(await findings(payroll(2)), [], 'what the user may not see is not held against the journal');
});
