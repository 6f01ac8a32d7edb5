import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { corrected, january, januaryBooked, Payroll, type Journal, type Wages } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

/** Makes a run of January whose journal was fetched. */
async function delivered(): Promise<{ payroll: Payroll; runId: string; first: Journal }> {
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 100 });
  await payroll.employee(2, { 100: 50, 200: 50 });
  const runId = await payroll.run(january);
  const first = await payroll.made(runId, { variant: 'costCentre' });
  await payroll.fetched(first.id);
  return { payroll, runId, first };
}

const problem = ({ body }: { body: { type?: string } }) => body.type?.split(':').at(-1);
const sum = (booked: Record<string, number>) =>
  Object.values(booked).reduce((total, amount) => total + Math.max(amount, 0), 0);

/** January comes to this with 100.00 more for A. */
const correctedBooked = {
  ...januaryBooked,
  ...{ '4000/100': 4300_00, '4010/100': 344_00, '4030/100': 344_00, '4100/100': 707_14 },
  ...{ 1700: -1616_47, 1720: -660_00, 1830: -440_00, 2100: -4706_00 },
};

test('a change after delivery asks for a choice, and changes nothing until then', async (t) => {
  const { payroll, runId, first } = await delivered();
  await payroll.replace(runId, corrected);
  const answer = await payroll.make(runId);
  t.is(answer.status, 409);
  t.is(problem(answer), 'correction-needed');
  t.regex(answer.body.detail, /verschil.*boek tegen/);
  t.is((await payroll.caller.get(`/journals?runId=${runId}&current=false`)).body.total, 1);
  t.is((await payroll.journal(first.id)).staleReason, 'run');
});

test('a difference of 132.45 corrects a delivered journal, and makes it right again', async (t) => {
  const { payroll, runId, first } = await delivered();
  await payroll.replace(runId, corrected);
  const difference = await payroll.made(runId, { correction: 'difference' });
  t.like(difference, {
    kind: 'difference',
    corrects: first.id,
    total: 132_45,
    variant: 'costCentre',
    description: 'Verschil 2026-1',
  });
  t.deepEqual(await payroll.booked(difference.id), {
    ...{ '4000/100': 100_00, '4010/100': 8_00, '4030/100': 8_00, '4100/100': 16_45 },
    ...{ 1700: -53_45, 1720: -12_00, 1830: -8_00, 2100: -59_00 },
  });
  t.deepEqual(await payroll.standing(runId), correctedBooked);
  t.is((await payroll.journal(first.id)).staleReason, null);
  const again = await payroll.make(runId);
  t.is(again.status, 200);
  t.like(again.body, { outcome: 'unchanged', journal: { id: difference.id } });
});

test('a difference and a reversal list their lines as every journal does: by account, then cost centre', async (t) => {
  const { payroll, runId } = await delivered();
  const { 2500: travel, ...wages } = january[2]!;
  await payroll.replace(runId, { ...january, 2: { ...wages, 9900: wages[9900]! - travel! } });
  const placesOf = async ({ id }: Journal) =>
    (await payroll.lines(id)).map(({ account, costCentre }) => [account, costCentre].filter(Boolean).join('/'));
  const difference = await payroll.made(runId, { correction: 'difference' });
  t.deepEqual(await placesOf(difference), ['4070/100', '4070/200', '2100']);
  await payroll.fetched(difference.id);
  await payroll.replace(runId, january);
  const { reversal } = (await payroll.make(runId, { correction: 'reversal' })).body as { reversal: Journal };
  const places = await placesOf(reversal);
  t.deepEqual(places, [
    ...['4000/100', '4000/200', '4010/100', '4010/200', '4030/100', '4030/200', '4070/100', '4100/100', '4100/200'],
    ...['1700', '1720', '1830', '2100'],
  ]);
});

test('a second difference is taken against all that was delivered', async (t) => {
  const { payroll, runId } = await delivered();
  await payroll.replace(runId, corrected);
  const one = await payroll.made(runId, { correction: 'difference' });
  await payroll.fetched(one.id);
  const more: Wages = { ...corrected, 2: { ...corrected[2], 2500: 46_01, 9900: 2105_01 } };
  await payroll.replace(runId, more);
  t.is(problem(await payroll.make(runId)), 'correction-needed');
  const two = await payroll.made(runId, { correction: 'difference' });
  t.is(two.corrects, one.id);
  t.deepEqual(await payroll.booked(two.id), { '4070/100': 1, 2100: -1 });
  await payroll.fetched(two.id);
  await payroll.replace(runId, january);
  const back = await payroll.made(runId, { correction: 'difference' });
  t.is(sum(await payroll.booked(back.id)), 132_46);
  t.deepEqual(await payroll.standing(runId), januaryBooked);
});

test('a difference that was not delivered gives way to a newer one', async (t) => {
  const { payroll, runId } = await delivered();
  await payroll.replace(runId, corrected);
  const one = await payroll.made(runId, { correction: 'difference' });
  await payroll.replace(runId, { ...corrected, 2: { ...corrected[2], 2500: 50_00, 9900: 2109_00 } });
  const two = await payroll.made(runId, { correction: 'difference' });
  t.is((await payroll.journal(one.id)).supersededBy, two.id);
  t.is(two.total, 136_45);
  t.deepEqual(await payroll.booked(one.id, ...[]), {
    '4000/100': 100_00,
    '4010/100': 8_00,
    '4030/100': 8_00,
    '4100/100': 16_45,
    1700: -53_45,
    1720: -12_00,
    1830: -8_00,
    2100: -59_00,
  });
  const late = await payroll.caller.post(`/journals/${one.id}/acknowledgements`, {});
  t.deepEqual([late.status, problem(late)], [409, 'journal-superseded']);
});

