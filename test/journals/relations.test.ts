import { test } from '../harness/test.js';
import { XMLParser } from 'fast-xml-parser';
import { startService, type TestService } from '../harness/service.js';
import { january, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

test('net pay per employee has its relation in the file, and costs keep their cost centres and units', async (t) => {
  const settings = { journalCode: 'LOON', office: '001', costCentreMode: 'costCentreAndUnit', splitBalance: true };
  const own = { ...settings, netPayPerEmployee: true, employeeRelation: '2####' };
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 100 });
  const saved = await payroll.caller.put(`/integrations/company/${payroll.company.id}/twinfield`, {
    package: 'twinfield',
    settings: own,
  });
  t.is(saved.status, 201, saved.text);
  const unit = { companyId: payroll.company.id, code: 'P1', description: 'Productie' };
  const { id: costUnitId } = (await payroll.caller.post('/cost-units', unit)).body;
  const third = await payroll.caller.post('/employees', {
    ...{ companyId: payroll.company.id, number: 12, firstName: 'Anna', lastName: 'Vos', inServiceOn: '2020-01-01' },
    costShares: [{ costCentreId: payroll.costCentres[200], costUnitId, share: 100 }],
  });
  t.is(third.status, 201, third.text);
  const { id } = await payroll.made(await payroll.run({ 1: january[1]!, 12: january[2]! }));
  type Line = { dim1: string; dim2?: string; dim3?: string; value: string };
  const linesOf = (text: string) => {
    const { transactions } = new XMLParser({ parseTagValue: false }).parse(text) as {
      transactions: { transaction: { lines: { line: Line[] } } };
    };
    return transactions.transaction.lines.line.map(({ dim1, dim2, dim3, value }) =>
      [dim1, dim2, dim3, value].join(' '),
    );
  };
  const file = await payroll.caller.get(`/journals/${id}/files/twinfield`);
  t.is(file.status, 200, file.text);
  const lines = linesOf(Buffer.from(file.body.content as string, 'base64').toString());
  const of = (account: string) => lines.filter((line) => line.startsWith(account));
  t.deepEqual(of('4000'), ['4000 100  3000.00', '4000 200 P1 2400.00']);
  t.deepEqual(of('1830'), ['1830 100  240.00', '1830 200 P1 192.00'], 'balance accounts that are split do so too');
  t.deepEqual(of('2100'), ['2100 20001  2542.00', '2100 20012 P1 2105.00']);
});

test('the pattern of a relation has one row of digits, and fits the package', async (t) => {
  const { caller, company } = await Payroll.of(service);
  const save = (employeeRelation: string) =>
    caller.put(`/integrations/company/${company.id}/moneybird`, {
      package: 'moneybird',
      settings: { administrationId: '123', netPayPerEmployee: true, employeeRelation },
    });
  for (const wrong of ['', '20012', '#-#', 'M #', 'M\u0001#', '#'.repeat(19)]) {
    const { status, body } = await save(wrong);
    t.is(status, 400, wrong);
    t.is(body.errors[0].pointer, '/settings/employeeRelation', wrong);
  }
  t.is((await save('M####-NL')).status, 201);
});

test('the example of a file has the lines of net pay that the settings ask for', async (t) => {
  const { caller } = await Payroll.of(service);
  const preview = async (settings: object) => {
    const answer = await caller.post('/previews', {
      package: 'exact-online',
      settings: { country: 'nl', journalCode: 'LOON', fileFormat: 'csv', header: false, ...settings },
    });
    t.is(answer.status, 200, answer.text);
    return (answer.body.text as string).split(/\r?\n/).filter((line) => line.startsWith('2100'));
  };
  const columns = ['account', 'employeeNumber', 'relation', 'amount'].map((source) => ({ source }));
  t.deepEqual(await preview({ columns, netPayPerEmployee: true, employeeRelation: '2####' }), [
    '2100;1;20001;-2542,00',
    '2100;2;20002;-2105,00',
  ]);
  t.deepEqual(await preview({ columns, employeeRelation: '2####' }), ['2100;;;-4647,00']);
});
