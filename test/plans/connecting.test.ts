import { test } from '../harness/test.js';
import { administrator, callerOf } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';

let service: TestService;
test.before(async () => void (service = await startService()));
test.after.always(() => service.stop());

test('companies without a package get one from their firm where they have one, and each its own otherwise', async (t) => {
  const admin = await callerOf(service, administrator);
  const connecting = async () =>
    ((await admin.get('/period-plans/month/2026/10')).body.causes as any[])
      .filter(({ remedy }) => remedy === 'connect')
      .map(({ target: { integrationLevel, integrationOwnerId }, runIds }) => [
        integrationLevel,
        integrationOwnerId,
        runIds,
      ]);
  const [[level, owner, runIds], ...others] = (await connecting()) as [any[], ...any[][]];
  t.deepEqual([level, owner, others], [undefined, undefined, []], 'debtors of no firm');

  const firm = await admin.post('/firms', { number: 77, name: 'Kantoor Zonder Pakket' });
  const { body: run } = await admin.get(`/runs/${runIds[0]}`);
  const { body: company } = await admin.get(`/companies/${run.companyId}`);
  const debtor = await admin.get(`/debtors/${company.debtorId}`);
  const moved = await admin.patch(`/debtors/${company.debtorId}`, { firmId: firm.body.id }, debtor.headers.get('etag'));
  t.is(moved.status, 200, moved.text);
  const [rest, ofFirm] = (await connecting()) as [any[], ...any[][]];
  t.deepEqual([rest![0], rest![1]], [undefined, undefined]);
  t.deepEqual([ofFirm![0], ofFirm![1]], ['firm', firm.body.id]);
  t.true(ofFirm![2].includes(runIds[0]));
  t.is(rest![2].length + ofFirm![2].length, runIds.length);
});
