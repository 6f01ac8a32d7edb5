import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { Loonpoort, UnprocessableError, type WageTaxReturnImport } from '@loonpoort/sdk';
import { accountant, administrator, callerOf, otherAccountant } from '../companies/caller.js';
import { demoLogins, signIn, startService, type TestService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';
import { citizenNumber, message, type MessageOptions } from './message.js';

let service: TestService;
const written: string[] = [];
const writeStdout = process.stdout.write.bind(process.stdout);
test.before(async () => {
  // The service logs to this process's own output.
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    written.push(String(chunk));
    return writeStdout(chunk, ...rest);
  }) as typeof process.stdout.write;
  service = await startService({ logLevel: 'info' });
});
test.after.always(() => {
  process.stdout.write = writeStdout;
  return service.stop();
});

const clientOf = async (email = accountant): Promise<Loonpoort> => {
  const client = new Loonpoort({ baseUrl: `${service.url}/api`, tenant: 'oamkb', language: 'nl' });
  const { password } = demoLogins.find((login) => login.email === email)!;
  await client.session.signIn({ email, password });
  return client;
};

let given = 0;

/** Makes a company with a wage-tax number of its own. */
async function employer(more: { periodType?: string; wageTaxPeriod?: string } = {}) {
  const payroll = await Payroll.of(service, more);
  const wageTaxNumber = numberFrom(700_000_000 + ++given * 97);
  await setNumber(payroll, wageTaxNumber);
  return { payroll, wageTaxNumber };
}

/** Returns the next number that passes the check digit of wage-tax numbers (eleven-proof), with `L01`. */
function numberFrom(start: number): string {
  for (let number = start; ; number++) {
    const digits = [...String(number)].map(Number);
    const sum = digits.slice(0, 8).reduce((total, digit, index) => total + digit * (9 - index), 0);
    if (sum % 11 === digits[8]) return `${number}L01`;
  }
}

async function setNumber({ caller, company }: Payroll, wageTaxNumber: string | null): Promise<void> {
  const path = `/companies/${company.id}`;
  const answer = await caller.patch(path, { wageTaxNumber }, (await caller.get(path)).headers.get('etag'));
  if (answer.status !== 200) throw new Error(answer.text);
}

const refusalOf = async (client: Loonpoort, options: MessageOptions) => {
  const error: any = await client.wageTaxReturns.import({ xml: message(options) }).catch((thrown: unknown) => thrown);
  return { status: error.status, message: error.fieldErrors?.[0]?.message, pointer: error.fieldErrors?.[0]?.pointer };
};

const outcomeOf = ({ periods }: WageTaxReturnImport) => periods[0]?.outcome;

const wages = [
  { employee: '1', amounts: { IngLbPh: 430_10, WghZvw: 175_68 } },
  { employee: '2', amounts: { IngLbPh: 245_00, WghZvw: 140_54 } },
];

