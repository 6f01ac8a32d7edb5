import { test } from '../harness/test.js';
import { twinfield, twinfieldTransaction } from '@loonpoort/server/integrations/packages/twinfield/format.js';
import { sampleEntry } from './entries.js';
import { all, at, cents, file, order } from './xml.js';

const settings = { office: '001', journalCode: 'MEMO', costCentreMode: 'costCentre' };
const digits = (count: number) => '[0-9]'.repeat(count);
const [line] = sampleEntry.lines;
const entryOf = (...lines: Partial<NonNullable<typeof line>>[]) => ({
  ...sampleEntry,
  lines: lines.map((each) => ({ ...line!, ...each })),
});

test('the worked example is one provisional transaction of 7,290.02 on both sides', (t) => {
  const xml = file(twinfield, sampleEntry, settings);
  t.like(at(xml, 'transactions', 'transaction'), {
    '@destiny': 'temporary',
    header: {
      office: '001',
      code: 'MEMO',
      currency: 'EUR',
      date: '20260131',
      period: '2026/01',
      freetext1: 'LP00000001',
    },
  });
  const lines = all(at(xml, 'transactions', 'transaction', 'lines'), 'line');
  const total = (side: string) =>
    lines.filter(({ debitcredit }) => debitcredit === side).reduce((sum, { value }) => sum + cents(value), 0);
  t.deepEqual([total('debit'), total('credit')], [729002, 729002]);
  t.like(lines[0], {
    '@type': 'detail',
    '@id': '1',
    dim1: '4000',
    dim2: '100',
    debitcredit: 'debit',
    value: '4200.00',
    description: 'Bruto lonen',
  });
  t.like(lines[13], { '@id': '14', dim1: '2100', debitcredit: 'credit', value: '4647.00' });
  t.false('dim2' in lines[13]!);
});

test("the elements of a line stand in Twinfield's order, the cost unit in the third dimension", (t) => {
  const xml = file(twinfield, entryOf({ costUnit: 'K1' }), { ...settings, costCentreMode: 'costCentreAndUnit' });
  t.deepEqual(order(xml, 'transactions', 'transaction'), ['header', 'lines']);
  t.deepEqual(order(xml, 'transactions', 'transaction', 'header'), [
    'office',
    'code',
    'currency',
    'date',
    'period',
    'freetext1',
  ]);
  t.deepEqual(order(xml, 'transactions', 'transaction', 'lines', 'line'), [
    'dim1',
    'dim2',
    'dim3',
    'debitcredit',
    'value',
    'description',
  ]);
});

test('a transaction for the web service goes to the office it is told, final where the settings say so', (t) => {
  const xml = [...twinfieldTransaction(sampleEntry, { ...settings, destiny: 'final' }, 'NL-2')].join('');
  t.is(at(xml, 'transaction')['@destiny'], 'final');
  t.is(at(xml, 'transaction', 'header').office, 'NL-2');
});

test('codes that do not follow the masks of the settings are named', (t) => {
  const masks = {
    ...settings,
    costCentreMode: 'costCentreAndUnit',
    dimension1Format: digits(4),
    dimension2Format: `[A-C]${digits(2)}`,
    dimension3Format: 'P.[0-9a-f]',
    balanceFormat: `[0-2]${digits(3)}`,
    profitFormat: `4${digits(3)}`,
  };
  t.deepEqual(
    twinfield.check(
      entryOf({ account: '4000', costCentre: 'B12', costUnit: 'P.c' }, { account: '1700', balance: true }),
      { ...masks, dimension2Format: '' },
    ),
    [],
  );
  t.deepEqual(twinfield.check(entryOf({ account: '4000', costCentre: 'B12', costUnit: 'P.c' }), masks), []);
  t.deepEqual(
    twinfield.check(
      entryOf(
        { account: '40000', costCentre: 'D12', costUnit: 'P-c' },
        { account: '4001', balance: true, costCentre: null },
      ),
      masks,
    ),
    [
      { code: 'accountFormat', values: { account: '40000', format: digits(4) } },
      { code: 'accountFormat', values: { account: '40000', format: `4${digits(3)}` } },
      { code: 'accountFormat', values: { account: '4001', format: `[0-2]${digits(3)}` } },
      { code: 'costCentreFormat', values: { costCentre: 'D12', format: `[A-C]${digits(2)}` } },
      { code: 'costUnitFormat', values: { costUnit: 'P-c', format: 'P.[0-9a-f]' } },
    ],
  );
});

