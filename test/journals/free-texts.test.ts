import { test } from '../harness/test.js';
import { XMLParser } from 'fast-xml-parser';
import { every } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { corrected, january, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  // Rows of before the check are answered as they are.
  service = await startService({ checkAnswers: false });
});
test.after.always(() => service.stop());

type Fault = Record<'pointer' | 'code' | 'message', string>;
const faults = (body: { errors?: Fault[] }) => (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

test('what no package can hold is refused where it comes in, with what to do', async (t) => {
  const { caller, company, costCentres } = await Payroll.of(service);
  const companyId = company.id;
  const path = `/companies/${companyId}`;
  const centre = `/cost-centres/${costCentres[100]!}`;
  const { headers } = await caller.get(path);
  // OCA/l10n-netherlands#344: "PCDATA invalid Char value 24" in an audit file.
  const bad = 'Loon\u0018en';
  const refused: [name: string, answer: { status: number; body: { errors?: Fault[] } }, wanted: string][] = [
    [
      'run',
      await caller.post('/runs', { companyId, year: 2026, periodFrom: 1, number: 1, lines: [], description: bad }),
      '/description controlCharacters',
    ],
    ['company', await caller.patch(path, { name: 'Een\nTwee' }, headers.get('etag')), '/name controlCharacters'],
    [
      'employee',
      await caller.post('/employees', {
        ...{ companyId, number: 1, firstName: 'An\tna', lastName: 'Vries', inServiceOn: '2020-01-01', costShares: [] },
      }),
      '/firstName controlCharacters',
    ],
    [
      'cost centre',
      await caller.patch(centre, { description: bad }, (await caller.get(centre)).headers.get('etag')),
      '/description controlCharacters',
    ],
    [
      'settings',
      await caller.put(`/integrations/company/${companyId}/twinfield`, {
        package: 'twinfield',
        settings: { journalCode: 'ME\u0000MO', office: '1' },
      }),
      '/settings/journalCode controlCharacters',
    ],
    [
      'check digit',
      await caller.patch(path, { wageTaxNumber: '123456783L01' }, headers.get('etag')),
      '/wageTaxNumber wageTaxNumber',
    ],
    [
      'sub-number',
      await caller.patch(path, { wageTaxNumber: '123456782L00' }, headers.get('etag')),
      '/wageTaxNumber pattern',
    ],
  ];
  for (const [name, { status, body }, wanted] of refused) {
    t.is(status, 400, name);
    t.true(faults(body).includes(wanted), `${name}: ${faults(body).join()}`);
  }
  t.is(
    refused[0]![1].body.errors![0]!.message,
    'Omschrijving heeft een tab, een regeleinde of een ander onzichtbaar teken. Geen boekhoudpakket neemt dat aan: typ de tekst opnieuw.',
  );
  const right = await caller.patch(path, { wageTaxNumber: '700000021L02' }, headers.get('etag'));
  t.is(right.status, 200, right.text);
});

test('an RGS code has the levels of the scheme and one of its main categories', async (t) => {
  const { admin } = await Payroll.of(service);
  const scheme = await admin.post('/ledger-schemes', { level: 'tenant', number: 880, name: 'RGS' });
  t.is(scheme.status, 201, scheme.text);
  const add = (number: number, rgs: string | null) =>
    admin.post(`/ledger-schemes/${scheme.body.id}/accounts`, {
      ...{ number: String(number), name: 'Rekening', kind: 'balance', rgs },
    });
  const good = ['WPerLesLon', 'BSchSalNet', 'BEivKa2Ppr', 'BLim', 'BMvaBegVvpIna', null];
  for (const [index, rgs] of good.entries()) t.is((await add(100 + index, rgs)).status, 201, String(rgs));
  for (const [index, rgs] of [
    'WPerLesLo',
    'WXyzLesLon',
    'BPerLesLon',
    'wPerLesLon',
    'B',
    'WPerLesLonBegInv',
  ].entries()) {
    const { status, body } = await add(200 + index, rgs);
    t.is(status, 400, rgs);
    t.is(body.errors[0].pointer, '/rgs');
    t.regex(body.errors[0].message, /referentiegrootboekschema\.nl|hoogstens 13/, rgs);
  }
});

test('a locked run with texts that no package takes is booked; one with such a code by a run in its place', async (t) => {
  const payroll = await Payroll.of(service);
  const { caller, company, costCentres } = payroll;
  const { database } = service.app;
  await payroll.employee(1, { 100: 100 });
  await payroll.employee(2, { 100: 50, 200: 50 });
  const saved = await caller.put(`/integrations/company/${company.id}/xaf`, { package: 'xaf', settings: {} });
  t.is(saved.status, 201, saved.text);
  const file = async (runId: string) => {
    const { id } = await payroll.made(runId, { variant: 'costCentreAndUnit' });
    return { id, ...(await caller.get(`/journals/${id}/files/xaf`)) };
  };
  const texts = await payroll.run(january, { state: 'locked' });
  // As rows were before the check.
  await database.transaction(async (trx) => {
    await trx('runs').update({ description: 'Corr\u0018ectie' }).where({ id: texts });
    await trx('companies').update({ name: 'Bak\u0001kerij' }).where({ id: company.id });
    await trx('costCentres').update({ code: '1\u00020' }).where({ id: costCentres[200] });
  });
  const written = await file(texts);
  t.is(written.status, 200, written.text);
  const xml = Buffer.from(written.body.content, 'base64').toString();
  t.false([...xml].some((sign) => (sign < ' ' && sign !== '\n') || sign === '\ufffd'));
  const { auditfile } = new XMLParser({ parseTagValue: false }).parse(xml) as {
    auditfile: { company: { companyName: string; transactions: { journal: { transaction: { desc: string } } } } };
  };
  t.is(auditfile.company.companyName, 'Bak kerij');
  t.regex(auditfile.company.transactions.journal.transaction.desc, /Corr ectie/);

  const coded = await payroll.run(january, { state: 'locked' });
  const refused = await file(coded);
  t.is(refused.status, 422);
  t.deepEqual(
    refused.body.findings.map(({ code }: { code: string }) => code),
    ['characters'],
  );
  const centre = await caller.post('/cost-centres', { companyId: company.id, code: '210', description: 'Webwinkel' });
  t.is(centre.status, 201, centre.text);
  const { items } = await every(caller, `/employees?companyId=${company.id}`);
  const employee = `/employees/${items.find(({ number }) => number === 2)!.id}`;
  const moved = await caller.patch(
    employee,
    { costShares: [{ costCentreId: centre.body.id, share: 100 }] },
    (await caller.get(employee)).headers.get('etag'),
  );
  t.is(moved.status, 200, moved.text);
  const instead = await file(await payroll.run(january, { state: 'locked', type: 'correction' }));
  t.is(instead.status, 200, instead.text);
  // What is in a package is corrected by the next run.
  await payroll.fetched(instead.id);
  t.is((await file(await payroll.run(corrected, { state: 'locked', type: 'correction' }))).status, 200);
});