test('a message finds its company and period, and the same or an older one changes nothing', async (t) => {
  const client = await clientOf();
  const { payroll, wageTaxNumber } = await employer();
  const first = { wageTaxNumber, wages };
  const created = await client.wageTaxReturns.import({ xml: message(first) });
  t.like(created, { companyId: payroll.company.id, kind: 'complete' });
  t.deepEqual(created.periods, [
    { outcome: 'created', year: 2026, period: 1, periodText: 'januari 2026', incomes: 2, total: 991_00 },
  ]);
  const key = { companyId: payroll.company.id, year: 2026, period: 1 };
  const kept = await client.wageTaxReturns.get(key);
  t.like(kept, { source: 'message', total: 991_00, incomes: 2, periodText: 'januari 2026' });
  t.deepEqual(kept.items, [
    { item: 'wageTax', amount: 675_00 },
    { item: 'zvwEmployer', amount: 316_00 },
  ]);

  t.is(outcomeOf(await client.wageTaxReturns.import({ xml: new Blob([message(first)]) })), 'unchanged');
  const earlier = message({ ...first, createdAt: '2026-02-01T09:00:00', wages: [] });
  t.is(outcomeOf(await client.wageTaxReturns.import({ xml: earlier })), 'older');
  t.is((await client.wageTaxReturns.get(key)).total, 991_00);

  // What is added has the whole of the collective part, and only the employments that are other than before.
  const added = message({
    ...{ wageTaxNumber, createdAt: '2026-02-12T09:00:00', kind: 'AanvullendeAangifte' as const },
    ...{ wages: [{ employee: '1', amounts: { IngLbPh: 440_10 } }], withdrawn: [{ employee: '2' }] },
  });
  t.like(await client.wageTaxReturns.import({ xml: added }), {
    kind: 'supplementary',
    periods: [{ outcome: 'updated' }],
  });
  const left = await service.app.database.rows(
    `SELECT employee, item, w.amount FROM wage_tax_return_wages AS w JOIN wage_tax_returns AS r ON r.id = w.return_id
      WHERE r.company_id = ?`,
    [payroll.company.id],
  );
  t.deepEqual(left, [{ employee: 1, item: 'wageTax', amount: 440_10 }]);

  const typed = await client.wageTaxReturns.save({ ...key, total: 5_00 }, { ifMatch: '"2"' });
  t.like(typed, { source: 'typed', total: 5_00, items: [], incomes: 0 });
});

test('corrections by themselves bring the return of each period up to date, and keep its balances', async (t) => {
  const client = await clientOf();
  const { payroll, wageTaxNumber } = await employer();
  const balances = [{ start: '2026-01-01', end: '2026-01-31', euros: 12 }];
  await client.wageTaxReturns.import({ xml: message({ wageTaxNumber, wages }) });
  const february = { start: '2026-02-01', end: '2026-02-28' };
  await client.wageTaxReturns.import({ xml: message({ wageTaxNumber, wages, balances, ...february }) });

  const corrected = { employee: '1', amounts: { IngLbPh: 440_10, WghZvw: 175_68 } };
  const totals = { IngLbPh: 685, TotWghZvw: 316 };
  const xml = message({
    ...{ wageTaxNumber, createdAt: '2026-12-12T09:00:00' },
    corrections: [
      { start: '2026-01-01', end: '2026-01-31', wages: [corrected], totals },
      { ...february, wages: [corrected], totals },
    ],
  });
  const imported = await client.wageTaxReturns.import({ xml });
  t.is(imported.kind, 'corrections');
  t.deepEqual(
    imported.periods.map(({ outcome, periodText, incomes, total }) => [outcome, periodText, incomes, total]),
    [
      ['updated', 'januari 2026', 1, 1001_00],
      ['updated', 'februari 2026', 1, 1013_00],
    ],
  );
  const key = { companyId: payroll.company.id, year: 2026 };
  t.deepEqual((await client.wageTaxReturns.get({ ...key, period: 2 })).items, [
    { item: 'wageTax', amount: 685_00 },
    { item: 'zvwEmployer', amount: 316_00 },
    { item: 'corrections', amount: 12_00 },
  ]);
  const left = await service.app.database.rows(
    `SELECT employee, w.amount FROM wage_tax_return_wages AS w JOIN wage_tax_returns AS r ON r.id = w.return_id
      WHERE r.company_id = ? AND r.period = 1 AND w.item = 'wageTax' ORDER BY employee`,
    [payroll.company.id],
  );
  t.deepEqual(left, [
    { employee: 1, amount: 440_10 },
    { employee: 2, amount: 245_00 },
  ]);
  t.is(outcomeOf(await client.wageTaxReturns.import({ xml })), 'unchanged');
  t.is(outcomeOf(await client.wageTaxReturns.import({ xml: message({ wageTaxNumber, wages }) })), 'older');
});

