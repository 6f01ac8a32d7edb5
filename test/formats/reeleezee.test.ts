import { test } from '../harness/test.js';
import { reeleezee } from '@loonpoort/server/integrations/packages/reeleezee/format.js';
import { sampleEntry } from './entries.js';
import { all, at, cents, file, order } from './xml.js';

const settings = { diaryCode: 'LOON', costCentreMode: 'costCentreAndUnit' };
const toJournal = ['Reeleezee', 'Import', 'ManualJournalList', 'ManualJournal'];
const [line] = sampleEntry.lines;

test('the worked example is one tentative journal of 7,290.02 on both sides', (t) => {
  const xml = file(reeleezee, sampleEntry, settings);
  t.is(at(xml, 'Reeleezee')['@xmlns'], 'https://portal.reeleezee.nl/taxonomy/1.27');
  t.like(at(xml, ...toJournal), {
    '@Reference': 'LP00000001',
    JournalEntryDiaryCode: 'LOON',
    Description: 'Lonen 2026-1',
    DocumentDate: '2026-01-31',
    BookDate: '2026-01-31',
    Status: 'tentative',
  });
  const lines = all(at(xml, ...toJournal, 'LineList'), 'Line');
  const amounts = lines.map(({ Amount }) => cents(Amount));
  t.is(
    amounts.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount),
    729002,
  );
  t.is(
    amounts.reduce((sum, amount) => sum + amount),
    0,
  );
  t.like(lines[1], {
    Amount: '1200.00',
    AccountReference: { '@Number': '4000' },
    DepartmentReference: { '@Code': '200' },
  });
  t.like(lines[13], { Amount: '-4647.00', AccountReference: { '@Number': '2100' } });
  t.is(at(file(reeleezee, sampleEntry, { ...settings, status: 'open' }), ...toJournal).Status, 'open');
});

test('Reeleezee may cut nothing by itself', (t) => {
  t.like(at(file(reeleezee, sampleEntry, settings), 'Reeleezee', 'Import'), {
    '@AutoTrimEnabled': 'false',
    '@AutoTruncateEnabled': 'false',
  });
});

test('the elements stand in the order of taxonomy 1.27', (t) => {
  const whole = { ...line!, costUnit: 'K1', employeeNumber: 12 };
  const xml = file(reeleezee, { ...sampleEntry, lines: [whole] }, { ...settings, employeeRelation: '#' });
  t.deepEqual(order(xml, 'Reeleezee', 'Import'), ['ExportInfo', 'ManualJournalList']);
  t.deepEqual(order(xml, 'Reeleezee', 'Import', 'ExportInfo'), ['Name', 'Source', 'CreateDateTime']);
  t.deepEqual(order(xml, ...toJournal), [
    'JournalEntryDiaryCode',
    'Description',
    'DocumentDate',
    'BookDate',
    'Status',
    'LineList',
  ]);
  t.deepEqual(order(xml, ...toJournal, 'LineList', 'Line'), [
    'Description',
    'Amount',
    'AccountReference',
    'EmployeeReference',
    'DepartmentReference',
    'ProjectReference',
  ]);
});

test('codes that Reeleezee has no room for are named', (t) => {
  const long = { ...line!, account: '4'.repeat(31), costCentre: '123456', costUnit: 'x'.repeat(51) };
  t.deepEqual(reeleezee.check({ ...sampleEntry, lines: [long] }, settings), [
    { code: 'accountTooLong', values: { account: long.account, limit: 30 } },
    { code: 'costCentreTooLong', values: { costCentre: '123456', limit: 5 } },
    { code: 'costUnitTooLong', values: { costUnit: long.costUnit, limit: 50 } },
  ]);
  const spaced = { ...line!, costCentre: 'A B', costUnit: ' K1' };
  t.deepEqual(
    reeleezee.check({ ...sampleEntry, lines: [spaced] }, settings).map(({ code }) => code),
    ['costCentreFormat', 'costUnitFormat'],
  );
});

test('net pay per employee refers to the employee by the number that Reeleezee has', (t) => {
  const paid = { ...sampleEntry.lines.at(-1)!, employeeNumber: 12 };
  const entry = { ...sampleEntry, lines: [paid, { ...paid, employeeNumber: null, amount: -paid.amount }] };
  const lines = (more: object) =>
    all(at(file(reeleezee, entry, { ...settings, ...more }), ...toJournal, 'LineList'), 'Line');
  t.like(lines({ employeeRelation: '1##' })[0], { EmployeeReference: { '@ID': '112' } });
  t.false('EmployeeReference' in lines({ employeeRelation: '1##' })[1]!);
  t.false('EmployeeReference' in lines({})[0]!);
  t.deepEqual(reeleezee.check(entry, { ...settings, employeeRelation: '1##' }), []);
  // An EmployeeReference has an ID of digits: RlzBaseTypes.xsd.
  t.deepEqual(reeleezee.check(entry, { ...settings, employeeRelation: 'M#' }), [
    { code: 'relationFormat', values: { relation: 'M12', format: '[0-9]+' } },
  ]);
});
