import { test } from '../harness/test.js';
import { rows } from '@loonpoort/server/database/rows.js';
import { tokenOf } from '../clients/software.js';
import { administrator, callerOf } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { archiveOf } from './file-clients.js';
import { Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const problem = ({ body }: { body: { type?: string } }) => body.type?.split(':').at(-1);

/** Makes the journal of a run of a company whose package reads files only. */
async function withJournal() {
  const payroll = await Payroll.of(service);
  const path = `/integrations/company/${payroll.company.id}/king-xml`;
  const saved = await payroll.caller.put(path, { package: 'king-xml', settings: { journalCode: 'LON' } });
  if (saved.status !== 201) throw new Error(saved.text);
  await payroll.employee(1);
  const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } });
  return { payroll, runId, journal: await payroll.made(runId) };
}

const download = ({ caller }: Payroll, id: string) => archiveOf(service, caller.token, [id]);
const more = { 1: { 1000: 11_00, 9900: 11_00 } };

async function outcome({ caller }: Payroll, path: string, id: string): Promise<[string, string | null]> {
  const { body } = await caller.post(`/journals/${path}`, { journalIds: [id] });
  return [body.items[0].outcome, body.items[0].message];
}

test('an imported journal is in the books: what changes after it is a correction', async (t) => {
  const { payroll, runId, journal } = await withJournal();
  await download(payroll, journal.id);
  t.deepEqual(await outcome(payroll, 'acknowledgements', journal.id), ['acknowledged', null]);
  t.deepEqual(await outcome(payroll, 'acknowledgements', journal.id), ['unchanged', null]);
  const { name } = (await payroll.caller.get('/persons/current')).body;
  t.like(await payroll.journal(journal.id), { fileState: 'imported', acknowledgedBy: name });
  await payroll.replace(runId, more);
  t.is((await payroll.journal(journal.id)).staleReason, 'run');
  const refused = await payroll.make(runId);
  t.deepEqual([refused.status, problem(refused)], [409, 'correction-needed']);
  const difference = await payroll.made(runId, { correction: 'difference' });
  t.like(await payroll.journal(difference.id), { fileState: 'toDownload', corrects: journal.id });
  const [kept, why] = await outcome(payroll, 'reopenings', journal.id);
  t.is(kept, 'refused');
  t.regex(why!, /al gecorrigeerd/);
});

test('a file that somebody has may be in the books: its journal is not made again before somebody says so', async (t) => {
  const { payroll, runId, journal } = await withJournal();
  await download(payroll, journal.id);
  t.is((await payroll.make(runId)).body.outcome, 'unchanged');
  await payroll.replace(runId, more);
  const held = await payroll.make(runId);
  t.deepEqual([held.status, problem(held)], [409, 'file-downloaded']);
  const batch = await payroll.caller.post('/journals/batches', { runIds: [runId] });
  t.like(batch.body.runs[0], { outcome: 'refused' });
  const check = (await payroll.caller.post('/journals/file-checks', { journalIds: [journal.id] })).body;
  t.deepEqual(
    check.items[0].findings.map(({ code }: { code: string }) => code),
    ['staleJournal'],
  );
  t.deepEqual(await outcome(payroll, 'reopenings', journal.id), ['reopened', null]);
  t.like(await payroll.journal(journal.id), { fileState: 'toDownload' });
  const { id } = await payroll.made(runId);
  t.like(await payroll.journal(journal.id), { supersededBy: id, fileState: null });
  t.like(await payroll.journal(id), { fileState: 'toDownload' });
});

test('a downloaded file is not sent besides', async (t) => {
  const { payroll, journal } = await withJournal();
  await download(payroll, journal.id);
  const { body } = await payroll.caller.get(`/journals/${journal.id}/checks`);
  t.true(body.findings.some(({ code }: { code: string }) => code === 'fileDownloaded'));
});

test('who marked a journal as imported can take that back, and mark it again', async (t) => {
  const { payroll, journal } = await withJournal();
  t.deepEqual(await outcome(payroll, 'reopenings', journal.id), ['unchanged', null]);
  await download(payroll, journal.id);
  await outcome(payroll, 'acknowledgements', journal.id);
  t.deepEqual(await outcome(payroll, 'reopenings', journal.id), ['reopened', null]);
  const before = await payroll.journal(journal.id);
  t.like(before, { fileState: 'toDownload', acknowledgedAt: null, acknowledgedBy: null });
  t.truthy(before['downloadedBy'], 'that it was downloaded stays known');
  await download(payroll, journal.id);
  t.deepEqual(await outcome(payroll, 'acknowledgements', journal.id), ['acknowledged', null]);
});

test('what software took stays as it is', async (t) => {
  const { payroll, journal } = await withJournal();
  const admin = await callerOf(service, administrator);
  const client = await admin.post('/clients', {
    name: 'Boekhoudprogramma',
    scopes: ['journals:read', 'journals:acknowledge'],
    grantKind: 'all',
    grantIds: [],
  });
  t.is(client.status, 201, client.text);
  const token = await tokenOf(service, { id: client.body.client.id, secret: client.body.secret });
  const answer = await fetch(`${service.url}/api/journals/${journal.id}/acknowledgements`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  t.is(answer.status, 201);
  const [kept, why] = await outcome(payroll, 'reopenings', journal.id);
  t.is(kept, 'refused');
  t.regex(why!, /Boekhoudsoftware heeft de journaalpost opgehaald/);
  await t.throwsAsync(
    service.app.database.transaction((trx) =>
      rows(trx, 'DELETE FROM acknowledgements WHERE journal_id = ?', [journal.id]),
    ),
    { message: /stays acknowledged/ },
  );
});

test('of many, those that cannot be marked say why, and the others are marked', async (t) => {
  const [one, other] = [await withJournal(), await withJournal()];
  await other.payroll.replace(other.runId, more);
  await other.payroll.made(other.runId);
  const ids = [other.journal.id, one.journal.id];
  const { body } = await one.payroll.caller.post('/journals/acknowledgements', { journalIds: ids });
  t.like(body.items, [
    { journalId: ids[0], outcome: 'refused', message: /nieuwere journaalpost/.exec(body.items[0].message)?.input },
    { journalId: ids[1], outcome: 'acknowledged', message: null },
  ]);
});
