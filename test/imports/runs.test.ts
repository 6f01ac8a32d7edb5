import { test } from '../harness/test.js';
import { emptyTenant, type Imports, told } from './app.js';

const heading = 'debtor;company;year;period;periodTo;number;type;state;employee;wageCode;amount';
const file = (...lines: string[]) => [heading, ...lines].join('\r\n');

async function withEmployees(t: Parameters<typeof emptyTenant>[0]): Promise<Imports> {
  const imports = await emptyTenant(t);
  await imports.companies(
    'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n10;Bakkerij;1;Bakkerij;maand\n11;Week;1;Week;week',
  );
  const staff = [
    '10;1;1;Sanne;Berg;2020-01-01;Winkel;100 Winkel:50|200 Webshop:50',
    '10;1;2;Pim;Bos;2020-01-01;;',
    '11;1;1;Jan;Vos;2020-01-01;;',
  ];
  await imports.employees(
    ['Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst;Afdeling;Kostenplaatsen', ...staff].join('\n'),
  );
  return imports;
}

const runs = `SELECT c.name AS company, r.year, r.period_from AS first, r.period_to AS last, r.number, r.type, r.state, r.employees, r.lines, r.version
  FROM runs AS r JOIN companies AS c ON c.id = r.company_id ORDER BY c.name, r.number`;
const lines = `SELECT c.name AS company, r.number AS run, l.employee, l.wage_code AS code, l.amount
  FROM run_lines AS l JOIN runs AS r ON r.id = l.run_id JOIN companies AS c ON c.id = r.company_id ORDER BY 1, 2, 3, 4`;

const good = file(
  '10;1;2026;1;;1;;vergrendeld;1;1000;3000,00',
  '11;1;2026;52;53;1;Correctie;open;1;1000;-0.5',
  '10;1;2026;1;;1;;vergrendeld;1;9900;2542',
  '10;1;2026;1;;1;;vergrendeld;2;1000;0,07',
);

test('runs come in from CSV, their lines anywhere in the file', async (t) => {
  const imports = await withEmployees(t);
  const report = await imports.runs(good);
  t.deepEqual(told(report), []);
  t.like(report, { lines: 4, created: 4, updated: 0 });
  t.deepEqual(await imports.rows(runs), [
    {
      company: 'Bakkerij',
      year: 2026,
      first: 1,
      last: 1,
      number: 1,
      type: 'regular',
      state: 'locked',
      employees: 2,
      lines: 3,
      version: 1,
    },
    {
      company: 'Week',
      year: 2026,
      first: 52,
      last: 53,
      number: 1,
      type: 'correction',
      state: 'open',
      employees: 1,
      lines: 1,
      version: 1,
    },
  ]);
  t.deepEqual(await imports.rows(lines), [
    { company: 'Bakkerij', run: 1, employee: 1, code: 1000, amount: 300_000 },
    { company: 'Bakkerij', run: 1, employee: 1, code: 9900, amount: 254_200 },
    { company: 'Bakkerij', run: 1, employee: 2, code: 1000, amount: 7 },
    { company: 'Week', run: 1, employee: 1, code: 1000, amount: -50 },
  ]);
  t.deepEqual(
    await imports.rows(
      'SELECT number, name, department_number AS department, cost_shares AS shares FROM run_employees ORDER BY name',
    ),
    [
      { number: 1, name: 'Jan Vos', department: null, shares: '[]' },
      { number: 2, name: 'Pim Bos', department: null, shares: '[]' },
      {
        ...{ number: 1, name: 'Sanne Berg', department: 10 },
        shares: '[{"costCentre":"100","costUnit":null,"share":5000},{"costCentre":"200","costUnit":null,"share":5000}]',
      },
    ],
  );
});

