import { test } from '../harness/test.js';
import { every } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { january, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const small = { 1: { 1000: 10_00, 9900: 10_00 } };

async function withJournal(wages = small as Parameters<Payroll['run']>[0], more: object = {}) {
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 100 });
  await payroll.employee(2, { 100: 50, 200: 50 });
  const runId = await payroll.run(wages, more);
  const { id } = await payroll.made(runId);
  const reason = async () => (await payroll.journal(id)).staleReason;
  return { payroll, runId, id, reason };
}

/** Makes a scheme of the company's debtor, a copy of the bureau's unless it is to be empty. */
async function addScheme({ caller, company }: Payroll, number: number, link: 'copied' | 'none' = 'copied') {
  const parentId = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id;
  const answer = await caller.post('/ledger-schemes', {
    ownerId: company.debtorId,
    number,
    name: `Schema ${number}`,
    ...(link === 'copied' && { link, parentId }),
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as { id: string };
}

async function chooseForCompany({ caller, company }: Payroll, ledgerScheme: string | null): Promise<void> {
  const { headers } = await caller.get(`/companies/${company.id}`);
  const answer = await caller.patch(`/companies/${company.id}`, { ledgerScheme }, headers.get('etag'));
  if (answer.status !== 200) throw new Error(answer.text);
}

async function chooseForCostCentre({ caller, costCentres }: Payroll, code: string, ledgerScheme: string | null) {
  const path = `/cost-centres/${costCentres[code]}`;
  const answer = await caller.patch(path, { ledgerScheme }, (await caller.get(path)).headers.get('etag'));
  if (answer.status !== 200) throw new Error(answer.text);
}

test('a cost centre that gets a scheme of its own has stale journals as far as that books otherwise', async (t) => {
  const { payroll, reason } = await withJournal();
  const { id } = await addScheme(payroll, 7801, 'none');
  await chooseForCostCentre(payroll, '100', '7801');
  t.is(await reason(), null, 'what it lacks is booked by the scheme of the company');
  const account = { number: '4999', name: 'Lonen winkel', kind: 'profitAndLoss' };
  t.is((await payroll.caller.post(`/ledger-schemes/${id}/accounts`, account)).status, 201);
  t.is(await reason(), null);
  const line = { wageCode: 1000, name: 'Brutoloon', debit: '4999' };
  t.is((await payroll.caller.post(`/ledger-schemes/${id}/lines`, line)).status, 201);
  t.is(await reason(), 'scheme');
  await chooseForCostCentre(payroll, '100', null);
  t.is(await reason(), null);
});

test('only what changes a line makes journals stale: not another number for an unused account, nor an unused code gone', async (t) => {
  const { payroll, runId, id, reason } = await withJournal();
  const { caller } = payroll;
  const scheme = await addScheme(payroll, 7806);
  await chooseForCompany(payroll, '7806');
  t.is(await reason(), null, 'a copy books the same');
  const path = `/ledger-schemes/${scheme.id}`;
  for (const code of [8223, 8224, 8225]) t.is((await caller.remove(`${path}/lines/${code}`)).status, 204);
  t.is(await reason(), null);
  const put = async (account: number, body: object) =>
    caller.put(`${path}/accounts/${account}`, body, (await caller.get(path)).headers.get('etag'));
  t.is((await put(4170, { number: '4175' })).status, 200);
  t.is(await reason(), null);
  t.like((await payroll.make(runId)).body, { outcome: 'unchanged', journal: { id } });
  t.is((await put(4000, { number: '4005' })).status, 200);
  t.is(await reason(), 'scheme');
  t.is((await put(4005, { number: '4000' })).status, 200);
  t.is(await reason(), null, 'what is undone is no change');
});

test('what was booked stays right when only a name changes, and can be left as it is until something else would be made', async (t) => {
  const { payroll, runId, id, reason } = await withJournal();
  const { caller, service } = payroll;
  const scheme = await addScheme(payroll, 7807);
  await chooseForCompany(payroll, '7807');
  await payroll.fetched(id);
  const path = `/ledger-schemes/${scheme.id}`;
  const put = async (account: number, body: object) =>
    t.is(
      (await caller.put(`${path}/accounts/${account}`, body, (await caller.get(path)).headers.get('etag'))).status,
      200,
    );
  await put(4000, { name: 'Salarissen' });
  t.is(await reason(), null, 'no correction changes a name in a package');
  await put(4000, { number: '4005' });
  t.is(await reason(), 'scheme');
  const leave = async () => (await caller.post('/left-journals', { journalIds: [id] })).body.items;
  t.deepEqual(await leave(), [{ journalId: id, outcome: 'left' }]);
  const left = await payroll.journal(id);
  t.like(left, { staleReason: null, leftBy: 'Marleen Claessens' });
  t.true(Math.abs(Date.parse(String(left['leftAt'])) - service.app.now().getTime()) < 60_000);
  await put(2100, { number: '2105' });
  t.is(await reason(), 'scheme', 'something else would be made than what was left');
  await put(2105, { number: '2100' });
  t.is(await reason(), null, 'what would be made is again what was left');
  t.is((await payroll.make(runId)).body.type, 'urn:loonpoort:problem:correction-needed');
  t.like((await payroll.make(runId, { correction: 'none' })).body, { outcome: 'kept', journal: { id } });
  t.like(await payroll.journal(id), { staleReason: null, leftBy: 'Marleen Claessens' });
  await put(4005, { number: '4000' });
  t.is(await reason(), null);
  t.deepEqual(await leave(), [{ journalId: id, outcome: 'unchanged' }]);
});

test('another account in the scheme of a cost centre makes journals stale', async (t) => {
  const { payroll, runId } = await withJournal();
  const { id } = await addScheme(payroll, 7802);
  await chooseForCostCentre(payroll, '100', '7802');
  const again = (await payroll.make(runId)).body.journal.id as string;
  t.is((await payroll.journal(again)).staleReason, null);
  const path = `/ledger-schemes/${id}/lines/1000`;
  const etag = (await payroll.caller.get(path)).headers.get('etag');
  t.is((await payroll.caller.put(path, { debit: '4010' }, etag)).status, 200);
  t.is((await payroll.journal(again)).staleReason, 'scheme');
});

test('a company that names no scheme any more is booked under the bureau’s, which its journals say', async (t) => {
  const payroll = await Payroll.of(service);
  await payroll.employee(1);
  const { id: schemeId } = await addScheme(payroll, 7803);
  await chooseForCompany(payroll, '7803');
  const path = `/ledger-schemes/${schemeId}/accounts/4000`;
  const etag = (await payroll.caller.get(path)).headers.get('etag');
  t.is((await payroll.caller.put(path, { name: 'Salarissen' }, etag)).status, 200);
  const { id } = await payroll.made(await payroll.run(small));
  await chooseForCompany(payroll, null);
  t.is((await payroll.journal(id)).staleReason, 'scheme');
  await chooseForCompany(payroll, '7803');
  t.is((await payroll.journal(id)).staleReason, null);
});

test('a debtor’s new scheme comes before the bureau’s with the same number, which makes journals stale', async (t) => {
  const { payroll, reason } = await withJournal();
  const parentId = (await every(payroll.caller, '/ledger-schemes?level=tenant')).items[0]!.id;
  const scheme = { level: 'tenant', number: 7805, name: 'Schema van het bureau', link: 'copied', parentId };
  t.is((await payroll.admin.post('/ledger-schemes', scheme)).status, 201);
  await chooseForCompany(payroll, '7805');
  t.is(await reason(), null, 'a copy books the same');
  await addScheme(payroll, 7805, 'none');
  t.is(await reason(), 'scheme');
});

test('the name of a wage code is in its line, so it counts; the description of a run is in none', async (t) => {
  const payroll = await Payroll.of(service);
  await payroll.employee(1);
  const { id: schemeId } = await addScheme(payroll, 7804);
  await chooseForCompany(payroll, '7804');
  const runId = await payroll.run(small, { description: 'Eerste' });
  const { id } = await payroll.made(runId);
  const replace = async (description: string) => {
    const etag = (await payroll.caller.get(`/runs/${runId}`)).headers.get('etag');
    const lines = [1000, 9900].map((wageCode) => ({ employee: 1, wageCode, amount: 10_00 }));
    t.is((await payroll.caller.put(`/runs/${runId}`, { periodFrom: 1, lines, description }, etag)).status, 200);
  };
  await replace('Tweede');
  t.is((await payroll.journal(id)).staleReason, null);
  t.like((await payroll.make(runId)).body, { outcome: 'unchanged', journal: { id } });
  const path = `/ledger-schemes/${schemeId}/lines/1000`;
  const etag = (await payroll.caller.get(path)).headers.get('etag');
  t.is((await payroll.caller.put(path, { name: 'Brutosalaris' }, etag)).status, 200);
  t.is((await payroll.journal(id)).staleReason, 'scheme');
});

test('a reversal undoes what was booked, whatever the run becomes, so it is never stale', async (t) => {
  const { payroll, runId, id } = await withJournal(january);
  await payroll.fetched(id);
  await payroll.replace(runId, small);
  const { reversal, journal } = (await payroll.make(runId, { correction: 'reversal' })).body;
  await payroll.replace(runId, january);
  t.is((await payroll.journal(reversal.id)).staleReason, null);
  t.is((await payroll.journal(journal.id)).staleReason, 'run');
});

test('before a change is saved it tells which journals it would alter, sent and unsent, and by how much', async (t) => {
  const { payroll, id } = await withJournal();
  const { caller } = payroll;
  const scheme = await addScheme(payroll, 7808);
  await chooseForCompany(payroll, '7808');
  await payroll.fetched(id);
  const other = await payroll.made(await payroll.run({ 1: { 1000: 7_00, 9900: 7_00 } }, { periodFrom: 2 }));
  const path = `/ledger-schemes/${scheme.id}`;
  const etag = (await caller.get(path)).headers.get('etag');
  const preview = async (change: object) => caller.post(`${path}/change-previews`, change);

  const renumbered = await preview({
    operation: 'saveLedgerAccount',
    account: '4000',
    accountBody: { number: '4005' },
  });
  t.is(renumbered.status, 200, renumbered.text);
  t.like(renumbered.body, { sent: { journals: 1, amount: 10_00 }, unsent: { journals: 1, amount: 7_00 } });
  t.like(renumbered.body.items[0], { journalId: other.id, periodText: 'februari 2026', isSent: false, amount: 7_00 });
  const nothing = { sent: { journals: 0, amount: 0 }, unsent: { journals: 0, amount: 0 }, items: [] };
  const of = async (change: object) => (await preview(change)).body;
  t.deepEqual(await of({ operation: 'removeLedgerLine', wageCode: 8223 }), nothing);
  const from = { account: '4000', accountBody: { number: '40000' } };
  t.deepEqual(await of({ operation: 'saveLedgerAccountChange', validFrom: '2027-01-01', ...from }), nothing);
  t.like(await of({ operation: 'saveLedgerAccountChange', validFrom: '2026-02-01', ...from }), {
    ...{ sent: { journals: 0 }, unsent: { journals: 1, amount: 7_00 } },
  });
  t.like(await of({ operation: 'saveLedgerLine', wageCode: 1000, lineBody: { debit: '4010' } }), {
    sent: { amount: 10_00 },
  });
  t.like(await of({ operation: 'removeLedgerLine', wageCode: 1000 }), {
    sent: { journals: 1 },
    unsent: { journals: 1 },
  });
  const line = { operation: 'createLedgerLine', lineBody: { name: 'Nieuw', debit: '4000', credit: null } };
  t.deepEqual(await of({ ...line, wageCode: 8999 }), nothing);
  t.is((await preview({ ...line, wageCode: 1000 })).status, 409, 'the scheme has it already');
  t.is((await preview({ ...line, wageCode: 8999, lineBody: { debit: '4000' } })).status, 400);
  const account = { operation: 'createLedgerAccount', accountBody: { name: 'Nieuw', kind: 'balance' } };
  t.deepEqual(await of({ ...account, account: '0999' }), nothing);
  t.is((await preview({ ...account, account: '4000' })).status, 409);
  t.is((await preview({ operation: 'removeLedgerAccount', account: '4000' })).status, 409, 'lines book on it');
  const renumbering = { schemeIds: [scheme.id], prefix: '40', newPrefix: '400' };
  const ofYear = async (validFrom: string) =>
    (await caller.post('/ledger-renumbering-previews', { ...renumbering, validFrom })).body;
  t.like(await ofYear('2026-02-01'), { sent: { journals: 0 }, unsent: { journals: 1, amount: 7_00 } });
  t.deepEqual(await ofYear('2027-01-01'), nothing);

  t.is((await preview({ operation: 'saveLedgerLine', wageCode: 1000, lineBody: { debit: '9' } })).status, 422);
  t.is((await preview({ operation: 'saveLedgerLine' })).status, 400);

  t.is((await caller.get(path)).headers.get('etag'), etag, 'nothing was saved');
  t.is((await payroll.journal(id)).staleReason, null);
});
