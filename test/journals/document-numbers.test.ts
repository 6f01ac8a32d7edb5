import { test } from '../harness/test.js';
import { packages } from '@loonpoort/server/generated/packages.js';
import { addJournals } from '../deliveries/fixture.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll } from './payroll.js';

let service: TestService;
let tenantId: string;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const accountView = {
  journalCode: 'LON',
  header: false,
  columns: [{ source: 'number', length: 8 }, { source: 'account' }, { source: 'amount' }],
};

/** A company whose journals go into files, and some journals of it. */
async function company(count: number, settings: object = accountView, key = 'accountview') {
  const payroll = await Payroll.of(service);
  const path = `/integrations/company/${payroll.company.id}/${key}`;
  const saved = await payroll.caller.put(path, { package: key, settings });
  if (saved.status !== 201) throw new Error(saved.text);
  [{ tenantId }] = (await service.app.database.rows('SELECT tenant_id AS "tenantId" FROM companies WHERE id = ?', [
    payroll.company.id,
  ])) as [{ tenantId: string }];
  const journals = await addJournals(service.app.database, { tenantId, companyId: payroll.company.id }, count);
  const file = async (journal: string, query = '') => {
    const answer = await payroll.caller.get(`/journals/${journal}/files/${key}${query}`);
    return answer.status === 200
      ? Number(/\d+/.exec(Buffer.from(answer.body.content, 'base64').toString())![0])
      : answer.body.findings?.[0];
  };
  const save = async (changed: object) => {
    const { headers } = await payroll.caller.get(path);
    return payroll.caller.put(path, { package: key, settings: { ...settings, ...changed } }, headers.get('etag'));
  };
  const map = async (administration: string, more: object = {}) => {
    const at = `/administration-mappings/${payroll.company.id}`;
    const { headers } = await payroll.caller.get(at);
    const body = { automatic: false, integrationId: saved.body.id, administration, ...more };
    return payroll.caller.put(at, body, headers.get('etag') ?? undefined);
  };
  return { payroll, journals, file, save, map };
}

test('numbers run per company, stay, and begin where the settings say; looking gives none', async (t) => {
  const [a, b] = [await company(3), await company(1)];
  t.is(await a.file(a.journals[2]!, '?preview=true'), 1);
  t.is(await a.file(a.journals[0]!), 1);
  t.is(await b.file(b.journals[0]!), 1);
  t.is(await a.file(a.journals[2]!, '?preview=true'), 2);
  t.is((await a.save({ firstEntryNumber: 26_700_001 })).status, 200);
  t.is(await a.file(a.journals[2]!), 26_700_001);
  t.is(await a.file(a.journals[1]!), 26_700_002);
  t.is(await a.file(a.journals[0]!), 1, 'what was given stays');
  t.is(await a.file(a.journals[2]!, '?preview=true'), 26_700_001);
});

test('companies of one administration share its numbers, also when many files are fetched at once', async (t) => {
  const [a, b] = [await company(8), await company(8)];
  t.is((await a.map('Samen', { firstEntryNumber: 500 })).status, 200);
  t.is((await b.map('Samen')).status, 200);
  const fetched = [...a.journals.map((id) => a.file(id)), ...b.journals.map((id) => b.file(id))];
  const numbers = await Promise.all([...fetched, ...a.journals.map((id) => a.file(id))]);
  t.deepEqual(numbers.slice(16), numbers.slice(0, 8), 'twice at once is the same');
  // Those of the other company begin at 1 where they came before the first of this one.
  const given = numbers.slice(0, 16).sort((x, y) => x - y);
  t.is(new Set(given).size, 16);
  t.true(given.at(-1)! >= 507);
});