test('JSON lines say the same, with amounts in cents, in one line per run or per amount', async (t) => {
  const [csv, json] = [await withEmployees(t), await withEmployees(t)];
  await csv.runs(good);
  const head = { debtor: 10, company: 1, year: 2026, period: 1, number: 1, state: 'locked' };
  const week = {
    debtor: 11,
    company: 1,
    year: 2026,
    period: 52,
    periodTo: 53,
    number: 1,
    type: 'correction',
    employee: 1,
    wageCode: 1000,
    amount: -50,
  };
  const first = {
    ...head,
    lines: [
      { employee: 1, wageCode: 1000, amount: 300_000 },
      { employee: 1, wageCode: 9900, amount: 254_200 },
    ],
  };
  const text = [first, week, { ...head, employee: 2, wageCode: 1000, amount: 7 }]
    .map((each) => JSON.stringify(each))
    .join('\n');
  const report = await json.runs(`\uFEFF\n${text}\n\n`);
  t.deepEqual(told(report), []);
  t.like(report, { lines: 4, created: 4 });
  t.deepEqual(await json.rows(lines), await csv.rows(lines));
  t.deepEqual(await json.rows(runs), await csv.rows(runs));
  t.deepEqual(
    await json.rows('SELECT content_hash FROM runs ORDER BY content_hash'),
    await csv.rows('SELECT content_hash FROM runs ORDER BY content_hash'),
  );
});

test('a run that comes in locked, or is locked, asks for its journal once', async (t) => {
  const imports = await withEmployees(t);
  const jobs = async () => (await imports.rows<{ kind: string }>('SELECT kind FROM jobs')).map(({ kind }) => kind);
  const one = (number: number, state: string) => file(`10;1;2026;1;;${number};;${state};1;1000;1`);
  await imports.runs(one(1, 'locked'));
  t.deepEqual(await jobs(), ['runLocked']);
  await imports.runs(one(1, 'locked'));
  await imports.runs(one(2, 'open'));
  t.deepEqual(await jobs(), ['runLocked']);
  await imports.runs(one(2, 'locked'));
  t.deepEqual(await jobs(), ['runLocked', 'runLocked']);
});

test('the Dutch headings are those of the other files', async (t) => {
  const imports = await withEmployees(t);
  const report = await imports.runs(
    'Debiteurnr,Bedrijfnr,Jaar,Periode,Run,Medewerkernr,Looncode,Bedrag\n10,1,2026,1,1,1,1000,"12,30"',
  );
  t.deepEqual(told(report), []);
  t.deepEqual(await imports.rows(lines), [{ company: 'Bakkerij', run: 1, employee: 1, code: 1000, amount: 1230 }]);
});

test('the same file again changes nothing; another replaces what is open', async (t) => {
  const imports = await withEmployees(t);
  const open = (amount: string, state = 'open') =>
    file(`10;1;2026;1;;7;;${state};1;1000;${amount}`, `10;1;2026;1;;7;;${state};2;1000;5`);
  await imports.runs(open('10'));
  t.like(await imports.runs(open('10')), { created: 0, updated: 0, errors: [] });
  t.like((await imports.rows(runs))[0], { version: 1 });
  t.like(await imports.runs(open('11')), { created: 0, updated: 2, errors: [] });
  t.like((await imports.rows(runs))[0], { version: 2, lines: 2 });
  t.like((await imports.rows(lines))[0], { amount: 1100 });
  t.like(await imports.runs(open('11', 'locked')), { created: 0, updated: 2, errors: [] });
  t.like((await imports.rows(runs))[0], { version: 3, state: 'locked' });
  for (const same of [open('11', 'locked'), open('11')])
    t.like(await imports.runs(same), { created: 0, updated: 0, errors: [] });
  const before = [await imports.rows(runs), await imports.rows(lines)];
  const message =
    'Deze loonrun is vergrendeld en heeft een andere inhoud. Breng een correctie in met een nieuwe loonrun.';
  t.deepEqual(told(await imports.runs(open('12', 'locked'))), [`2 number: ${message}`]);
  t.deepEqual(
    told(await imports.runs(file('10;1;2026;1;;8;;;1;1000;1', '10;1;2026;1;;7;;;1;1000;11'))),
    [`3 number: ${message}`],
    'a line less is other content',
  );
  t.deepEqual([await imports.rows(runs), await imports.rows(lines)], before);
});

