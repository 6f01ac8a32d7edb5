import { test } from '../harness/test.js';
import { type Bureau, startBureau, type World } from './bureau.js';

/** These tests are about what a package is asked before sending; it may be called three times in any minute. */
let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau({ limits: { concurrent: 1, perMinute: 3 } });
});
test.after.always(() => bureau.stop());

const finding = { code: 'accountFormat', values: { account: '4000', format: '9999' } } as const;

/** What a check of a journal finds, and whether it may be sent. */
async function check({ call }: World, journalId: string) {
  const { body } = await call('GET', `/journals/${journalId}/checks`);
  const { sendable, findings } = body as { sendable: boolean; findings: { code: string; message: string }[] };
  return { sendable, codes: findings.map(({ code }) => code), message: findings[0]?.message };
}

test('a package that takes files only is not asked, and nothing is sent to it', async (t) => {
  const world = await bureau.world({ package: 'king-xml' });
  const journalIds = await world.journals(1);
  const checked = await check(world, journalIds[0]!);
  t.like(checked, { sendable: false, codes: ['notAutomatic'] });
  t.regex(checked.message!, /King XML/);
  t.like((await world.send(journalIds))[0], { outcome: 'refused', deliveryId: null });
});

test('a package that could not be reached once is asked all the same; one without a sign-in is not', async (t) => {
  const world = await bureau.world();
  world.findings.push(finding);
  const [journalId] = await world.journals(1);
  const problem = (name: string) =>
    bureau.service.app.database.transaction((trx) =>
      trx('integrations').where({ id: world.destination.integrationId }).update({ state: 'problem', problem: name }),
    );
  await problem('signIn.unreachable');
  t.like(await check(world, journalId!), { sendable: false, codes: ['accountFormat'] });
  await problem('signIn.failed');
  t.like(await check(world, journalId!), { sendable: true, codes: ['signInFailed'] });
});

test('a journal that cannot be sent anyway is no question for the package', async (t) => {
  const world = await bureau.world();
  world.findings.push(finding);
  let asked = 0;
  world.meanwhile(async () => (asked += 1));
  const [journalId] = await world.journals(1);
  const stale = (staleReason: string | null) =>
    bureau.service.app.database.transaction((trx) => trx('journals').where({ id: journalId! }).update({ staleReason }));
  await stale('run');
  t.deepEqual((await check(world, journalId!)).codes, ['staleJournal']);
  t.is(asked, 0);
  await stale(null);
  t.deepEqual((await check(world, journalId!)).codes, ['accountFormat']);
  t.is(asked, 1);
});

test('questions count for what a package allows, and one too many is not asked', async (t) => {
  const world = await bureau.world();
  world.findings.push(finding);
  const [journalId, other] = await world.journals(2);
  for (let count = 0; count < 3; count++) t.false((await check(world, journalId!)).sendable);
  t.like(await check(world, journalId!), { sendable: true, codes: [] }, 'nothing is known against it');
  t.is((await world.send([journalId]))[0]!.outcome, 'queued');
  await bureau.run();
  t.is(world.sent(), 0, 'nor is anything sent then');
  await bureau.later(60_000);
  t.is(world.sent(), 1);
  t.deepEqual((await check(world, other!)).codes, ['accountFormat'], 'and it may be asked again');
});

test('a package that fails while it is asked stops nothing', async (t) => {
  const world = await bureau.world();
  world.deny(new Error('500'));
  const [item] = await world.send(await world.journals(1));
  t.like(item, { outcome: 'queued', findings: [] });
});
