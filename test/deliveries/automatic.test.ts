import { test } from '../harness/test.js';
import { type Bureau, startBureau } from './bureau.js';
import type { Destination } from './fixture.js';

let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau();
});
test.after.always(() => bureau.stop());

interface Wages {
  company: Destination;
  wageCode?: number;
}

/** Locks a run of a company's first employee, and does what follows from it. */
async function lock({ company, wageCode = 1000 }: Wages): Promise<string> {
  const { items } = (await bureau.call('GET', `/employees?companyId=${company.companyId}&limit=1`)).body as {
    items: { number: number }[];
  };
  const lines = [
    { employee: items[0]!.number, wageCode, amount: 250_000 },
    { employee: items[0]!.number, wageCode: 9900, amount: 250_000 },
  ];
  const period = (await bureau.call('GET', `/companies/${company.companyId}`)).body.periodType === 'month' ? 12 : 13;
  const made = await bureau.call('POST', '/runs', {
    body: { companyId: company.companyId, year: 2025, periodFrom: period, number: 999, lines },
  });
  const locked = await bureau.call('POST', `/runs/${made.body.id}/locks`);
  if (locked.status !== 200) throw new Error(made.text + locked.text);
  await bureau.service.app.background.runDue('jobs');
  await bureau.run();
  return made.body.id as string;
}

const deliveriesOf = async ({ companyId }: Destination) =>
  (await bureau.call('GET', `/deliveries?companyId=${companyId}`)).body.items as {
    state: string;
    message: string | null;
  }[];

test('a run that is locked is sent by itself where the company wants that', async (t) => {
  const { destination, sent } = await bureau.world({ automatic: true });
  await lock({ company: destination });
  t.deepEqual(
    (await deliveriesOf(destination)).map(({ state }) => state),
    ['posted'],
  );
  await bureau.service.app.background.runDue('jobs');
  await bureau.run();
  t.is(sent(), 1);
});

test('a run of another company waits for a person', async (t) => {
  const { destination, sent } = await bureau.world();
  await lock({ company: destination });
  t.deepEqual(await deliveriesOf(destination), []);
  t.is(sent(), 0);
});

test('what keeps a run from being sent by itself is shown where failed deliveries are', async (t) => {
  const { destination, findings, sent } = await bureau.world({ automatic: true });
  findings.push({ code: 'accountFormat', values: { account: '4000', format: '9999' } });
  await lock({ company: destination });
  t.like((await deliveriesOf(destination))[0], {
    state: 'refused',
    message: 'Rekening 4000 past niet bij 9999. Kies in het rekeningschema een andere.',
  });
  t.is(sent(), 0);
});

test('a run of which no journal can be made is locked all the same, and stays to be sent', async (t) => {
  const { destination } = await bureau.world({ automatic: true });
  const runId = await lock({ company: destination, wageCode: 7777 });
  t.is((await bureau.call('GET', `/runs/${runId}`)).body.state, 'locked');
  t.deepEqual(await deliveriesOf(destination), []);
  const { items } = (await bureau.call('GET', `/runs?companyId=${destination.companyId}&work=toSend`)).body as {
    items: { id: string }[];
  };
  t.true(items.some(({ id }) => id === runId));
});