test('every bad line is told by number and column, and nothing is kept', async (t) => {
  const imports = await withEmployees(t);
  const report = await imports.runs(
    file(
      '10;1;2026;1;;1;;;1;1000;1',
      '10;9;2026;1;;1;;;1;1000;1',
      '10;1;2026;13;;2;;;1;1000;1',
      '11;1;2025;53;;2;;;1;1000;1',
      '10;1;2026;3;2;3;;;1;1000;1',
      '10;1;2026;1;;1;;;99;1000;1',
      '10;1;2026;1;;1;;;1;1000;2',
      '10;1;2026;2;;1;;;1;1001;1',
      '10;1;x;1;;1;soms;dicht;1;10000;1.234',
      ';1;2026;1;;1;;;1;1000;vijf',
    ),
  );
  t.deepEqual(told(report), [
    '3 company: Debiteur 10 heeft geen bedrijf 9. Kijk de nummers na, of lees dit bedrijf eerst in.',
    '4 period: Period mag hoogstens 12 zijn.',
    '5 period: Period mag hoogstens 52 zijn.',
    '6 periodTo: PeriodTo moet minstens 3 zijn.',
    '7 employee: Dit bedrijf heeft geen medewerker 99. Kijk het nummer na, of lees deze medewerker eerst in.',
    '8 wageCode: WageCode staat ook op regel 2. Haal één van beide regels weg.',
    '9 period: Regel 2 zegt bij period: 1. Laat beide regels hetzelfde zeggen.',
    '10 year: Year heeft niet de juiste vorm. Alleen cijfers.',
    '10 type: Dit kan niet bij type. Kies uit: Regulier, Correctie.',
    '10 state: Dit kan niet bij state. Kies uit: Open, Vergrendeld.',
    '10 amount: Dit kan 1234,00 of 1,234 zijn. Schrijf 1234,00, of rond af op centen.',
    '10 wageCode: WageCode mag hoogstens 9999 zijn.',
    '11 debtor: Debtor is leeg. Elke regel moet hier iets hebben.',
    '11 amount: Amount heeft niet de juiste vorm. Bijvoorbeeld 1234,56 of -1234,56.',
  ]);
  for (const table of ['runs', 'run_lines', 'run_employees'])
    t.deepEqual(await imports.rows(`SELECT 1 FROM ${table}`), []);
});

test('a line that is no object is told by number, and so is a property that is not right', async (t) => {
  const imports = await withEmployees(t);
  const head = '"debtor":10,"company":1,"year":2026,"period":1,"number":1,"employee":1';
  const report = await imports.runs(
    [
      `{${head},"wageCode":1000,"amount":1}`,
      '{"debtor":',
      '[1]',
      `{${head},"wageCode":1001,"amount":1.5}`,
      `{${head},"amount":"1"}`,
      `{${head},"lines":7}`,
    ].join('\n'),
  );
  t.deepEqual(told(report), [
    '2 : Op deze regel staat geen JSON-object. Zet elk object op één regel.',
    '3 : Op deze regel staat geen JSON-object. Zet elk object op één regel.',
    '4 amount: Amount heeft niet de juiste vorm.',
    '5 wageCode: WageCode is leeg. Elke regel moet hier iets hebben.',
    '5 amount: Amount heeft niet de juiste vorm.',
    '6 : Op deze regel staat geen JSON-object. Zet elk object op één regel.',
  ]);
  t.deepEqual(await imports.rows('SELECT 1 FROM runs'), []);
});

test('a file without its headings is refused', async (t) => {
  const imports = await withEmployees(t);
  t.deepEqual(told(await imports.runs('')), [
    '1 : Het bestand is leeg. Zet op de eerste regel de namen van de kolommen.',
  ]);
  t.deepEqual(told(await imports.runs('debtor;company;year;period;number;employee;wageCode\n1;1;1;1;1;1;1')), [
    '1 : Deze kolommen ontbreken: Bedrag. Op deze regel staat: debtor, company, year, period, number, employee, wageCode. Zet hier de namen van de kolommen.',
  ]);
});
