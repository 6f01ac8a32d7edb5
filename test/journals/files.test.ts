import { test } from '../harness/test.js';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { startService, type TestService } from '../harness/service.js';
import { january, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

async function withPackage(
  key: string,
  settings: object,
  more: { periodType?: string; kind?: string } = {},
): Promise<{ payroll: Payroll; runId: string; integrationId: string }> {
  const payroll = await Payroll.of(service, more);
  await payroll.employee(1, more.periodType ? {} : { 100: 100 });
  await payroll.employee(2, more.periodType ? {} : { 100: 50, 200: 50 });
  const saved = await payroll.caller.put(`/integrations/company/${payroll.company.id}/${key}`, {
    package: key,
    settings,
  });
  if (saved.status !== 201) throw new Error(saved.text);
  return { payroll, runId: await payroll.run(january), integrationId: saved.body.id as string };
}

const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);
const bytes = (body: { content: string }) => Buffer.from(body.content, 'base64').toString();

test('what the integration splits by decides what a journal keeps apart', async (t) => {
  for (const [mode, variant] of [
    ['none', 'company'],
    ['costCentre', 'costCentre'],
    ['costCentreAndUnit', 'costCentreAndUnit'],
  ]) {
    const { payroll, runId } = await withPackage('exact-globe', { journalCode: '90', costCentreMode: mode });
    t.is((await payroll.made(runId)).variant, variant);
  }
});

test('net pay has a line for each employee where the integration asks for it, and the file says whose it is', async (t) => {
  const columns = [{ source: 'account' }, { source: 'employeeNumber' }, { source: 'amount' }];
  const settings = { journalCode: 'LOON', header: false, columns };
  const { payroll, runId } = await withPackage('plain-csv', { ...settings, netPayPerEmployee: true });
  const { id } = await payroll.made(runId);
  const file = async (journalId: string) =>
    bytes((await payroll.caller.get(`/journals/${journalId}/files/plain-csv`)).body).replace('\uFEFF', '');
  t.deepEqual(
    (await file(id)).split('\r\n').filter((line) => line.startsWith('2100')),
    ['2100;1;-2542,00', '2100;2;-2105,00'],
  );
  const lines = await payroll.lines(id);
  for (const { line, employeeNumber, account } of lines) {
    const { body } = await payroll.caller.get(`/journals/${id}/lines/${String(line)}/sources`);
    if (account === '2100')
      t.deepEqual(
        [...new Set((body.items as { employee: number }[]).map(({ employee }) => employee))],
        [employeeNumber],
      );
    else t.is(employeeNumber, null);
  }
  const path = `/integrations/company/${payroll.company.id}/plain-csv`;
  const saved = await payroll.caller.get(path);
  const without = await payroll.caller.put(path, { package: 'plain-csv', settings }, saved.headers.get('etag'));
  t.is(without.status, 200, without.text);
  t.deepEqual(
    (await file(id)).split('\r\n').filter((line) => line.startsWith('2100')),
    ['2100;;-4647,00'],
  );
  // Its file is there to be imported; it was not.
  await payroll.caller.post('/journals/reopenings', { journalIds: [id] });
  const { id: whole } = await payroll.made(runId);
  t.not(whole, id);
  const again = await payroll.caller.put(
    path,
    { package: 'plain-csv', settings: { ...settings, netPayPerEmployee: true } },
    without.headers.get('etag'),
  );
  t.is(again.status, 200, again.text);
  const { body } = await payroll.caller.get(`/journals/${whole}/checks`);
  t.true(codes(body.findings).includes('otherVariant'));
});

