import { test } from '../harness/test.js';
import type { CheckResult } from '@loonpoort/server/integrations/check-result.js';
import { reportProblem } from '@loonpoort/server/integrations/connections/index.js';
import { type Bureau, startBureau, type World } from '../deliveries/bureau.js';

/** These tests are about integrations to which nobody can sign in any more, and who is told so. */
let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau();
});
test.after.always(() => bureau.stop());

let seen = 0;

/** Returns the mails about failed integrations that left since it was called last. */
async function takeMails() {
  const { background, mailer } = bureau.service.app;
  await background.runDue('jobs');
  const mails = mailer.recorded!().slice(seen);
  seen += mails.length;
  return mails.filter(({ subject }) => /werkt niet meer|no longer works/.test(subject));
}

async function webhook(): Promise<() => Promise<{ type: string; data: object }[]>> {
  const body = {
    url: 'https://boekhouding.voorbeeld.nl/loonpoort',
    types: ['integration.failed', 'integration.restored'],
  };
  const { id } = (await bureau.call('POST', '/webhooks', { body })).body.webhook as { id: string };
  return async () => {
    const { items } = (await bureau.call('GET', `/webhooks/${id}/messages`)).body as {
      items: { payload: { type: string; data: object } }[];
    };
    return items.reverse().map(({ payload: { type, data } }) => ({ type, data }));
  };
}

const columns = 'SELECT id, firm_id AS "firmId" FROM';

/** Puts a company's integration at another level. */
async function move({ destination }: World, level: 'firm' | 'tenant'): Promise<string> {
  const { database } = bureau.service.app;
  const [debtor] = await database.rows<{ firmId: string }>(
    `${columns} debtors WHERE id = (SELECT debtor_id FROM companies WHERE id = ?)`,
    [destination.companyId],
  );
  const ownerId = level === 'firm' ? debtor!.firmId : destination.tenantId;
  await database.transaction(async (trx) => {
    await trx('integrations').where({ tenantId: destination.tenantId, level, package: 'exact-online' }).delete();
    await trx('integrations').where({ id: destination.integrationId }).update({ level, ownerId });
  });
  return ownerId;
}

test('two journals that come upon it at the same moment tell it once', async (t) => {
  const { destination } = await bureau.world();
  const messages = await webhook();
  const { app } = bureau.service;
  const { tenantId, integrationId: id } = destination;
  const problem: CheckResult = { key: 'signIn', outcome: 'failed', fields: [] };
  for (let count = 0; count < 2; count += 1)
    await app.database.transaction((trx) => reportProblem(app, trx, { tenantId, id }, problem));
  t.is((await messages()).length, 1);
  const mails = await takeMails();
  t.is(new Set(mails.map(({ to }) => to)).size, mails.length, 'everybody has one');
});

test('however many journals come upon it, it is told once, and journals go on once it works again', async (t) => {
  const { journals, send, call, fate, destination } = await bureau.world();
  const messages = await webhook();
  const path = `/integrations/company/${destination.companyId}/exact-online`;
  fate.push({ status: 401, message: 'Verlopen' });
  await send(await journals(5));
  await bureau.run();
  await bureau.later(1000);
  const data = {
    integrationId: destination.integrationId,
    level: 'company',
    ownerId: destination.companyId,
    package: 'exact-online',
  };
  t.deepEqual(await messages(), [{ type: 'integration.failed', data }]);
  const mails = await takeMails();
  t.is(new Set(mails.map(({ to }) => to)).size, mails.length, 'everybody has one');
  t.true(mails.some(({ to }) => to === 'accountant@maasdal.example'));
  t.true(mails.some(({ to }) => to === 'beheer@oamkb.example'));
  t.false(
    mails.some(({ to }) => to === 'werkgever@maasdal.example'),
    'who may not mend it has none',
  );
  const { body: company } = await call('GET', `/companies/${destination.companyId}`);
  const { subject, text } = mails.find(({ to }) => to === 'accountant@maasdal.example')!;
  t.is(subject, `De koppeling met Exact Online van ${company.name} werkt niet meer`);
  t.regex(text, new RegExp(`Opnieuw inloggen bij Exact Online:\\nhttp.+/settings${path}\\n`));

  // Saving it says nothing yet of whether it works.
  const { headers } = await call('GET', path);
  const version = Number(headers.get('etag')!.slice(1, -1));
  const body = { package: 'exact-online', settings: { journalCode: 'LOON' } };
  t.is((await call('PUT', path, { version, body })).status, 200);
  t.is((await messages()).length, 1);
  await bureau.run();
  t.is((await call('GET', `/deliveries?companyId=${destination.companyId}&state=posted`)).body.total, 5);
  t.deepEqual((await messages()).slice(1), [{ type: 'integration.restored', data }]);
  t.deepEqual(await takeMails(), [], 'whoever mended it knows');

  fate.push({ status: 401, message: 'Weer verlopen' });
  await send(await journals(2));
  await bureau.run();
  t.is((await messages()).length, 3, 'the next time is told again');
  t.is((await takeMails()).length, mails.length);
});

for (const level of ['firm', 'tenant'] as const) {
  test(`an integration of the ${level} is told of to those who may edit it there`, async (t) => {
    const world = await bureau.world();
    const messages = await webhook();
    const ownerId = await move(world, level);
    world.fate.push({ status: 401, message: 'Verlopen' });
    await world.send(await world.journals(1));
    await bureau.run();
    const recipients = (await takeMails()).map(({ to }) => to).sort();
    t.true(recipients.includes('beheer@oamkb.example'));
    t.is(recipients.includes('accountant@maasdal.example'), level === 'firm');
    t.false(recipients.includes('n.gielen@heuvelland.example'), 'nor another firm');
    const { integrationId } = world.destination;
    t.deepEqual(
      (await messages()).map(({ data }) => data),
      [{ integrationId, level, ownerId, package: 'exact-online' }],
    );
  });
}
