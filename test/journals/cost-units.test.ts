import { test } from '../harness/test.js';
import { packages } from '@loonpoort/server/generated/packages.js';
import { startService, type TestService } from '../harness/service.js';
import { january, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

/** A setting of a package, as the contract describes it. */
interface Setting {
  enum?: string[];
  default?: { source: string }[];
}

test('the cost units of employees arrive in the file of every package that has them', async (t) => {
  const payroll = await Payroll.of(service);
  const units = await Promise.all(
    ['8123457', '8123458'].map(async (code) => {
      const unit = { companyId: payroll.company.id, code, description: `Werk ${code}` };
      return (await payroll.caller.post('/cost-units', unit)).body.id as string;
    }),
  );
  const employee = await payroll.caller.post('/employees', {
    ...{ companyId: payroll.company.id, number: 1, firstName: 'Anna', lastName: 'Vos', inServiceOn: '2020-01-01' },
    costShares: units.map((costUnitId) => ({ costCentreId: payroll.costCentres[100], costUnitId, share: 50 })),
  });
  t.is(employee.status, 201, employee.text);
  const { id } = await payroll.made(await payroll.run({ 1: january[1]! }), { variant: 'costCentreAndUnit' });
  const lines = await payroll.lines(id);
  t.deepEqual(
    lines
      .filter(({ account }) => account === '4000')
      .map(({ costCentre, costUnit, amount }) => [costCentre, costUnit, amount]),
    [
      ['100', '8123457', 1500_00],
      ['100', '8123458', 1500_00],
    ],
  );
  const filled = {
    journalCode: '90',
    journalNumber: 90,
    diaryCode: 'LOON',
    country: 'nl',
    database: 'MVL',
    office: '001',
  };
  const asked = packages.flatMap(({ key, settings }) => {
    const { costCentreMode, fileFormat, ...others } = settings.properties as Record<string, Setting>;
    if (!costCentreMode?.enum?.includes('costCentreAndUnit')) return [];
    const known = Object.fromEntries(Object.entries(filled).filter(([name]) => name in others));
    const usual = others['columns']?.default;
    // Cash has no column of its own for cost units: whoever wants one adds it.
    const columns = usual?.some(({ source }) => source === 'costUnit')
      ? usual
      : [...(usual ?? []), { source: 'costUnit' }];
    const base = { ...known, costCentreMode: 'costCentreAndUnit', ...(usual && { columns }) };
    return (fileFormat?.enum ?? [undefined]).map((format) => ({
      key,
      settings: { ...base, ...(format && { fileFormat: format }) },
    }));
  });
  t.true(asked.length > 10);
  for (const { key, settings } of asked) {
    const path = `/integrations/company/${payroll.company.id}/${key}`;
    const saved = await payroll.caller.put(path, { package: key, settings });
    t.is(saved.status, 201, `${key} ${saved.text}`);
    const file = await payroll.caller.get(`/journals/${id}/files/${key}`);
    t.is(file.status, 200, `${key} ${file.text}`);
    for (const code of ['8123457', '8123458'])
      t.true(Buffer.from(file.body.content, 'base64').includes(code), `${key} lacks ${code}`);
    t.is((await payroll.caller.remove(path, saved.headers.get('etag'))).status, 204);
  }
});
