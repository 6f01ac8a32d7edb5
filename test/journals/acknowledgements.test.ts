import { test } from '../harness/test.js';
import { rows } from '@loonpoort/server/database/rows.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const problem = ({ body }: { body: { type?: string } }) => body.type?.split(':').at(-1);

async function withJournal() {
  const payroll = await Payroll.of(service);
  await payroll.employee(1);
  const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } });
  return { payroll, runId, journal: await payroll.made(runId) };
}

const acknowledge = ({ caller }: Payroll, id: string) => caller.post(`/journals/${id}/acknowledgements`, {});

const openStates = ['ready', 'sending', 'unknown'];

/** Writes down a delivery in a state, with no work for the service to do before the test ends. */
async function addDelivery(journalId: string, state: string): Promise<void> {
  await service.app.database.transaction((trx) =>
    rows(
      trx,
      `INSERT INTO deliveries (tenant_id, id, journal_id, company_id, integration_id, package, administration,
         reference, state, next_at, worker, created_at, updated_at)
       SELECT j.tenant_id, 'delivery of ' || j.id, j.id, j.company_id, i.id, i.package, '1', j.reference, ?, ?, ?,
         j.created_at, j.created_at
       FROM journals AS j JOIN integrations AS i ON i.tenant_id = j.tenant_id WHERE j.id = ? LIMIT 1`,
      [
        state,
        openStates.includes(state) ? '2999-01-01T00:00:00.000Z' : null,
        state === 'sending' ? 'another process' : null,
        journalId,
      ],
    ),
  );
}

for (const state of ['ready', 'sending', 'unknown', 'posted', 'needsReview']) {
  test(`software cannot take a journal whose delivery is ${state}: it would be booked twice`, async (t) => {
    const { payroll, journal } = await withJournal();
    await addDelivery(journal.id, state);
    const answer = await acknowledge(payroll, journal.id);
    t.deepEqual([answer.status, problem(answer)], [409, 'journal-sent']);
    t.is((await payroll.journal(journal.id)).acknowledgedAt, null);
  });
}

for (const state of ['refused', 'cancelled']) {
  test(`software can take a journal whose delivery is ${state}: no package has it`, async (t) => {
    const { payroll, journal } = await withJournal();
    await addDelivery(journal.id, state);
    t.is((await acknowledge(payroll, journal.id)).status, 201);
  });
}

test('a journal that gave way to a newer one cannot be taken', async (t) => {
  const { payroll, runId, journal } = await withJournal();
  await payroll.replace(runId, { 1: { 1000: 11_00, 9900: 11_00 } });
  await payroll.made(runId);
  const answer = await acknowledge(payroll, journal.id);
  t.deepEqual([answer.status, problem(answer)], [409, 'journal-superseded']);
});