test('a first number below what was given is refused with the next that is free', async (t) => {
  const { payroll, journals, file, save, map } = await company(3, { ...accountView, firstEntryNumber: 700 });
  t.is(await file(journals[0]!), 700);
  const lower = await save({ firstEntryNumber: 700 - 1 });
  t.is(lower.status, 422, lower.text);
  t.deepEqual(
    lower.body.errors.map(({ pointer, message }: Record<string, string>) => `${pointer}: ${message}`),
    ['/settings/firstEntryNumber: Lagere boekstuknummers zijn al gegeven. Het eerste dat nog vrij is, is 701.'],
  );
  t.is((await save({ firstEntryNumber: 700, header: true })).status, 200, 'what is there can be saved again');
  t.is((await save({ firstEntryNumber: 701 })).status, 200);
  t.is((await map('Boven', { firstEntryNumber: 800 })).status, 200);
  t.is(await file(journals[1]!), 800);
  t.is((await map('Boven', { firstEntryNumber: 800, automatic: false })).status, 200);
  const refused = await map('Boven', { firstEntryNumber: 800 - 1 });
  t.is(refused.status, 422, refused.text);
  t.regex(refused.body.errors[0].message, / 801\.$/);
  t.is(refused.body.errors[0].pointer, '/firstEntryNumber');
  t.is((await save({ firstEntryNumber: 1 })).status, 200, 'its own first number is the one that counts');
  const twinfield = await company(0, { office: '1', journalCode: 'LOON' }, 'twinfield');
  const unused = await twinfield.map('1', { firstEntryNumber: 5 });
  t.is(unused.body.errors[0].message, 'Twinfield geeft zelf boekstuknummers. Laat dit veld leeg.');
  t.is((await payroll.caller.get(`/administration-mappings/${payroll.company.id}`)).body.firstEntryNumber, 800);
});

test('a journal keeps its number when its company gets an administration, and another only where it is taken', async (t) => {
  const [a, b] = [await company(2), await company(2)];
  t.is(await a.file(a.journals[0]!), 1);
  t.is(await b.file(b.journals[0]!), 1);
  t.is((await a.map('Later')).status, 200);
  t.is((await b.map('Later')).status, 200);
  t.is(await a.file(a.journals[0]!), 1);
  t.is(await b.file(b.journals[0]!), 2);
  t.is(await b.file(b.journals[1]!), 3);
});

test('a number that does not fit its column is not given, and after the highest there is none', async (t) => {
  const columns = [{ source: 'number', length: 2 }, { source: 'account' }, { source: 'amount' }];
  const { payroll, journals, file, save } = await company(3, { ...accountView, columns, firstEntryNumber: 100 });
  t.like(await file(journals[0]!), { code: 'columnTooShort' });
  t.is((await save({ columns, firstEntryNumber: 99 })).status, 200, 'nothing was given');
  t.is(await file(journals[0]!), 99);
  t.like(await file(journals[1]!), { code: 'columnTooShort' });
  t.is((await save({ firstEntryNumber: 99_999_999, columns: accountView.columns })).status, 200);
  t.is(await file(journals[1]!), 99_999_999);
  t.like(await file(journals[2]!), { code: 'entryNumbersUsedUp' });
  const { body } = await payroll.caller.get(`/journals/${journals[2]!}/checks`);
  t.true(body.findings.some(({ code }: { code: string }) => code === 'entryNumbersUsedUp'));
});

test('the first number is in the file of every package that asks for it', async (t) => {
  const { payroll } = await company(0);
  const asking = packages.filter(({ settings }) => 'firstEntryNumber' in (settings.properties as object));
  t.true(asking.length >= 5);
  for (const { key, settings } of asking) {
    const usual = (settings.properties as { columns?: { default: object[] } }).columns?.default;
    const filled = {
      ...(key === 'imuis' ? { journalNumber: 90 } : { journalCode: 'LON' }),
      ...(key === 'unit4-multivers' && { database: 'MVL1' }),
      ...(key === 'exact-online' && { country: 'nl', fileFormat: 'csv' }),
      ...(usual && { columns: [...usual, { source: 'number' }] }),
    };
    const text = async (more: object) =>
      (await payroll.caller.post('/previews', { package: key, settings: { ...filled, ...more } })).body.text as string;
    t.regex(await text({ firstEntryNumber: 26_799_123 }), /26799123/, key);
    t.notRegex(await text({}), /26799123/, key);
  }
});
