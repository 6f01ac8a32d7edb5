import test from 'ava';
import type { Connector } from '@loonpoort/server/integrations/packages/connector.js';
import { connector as exactOnline } from '@loonpoort/server/integrations/packages/exact-online/connector.js';
import { connector as moneybird } from '@loonpoort/server/integrations/packages/moneybird/connector.js';
import { ExactOnlineServer } from './exact-online-server.js';
import { granted } from './granted.js';
import { MoneybirdServer } from './moneybird-server.js';
import { benchOf, journal, type Subject } from './suite.js';

const common = { held: () => 0, refused: { entry: journal(), message: /-/ }, limitWait: [0, 0] as [number, number] };
const closed = [{ code: 'closedPeriod', values: { period: 1, year: 2026 } }];

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

/** As many journals as are sent at once, each checked with the signal of the selection. */
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
  t.deepEqual(await exactOnline.check!(journal({ period: 2 }), connection), [{ code: 'closedPeriod', values: { period: 2, year: 2026 } }]);
  server.closed.clear();
  t.deepEqual(await exactOnline.check!(journal({ period: 2 }), { ...connection, signal: new AbortController().signal }), []);
});

test('Exact Online: the periods are asked once for many journals, and kept', async (t) => {
  const server = await exact.start();
  t.teardown(() => server.stop());
  const { connection } = benchOf(exact, server);
  const asked = () => server.asked.filter((each) => each.endsWith('JournalStatusList')).length;
  await selection(exactOnline, connection, 20);
  await selection(exactOnline, connection, 20);
  t.is(asked(), 1);
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
  t.deepEqual(await selection(moneybird, { ...connection, id: 'another' }, 20), Array(20).fill(closed));
  t.is(asked(), 2);
  server.lockedUntil = null;
  t.deepEqual(await selection(moneybird, { ...connection, id: 'another' }, 20), Array(20).fill([]));
  t.is(asked(), 3);
});
