import { test } from '../harness/test.js';
import fc from 'fast-check';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import type { Format, PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { formatOf } from '@loonpoort/server/integrations/registry.js';
import { bytesOf, cellsOf, cents, entryOf, textOf } from './csv.js';
import { anyEntry, sampleEntry } from './entries.js';

const written = (entry: JournalEntry, settings: PackageSettings): string => {
  const format = formatOf('plain-csv', settings)!;
  return textOf(bytesOf(format, entry, settings), format.encoding);
};
const check = (entry: JournalEntry, settings: PackageSettings) =>
  formatOf('plain-csv', { journalCode: '90', ...settings })!.check(entry, { journalCode: '90', ...settings });
const columns = (...sources: string[]) => sources.map((source) => ({ source }));
const bare = { header: false, columns: columns('account', 'description', 'amount') };
/** Returns the description as it stands in the file, without its quotation marks. */
const described = (description: string, settings: PackageSettings = {}) =>
  cellsOf(
    written(entryOf(sampleEntry, { description }), { ...bare, ...settings }),
    'semicolon',
    settings['quoting'] === 'never' ? null : '"',
  )[0]![1]!;

test('columns stand in the order of the settings, under their own headings or their Dutch names', (t) => {
  const settings = {
    columns: [
      { source: 'lineNumber' },
      { source: 'text', text: 'EUR', heading: 'Valuta' },
      { source: 'empty' },
      { source: 'side' },
      { source: 'absoluteAmount' },
      { source: 'yearPeriod' },
      { source: 'shortYearPeriod' },
      { source: 'account', heading: 'Rek;nr' },
      { source: 'accountName', length: 5 },
      { source: 'journalDescription' },
      { source: 'department' },
    ],
  };
  const [heading, debit, credit] = written(entryOf(sampleEntry, { department: '12' }), settings).split('\r\n');
  t.is(
    heading,
    'Regelnummer;Valuta;;Debet of credit (D/C);Bedrag zonder teken;Jaar en periode (JJJJPP);Jaar en periode (JJPP);"Rek;nr";Naam grootboek;Omschrijving boekstuk;Afdeling',
  );
  t.is(debit, '1;EUR;;D;4200,00;202601;2601;4000;Bruto;Lonen 2026-1;12');
  t.is(credit, '2;EUR;;C;4200,00;202601;2601;4000;Bruto;Lonen 2026-1;12');
});

test('signs, days, quotation marks and line ends follow the settings', (t) => {
  const line = (settings: PackageSettings) =>
    written(sampleEntry, { header: false, columns: columns('date', 'account', 'amount'), ...settings }).slice(0, 34);
  t.true(line({}).startsWith('31-01-2026;4000;4200,00\r\n'));
  t.true(line({ separator: 'comma' }).startsWith('31-01-2026,4000,"4200,00"\r\n'));
  t.true(
    line({ separator: 'tab', decimalSign: 'point', lineEnding: 'lf' }).startsWith('31-01-2026\t4000\t4200.00\n31'),
  );
  t.true(line({ decimalSign: 'none', dateFormat: 'yyMMdd' }).startsWith('260131;4000;420000\r\n'));
  t.true(line({ quoting: 'text', dateFormat: 'yyyyMMdd' }).startsWith('20260131;"4000";4200,00\r\n'));
  t.true(line({ dateFormat: 'yyyy-MM-dd' }).startsWith('2026-01-31;'));
  t.true(line({ dateFormat: 'dd-MM-yy' }).startsWith('31-01-26;'));
  t.true(line({ dateFormat: 'ddMMyyyy' }).startsWith('31012026;'));
});

const formulas = [
  '=1+1',
  '+31 6 12345678',
  '-2+3',
  '@SUM(A1:A9)',
  '=HYPERLINK("http://voorbeeld.nl";"klik")',
  "=cmd|'/c calc'!A1",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '-100',
  '\u0000=1+1',
  ';=1+1',
  '"=1+1',
];

for (const encoding of ['utf-8-bom', 'windows-1252'] satisfies Format['encoding'][]) {
  for (const quoting of ['whenNeeded', 'text', 'never']) {
    test(`${encoding}, quotation marks ${quoting}: a description is never run as a formula, and amounts stay numbers`, (t) => {
      for (const formula of formulas) {
        for (const change of [{ description: formula }, { accountName: formula }]) {
          const settings = {
            encoding,
            quoting,
            header: false,
            columns: columns('account', 'amount', 'accountName', 'description'),
          };
          const lines = cellsOf(
            written(entryOf(sampleEntry, change), settings),
            'semicolon',
            quoting === 'never' ? null : '"',
          );
          t.deepEqual(
            lines.map(([account, amount]) => [account, amount]),
            [
              ['4000', '4200,00'],
              ['4000', '-4200,00'],
            ],
          );
          for (const [, , ...texts] of lines)
            for (const text of texts) t.notRegex(text, /^[=+\-@\t\r\n＝＋－＠]/, JSON.stringify(formula));
        }
      }
    });
  }
}

test('a code that would be run as a formula is said, never changed; a negative number is a number', (t) => {
  const settings = { columns: columns('account', 'amount', 'costCentre', 'costUnit', 'department', 'journalCode') };
  for (const code of ['=1', '+A', '-A1', '@1', '40\n00', '40\ud800']) {
    for (const name of ['account', 'costCentre', 'costUnit', 'department']) {
      t.deepEqual(
        check(entryOf(sampleEntry, { [name]: code }), settings),
        [{ code: 'characters', values: { value: code, encoding: 'utf-8-bom' } }],
        name,
      );
    }
  }
  t.deepEqual(
    check(sampleEntry, { ...settings, journalCode: '=1' }).map(({ code }) => code),
    ['characters'],
  );
  t.deepEqual(check(entryOf(sampleEntry, { costCentre: '-1' }), settings), []);
  t.deepEqual(check(entryOf(sampleEntry, { costCentre: 'é Ł' }), settings), []);
  t.deepEqual(
    check(entryOf(sampleEntry, { costCentre: '1;2' }), { ...settings, quoting: 'never' }).map(({ code }) => code),
    ['characters'],
  );
});

test('what Windows-1252 does not have loses its accent or becomes a question mark; what it has stays', (t) => {
  const encoding = 'windows-1252';
  const plain = Object.entries({
    'Café ’t Hoekje – €5': 'Café ’t Hoekje – €5',
    'Ÿœ™ ½ ¿ÀÿŒ': 'Ÿœ™ ½ ¿ÀÿŒ',
    'e\u0301e\u0301n': 'één',
    'Łódź Şükrü Čapek ő': '?ódz Sükrü Capek o',
    'ﬁets № 5': 'fiets No 5',
    'loon 💶 uit': 'loon ? uit',
    'x\u0338y\u200dz': 'xyz',
    'a\u0081b\u0000c\r\nd\te': 'a b c  d e',
    'half \ud800 teken': 'half ? teken',
    'Ａ；"x"': 'A;"x"',
  });
  for (const [text, expected] of plain) t.is(described(text, { encoding }), expected);
  t.is(described('Łódź 💶 \u2028x', { encoding: 'utf-8' }), 'Łódź 💶  x');
  t.deepEqual(check(entryOf(sampleEntry, { account: 'Ł1' }), { encoding }), [
    { code: 'characters', values: { value: 'Ł1', encoding } },
  ]);
});

test('every character of Windows-1252 is written as itself', (t) => {
  const all = textOf(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), 'windows-1252').replace(
    /[\p{Cc}\ufffd]/gu,
    '',
  );
  const text = `x${all}x`;
  t.is(all.length, 256 - 33 - 5);
  t.is(described(text, { encoding: 'windows-1252' }), text);
});

