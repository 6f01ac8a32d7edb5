import { test } from '../harness/test.js';
import { RetryableError, SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import { connector } from '@loonpoort/server/integrations/packages/twinfield/connector.js';
import { granted } from './granted.js';
import { benchOf, holdsForAll, journal, type Subject } from './suite.js';
import { isDescribed, TwinfieldServer } from './twinfield-server.js';

// The vendor's description is not kept here.
if (!isDescribed) console.log('Calls are not held against Twinfield’s own WSDL: it is not here');

const unbalanced = journal();
const subject: Subject<TwinfieldServer> = {
  connector,
  start: () => new TwinfieldServer().start(),
  settings: { office: '001', journalCode: 'LOON', costCentreMode: 'costCentre' },
  administration: (server) => server.office,
  token: (server) => granted(server.consents),
  held: (server) => server.transactions.length,
  refused: { entry: { ...unbalanced, lines: unbalanced.lines.slice(1) }, message: /^De boeking is niet in balans\.$/ },
  limitWait: [7000, 7000],
};

holdsForAll(test, subject);

const begin = async (t: { teardown(run: () => Promise<void>): void }) => {
  const server = await subject.start();
  t.teardown(() => server.stop());
  return benchOf(subject, server);
};

test('the document is the one of the file, in the office that the company is booked in', async (t) => {
  const { server, send } = await begin(t);
  const entry = journal();
  const lines = entry.lines.map((line, index) => (index === 0 ? { ...line, description: 'Brood & <banket>' } : line));
  t.like(await send({ ...entry, lines }), { documentNumber: '202600001', documentId: '001/LOON/202600001' });
  const [kept] = server.transactions;
  t.like(kept, { '@destiny': 'temporary', header: { freetext1: entry.reference, period: '2026/01' } });
  t.like(kept!.lines.line[0], {
    dim1: '4000',
    dim2: '100',
    debitcredit: 'debit',
    value: '4200.00',
    description: 'Brood & <banket>',
  });
  t.like(kept!.lines.line.at(-1), { dim1: '2100', debitcredit: 'credit', value: '4647.00' });
});

test('a refusal names what was wrong with an element inside', async (t) => {
  const { server, send } = await begin(t);
  await t.throwsAsync(() => send(journal(), { settings: { ...subject.settings, journalCode: 'WEG' } }), {
    message: 'Dagboek bestaat niet.',
  });
  t.is(server.transactions.length, 0);
});

test('a token that Twinfield does not take leaves open what became of a journal, and asks to sign in when it is looked for', async (t) => {
  const { server, connection } = await begin(t);
  const token = granted(server.consents);
  const connected = { ...connection, token: async () => token };
  await connector.send(journal(), connected);
  server.consents.revokeAll();
  const entry = journal();
  const error = await t.throwsAsync(() => connector.send(entry, connected), { message: /Access denied/ });
  t.is(error.name, 'UnclearError');
  await t.throwsAsync(() => connector.find!(entry, connected), { instanceOf: SignInError });
  t.is(server.transactions.length, 1);
});

test('an access token goes to Twinfield, or to the server that stands in for it, and nowhere else', async (t) => {
  const { server, send } = await begin(t);
  for (const cluster of [
    'http://api.accounting.twinfield.com',
    'https://twinfield.com.example.nl',
    'https://eviltwinfield.com',
    'http://127.0.0.1:1',
    'file:///etc',
    'x',
  ]) {
    server.cluster = cluster;
    await t.throwsAsync(
      () => send(journal()),
      { instanceOf: RetryableError, message: /refers to another server/ },
      cluster,
    );
  }
  server.cluster = undefined;
  t.truthy(await send(journal()));
  t.is(
    server.asked.filter((asked) => asked.endsWith('accesstokenvalidation')).length,
    7,
    'and what was right is remembered',
  );
  await send(journal());
  t.is(server.asked.filter((asked) => asked.endsWith('accesstokenvalidation')).length, 7);
});

test('a journal is found among others of its period only', async (t) => {
  const { server, send, find } = await begin(t);
  const [january, february] = [journal(), journal({ period: 2, date: '2026-02-28' })];
  await send(january);
  await send(february);
  server.asked.length = 0;
  t.like(await find(february), { documentNumber: '202600002', lines: 14 });
  t.is(server.asked.filter((asked) => asked.endsWith('processxml.asmx')).length, 2, 'one list, one transaction');
});

test('journals, accounts of both kinds and cost centres are offered', async (t) => {
  const { connection } = await begin(t);
  t.deepEqual(await connector.listChoices('journals', connection), [
    { code: 'LOON', name: 'Lonen' },
    { code: 'MEMO', name: 'Memoriaal' },
  ]);
  t.is((await connector.listChoices('accounts', connection)).length, 9);
  t.deepEqual(
    (await connector.listChoices('costCentres', connection)).map(({ code }) => code),
    ['100', '200'],
  );
  t.is((await connector.listChoices('administrations', connection)).length, 2);
});

const perEmployee = (relation?: string) => ({
  ...subject.settings,
  netPayPerEmployee: true,
  splitBalance: true,
  ...(relation !== undefined && { employeeRelation: relation }),
});

/** A journal with net pay on a cost centre and per employee: 1, and the other. */
const payroll = (other: number) => {
  const entry = journal();
  const paid = { ...entry.lines.at(-1)!, costCentre: '100' };
  const lines = [
    ...entry.lines.slice(0, -1),
    { ...paid, employeeNumber: 1, amount: -2_542_00 },
    { ...paid, employeeNumber: other, amount: -2_105_00 },
  ];
  return { ...entry, lines };
};

// php-twinfield, JournalTransactionLine.php: dim2 is "the customer or supplier or the cost center or empty".
test('net pay per employee has its relation in the second dimension, where its cost centre would be', async (t) => {
  const { server, send, connection } = await begin(t);
  const settings = perEmployee('2####');
  t.deepEqual(await connector.check!(payroll(2), { ...connection, settings }), []);
  await send(payroll(2), { settings });
  const lines = server.transactions[0]!.lines.line;
  t.deepEqual(
    lines.slice(-2).map(({ dim1, dim2, value }) => [dim1, dim2, value]),
    [
      ['2100', '20001', '2542.00'],
      ['2100', '20002', '2105.00'],
    ],
  );
  t.is(lines[0]!.dim2, '100', 'costs keep their cost centre');
  await send(payroll(2), { settings: perEmployee() });
  t.deepEqual(
    server.transactions[1]!.lines.line.slice(-2).map(({ dim2 }) => dim2),
    ['100', '100'],
    'without a relation the cost centre stays',
  );
});

test('a relation may be a supplier or a customer, and one that is neither is found before sending', async (t) => {
  const { server, send, connection } = await begin(t);
  const withPattern = (employeeRelation: string) => ({ ...connection, settings: perEmployee(employeeRelation) });
  t.deepEqual(await connector.check!(payroll(12), withPattern('M#')), [
    { code: 'relationUnknown', values: { relation: 'M1' } },
  ]);
  t.deepEqual(await connector.check!(payroll(3), withPattern('2####')), [
    { code: 'relationUnknown', values: { relation: '20003' } },
  ]);
  await t.throwsAsync(() => send(payroll(3), { settings: perEmployee('2####') }), { message: /20003/ });
  t.is(server.transactions.length, 0);
  server.asked.length = 0;
  await connector.check!(journal(), { ...withPattern('2####'), signal: new AbortController().signal });
  const searches = server.asked.filter((asked) => asked.endsWith('finder.asmx')).length;
  t.is(searches, 4, 'accounts of both kinds, cost centres and journals: no relations where none is paid apart');
});
