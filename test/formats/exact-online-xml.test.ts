import { test } from '../harness/test.js';
import fc from 'fast-check';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { exactOnlineXml } from '@loonpoort/server/integrations/packages/exact-online/xml.js';
import { vendorSchema } from '../harness/vendor-schema.js';
import { sampleEntry } from './entries.js';
import { all, anyXmlEntry, at, cents, file, order } from './xml.js';

const settings = {
  country: 'nl',
  division: 123456,
  journalCode: '90',
  costCentreMode: 'costCentreAndUnit',
  defaultCostCentre: '100',
};
const schema = vendorSchema('exact-online/eExact-XML.xsd');

test("Exact's own schema finds nothing wrong with the worked example, nor with any other journal", async (t) => {
  if (schema === undefined) return t.pass("Skipped: Exact's schema is not here.");
  const validate = (files: string[]) =>
    validateXML({
      xml: files.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
      schema,
      initialMemoryPages: 64 * memoryPages.MiB,
      maxMemoryPages: 512 * memoryPages.MiB,
    });
  const sample = file(exactOnlineXml, sampleEntry, settings);
  const others = fc
    .sample(anyXmlEntry, { numRuns: 30, seed: 1 })
    .map((entry) => file(exactOnlineXml, entry, { ...settings, employeeRelation: '2####' }));
  t.true(others.some((xml) => xml.includes('<Account code="2')));
  t.deepEqual((await validate([sample, ...others])).errors, []);
  // The schema is there to notice another order.
  const wrong = sample.replace(/(<GLAccount[^>]*>)(\s*<Description>.*<\/Description>)/, '$2$1');
  t.false((await validate([wrong])).valid);
});

test('the worked example is one general journal entry of 7,290.02 on both sides', (t) => {
  const xml = file(exactOnlineXml, sampleEntry, settings);
  const entry = at(xml, 'eExact', 'GLTransactions', 'GLTransaction');
  t.like(entry, {
    TransactionType: { '@number': '90' },
    Journal: { '@code': '90' },
    Date: '2026-01-31',
    FinYear: { '@number': '2026' },
    FinPeriod: { '@number': '1' },
    Description: 'Lonen 2026-1',
  });
  const lines = all(entry, 'GLTransactionLine');
  const amounts = lines.map(({ Amount }) => cents((Amount as { Value: string }).Value));
  t.is(
    amounts.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount),
    729002,
  );
  t.is(
    amounts.reduce((sum, amount) => sum + amount),
    0,
  );
  t.like(lines[1], {
    '@line': '2',
    GLAccount: { '@code': '4000' },
    Costcenter: { '@code': '200' },
    Amount: { Currency: { '@code': 'EUR' }, Value: '1200.00' },
    References: { YourRef: 'LP00000001' },
  });
  t.like(lines[13], { GLAccount: { '@code': '2100' }, Amount: { Value: '-4647.00' } });
  t.false('Costcenter' in lines[13]!, 'a balance account takes no default cost centre');
});

test("the elements stand in the order of Exact's schema", (t) => {
  const [line] = sampleEntry.lines;
  const whole = { ...line!, costUnit: 'K1', employeeNumber: 12 };
  const xml = file(exactOnlineXml, { ...sampleEntry, lines: [whole] }, { ...settings, employeeRelation: '#' });
  t.deepEqual(order(xml, 'eExact', 'GLTransactions', 'GLTransaction'), [
    'TransactionType',
    'Journal',
    'Date',
    'FinYear',
    'FinPeriod',
    'Description',
    'GLTransactionLine',
  ]);
  t.deepEqual(order(xml, 'eExact', 'GLTransactions', 'GLTransaction', 'GLTransactionLine'), [
    'Date',
    'FinYear',
    'FinPeriod',
    'GLAccount',
    'Description',
    'Account',
    'Costcenter',
    'Costunit',
    'Amount',
    'ForeignAmount',
    'References',
  ]);
});

test('codes that Exact Online has no room for are named, each once, and never cut', (t) => {
  const [line] = sampleEntry.lines;
  const long = { ...line!, account: '1234567890', costCentre: '123456789', costUnit: 'ABCDEFGHI' };
  const entry = { ...sampleEntry, lines: [long, { ...long, amount: -long.amount }] };
  t.deepEqual(exactOnlineXml.check(entry, settings), [
    { code: 'accountTooLong', values: { account: '1234567890', limit: 9 } },
    { code: 'costCentreTooLong', values: { costCentre: '123456789', limit: 8 } },
    { code: 'costUnitTooLong', values: { costUnit: 'ABCDEFGHI', limit: 8 } },
  ]);
  t.deepEqual(
    exactOnlineXml.check(
      { ...entry, period: 13, lines: [{ ...long, account: '4000' }] },
      { ...settings, costCentreMode: 'none' },
    ),
    [],
  );
  t.regex(file(exactOnlineXml, entry, settings), /GLAccount code="1234567890"/);
});

test('a quotation mark in a code does not end its attribute', (t) => {
  const lines = sampleEntry.lines.map((line) => ({ ...line, account: '4"00', costCentre: '<"&>' }));
  const xml = file(exactOnlineXml, { ...sampleEntry, lines }, settings);
  t.true(xml.includes('<GLAccount code="4&quot;00"/>'));
  t.true(xml.includes('<Costcenter code="&lt;&quot;&amp;&gt;"/>'));
});

test('net pay per employee has the code of its relation, without the spaces that Exact keeps in front of it', (t) => {
  const [line] = sampleEntry.lines.slice(-1);
  const entryOf = (...numbers: number[]) => ({
    ...sampleEntry,
    lines: numbers.map((employeeNumber) => ({ ...line!, employeeNumber })),
  });
  const withPattern = (employeeRelation: string) => ({ ...settings, employeeRelation });
  const xml = file(exactOnlineXml, entryOf(1, 23456), withPattern('2####'));
  const codes = all(at(xml, 'eExact', 'GLTransactions', 'GLTransaction'), 'GLTransactionLine').map(
    ({ Account }) => (Account as { '@code': string })['@code'],
  );
  t.deepEqual(codes, ['20001', '223456'], 'a number with more digits keeps them all');
  t.false(file(exactOnlineXml, entryOf(1), settings).includes('<Account '));
  t.deepEqual(exactOnlineXml.check(entryOf(1), withPattern('2####')), []);
  // Account.php of picqer/exact-php-client: a numeric string of 18 characters.
  t.deepEqual(exactOnlineXml.check(entryOf(12), withPattern('M#')), [
    { code: 'relationFormat', values: { relation: 'M12', format: '[0-9]+' } },
  ]);
  t.deepEqual(exactOnlineXml.check(entryOf(1_234_567_890), withPattern('123456789#')), [
    { code: 'relationTooLong', values: { relation: '1234567891234567890', limit: 18 } },
  ]);
});