test('a file adds up what its package does not split by', async (t) => {
  const { payroll, runId } = await withPackage('twinfield', {
    journalCode: 'MEMO',
    office: '001',
    costCentreMode: 'none',
  });
  const { id, reference } = await payroll.made(runId, { variant: 'costCentre' });
  const file = await payroll.caller.get(`/journals/${id}/files/twinfield`);
  t.is(file.status, 200, file.text);
  t.like(file.body, { fileName: `${String(reference)}.xml` });
  const { transactions } = new XMLParser({ parseTagValue: false }).parse(bytes(file.body)) as {
    transactions: { transaction: { lines: { line: { dim1: string; value: string; debitcredit: string }[] } } };
  };
  const lines = transactions.transaction.lines.line.map(
    ({ dim1, value, debitcredit }) => `${dim1} ${debitcredit} ${value}`,
  );
  t.deepEqual(lines.sort(), [
    '1700 credit 1563.02',
    '1720 credit 648.00',
    '1830 credit 432.00',
    '2100 credit 4647.00',
    '4000 debit 5400.00',
    '4010 debit 432.00',
    '4030 debit 432.00',
    '4070 debit 138.00',
    '4100 debit 888.02',
  ]);
});

test('every package that reads files gets one of the same journal, with the same amounts', async (t) => {
  const { payroll, runId } = await withPackage('plain-csv', { journalCode: 'LOON', costCentreMode: 'costCentre' });
  const { id } = await payroll.made(runId, { variant: 'costCentre' });
  const { body } = await payroll.caller.get('/packages');
  for (const { key, formats } of body.items as { key: string; formats: string[] }[]) {
    const file = await payroll.caller.get(`/journals/${id}/files/${key}`);
    if (formats.length === 0) t.is(file.status, 404, key);
    else if (['plain-csv', 'xaf'].includes(key)) t.is(file.status, 200, file.text);
    else if (file.status === 422)
      t.true(
        codes(file.body.findings).every((code) => code === 'settingMissing'),
        `${key} ${file.text}`,
      );
    else t.true(file.status === 200 && bytes(file.body).length > 200, `${key} ${file.text.slice(0, 300)}`);
  }
  const plain = await payroll.caller.get(`/journals/${id}/files/plain-csv`);
  const rows = parse(bytes(plain.body), { bom: true, delimiter: ';', columns: true }) as Record<
    'Debet' | 'Credit',
    string
  >[];
  const cents = (side: 'Debet' | 'Credit') =>
    rows.reduce((sum, row) => sum + Number(row[side].replace(',', '') || 0), 0);
  t.deepEqual([cents('Debet'), cents('Credit')], [7290_02, 7290_02]);
});

test('without an integration a file is made with the defaults, unless something has to be filled in', async (t) => {
  const { payroll, runId } = await withPackage('exact-globe', { journalCode: '90' });
  const { id } = await payroll.made(runId);
  const plain = await payroll.caller.get(`/journals/${id}/files/plain-csv`);
  t.is(plain.status, 200, plain.text);
  const [heading, first] = bytes(plain.body).split('\r\n');
  t.is(
    heading,
    '\ufeffDagboek;Boekjaar;Periode;Datum;Boekstuk;Grootboek;Omschrijving;Debet;Credit;Kostenplaats;Kostendrager',
  );
  t.regex(first!, /^;2026;1;31-01-2026;LP\d{8};\d{4};[^;]+;\d*,?\d*;\d*,?\d*;;$/);
  t.is((await payroll.caller.get(`/journals/${id}/files/xaf`)).status, 200);
  for (const [key, label] of [
    ['alure', 'Dagboek'],
    ['imuis', 'Dagboek'],
    ['reeleezee', 'Dagboek'],
    ['cash', 'Dagboekcode'],
  ] as const) {
    const { status, body } = await payroll.caller.get(`/journals/${id}/files/${key}`);
    t.is(status, 422, key);
    t.deepEqual(
      body.findings.map(({ message }: { message: string }) => message),
      [`Vul eerst ${label} in bij de koppeling.`],
      key,
    );
  }
});

const mapped = async (payroll: Payroll, body: object) =>
  payroll.caller.put(`/administration-mappings/${payroll.company.id}`, { automatic: false, ...body });