test('without quotation marks a description cannot become two cells', (t) => {
  t.is(described('a;b"c;d', { quoting: 'never' }), "a b'c d");
  t.is(described('a\tb', { quoting: 'never' }), 'a b');
  t.is(described('Ａ；Ｂ＂', { quoting: 'never', encoding: 'windows-1252' }), "A B'");
});

test('descriptions are cut to their length, characters that take two places whole; nothing else is cut', (t) => {
  const settings = {
    columns: [
      { source: 'account', length: 4 },
      { source: 'description', length: 3 },
      { source: 'amount', length: 7 },
    ],
  };
  const text = (description: string) =>
    cellsOf(written(entryOf(sampleEntry, { description }), { ...settings, header: false }))[0]![1];
  t.is(text('abcd'), 'abc');
  t.is(text('💶💶💶💶'), '💶💶💶');
  t.is(text('=bcd'), "'=b");
  t.deepEqual(check(sampleEntry, settings), []);
  t.deepEqual(check(entryOf(sampleEntry, { account: '40000', amount: 1_000_000 }), settings), [
    { code: 'accountTooLong', values: { account: '40000', limit: 4 } },
    { code: 'amountTooLarge', values: { account: '40000', amount: 1_000_000 } },
    { code: 'amountTooLarge', values: { account: '40000', amount: -1_000_000 } },
  ]);
  t.deepEqual(check(sampleEntry, { columns: [...settings.columns, { source: 'reference', length: 8 }] }), [
    { code: 'columnTooShort', values: { column: 'reference', value: 'LP00000001', limit: 8 } },
  ]);
});

