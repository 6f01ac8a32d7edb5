import { createOperator } from '@loonpoort/server/operators/operator-access.js';
import { isForOperators, readContract, type Operation, type Schema } from '../../sdk/generator/contract.js';
import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { visible } from './visible.js';
import { sessionOf, worldOf, type Viewer, type World } from './world.js';
import {
  addAuthorizations,
  addConfidential,
  addFactors,
  addFirmManager,
  addHolds,
  addProviders,
  addJournals,
  addReviews,
  addSoftware,
} from './world-rows.js';

const contract = await readContract(new URL('../../openapi.yaml', import.meta.url).pathname);
const inTenants = contract.operations.filter((of) => !isForOperators(of));
const ofOperators = contract.operations.filter(isForOperators);
let service: TestService;
let world: World;
test.before(async () => {
  service = await startService();
  await addJournals(service.app);
  await addConfidential(service.app);
  await addFirmManager(service.app);
  await addFactors(
    service.app,
    demoLogins.map(({ email }) => email),
  );
  for (const login of demoLogins) await signIn(service, login);
  const secrets = await addSoftware(service.app);
  await addAuthorizations(service.app);
  await addReviews(service.app);
  await addHolds(service.app);
  await addProviders(service.app);
  world = await worldOf(service.app, secrets);
});
test.after.always(() => service.stop());

/** A property's id belongs to this table. */
const tables: Record<string, keyof World['ids']> = {
  companyId: 'companies',
  companyIds: 'companies',
  templateId: 'companies',
  debtorId: 'debtors',
  debtorIds: 'debtors',
  employeeId: 'employees',
  loginId: 'logins',
  accessIds: 'logins',
  reviewId: 'reviews',
  holdId: 'holds',
  providerId: 'providers',
  linkId: 'links',
  personId: 'persons',
  sessionId: 'sessions',
  factorId: 'factors',
  authorizationId: 'authorizations',
  consentId: 'authorizations',
  invitationId: 'invitations',
  firmId: 'firms',
  departmentId: 'departments',
  tag: 'tags',
  tagId: 'tags',
  tagIds: 'tags',
  giveTagIds: 'tags',
  takeTagIds: 'tags',
  costCentreId: 'costCentres',
  costUnitId: 'costUnits',
  ownerId: 'companies',
  grantIds: 'companies',
  runId: 'runs',
  runIds: 'runs',
  schemeId: 'schemes',
  schemeIds: 'schemes',
  parentId: 'schemes',
  journalId: 'journals',
  journalIds: 'journals',
  deliveryId: 'deliveries',
  integrationId: 'integrations',
  clientId: 'clients',
  webhookId: 'webhooks',
  messageId: 'messages',
};

/** Identifiers of a vendor's, not ours. */
const vendors = new Set(['administrationId']);

/** Makes a value that the schema allows: its example, with `id` at one place where an identifier of that name goes. */
function sample(schema: Schema, name: string, ids: (name: string) => string): unknown {
  if (schema.oneOf) return sample(schema.oneOf[0]!, name, ids);
  if (schema.format === 'uuid') return ids(name);
  if (schema.const !== undefined) return schema.const;
  if (schema.type === 'object') {
    const entries = Object.entries(schema.properties ?? {}).filter(
      ([key, each]) => each.readOnly !== true && (schema.required?.includes(key) || holdsId(each)),
    );
    return Object.fromEntries(entries.map(([key, each]) => [key, sample(each, key, ids)]));
  }
  if (schema.type === 'array') return [sample(schema.items!, name, ids)];
  return (schema.examples as unknown[] | undefined)?.[0] ?? schema.enum?.[0];
}

const holdsId = (schema: Schema): boolean =>
  schema.format === 'uuid' ||
  [...(schema.oneOf ?? []), ...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].some(
    holdsId,
  );

/** Places of an operation where an identifier goes. */
function places(of: Operation): string[] {
  const found = of.parameters.filter(({ schema }) => schema.format === 'uuid').map(({ name }) => name);
  const walk = (schema: Schema, name: string): void => {
    if (schema.format === 'uuid') found.push(name);
    for (const each of schema.oneOf ?? []) walk(each, name);
    for (const [key, each] of Object.entries(schema.properties ?? {})) walk(each, key);
    if (schema.items) walk(schema.items, name);
  };
  if (of.body) walk(of.body, '');
  return [...new Set(found)].filter((name) => !vendors.has(name));
}