test('a mask holds for the whole code, reads a point as a point, and a backward range as nothing', (t) => {
  const isRight = (account: string, dimension1Format: string) =>
    twinfield.check(entryOf({ account }), { ...settings, dimension1Format }).length === 0;
  t.true(isRight('40.1', '40.[0-9]'));
  t.false(isRight('4001', '40.[0-9]'));
  t.false(isRight('14000', digits(4)));
  t.false(isRight('4000\n', digits(4)));
  t.false(isRight('5', '[9-0]'));
  t.true(isRight('-', '[a-]'));
  t.true(isRight('é5', 'é[0-9]'));
});

// "*[0-9]*": https://support.knltb.club/support/solutions/articles/77000501429-importfouten-bij-de-twinfield-koppeling
test('in a mask a question mark stands for one character, and an asterisk for any number of them', (t) => {
  const isRight = (account: string, dimension1Format: string) =>
    twinfield.check(entryOf({ account }), { ...settings, dimension1Format }).length === 0;
  for (const account of ['4', '0400', 'A400', '4000.100', 'x9y']) t.true(isRight(account, '*[0-9]*'), account);
  t.false(isRight('ABC', '*[0-9]*'));
  t.true(isRight('4000', '4*'));
  t.true(isRight('4', '4*'));
  t.false(isRight('1400', '4*'));
  t.true(isRight('4000', '4?0?'));
  t.false(isRight('400', '4?0?'));
  t.true(isRight('ABAB1', '*AB[0-9]'));
  t.false(isRight('ABAB', '*AB[0-9]'));
  t.false(isRight('1234567890123456', '*A'.repeat(40)));
});

// Twinfield posts no transaction of 1000 lines or more: claims.md, Transaction.
test('a journal of a thousand lines is too long', (t) => {
  const lines = (count: number) => entryOf(...Array.from({ length: count }, () => ({ account: '4000' })));
  t.deepEqual(twinfield.check(lines(1000), settings), [{ code: 'tooManyLines', values: { lines: 1000, limit: 999 } }]);
  t.deepEqual(twinfield.check(lines(999), settings), []);
});

test('codes of more than 16 characters are named', (t) => {
  const entry = entryOf({ account: '12345678901234567', costCentre: 'ABCDEFGHIJKLMNOPQ' });
  t.deepEqual(twinfield.check(entry, settings), [
    { code: 'accountTooLong', values: { account: '12345678901234567', limit: 16 } },
    { code: 'costCentreTooLong', values: { costCentre: 'ABCDEFGHIJKLMNOPQ', limit: 16 } },
  ]);
  t.deepEqual(twinfield.check({ ...sampleEntry, period: 13 }, settings), []);
  t.deepEqual(twinfield.check(entryOf({ account: '1234567890123456', costCentre: 'ABCDEFGHIJKLMNOP' }), settings), []);
});

test('a relation stands in the second dimension, and the mask of cost centres is not for it', (t) => {
  const masks = { ...settings, dimension2Format: digits(3), employeeRelation: '2####' };
  const paid = { account: '2100', balance: true, costCentre: 'ABC', employeeNumber: 12 };
  const entry = entryOf(paid, { costCentre: '100' });
  t.deepEqual(twinfield.check(entry, masks), []);
  const lines = all(at(file(twinfield, entry, masks), 'transactions', 'transaction', 'lines'), 'line');
  t.deepEqual(
    lines.map(({ dim2 }) => dim2),
    ['20012', '100'],
  );
  t.deepEqual(twinfield.check(entry, { ...masks, employeeRelation: '123456789012345##' }), [
    { code: 'relationTooLong', values: { relation: '12345678901234512', limit: 16 } },
  ]);
});
