import { test } from '../harness/test.js';
import type { EntryLine, PackageFindingCode } from '@loonpoort/server/integrations/files/journal-entry.js';
import { formatOf } from '@loonpoort/server/integrations/registry.js';
import { sampleEntry } from './entries.js';
import { all, at, cents, type Element, file, order } from './xml.js';

const kingXml = formatOf('king-xml', {})!;
const kingXmlDepartment = formatOf('king-xml-department', {})!;

const settings = { journalCode: 'MEMO', costCentreMode: 'costCentreAndUnit' };
const toLines = ['KING_JOURNAAL', 'BOEKINGSGANGEN', 'BOEKINGSGANG', 'JOURNAALPOSTEN', 'JOURNAALPOST', 'JOURNAALREGELS'];
const [line] = sampleEntry.lines;
const entryOf = (...lines: Partial<EntryLine>[]) => ({
  ...sampleEntry,
  lines: lines.map((each) => ({ ...line!, ...each })),
});
const numbers = (xml: string) =>
  all(at(xml, ...toLines), 'JOURNAALREGEL').map((each: Element) => each.JR_REKENINGNUMMER);

test('the worked example is one provisional journal of 7,290.02 on both sides', (t) => {
  const xml = file(kingXml, sampleEntry, settings);
  t.like(at(xml, 'KING_JOURNAAL', 'BOEKINGSGANGEN', 'BOEKINGSGANG'), {
    BG_OMSCHRIJVING: 'LP00000001 Lonen 2026-1',
    BG_DEFINITIEF: 'false',
  });
  t.like(at(xml, ...toLines.slice(0, -1)), {
    JP_DAGBOEKCODE: 'MEMO',
    JP_BOEKDATUM: '2026-01-31',
    JP_OMSCHRIJVING: 'Lonen 2026-1',
  });
  const lines = all(at(xml, ...toLines), 'JOURNAALREGEL');
  const total = (side: string) =>
    lines
      .filter(({ JR_BOEKZIJDE }) => JR_BOEKZIJDE === side)
      .reduce((sum, { JR_VALUTABEDRAG }) => sum + cents(JR_VALUTABEDRAG), 0);
  t.deepEqual([total('DEB'), total('CRED')], [729002, 729002]);
  t.like(lines[1], {
    JR_VOLGNUMMER: '2',
    JR_REKENINGNUMMER: '4000.200',
    JR_BOEKZIJDE: 'DEB',
    JR_VALUTACODE: 'EUR',
    JR_VALUTABEDRAG: '1200.00',
    JR_OMSCHRIJVING: 'Bruto lonen',
  });
  t.like(lines[13], {
    JR_VOLGNUMMER: '14',
    JR_REKENINGNUMMER: '2100',
    JR_BOEKZIJDE: 'CRED',
    JR_VALUTABEDRAG: '4647.00',
  });
  t.is(
    at(file(kingXml, sampleEntry, { ...settings, final: true }), 'KING_JOURNAAL', 'BOEKINGSGANGEN', 'BOEKINGSGANG')
      .BG_DEFINITIEF,
    'true',
  );
});

test("the elements stand in King's order", (t) => {
  const xml = file(kingXml, sampleEntry, settings);
  t.deepEqual(order(xml, ...toLines.slice(0, 3)), ['BG_OMSCHRIJVING', 'BG_DEFINITIEF', 'JOURNAALPOSTEN']);
  t.deepEqual(order(xml, ...toLines.slice(0, 5)), [
    'JP_DAGBOEKCODE',
    'JP_BOEKDATUM',
    'JP_OMSCHRIJVING',
    'JOURNAALREGELS',
  ]);
  t.deepEqual(order(xml, ...toLines, 'JOURNAALREGEL'), [
    'JR_VOLGNUMMER',
    'JR_REKENINGNUMMER',
    'JR_BOEKZIJDE',
    'JR_VALUTACODE',
    'JR_VALUTABEDRAG',
    'JR_OMSCHRIJVING',
  ]);
});

test('cost centre and cost unit are parts of the account number, a department stands where the cost centre would', (t) => {
  const entry = entryOf({ costCentre: '100', costUnit: 'K1', department: '7' }, { costCentre: null, department: null });
  t.deepEqual(numbers(file(kingXml, entry, settings)), ['4000.100.K1', '4000']);
  t.deepEqual(numbers(file(kingXml, entry, { ...settings, costCentreMode: 'costCentre', defaultCostCentre: '9' })), [
    '4000.100',
    '4000.9',
  ]);
  t.deepEqual(numbers(file(kingXml, entry, { ...settings, costCentreMode: 'none', defaultCostCentre: '9' })), [
    '4000',
    '4000',
  ]);
  t.deepEqual(numbers(file(kingXmlDepartment, entry, { journalCode: 'MEMO' })), ['4000.7', '4000']);
  t.deepEqual(numbers(file(kingXmlDepartment, entry, { journalCode: 'MEMO', departmentSource: 'costCentre' })), [
    '4000.100',
    '4000',
  ]);
});

test('what would be another account in King is refused', (t) => {
  const codes = (each: Partial<EntryLine>): PackageFindingCode[] =>
    kingXml.check(entryOf(each), settings).map(({ code }) => code);
  t.deepEqual(codes({ account: '1234567890', costCentre: '12345678', costUnit: '12345678' }), []);
  t.deepEqual(codes({ account: '12345678901' }), ['accountTooLong']);
  t.deepEqual(codes({ costCentre: '123456789' }), ['costCentreTooLong']);
  t.deepEqual(codes({ costUnit: '123456789' }), ['costUnitTooLong']);
  t.deepEqual(codes({ costCentre: '1.2' }), ['costCentreFormat']);
  t.deepEqual(codes({ costUnit: '1.2' }), ['costUnitFormat']);
  t.deepEqual(
    codes({ costCentre: null, costUnit: '1' }),
    ['costUnitFormat'],
    'there would be nothing between the points',
  );
  t.deepEqual(codes({ account: '4000.100', costCentre: null }), [], "a number of King's own");
  t.deepEqual(
    codes({ account: '4000.100', costCentre: '5' }),
    ['accountFormat'],
    'the cost centre would become a cost unit',
  );
  t.deepEqual(codes({ account: '4000..1', costCentre: null }), ['accountFormat']);
  t.deepEqual(codes({ account: '4000.123456789', costCentre: null }), ['accountTooLong']);
  t.deepEqual(kingXmlDepartment.check(entryOf({ department: '123456789' }), { journalCode: 'MEMO' }), [
    { code: 'costCentreTooLong', values: { costCentre: '123456789', limit: 8 } },
  ]);
});

test('more lines than King numbers and amounts of more than twelve digits are refused', (t) => {
  const many = (count: number) => ({ ...sampleEntry, lines: Array.from({ length: count }, () => line!) });
  t.deepEqual(kingXml.check(many(999), settings), []);
  t.deepEqual(kingXml.check(many(1000), settings), [{ code: 'tooManyLines', values: { lines: 1000, limit: 999 } }]);
  t.deepEqual(kingXml.check(entryOf({ amount: 999_999_999_999 }), settings), []);
  t.deepEqual(kingXml.check(entryOf({ amount: -1_000_000_000_000 }), settings), [
    { code: 'amountTooLarge', values: { account: '4000', amount: -1_000_000_000_000 } },
  ]);
});