async function call(of: Operation, token: string, ids: (name: string) => string) {
  const value = ({ name, schema }: Operation['parameters'][number]) => String(sample(schema, name, ids));
  let path = of.path;
  for (const each of of.parameters.filter((parameter) => parameter.in === 'path'))
    path = path.replace(`{${each.name}}`, value(each));
  const query = new URLSearchParams(
    of.parameters
      .filter(({ in: place, schema }) => place === 'query' && schema.format === 'uuid')
      .map((each) => [each.name, value(each)]),
  );
  return send(service, of.method, `${path}${query.size ? `?${query}` : ''}`, {
    token,
    body: of.body && sample(of.body, '', ids),
    headers: of.parameters.some(({ name, required }) => name === 'If-Match' && required) ? { 'if-match': '"1"' } : {},
  });
}

test('every identifier in the contract has a table here', (t) => {
  for (const each of inTenants) for (const name of places(each)) t.truthy(tables[name], `${each.id}: ${name}`);
});

/** Calls operations with rows that a login may not see, each at each place of an identifier. */
async function callWithForeignRows(
  viewers: Viewer[],
  operations: Operation[],
): Promise<{ calls: number; leaks: string[] }> {
  const leaks: string[] = [];
  const found = { fail: (message: string): void => void leaks.push(message) };
  let calls = 0;
  for (const viewer of viewers) {
    for (const of of operations.filter(({ permission }) => permission !== 'public')) {
      for (const place of places(of)) {
        for (const foreign of outside(viewer, tables[place]!)) {
          // Ending a session would end the test's own.
          const { accessToken } = await sessionOf(service, viewer);
          const answer = await call(of, accessToken, (name) =>
            name === place ? foreign : inside(viewer, tables[name]!),
          );
          calls += 1;
          const what = `${viewer.name}: ${of.id} with a foreign ${place} (${foreign}): ${answer.status} ${answer.text.slice(0, 300)}`;
          const isEmptyList = of.method === 'GET' && answer.status === 200 && answer.body.total === 0;
          if (!isEmptyList && ![400, 403, 404, 412, 422].includes(answer.status)) found.fail(what);
          leaksNothing(found, viewer, answer.text, what, foreign);
        }
      }
    }
  }
  return { calls, leaks };
}

test('no operation lets any login at rows outside its scope', async (t) => {
  const { calls, leaks } = await callWithForeignRows(world.viewers, inTenants);
  t.log(`${calls} calls, ${leaks.length} leaks`);
  t.true(calls > 300);
  t.deepEqual(leaks, []);
});

test('planted and found: an operation that forgets the scope, and a list that shows one row of others', async (t) => {
  const viewer = world.viewers.find(({ login }) => login.role === 'accountant')!;
  const foreign = world.rows.companies!.find((row) => row.tenant_id !== viewer.tenantId)!.id!;
  let isPlanted = true;
  service.http.ext('onPreResponse', ({ path, method, response }, h) => {
    if (!isPlanted || method !== 'get' || 'isBoom' in response) return h.continue;
    const body = response.source as { items?: object[] } | undefined;
    if (/^\/api\/companies\/[^/]+$/.test(path) && response.statusCode === 404) {
      return h.response({ id: path.split('/').at(-1), name: 'Van een ander' }).code(200);
    }
    if (path === '/api/tags' && body?.items) body.items = [...body.items, { id: foreign }];
    return h.continue;
  });
  t.teardown(() => (isPlanted = false));
  const { leaks } = await callWithForeignRows(
    [viewer],
    inTenants.filter(({ id }) => id === 'getCompany'),
  );
  t.true(leaks.length > 0);
  const inLists: string[] = [];
  const { accessToken: token } = await sessionOf(service, viewer);
  for (const of of inTenants.filter(asksNothing)) {
    const { text } = await send(service, 'GET', of.path, { token });
    leaksNothing({ fail: (message) => void inLists.push(message) }, viewer, text, of.id);
  }
  t.deepEqual(inLists, [`listTags leaks companies ${foreign}`]);
});

