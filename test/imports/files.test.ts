import { utils, write } from '@e965/xlsx';
import { test } from '../harness/test.js';
import { inLanguage } from '@loonpoort/server/contract/problem.js';
import { emptyTenant, told } from './app.js';
import { workbookOf } from './workbook.js';

const names = 'SELECT name, email, start_period AS period FROM companies ORDER BY number';

test('a line that says what separates cells is obeyed, and the lines after it keep their numbers', async (t) => {
  const { companies, rows } = await emptyTenant(t);
  const heading = 'Debiteurnr|Debiteurnaam|Bedrijfnr|Naam|Periode';
  t.deepEqual(told(await companies(`sep=|\r\n${heading}\r\n1|Een; en meer|1|Een|Kwartaal`)), [
    '3 Periode: Dit kan niet bij periode. Kies uit: Maand, 4 weken, Week.',
  ]);
  t.like(await companies(`\uFEFF"sep=|"\n${heading}\n1|Een; en meer|1|Een|Maand`), { created: 1, errors: [] });
  t.deepEqual(await rows('SELECT name FROM debtors'), [{ name: 'Een; en meer' }]);
});

test('an error shows what was found, and the first hundred stand for the rest', async (t) => {
  const { companies } = await emptyTenant(t);
  const line = (index: number) => `${index};Debiteur;1;Bedrijf ${index};${index === 42 ? 'kwartaal' : 'maand'};1234`;
  const lines = Array.from({ length: 900 }, (_, index) => line(index + 1));
  const report = await companies(['Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode;KvKNummer', ...lines].join('\n'));
  t.like(report, { lines: 900, created: 0, moreErrors: 801 });
  t.is(report.errors.length, 100);
  t.deepEqual(
    report.errors.slice(40, 44).map(({ line, field, value }) => [line, field, value]),
    [
      [42, 'KvKNummer', '1234'],
      [43, 'Periode', 'kwartaal'],
      [43, 'KvKNummer', '1234'],
      [44, 'KvKNummer', '1234'],
    ],
  );
  t.is(
    inLanguage(report.errors[41]!.error, 'en').message,
    'This cannot be for periode. Choose from: Month, Four weeks, Week.',
  );
});

test('a workbook is read from its first sheet: formulas by their value, days and numbers as they are shown', async (t) => {
  const { companies, employees, runs, rows } = await emptyTenant(t);
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Debiteurnr', 'Debiteurnaam', 'Bedrijfnr', 'Naam', 'Periode', 'E-mail', 'Startperiode'],
    [],
    [7, 'Café ’t Ëiland', 1, 'Eerste', 'Maand', 'a@b.example', '2026-1'],
    [7, null, null, 'Tweede', 'Maand'],
  ]);
  sheet.C4 = { t: 'n', f: '1+1', v: 2 };
  utils.book_append_sheet(book, sheet, 'Bedrijven');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['iets anders']]), 'Toelichting');
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer;
  t.like(await companies(bytes), { lines: 2, created: 2, errors: [] });
  t.deepEqual(await rows(names), [
    { name: 'Eerste', email: 'a@b.example', period: '2026-1' },
    { name: 'Tweede', email: null, period: null },
  ]);
  const staff = workbookOf(
    [['Debiteurnr', 'Bedrijfnr', 'Medewerkernr', 'Voornaam', 'Achternaam', 'In dienst'].map(inline)],
    `<row><c><v>7</v></c><c><v>1</v></c><c><v>1</v></c>${inline('Sanne')}${inline('Berg')}<c s="1"><v>46047.75</v></c></row>
    <row>${inline('7')}<c><v>1</v></c><c><v>2</v></c>${inline('Pim')}${inline('Bos')}<c s="2"><v>46048</v></c></row>`,
  );
  t.deepEqual(told(await employees(await staff)), []);
  t.deepEqual(await rows('SELECT in_service_on AS day FROM employees ORDER BY number'), [
    { day: '2026-01-25' },
    { day: '2026-01-26' },
  ]);
  const run = await workbookOf(
    [
      ['Debiteurnr', 'Bedrijfnr', 'Jaar', 'Periode', 'Run', 'Medewerkernr', 'Looncode', 'Bedrag'].map(inline),
      ['7', '1', '2026', '1', '1', '1', '1000', '1234.5599999999999'].map((value) => `<c><v>${value}</v></c>`),
    ],
    '',
  );
  t.deepEqual(told(await runs(run)), []);
  t.deepEqual(await rows('SELECT amount FROM run_lines'), [{ amount: 123_456 }]);
});

const inline = (text: string) => `<c t="inlineStr"><is><r><t>${text}</t></r><rPh><t>x</t></rPh></is></c>`;

test('a workbook says at which row and in which column something is wrong', async (t) => {
  const { companies } = await emptyTenant(t);
  const heading = ['Debiteurnr', 'Debiteurnaam', 'Bedrijfnr', 'Naam', 'Periode'].map(inline);
  const bad = `<row r="9"><c r="A9"><v>7</v></c><c r="B9" t="str"><f>B2</f><v>Zeven</v></c><c r="C9" t="e"><v>#N/A</v></c><c r="E9" t="b"><v>1</v></c></row>`;
  const report = await companies(await workbookOf([heading], bad));
  t.deepEqual(told(report), [
    '9 Bedrijfnr: Bedrijfnr heeft niet de juiste vorm. Alleen cijfers.',
    '9 Naam: Naam is leeg. Elke regel moet hier iets hebben.',
    '9 Periode: Dit kan niet bij periode. Kies uit: Maand, 4 weken, Week.',
  ]);
  t.deepEqual(
    report.errors.map(({ value }) => value),
    ['#N/A', '', '1'],
  );
});

