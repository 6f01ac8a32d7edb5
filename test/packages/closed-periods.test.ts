import { test } from '../harness/test.js';
import type { Connector } from '@loonpoort/server/integrations/connectors/connector.js';
import { connector as exactOnline } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import { connector as moneybird } from '@loonpoort/server/integrations/packages/moneybird/connector.js';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import { connector as twinfield } from '@loonpoort/server/integrations/packages/twinfield/connector.js';
import { ExactOnlineServer } from './exact-online-server.js';
import { granted } from './granted.js';
import { MoneybirdServer } from './moneybird-server.js';
import { TwinfieldServer } from './twinfield-server.js';
import { benchOf, journal, type Subject } from './suite.js';

const common = { held: () => 0, refused: { entry: journal(), message: /-/ }, limitWait: [0, 0] as [number, number] };
const words = { nl: 'januari 2026', en: 'January 2026' };
const closedUntil = (date: string) => [{ code: 'closedPeriod', values: { period: words, date }, bookingDate: date }];
const february: Partial<JournalEntry> = {
  ...{ period: 2, periodSpan: { start: '2026-02-01', end: '2026-02-28' }, date: '2026-02-28' },
};

const exact: Subject<ExactOnlineServer> = {
  ...common,
  connector: exactOnline,
  start: () => new ExactOnlineServer().start(),
  settings: { journalCode: 'LOON' },
  administration: (server) => server.division,
  token: (server) => granted(server.consents),
};

const bird: Subject<MoneybirdServer> = {
  ...common,
  connector: moneybird,
  start: () => new MoneybirdServer().start(),
  settings: {},
  administration: (server) => server.administration,
  token: (server) => granted(server.consents),
};

/** Checks as many journals as are sent at once, each with the signal of the selection. */
const selection = (connector: Connector, connection: Parameters<Connector['send']>[1], journals: number) => {
  const { signal } = new AbortController();
  return Promise.all(Array.from({ length: journals }, () => connector.check!(journal(), { ...connection, signal })));
};

test('Exact Online: a period that is closed for the journal is found before sending, and not after it was opened', async (t) => {
  const server = await exact.start();
  t.teardown(() => server.stop());
  const { connection } = benchOf(exact, server);
  server.closed.add('90 2026/1').add('LOON 2026/2').add('LOON 2025/1');
  t.deepEqual(await selection(exactOnline, connection, 1), [[]], 'another journal, period or year');
  t.deepEqual(await exactOnline.check!(journal(february), connection), [
    {
      code: 'closedPeriod',
      values: { period: { nl: 'februari 2026', en: 'February 2026' }, date: '2026-03-01' },
      bookingDate: '2026-03-01',
    },
  ]);
  server.closed.clear();
  t.deepEqual(await exactOnline.check!(journal(february), { ...connection, signal: new AbortController().signal }), []);
});

test('Exact Online: the periods are asked once for many journals, and anew for others', async (t) => {
  const server = await exact.start();
  t.teardown(() => server.stop());
  const { connection } = benchOf(exact, server);
  const asked = () => server.asked.filter((each) => each.endsWith('JournalStatusList')).length;
  await selection(exactOnline, connection, 20);
  await selection(exactOnline, connection, 20);
  t.is(asked(), 2);
});

test('Exact Online: a user who may not see the periods is no finding, and is not asked again at once', async (t) => {
  const server = await exact.start();
  t.teardown(() => server.stop());
  const { connection } = benchOf(exact, server);
  server.forbidden.add('read/financial/JournalStatusList');
  t.deepEqual(await selection(exactOnline, connection, 3), [[], [], []]);
  t.deepEqual(await selection(exactOnline, connection, 3), [[], [], []]);
  t.is(server.asked.filter((each) => each.endsWith('JournalStatusList')).length, 1);
});

test('Moneybird: books that are locked until the booking date are found before sending, with one question for a selection', async (t) => {
  const server = await bird.start();
  t.teardown(() => server.stop());
  const { connection } = benchOf(bird, server);
  const asked = () => server.asked.filter((each) => each.endsWith('/administrations.json')).length;
  server.lockedUntil = '2026-01-30';
  t.deepEqual(await selection(moneybird, connection, 2), [[], []], 'the day before the booking date');
  t.is(asked(), 1);
  server.lockedUntil = '2026-01-31';
  t.deepEqual(
    await selection(moneybird, { ...connection, id: 'another' }, 20),
    Array(20).fill(closedUntil('2026-02-01')),
  );
  t.is(asked(), 2);
  server.lockedUntil = null;
  t.deepEqual(await selection(moneybird, { ...connection, id: 'another' }, 20), Array(20).fill([]));
  t.is(asked(), 3);
});

test('Exact Online: a journal in a period that the administration does not have, or has elsewhere, is told where it belongs', async (t) => {
  const server = await exact.start();
  t.teardown(() => server.stop());
  server.periodCount = 13;
  const { connection } = benchOf(exact, server);
  let asked = 0;
  const check = (changes: Partial<JournalEntry>) =>
    exactOnline.check!(journal(changes), { ...connection, id: `${++asked}`, signal: new AbortController().signal });
  const second = { nl: 'periode 2 van 2026 (26 jan – 22 feb)', en: 'period 2 of 2026 (26 Jan – 22 Feb)' };
  t.deepEqual(await check({}), [
    { code: 'otherPeriod', values: { date: '2026-01-31', period: second }, bookingDate: '2026-01-31' },
  ]);
  t.deepEqual(await check({ period: 2 }), []);
  t.deepEqual(await check({ date: '2028-01-31', year: 2028 }), [
    { code: 'periodUnknown', values: { date: '2028-01-31', year: '2028' } },
  ]);
  server.closed.add('LOON 2026/2').add('LOON 2026/3');
  t.like((await check({ period: 2 }))[0], { code: 'closedPeriod', bookingDate: '2026-03-23' });
  for (let period = 4; period <= 13; period++) server.closed.add(`LOON 2026/${period}`);
  t.like((await check({ period: 2 }))[0], { bookingDate: '2027-01-01' }, 'in the next year');
  for (let period = 1; period <= 13; period++) server.closed.add(`LOON 2027/${period}`);
  t.like((await check({ period: 2 }))[0], { code: 'noOpenPeriod' });
});

test('Twinfield: an office says how many periods it has, and which are closed', async (t) => {
  const server = await new TwinfieldServer().start();
  t.teardown(() => server.stop());
  const subject: Subject<TwinfieldServer> = {
    ...common,
    connector: twinfield,
    start: () => new TwinfieldServer().start(),
    settings: { journalCode: 'LOON', office: '001' },
    administration: () => server.office,
    token: () => granted(server.consents),
  };
  const { connection } = benchOf(subject, server);
  let asked = 0;
  const check = (changes: Partial<JournalEntry>) =>
    twinfield.check!(journal(changes), { ...connection, id: `${++asked}`, signal: new AbortController().signal });
  const december = { date: '2026-12-31', period: 13, periodSpan: { start: '2026-11-30', end: '2026-12-31' } };
  t.like((await check(december))[0], { code: 'otherPeriod', values: { period: { nl: 'december 2026' } } });
  server.periodCounts[server.office] = 13;
  t.deepEqual(await check(december), []);
  server.closed.add('2026/13');
  t.like((await check(december))[0], { code: 'closedPeriod', bookingDate: '2027-01-01' });
  server.periodCounts[server.office] = 12;
  t.deepEqual(await check({}), []);
});
