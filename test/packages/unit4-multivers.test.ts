import { test } from '../harness/test.js';
import { SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import { connector } from '@loonpoort/server/integrations/packages/unit4-multivers/connector.js';
import { granted } from './granted.js';
import { benchOf, holdsForAll, journal, type Subject } from './suite.js';
import { MultiversServer } from './unit4-multivers-server.js';

const unbalanced = journal();
const subject: Subject<MultiversServer> = {
  connector,
  start: () => new MultiversServer().start(),
  settings: { database: 'MVL10024', journalCode: 'LOON', costCentreMode: 'costCentreAndUnit' },
  administration: (server) => server.database,
  token: (server) => granted(server.consents),
  held: (server) => server.transactions.length,
  refused: { entry: { ...unbalanced, lines: unbalanced.lines.slice(1) }, message: /^De boeking is niet in evenwicht$/ },
  limitWait: [7000, 7000],
};

holdsForAll(test, subject);

const begin = async (t: { teardown(run: () => Promise<void>): void }) => {
  const server = await subject.start();
  t.teardown(() => server.stop());
  return benchOf(subject, server);
};

test('a transaction has its year, period, day and costs as Multivers writes them', async (t) => {
  const { server, send } = await begin(t);
  const entry = journal();
  const posted = await send({
    ...entry,
    lines: entry.lines.map((line, index) => (index === 0 ? { ...line, costUnit: 'K1' } : line)),
  });
  const [kept] = server.transactions;
  t.like(kept, { fiscalYear: 2026, periodNumber: 1, transactionDate: '31-1-2026', document: entry.reference });
  t.like(kept!.finTransEntries[0], {
    accountId: '4000',
    costCentreId: '100',
    costUnitId: 'K1',
    debitAmount: 4200,
    creditAmount: 0,
  });
  t.false('costCentreId' in kept!.finTransEntries.at(-1)!);
  t.deepEqual(posted, { documentNumber: '1', documentId: '2026/LOON/1' });
});

test('an answer without content counts as taken, and the transaction is looked up', async (t) => {
  const { server, send } = await begin(t);
  server.silent = true;
  await send(journal());
  t.like(await send(journal()), { documentNumber: '2', documentId: '2026/LOON/2' });
  server.hiding = true;
  const error = await t.throwsAsync(() => send(journal()));
  t.is(error.name, 'Error', 'taken, but it does not show yet');
});

test('a token that ended asks to sign in', async (t) => {
  const { send } = await begin(t);
  await t.throwsAsync(() => send(journal(), { token: async () => 'verlopen' }), { instanceOf: SignInError });
});