test('what has no company, several, or a company with other periods is told in words', async (t) => {
  const client = await clientOf();
  const { payroll, wageTaxNumber } = await employer({ periodType: 'fourWeek' });
  const four = { wageTaxNumber, start: '2026-01-01', end: '2026-01-25' };
  t.like(await client.wageTaxReturns.import({ xml: message(four) }), { periods: [{ period: 1 }] });
  t.like(await client.wageTaxReturns.import({ xml: message({ ...four, start: '2026-11-30', end: '2026-12-31' }) }), {
    periods: [{ period: 13 }],
  });
  t.like(await refusalOf(client, { wageTaxNumber }), {
    status: 422,
    message:
      'De aangifte gaat over januari 2026, en Boekhandel De Pagina doet aangifte over een ander tijdvak. Kijk bij het bedrijf het aangiftetijdvak na.',
  });
  t.like(await refusalOf(client, { wageTaxNumber, start: '2026-01-01', end: '2026-02-28' }), {
    message: 'Regel 16: de datums zijn geen tijdvak van een aangifte.',
    pointer: '/lines/16',
  });
  const other = await employer();
  await setNumber(other.payroll, wageTaxNumber);
  t.regex(
    (await refusalOf(client, four)).message,
    /^Meer bedrijven hebben loonheffingennummer \d{9}L01: Boekh.*, Boekh/,
  );
  await setNumber(other.payroll, null);
  await setNumber(payroll, null);
  t.like(await refusalOf(client, four), {
    message: `Geen bedrijf dat je ziet heeft loonheffingennummer ${wageTaxNumber}. Vul dat nummer bij het bedrijf in en lees de aangifte opnieuw in.`,
  });
});

test('a login brings in returns of the companies that it sees, and no others', async (t) => {
  const { payroll, wageTaxNumber } = await employer();
  t.is((await refusalOf(await clientOf(otherAccountant), { wageTaxNumber })).status, 422);
  const path = `/wage-tax-returns/${payroll.company.id}/2026/1`;
  t.is((await payroll.caller.get(path)).status, 404);
  const admin = await clientOf(administrator);
  t.is(outcomeOf(await admin.wageTaxReturns.import({ xml: message({ wageTaxNumber }) })), 'created');
  t.is((await (await callerOf(service, otherAccountant)).get(path)).status, 404);
});

test('only XML is taken, and no more of it than the contract allows', async (t) => {
  const { accessToken } = await signIn(
    service,
    demoLogins.find(({ email }) => email === accountant)!,
  );
  const post = (type: string, body: BodyInit) =>
    fetch(`${service.url}/api/wage-tax-returns`, {
      ...{ method: 'POST', headers: { 'content-type': type, authorization: `Bearer ${accessToken}` }, body },
      ...({ duplex: 'half' } as object),
    });
  t.is((await post('application/json', '{}')).status, 415);
  const empty = await post('application/xml', '');
  t.is(empty.status, 422, await empty.text());
});

sqliteTest('no citizen service number, name or birthday of a message is kept or logged', async (t) => {
  const client = await clientOf();
  const { wageTaxNumber } = await employer();
  const own = '987654329';
  const secret = message({ wageTaxNumber, wages }).replaceAll(citizenNumber, own).replaceAll('de Vries', 'Uniekenaam');
  await client.wageTaxReturns.import({ xml: secret });
  for (const xml of [secret.replace('<NmIP>', `<X${own}>`), secret.replace('<NumIV>1<', `<NumIV>${own}<`)]) {
    const error = await t.throwsAsync(client.wageTaxReturns.import({ xml }), { instanceOf: UnprocessableError });
    t.false(JSON.stringify(error?.fieldErrors).includes(`>${own}`));
  }
  const [database] = await service.app.database.rows<{ file: string }>('SELECT file FROM pragma_database_list');
  // The write-ahead log is a file beside the database.
  const beside = await readdir(dirname(database!.file));
  const files = beside.filter((name) => name.startsWith(basename(database!.file)));
  const bytes = Buffer.concat(await Promise.all(files.map((name) => readFile(join(dirname(database!.file), name)))));
  t.true(bytes.includes(wageTaxNumber));
  for (const each of [own, 'Uniekenaam']) t.false(bytes.includes(each), `the database holds ${each}`);
  const log = written.join('');
  t.regex(log, /importWageTaxReturn/);
  for (const each of [own, 'Uniekenaam']) t.false(log.includes(each), `the log holds ${each}`);
});