test('a company is booked in the journal of its mapping, whatever the package calls that', async (t) => {
  const packages = {
    reeleezee: {
      settings: { userName: 'loon', diaryCode: 'LOON' },
      journalCode: 'MEMO',
      wanted: ['<JournalEntryDiaryCode>MEMO<'],
    },
    imuis: { settings: { journalNumber: 90 }, journalCode: '91', wanted: [';91;'] },
    'king-xml': { settings: { journalCode: '90' }, journalCode: '91', wanted: ['<JP_DAGBOEKCODE>91<'] },
    twinfield: {
      settings: { journalCode: 'MEMO', office: '001' },
      journalCode: 'LOON',
      wanted: ['<code>LOON<', '<office>NL-7<'],
    },
  };
  for (const [key, { settings, journalCode, wanted }] of Object.entries(packages)) {
    const { payroll, runId, integrationId } = await withPackage(key, settings);
    const saved = await mapped(payroll, { integrationId, administration: 'NL-7', journalCode });
    t.true(saved.status < 300, saved.text);
    const { id } = await payroll.made(runId);
    const file = await payroll.caller.get(`/journals/${id}/files/${key}`);
    t.is(file.status, 200, file.text);
    for (const each of wanted) t.true(bytes(file.body).includes(each), `${key} ${each}`);
  }
});

test('the office of a mapping is enough for Twinfield', async (t) => {
  const { payroll, runId, integrationId } = await withPackage('twinfield', { journalCode: 'MEMO' });
  const { id } = await payroll.made(runId);
  t.is((await payroll.caller.get(`/journals/${id}/files/twinfield`)).status, 422);
  await mapped(payroll, { integrationId, administration: '007' });
  t.true(bytes((await payroll.caller.get(`/journals/${id}/files/twinfield`)).body).includes('<office>007</office>'));
  t.false(codes((await payroll.caller.get(`/journals/${id}/checks`)).body.findings).includes('settingMissing'));
});

test('a journal that the package cannot have is refused with the mapping', async (t) => {
  const packages = {
    reeleezee: { settings: { userName: 'loon', diaryCode: 'LOON' }, wrong: ['LOON1', 'A-1'] },
    imuis: { settings: { journalNumber: 90 }, wrong: ['LOON', '12345', '9.5', '1e3'] },
    'king-xml': { settings: { journalCode: '90' }, wrong: ['12345678901'] },
  };
  for (const [key, { settings, wrong }] of Object.entries(packages)) {
    const { payroll, integrationId } = await withPackage(key, settings);
    for (const journalCode of wrong) {
      const { status, body } = await mapped(payroll, { integrationId, administration: '1', journalCode });
      t.is(status, 422, `${key} ${journalCode}`);
      t.deepEqual(
        body.errors.map(({ pointer }: { pointer: string }) => pointer),
        ['/journalCode'],
      );
    }
  }
});

test("an audit file names the company's wage tax number", async (t) => {
  const { payroll, runId } = await withPackage('xaf', {});
  const path = `/companies/${payroll.company.id}`;
  const { headers } = await payroll.caller.get(path);
  const patched = await payroll.caller.patch(path, { wageTaxNumber: '123456782L01' }, headers.get('etag'));
  t.is(patched.status, 200, patched.text);
  const { id } = await payroll.made(runId);
  t.true(
    bytes((await payroll.caller.get(`/journals/${id}/files/xaf`)).body).includes(
      '<taxRegIdent>123456782L01</taxRegIdent>',
    ),
  );
});

test('a journal that moves costs between cost centres is nothing to book in a package without them', async (t) => {
  const { payroll } = await withPackage('exact-globe', { journalCode: '90', costCentreMode: 'none' });
  const runId = await payroll.run({ 1: { 2500: 10_00, 9900: 10_00 }, 2: { 2500: -10_00, 9900: -10_00 } });
  const { id } = await payroll.made(runId, { variant: 'costCentre' });
  t.deepEqual(await payroll.booked(id), { '4070/100': 5_00, '4070/200': -5_00 });
  const file = await payroll.caller.get(`/journals/${id}/files/exact-globe`);
  t.is(file.status, 422, file.text);
  t.deepEqual(codes(file.body.findings), ['emptyJournal']);
  t.true(codes((await payroll.caller.get(`/journals/${id}/checks`)).body.findings).includes('emptyJournal'));
});

