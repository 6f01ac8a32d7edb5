import { test } from '../harness/test.js';
import {
  accountant,
  administrator,
  type Caller,
  callerOf,
  every,
  fourRoles,
  otherAccountant,
} from '../companies/caller.js';
import { startService } from '../harness/service.js';
import { startBureau, type Bureau } from '../deliveries/bureau.js';

let bureau: Bureau;
test.before(async () => void (bureau = await startBureau()));
test.after.always(() => bureau.stop());

interface Notice {
  id: string;
  kind: string;
  subjectId: string;
  about: string;
  periodText: string | null;
  since: string;
  read: boolean;
  level: string | null;
}

const notices = async (caller: Caller): Promise<Notice[]> => (await caller.get('/notices')).body.items;
const of = async (caller: Caller, id: string): Promise<Notice | undefined> =>
  (await notices(caller)).find((each) => each.id === id);

test('a refused delivery waits for who sees it, unread, until it is no longer refused', async (t) => {
  const { journals, send, fate } = await bureau.world();
  const [own, other, office] = await Promise.all(
    [accountant, otherAccountant, administrator].map((email) => callerOf(bureau.service, email)),
  );
  fate.push({ status: 422, message: 'Nee' }, { status: 422, message: 'Nee' });
  const [sent] = await send(await journals(1));
  await bureau.run();
  const id = `deliveryFailed:${sent!.deliveryId}`;
  t.like(await of(own!, id), { kind: 'deliveryFailed', read: false, level: null });
  t.is(await of(other!, id), undefined);
  t.is((await callerOf(bureau.service, fourRoles, 'employer').then((caller) => caller.get('/notices'))).status, 403);

  const read = await own!.post('/notices/readings', { noticeIds: [id] });
  t.is(read.status, 200, read.text);
  t.true((await of(own!, id))!.read);
  t.is(read.body.unread, (await notices(own!)).filter((each) => !each.read).length);
  t.false((await of(office!, id))!.read, 'another login has not read it');
  t.is((await other!.post('/notices/readings', { noticeIds: [id] })).status, 200);
  t.is(await of(other!, id), undefined);

  const etag = (await own!.get(`/deliveries/${sent!.deliveryId}`)).headers.get('etag');
  const retried = await own!.post(
    `/deliveries/${sent!.deliveryId}/retries`,
    undefined,
    etag ? { 'if-match': etag } : {},
  );
  t.true(retried.status < 300, retried.text);
  t.is(await of(own!, id), undefined, 'it is on its way again');
  await bureau.later(1000);
  t.false((await of(own!, id))!.read, 'what waits again is unread again');
});

test('a journal that goes stale waits, and no longer once it is right again', async (t) => {
  const service = await startService({ pollMs: 3_600_000 });
  t.teardown(() => service.stop());
  const office = await callerOf(service, administrator);
  const [company] = (await every(office, '/companies?kind=client&periodType=month')).items;
  const [employee] = (await every(office, `/employees?companyId=${company!.id}`)).items;
  const lines = (amount: number) => [
    { employee: employee!['number'], wageCode: 1000, amount },
    { employee: employee!['number'], wageCode: 9900, amount },
  ];
  const run = { companyId: company!.id, year: 2021, periodFrom: 3, number: 77, lines: lines(100) };
  const { body: made } = await office.post('/runs', run);
  const { body: journal, text } = await office.post('/journals', { runId: made.id });
  t.truthy(journal.journal, text);
  const id = `journalStale:${journal.journal.id}`;
  const replace = async (amount: number): Promise<void> => {
    const etag = (await office.get(`/runs/${made.id}`)).headers.get('etag');
    t.is((await office.put(`/runs/${made.id}`, { periodFrom: 3, lines: lines(amount) }, etag)).status, 200);
    await service.app.background.runDue('journals');
  };
  t.is(await of(office, id), undefined);
  await replace(200);
  const first = (await of(office, id))!;
  t.like(first, { periodText: 'maart 2021', about: company!['name'], read: false });
  await office.post('/notices/readings', { noticeIds: [id] });
  await replace(100);
  t.is(await of(office, id), undefined);
  await replace(300);
  t.false((await of(office, id))!.read);
  t.true((await of(office, id))!.since > first.since);
});

test('a dead integration waits for who sees it, and says where it is mended', async (t) => {
  const own = await callerOf(bureau.service, accountant);
  const { body: failing } = await own.get('/integrations?state=problem');
  const dead = (await notices(own)).filter(({ kind }) => kind === 'integrationFailed');
  const seen = (failing.items as { id: string }[]).map((each) => each.id);
  t.true(dead.length > 0);
  for (const { subjectId, about, level } of dead) {
    t.true(seen.includes(subjectId));
    t.truthy(level);
    t.regex(about, /, /);
  }
  const other = await callerOf(bureau.service, otherAccountant);
  const theirs = (await notices(other)).map(({ id }) => id);
  for (const { id, level } of dead) if (level === 'company') t.false(theirs.includes(id));
});