test('a column that is too narrow for a day, a period or a fixed text is said', (t) => {
  const narrow = [
    { source: 'date', length: 8 },
    { source: 'yearPeriod', length: 4 },
    { source: 'shortYearPeriod', length: 4 },
    { source: 'text', text: 'EUR', length: 2 },
    { source: 'text', text: 'EUR' },
  ];
  const settings = { columns: [...columns('account', 'amount'), ...narrow] };
  t.deepEqual(
    check(sampleEntry, settings).map(({ values }) => values),
    [
      { column: 'yearPeriod', value: '202601', limit: 4 },
      { column: 'date', value: '31-01-2026', limit: 8 },
      { column: 'text', value: 'EUR', limit: 2 },
    ],
  );
  t.deepEqual(
    check(sampleEntry, { ...settings, dateFormat: 'yyyyMMdd' }).map(({ values }) => values['column']),
    ['yearPeriod', 'text'],
  );
});

test('a template that cannot carry a journal is said', (t) => {
  const missing = (...sources: string[]) =>
    check(sampleEntry, { columns: columns(...sources) }).map(({ values }) => values['label']);
  t.deepEqual(missing('account'), ['columns']);
  t.deepEqual(missing('amount'), ['columns']);
  t.deepEqual(missing('account', 'debit'), ['columns']);
  t.deepEqual(missing('account', 'debit', 'credit'), []);
  t.deepEqual(missing('account', 'side', 'absoluteAmount'), []);
  t.deepEqual(
    check(sampleEntry, { separator: 'comma', quoting: 'never' }).map(({ values }) => values['label']),
    ['quoting'],
  );
  t.deepEqual(check(sampleEntry, { separator: 'comma', quoting: 'never', decimalSign: 'point' }), []);
});