test('every list shows each login exactly what it sees, and the start screen counts the same', async (t) => {
  for (const viewer of world.viewers) {
    const { accessToken: token } = await sessionOf(service, viewer);
    for (const of of inTenants.filter(asksNothing)) {
      const answer = await send(service, 'GET', `${of.path}`, { token });
      t.true([200, 403].includes(answer.status), `${viewer.name}: ${of.id} ${answer.status}`);
      leaksNothing(t, viewer, answer.text, `${viewer.name}: ${of.id}`);
    }
    const sees = visible(world, viewer);
    const companies = await all(token, '/companies');
    t.deepEqual(companies.sort(), [...sees.companies].sort(), `${viewer.name}: companies`);
    if (['administrator', 'accountant', 'software'].includes(viewer.login.role)) {
      for (const [table, list] of [
        ['runs', '/runs'],
        ['journals', '/journals?current=false'],
        ['webhooks', '/webhooks'],
      ] as const) {
        t.deepEqual((await all(token, list)).sort(), [...sees[table]].sort(), `${viewer.name}: ${table}`);
      }
    }
    if (viewer.login.role === 'software') continue;
    const employees = await all(token, '/employees');
    t.deepEqual(employees.sort(), [...sees.employees].sort(), `${viewer.name}: employees`);
    const dashboard = await send(service, 'GET', '/dashboards/current', { token });
    for (const { key, value } of dashboard.body.figures as { key: string; value: number }[]) {
      const list = world.lists[key]!;
      const { body } = await send(service, 'GET', list, { token });
      t.is(body.total, value, `${viewer.name}: ${key} is the total of ${list}`);
    }
  }
});

test("no token of a tenant opens what is for operators, and an operator's secret opens nothing else", async (t) => {
  const { operator, secret } = await createOperator(service.app, {
    name: 'Matrix',
    scopes: ['tenants:read', 'tenants:write', 'tenants:export'],
  });
  const tenants = world.rows.tenants!.map(({ id }) => id!);
  for (const viewer of world.viewers) {
    const { accessToken } = await sessionOf(service, viewer);
    for (const of of ofOperators) {
      for (const id of tenants) {
        const { status, body, text } = await call(of, accessToken, () => id);
        const what = `${viewer.name}: ${of.id} ${status}`;
        t.deepEqual([status, body.type], [401, 'urn:loonpoort:problem:operator-unknown'], what);
        leaksNothing(t, viewer, text, what);
        t.false(
          tenants.some((each) => text.includes(each)),
          what,
        );
      }
    }
  }
  for (const of of inTenants.filter(({ permission }) => permission !== 'public')) {
    for (const name of [undefined, ...places(of)]) {
      const { status, body } = await call(of, secret, (place) =>
        place === name ? world.ids[tables[place]!][0]!.id : nowhere,
      );
      t.deepEqual([status, body.type], [401, 'urn:loonpoort:problem:session-expired'], `${of.id} ${name}`);
    }
  }
  const { body } = await send(service, 'GET', '/operator/actions', { token: secret });
  t.deepEqual(
    body.items.map(({ action }: { action: string }) => action),
    ['createOperator'],
    'nobody did anything',
  );
  t.is((await send(service, 'GET', '/operator', { token: secret })).body.id, operator.id);
});

/** Returns whether an operation is a list that needs no more than a login. */
const asksNothing = ({ method, path, permission, parameters }: Operation): boolean =>
  method === 'GET' &&
  !path.includes('{') &&
  permission !== 'public' &&
  !parameters.some((each) => each.in === 'query' && each.required);

async function all(token: string, path: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await send(
      service,
      'GET',
      `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor && `&cursor=${cursor}`}`,
      { token },
    );
    ids.push(...(body.items as { id: string }[]).map(({ id }) => id));
    cursor = body.next as string | null;
  }
  return ids;
}

/**
 * Returns one row of the own tenant that the viewer may not see, one in a confidential company, and one of another
 * tenant, where there are such rows.
 */
function outside(viewer: Viewer, table: keyof World['ids']): string[] {
  const sees = visible(world, viewer)[table];
  const rows = world.ids[table];
  const unseen = rows.filter(({ id, tenantId }) => tenantId === viewer.tenantId && !sees.has(id));
  // It makes a difference to no other grant.
  const isConfidential = (id: string) =>
    ['tags', 'debtors'].includes(viewer.login.grantKind) && world.confidential.has(id);
  const confidential = unseen.find(({ id }) => isConfidential(id));
  const far = rows.find(({ tenantId }) => tenantId !== viewer.tenantId);
  return [...new Set([unseen[0]?.id, confidential?.id, far?.id])].filter((id) => id !== undefined);
}

/** The id of nothing, for tables without rows. */
const nowhere = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';

function inside(viewer: Viewer, table: keyof World['ids']): string {
  return (
    [...visible(world, viewer)[table]][0] ??
    world.ids[table].find(({ tenantId }) => tenantId === viewer.tenantId)?.id ??
    nowhere
  );
}

function leaksNothing(
  t: { fail(message: string): void },
  viewer: Viewer,
  text: string,
  what: string,
  sent?: string,
): void {
  const sees = visible(world, viewer);
  for (const id of text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []) {
    const table = world.tableOf.get(id);
    if (table && !sees[table].has(id) && id !== sent) t.fail(`${what} leaks ${table} ${id}`);
  }
}
