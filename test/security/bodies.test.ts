import { routes } from '@loonpoort/server/generated/routes.js';
import type { OperationId, Route, Schema } from '@loonpoort/server/contract/route.js';
import { parameterValidator } from '@loonpoort/server/contract/validator.js';
import { demoLogins, startService, signIn, type TestService } from '../harness/service.js';
import { test } from '../harness/test.js';
import { openOperator } from '../operators/operator.js';
import { worstBodies } from './worst-bodies.js';

let service: TestService;
let token: string;
let operator: string;
test.before(async () => {
  service = await startService();
  const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;
  token = (await signIn(service, administrator)).accessToken;
  operator = (await openOperator(service)).secret;
});
test.after.always(() => service.stop());

const KiB = 1024;
const bodyLimit = ({ maxBytes = 64 * KiB }: Route): number => maxBytes;
const withBody = (Object.entries(routes) as [OperationId, Route][]).filter(([, { body, form }]) => body && !form);

/** Operations that take more than 64 KiB, with what needs it. They are read as they come. */
const large: Partial<Record<OperationId, string>> = {
  importInvitations: 'a file of persons',
  importFile: 'a file',
  createRun: 'the lines of all employees',
  replaceRun: 'the lines of all employees',
  saveMappings: 'the mappings of 500 companies',
};

test('only what must takes a large body, and whoever is unknown sends 16 KiB', (t) => {
  for (const [id, route] of Object.entries(routes) as [OperationId, Route][]) {
    if (!route.body || id in large) continue;
    t.true(bodyLimit(route) <= (route.permission === 'public' ? 16 : 64) * KiB, id);
  }
  t.deepEqual(
    withBody
      .filter(([, route]) => bodyLimit(route) > 64 * KiB)
      .map(([id]) => id)
      .sort(),
    Object.keys(large).sort(),
  );
});

/** Making the bodies takes this process longer than the service leaves a connection open that is not used. */
const anew = { connection: 'close' };

test('whatever fills a body, it is refused with few errors while others are answered', async (t) => {
  t.timeout(120_000);
  let isDone = false;
  let answered = 0;
  const others = (async () => {
    while (!isDone) {
      const response = await fetch(`${service.url}/api/keys`, { headers: anew });
      await response.arrayBuffer();
      answered += response.ok ? 1 : 0;
    }
  })();
  t.teardown(async () => {
    isDone = true;
    await others;
  });
  for (const [id, route] of withBody) {
    const { method, path, params, permission } = route;
    const secret = permission === 'operator' ? operator : token;
    const place = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      valueOf((params.properties as Record<string, Schema>)[name]!),
    );
    const bodies = Object.entries(worstBodies(route.body!, bodyLimit(route)));
    await Promise.all(
      bodies.map(async ([name, body]) => {
        const response = await fetch(`${service.url}/api${place}`, {
          method,
          headers: {
            ...anew,
            authorization: `Bearer ${secret}`,
            'content-type': 'application/json',
            'if-match': '"1"',
          },
          body,
        });
        const problem = (await response.json()) as { errors?: unknown[] };
        // A long text may be a file, of which the answer says what is wrong with each line.
        const isFile = route.body!.properties && 'file' in (route.body!.properties as object) && name === 'a long text';
        t.true(
          [400, 403, 413, ...(isFile ? [200] : [])].includes(response.status),
          `${id}, ${name}: ${response.status}`,
        );
        t.true((problem.errors ?? []).length <= 200, `${id}, ${name}`);
      }),
    );
  }
  // What is refused at once may be over before another's answer is.
  t.true(answered > withBody.length, `only ${answered} calls of others were answered meanwhile`);
});

/** Returns a value that a parameter of a path may have. */
function valueOf(schema: Schema): string {
  const known = (schema.enum as unknown[] | undefined) ?? [];
  const values = [...known, '01938f2e-6b1a-7c3d-8e4f-0123456789ab', '1000', '2026', '1', '2026-01-01', 'listCompanies'];
  const check = parameterValidator({ type: 'object', properties: { value: schema } });
  return String(values.find((value) => check({ value }).length === 0));
}