test('any journal comes back from any template with its accounts, costs and amounts', (t) => {
  const amounts = [['amount'], ['debit', 'credit'], ['side', 'absoluteAmount']];
  const anyTemplate = fc
    .record({
      order: fc.shuffledSubarray(
        ['account', 'costCentre', 'costUnit', 'description', 'accountName', 'reference', 'date', 'journalDescription'],
        { minLength: 8 },
      ),
      amount: fc.constantFrom(...amounts),
      separator: fc.constantFrom('semicolon', 'comma', 'tab'),
      decimalSign: fc.constantFrom('comma', 'point', 'none'),
      quoting: fc.constantFrom('whenNeeded', 'text', 'never'),
      encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'windows-1252'),
      lineEnding: fc.constantFrom('crlf', 'lf'),
      header: fc.boolean(),
    } as const)
    .filter(
      ({ separator, decimalSign, quoting }) =>
        !(separator === 'comma' && decimalSign === 'comma' && quoting === 'never'),
    );
  fc.assert(
    fc.property(anyEntry, anyTemplate, (entry, { order, amount, ...rest }) => {
      const sources = [...order, ...amount];
      const settings = { ...rest, columns: columns(...sources) };
      t.deepEqual(check(entry, settings), []);
      const lines = cellsOf(written(entry, settings), rest.separator, rest.quoting === 'never' ? null : '"').slice(
        rest.header ? 1 : 0,
      );
      const money = (text: string) =>
        rest.decimalSign === 'none' ? Number(text) : cents(text, rest.decimalSign === 'comma' ? ',' : '.');
      const of = (line: string[], source: string) => line[sources.indexOf(source)] ?? '';
      const amountOf = (line: string[]) =>
        amount.includes('amount')
          ? money(of(line, 'amount'))
          : amount.includes('debit')
            ? money(of(line, 'debit')) - money(of(line, 'credit'))
            : money(of(line, 'absoluteAmount')) * (of(line, 'side') === 'C' ? -1 : 1);
      t.deepEqual(
        lines.map((line) => ({
          account: of(line, 'account'),
          costCentre: of(line, 'costCentre') || null,
          costUnit: of(line, 'costUnit') || null,
          amount: amountOf(line),
        })),
        entry.lines.map(({ account, costCentre, costUnit, amount }) => ({ account, costCentre, costUnit, amount })),
      );
      for (const line of lines) {
        t.is(line.length, sources.length);
        for (const source of ['description', 'accountName', 'journalDescription'])
          t.notRegex(of(line, source), /^[=+\-@\t\r]|[\r\n\t\0]/);
      }
    }),
    { numRuns: 300 },
  );
});

test('a long journal leaves in parts of whole lines', (t) => {
  const lines = Array.from({ length: 70_000 }, (_, index) => ({
    ...sampleEntry.lines[0]!,
    amount: index % 2 ? -100 : 100,
  }));
  let count = 0;
  let longest = 0;
  for (const part of formatOf('plain-csv', {})!.write({ ...sampleEntry, lines }, { journalCode: '90' })) {
    t.true(part.endsWith('\r\n'));
    longest = Math.max(longest, part.length);
    count += part.split('\r\n').length - 1;
  }
  t.is(count, 70_001);
  t.true(longest < 66_000);
});

test('a column has the relation of the employee who is paid, which fits it or is named', (t) => {
  const [line] = sampleEntry.lines.slice(-1);
  const entry = {
    ...sampleEntry,
    lines: [
      { ...line!, employeeNumber: 12 },
      { ...line!, employeeNumber: null, amount: -line!.amount },
    ],
  };
  const settings = { header: false, columns: columns('account', 'employeeNumber', 'relation', 'amount') };
  t.is(written(entry, { ...settings, employeeRelation: 'M####' }), '2100;12;M0012;-4647,00\r\n2100;;;4647,00\r\n');
  t.is(written(entry, settings), '2100;12;;-4647,00\r\n2100;;;4647,00\r\n');
  const narrow = {
    columns: [
      ...columns('account', 'amount'),
      ...['relation', 'employeeNumber'].map((source) => ({ source, length: 1 })),
    ],
  };
  t.deepEqual(check(entry, { ...narrow, employeeRelation: 'M#' }), [
    { code: 'columnTooShort', values: { column: 'employeeNumber', value: '12', limit: 1 } },
    { code: 'relationTooLong', values: { relation: 'M12', limit: 1 } },
  ]);
  t.deepEqual(check(entry, { ...settings, employeeRelation: '=#' }), [
    { code: 'characters', values: { value: '=12', encoding: 'utf-8-bom' } },
  ]);
});