test('a correction that waits is kept while it is the one that is asked for, and gives way to another kind', async (t) => {
  const { payroll, runId } = await delivered();
  await payroll.replace(runId, corrected);
  const made = async (correction: 'difference' | 'reversal') => {
    const { status, body } = await payroll.make(runId, { correction });
    return { made: status === 201, ...(body as { journal: Journal; reversal: Journal | null }) };
  };
  const one = await made('difference');
  t.like(await made('difference'), { made: false, journal: { id: one.journal.id } });
  const two = await made('reversal');
  t.like(two, { made: true, journal: { kind: 'regular' }, reversal: { kind: 'reversal' } });
  t.truthy((await payroll.journal(one.journal.id)).supersededBy);
  t.false((await made('reversal')).made);
  t.like(await payroll.journal(two.journal.id), { supersededBy: null });
  t.like(await made('difference'), { made: true, journal: { kind: 'difference' } });
  t.truthy((await payroll.journal(two.journal.id)).supersededBy);
  t.deepEqual(await payroll.standing(runId), correctedBooked);
});

test('where nothing is left of a run, what was delivered is undone and nothing is made in its place', async (t) => {
  const { payroll, runId, first } = await delivered();
  await payroll.replace(runId, { 1: { 1000: 0 } });
  const { status, body } = await payroll.make(runId, { correction: 'reversal' });
  t.is(status, 201, JSON.stringify(body));
  const { items } = (await payroll.caller.get(`/journals?runId=${runId}`)).body as { items: Journal[] };
  t.deepEqual(items.map(({ kind }) => kind).sort(), ['regular', 'reversal']);
  t.true(items.some(({ id }) => id === first.id));
  t.deepEqual(await payroll.standing(runId), {});
});

test('a reversal undoes all that was delivered, and the run is booked anew', async (t) => {
  const { payroll, runId, first } = await delivered();
  await payroll.replace(runId, corrected);
  const one = await payroll.made(runId, { correction: 'difference' });
  await payroll.fetched(one.id);
  await payroll.replace(runId, january);
  const answer = await payroll.make(runId, { correction: 'reversal' });
  t.is(answer.status, 201, answer.text);
  const { journal, reversal } = answer.body as { journal: Journal; reversal: Journal };
  t.like(reversal, { kind: 'reversal', corrects: one.id, total: 7422_47 });
  t.like(journal, { kind: 'regular', corrects: null, total: 7290_02 });
  t.is(journal.number, reversal.number + 1);
  const undone = await payroll.booked(first.id, one.id, reversal.id);
  t.deepEqual(undone, {});
  t.deepEqual(await payroll.standing(runId), januaryBooked);
  t.is((await payroll.make(runId)).body.outcome, 'unchanged');
  await payroll.fetched(reversal.id);
  await payroll.fetched(journal.id);
  await payroll.replace(runId, corrected);
  t.is((await payroll.made(runId, { correction: 'difference' })).total, 132_45);
});

test('a change that needs no booking is left as it is, and is not asked about again', async (t) => {
  const { payroll, runId, first } = await delivered();
  await payroll.replace(runId, corrected);
  const answer = await payroll.make(runId, { correction: 'none' });
  t.is(answer.status, 200);
  t.like(answer.body, { outcome: 'kept', reversal: null, journal: { id: first.id, staleReason: null } });
  t.deepEqual(await payroll.standing(runId), januaryBooked);
});

test('a change that is undone needs no correction, and takes back one that was not delivered', async (t) => {
  const { payroll, runId, first } = await delivered();
  await payroll.replace(runId, corrected);
  const one = await payroll.made(runId, { correction: 'difference' });
  await payroll.replace(runId, january);
  const answer = await payroll.make(runId);
  t.like(answer.body, { outcome: 'unchanged', journal: { id: first.id } });
  t.is((await payroll.journal(one.id)).supersededBy, first.id);
  t.deepEqual(await payroll.standing(runId), januaryBooked);
});

test('what is on its way to a package is waited for', async (t) => {
  const payroll = await Payroll.of(service);
  await payroll.employee(1);
  const wages = { 1: { 1000: 10_00, 9900: 10_00 } };
  const runId = await payroll.run(wages);
  const first = await payroll.made(runId);
  const [{ tenant_id: tenantId }] = (await service.app.database.rows<{ tenant_id: string }>(
    'SELECT tenant_id FROM journals WHERE id = ?',
    [first.id],
  )) as [{ tenant_id: string }];
  const now = new Date().toISOString();
  const row = {
    tenantId,
    id: first.id,
    journalId: first.id,
    companyId: payroll.company.id,
    integrationId: first.id,
    package: 'twinfield',
    administration: '1',
    reference: 'LP',
    createdAt: now,
    updatedAt: now,
  };
  const far = '2999-01-01T00:00:00.000Z';
  await service.app.database.transaction((trx) => trx('deliveries').insert({ ...row, state: 'unknown', nextAt: far }));
  t.is((await payroll.make(runId)).body.outcome, 'unchanged');
  await payroll.replace(runId, { 1: { 1000: 20_00, 9900: 20_00 } });
  t.is(problem(await payroll.make(runId)), 'delivery-open');
  await service.app.database.transaction((trx) =>
    trx('deliveries').where({ id: first.id }).update({ state: 'posted', nextAt: null }),
  );
  t.is(problem(await payroll.make(runId)), 'correction-needed');
  t.is((await payroll.made(runId, { correction: 'difference' })).total, 10_00);
});