const unreadable =
  '1 : Deze werkmap is niet te lezen: hij is beschadigd, heeft een wachtwoord of is van een ander soort dan .xlsx. Sla hem op als .xlsx zonder wachtwoord, of als CSV.';
const tooLarge = '1 : Deze werkmap is te groot. Sla het werkblad op als CSV, of verdeel het over meer bestanden.';

test('what is damaged, has a password, is another kind of file or means harm is refused with what to do', async (t) => {
  const { companies, rows } = await emptyTenant(t);
  const heading = ['Debiteurnr', 'Debiteurnaam', 'Bedrijfnr', 'Naam', 'Periode'].map(inline);
  const whole = await workbookOf([heading], '');
  const files: [string, Buffer, string][] = [
    ['cut off', whole.subarray(0, whole.length - 60), unreadable],
    ['an .xls, or one with a password', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), unreadable],
    ['a ZIP of something else', await workbookOf([heading], '', { 'xl/workbook.xml': undefined }), unreadable],
    ['no XML', await workbookOf([heading], '<row><c>'), unreadable],
    [
      'entities that grow',
      await workbookOf([heading], '', {
        'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>',
      }),
      unreadable,
    ],
    ['a cell beyond all columns', await workbookOf([heading], '<row><c r="ZZZZZZ2"><v>1</v></c></row>'), unreadable],
    ['texts that fill memory', await workbookOf([heading], '', { 'xl/sharedStrings.xml': bomb }), tooLarge],
  ];
  for (const [name, bytes, message] of files) t.deepEqual(told(await companies(bytes)), [message], name);
  t.deepEqual(await rows('SELECT 1 FROM debtors'), []);
});

/** It takes 65 MB, and as good as nothing in a ZIP. */
const bomb = `<sst>${'<si><t>aaaaaaaaaaaaaaaa</t></si>'.repeat(2_100_000)}</sst>`;

test('a workbook is no more than its size says', async (t) => {
  const { companies } = await emptyTenant(t);
  const lie = await workbookOf([], '', { 'xl/sharedStrings.xml': bomb });
  // The sizes that the ZIP's directory has of its largest file, made small.
  const size = Buffer.alloc(4);
  size.writeUInt32LE(Buffer.byteLength(bomb));
  for (let at = lie.indexOf(size); at >= 0; at = lie.indexOf(size, at)) lie.writeUInt32LE(1000, at);
  t.deepEqual(told(await companies(lie)), [unreadable]);
});

for (const [written, cents] of Object.entries({
  '1.234,56': 123_456,
  '1,234.56': 123_456,
  '1 234,56': 123_456,
  "1'234.56": 123_456,
  '1.234.567': 123_456_700,
  '1234,56-': -123_456,
  '1.234,5-': -123_450,
  '€ 12': 1200,
  '€ -12,30': -1230,
})) {
  test(`${written} is read as ${cents} cents`, async (t) => {
    const { runs, companies, employees, rows } = await emptyTenant(t);
    await companies('Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n1;Een;1;Een;maand');
    await employees('Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst\n1;1;1;Jan;Vos;2020-01-01');
    const head = 'Debiteurnr;Bedrijfnr;Jaar;Periode;Run;Medewerkernr;Looncode;Bedrag';
    t.deepEqual(told(await runs(`${head}\n1;1;2026;1;1;1;1000;${written}`)), []);
    t.deepEqual(await rows('SELECT amount FROM run_lines'), [{ amount: cents }]);
  });
}

test('an amount that can be two is refused with what to write, and so is what is none', async (t) => {
  const { runs } = await emptyTenant(t);
  const head = 'Debiteurnr;Bedrijfnr;Jaar;Periode;Run;Medewerkernr;Looncode;Bedrag';
  const amounts = ['1.234', '12,345', '0,123', '-5-', '1.23,45', '1.234.56', '1234.567', '1.234 567', '--5'];
  const lines = amounts.map((amount, index) => `1;1;2026;1;1;1;${index + 1};${amount}`);
  const unclear = (whole: string, decimals: string) =>
    `Dit kan ${whole} of ${decimals} zijn. Schrijf ${whole}, of rond af op centen.`;
  const form = 'Bedrag heeft niet de juiste vorm. Bijvoorbeeld 1234,56 of -1234,56.';
  const report = await runs([head, ...lines].join('\n'));
  t.deepEqual(
    report.errors
      .filter(({ field }) => field === 'Bedrag')
      .map(({ value, error }) => [value, inLanguage(error, 'nl').message]),
    [
      ['1.234', unclear('1234,00', '1,234')],
      ['12,345', unclear('12345,00', '12,345')],
      ...amounts.slice(2).map((amount) => [amount, form]),
    ],
  );
});