test('a preview shows settings that are not saved, of an example or of a journal', async (t) => {
  const { payroll, runId } = await withPackage('exact-globe', { journalCode: '90' });
  const example = await payroll.caller.post('/previews', {
    package: 'alure',
    settings: { journalCode: 'LOON', separator: 'comma' },
  });
  t.is(example.status, 200, example.text);
  t.like(example.body, { fileName: 'LP00000001.csv', truncated: false, findings: [] });
  t.true(example.body.text.includes('LOON'));
  const { id, reference } = await payroll.made(runId, { variant: 'employee' });
  const own = await payroll.caller.post('/previews', { package: 'twinfield', settings: {}, journalId: id });
  t.like(own.body, { fileName: `${String(reference)}.xml` });
  t.true(own.body.text.includes('4000'));
  t.true(own.body.truncated);
  t.is(own.body.text.split('\n').length, 40);
  t.deepEqual([...new Set(codes(own.body.findings))], ['settingMissing']);
  t.regex(own.body.findings[0].message, /^Vul eerst [A-Z]/);
});

test('a check finds everything at once', async (t) => {
  const { payroll, runId } = await withPackage(
    'exact-globe',
    { journalCode: '90', costCentreMode: 'costCentre' },
    { kind: 'test' },
  );
  const { id } = await payroll.made(runId, { variant: 'company' });
  await payroll.fetched(id);
  const { body } = await payroll.caller.get(`/journals/${id}/checks`);
  t.like(body, {
    sendable: false,
    package: 'exact-globe',
    packageName: 'Exact Globe',
    administration: null,
    year: 2026,
    period: 1,
    date: '2026-01-31',
  });
  for (const code of ['testCompany', 'alreadySent', 'otherVariant']) t.true(codes(body.findings).includes(code), code);
  const bare = await Payroll.of(service);
  await bare.employee(1);
  const none = await bare.made(await bare.run({ 1: { 1000: 10_00, 9900: 10_00 } }));
  const levels = (await bare.caller.get(`/integrations?companyId=${bare.company.id}`)).body.items as {
    applies: boolean;
  }[];
  const found = codes((await bare.caller.get(`/journals/${none.id}/checks`)).body.findings);
  t.is(found.includes('noIntegration'), !levels.some(({ applies }) => applies));
});

test('wage codes without an account go to the fallback account, with a warning', async (t) => {
  const { payroll } = await withPackage('exact-globe', { journalCode: '90', fallbackAccount: '4999' });
  const runId = await payroll.run({ 1: { 1000: 10_00, 1234: 2_00, 9900: 12_00 } });
  const { status, body } = await payroll.make(runId);
  t.is(status, 201);
  t.like(body.findings[0], { code: 'unmappedWageCode', severity: 'warning', wageCode: 1234, account: '4999' });
  t.deepEqual(await payroll.booked(body.journal.id), { 4000: 10_00, 4999: 2_00, 2100: -12_00 });
});

test('a company is booked through the integration of its mapping, whatever is nearer', async (t) => {
  const { payroll, runId } = await withPackage('exact-globe', { journalCode: '90', costCentreMode: 'none' });
  const { firmId } = (await payroll.caller.get(`/companies/${payroll.company.id}`)).body;
  const own = (await payroll.caller.get(`/integrations?companyId=${payroll.company.id}`)).body.items as {
    id: string;
    level: string;
    enabled: boolean;
    package: string;
  }[];
  const further = own.find(({ level, enabled }) => level !== 'company' && enabled);
  if (!further) return t.fail(`No integration of firm ${String(firmId)}`);
  const mapped = await payroll.caller.put(`/administration-mappings/${payroll.company.id}`, {
    integrationId: further.id,
    administration: '24',
    administrationName: 'De Pagina',
    automatic: false,
  });
  t.true([200, 201].includes(mapped.status), mapped.text);
  const { id } = await payroll.made(runId);
  const { body } = await payroll.caller.get(`/journals/${id}/checks`);
  t.like(body, { package: further.package, administration: '24', administrationName: 'De Pagina' });
});
