import type { Request, ResponseObject as Answer } from '@hapi/hapi';
import { readContract } from '../../sdk/generator/contract.js';
import { startService } from '../harness/service.js';
import { test } from '../harness/test.js';
import { Callers } from './callers.js';
import { fuzz } from './fuzz.js';

/** Named by whoever looks for more: `FUZZ_SEED=7 FUZZ_RUNS=500 npx ava test/fuzz/fuzz.test.ts`. */
const { FUZZ_SEED: seed = '20', FUZZ_RUNS: runs = '12' } = process.env;
const options = { seed: Number(seed), runs: Number(runs) };
const contract = await readContract(new URL('../../openapi.yaml', import.meta.url).pathname);

const start = () =>
  startService({
    checkAnswers: false,
    bookkeeping: true,
    logLevel: 'silent',
    // No message leaves the machine.
    webhooks: { lookup: () => Promise.resolve([]) },
  });

test('whatever is sent to any operation, by anyone, the answer is one that the contract documents', async (t) => {
  t.timeout(1_800_000);
  const service = await start();
  t.teardown(() => service.stop());
  const callers = await Callers.of(service);
  const { calls, statuses, unreached, faults } = await fuzz(service, contract, callers, contract.operations, options);
  t.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}: ${calls} calls`, Object.fromEntries([...statuses].sort()));
  t.log(`${unreached.length} operations let none of them in: ${unreached.join(', ')}`);
  t.deepEqual(faults, []);
});

/** Faults such as an operation may have, each behind an input that only some requests have. */
const planted: Record<string, { lie: (request: Request, answer: Answer) => void; found: RegExp }> = {
  'a handler that fails for one input': {
    lie: ({ query }) => {
      if (String(query.q ?? '').includes("'")) throw new Error('SQL near quote');
    },
    found: /listFirms: it failed with 500/,
  },
  'a status that is not documented': {
    lie: ({ query }, answer) => {
      if (query.limit === 1) answer.code(206);
    },
    found: /listFirms: 206 is not documented/,
  },
  'a field too many': {
    lie: ({ query }, answer) => {
      if ('sort' in query) Object.assign(answer.source as object, { sql: 'SELECT 1' });
    },
    found: /listFirms: data must NOT have additional properties/,
  },
  'a caller who is let in although the contract says otherwise': {
    lie: (_, answer) => {
      if (answer.statusCode === 403) answer.code(200);
    },
    found: /listFirms: it lets \w+ in/,
  },
  'an error that is no problem': {
    lie: (_, answer) => {
      if (answer.statusCode === 400) answer.type('application/json');
    },
    found: /listFirms: the problem is of type application\/json/,
  },
};

for (const [name, { lie, found }] of Object.entries(planted)) {
  test(`planted and found: ${name}`, async (t) => {
    const service = await start();
    t.teardown(() => service.stop());
    const callers = await Callers.of(service);
    service.http.ext('onPreResponse', (request, h) => {
      const { response } = request;
      if (request.path === '/api/firms' && request.method === 'get' && !('isBoom' in response)) lie(request, response);
      return h.continue;
    });
    const listFirms = contract.operations.filter(({ id }) => id === 'listFirms');
    const { faults } = await fuzz(service, contract, callers, listFirms, { seed: 20, runs: 300 });
    t.regex(faults.join(), found);
  });
}
