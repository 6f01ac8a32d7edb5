import { mock } from 'node:test';
import { test } from '../harness/test.js';
import {
  AbortError,
  ConnectionError,
  Loonpoort,
  type LoonpoortError,
  TimeoutError,
  type RetryEvent,
} from '@loonpoort/sdk';
import { backoffMs } from '@loonpoort/sdk/retry.js';
import { breakOff, hangUp, json, keepSilent, noContent, problem, serve, stall, type Reply } from './server.js';

const id = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';
const down = problem(503, 'unavailable');
const impatient = { auth: 'token', retryDelayMs: () => 0 };

/** Returns the first retry that a call announces; the call is then aborted instead of waited for. */
async function firstRetry(t: Parameters<typeof serve>[0], reply: Reply): Promise<RetryEvent | undefined> {
  const { baseUrl } = await serve(t, reply);
  const controller = new AbortController();
  let announced: RetryEvent | undefined;
  const onRetry = (event: RetryEvent): void => {
    announced = event;
    controller.abort();
  };
  const client = new Loonpoort({ baseUrl, auth: 'token', onRetry });
  await t.throwsAsync(client.persons.get({}, { signal: controller.signal }));
  return announced;
}

for (const status of [408, 425, 429, 502, 503, 504]) {
  test(`a read is repeated after ${status}`, async (t) => {
    const { baseUrl, received } = await serve(t, [problem(status, 'unavailable'), json({ id })]);
    t.is((await new Loonpoort({ baseUrl, ...impatient }).companies.get({ companyId: id })).id, id);
    t.is(received.length, 2);
  });
}

for (const status of [400, 401, 403, 404, 409, 412, 422, 428, 500, 501]) {
  test(`a read is not repeated after ${status}`, async (t) => {
    const { baseUrl, received } = await serve(t, [problem(status, 'internal'), json({ id })]);
    await t.throwsAsync(async () => new Loonpoort({ baseUrl, ...impatient }).companies.get({ companyId: id }));
    t.is(received.length, 1);
  });
}

test('a call is tried three times, or as often as is asked', async (t) => {
  const { baseUrl, received } = await serve(t, down);
  const client = new Loonpoort({ baseUrl, ...impatient });
  await t.throwsAsync(client.persons.get(), { name: 'ServerError' });
  t.is(received.length, 3);
  await t.throwsAsync(client.persons.get({}, { maxRetries: 0 }), { name: 'ServerError' });
  t.is(received.length, 4);
  await t.throwsAsync(client.withOptions({ maxRetries: 4 }).persons.get(), { name: 'ServerError' });
  t.is(received.length, 9);
});

test('PUT and DELETE are repeated', async (t) => {
  const { baseUrl, received } = await serve(t, [down, noContent, hangUp, noContent]);
  const client = new Loonpoort({ baseUrl, ...impatient });
  await client.call('changePassword', { currentPassword: 'oud', newPassword: 'vier groene fietsen' });
  await client.sessions.end();
  t.deepEqual(
    received.map(({ method }) => method),
    ['PUT', 'PUT', 'DELETE', 'DELETE'],
  );
  t.deepEqual(received[0]?.body, received[1]?.body);
});

test('a conditional change is repeated after a refusal, and not after a lost answer', async (t) => {
  const { baseUrl, received } = await serve(t, [down, noContent, hangUp, noContent]);
  const client = new Loonpoort({ baseUrl, ...impatient });
  const integration = { level: 'company', ownerId: id, package: 'twinfield' } as const;
  await client.integrations.remove(integration, { ifMatch: '"1"' });
  await t.throwsAsync(client.integrations.remove(integration, { ifMatch: '"1"' }), { instanceOf: ConnectionError });
  t.is(received.length, 3);
});

for (const [name, reply] of Object.entries({ 'a refusal': down, 'a lost connection': hangUp })) {
  test(`POST and PATCH without a key are not repeated after ${name}`, async (t) => {
    const { baseUrl, received } = await serve(t, reply);
    const client = new Loonpoort({ baseUrl, ...impatient });
    await t.throwsAsync(client.sessions.create({ email: 'jan@voorbeeld.nl', password: 'x' }));
    await t.throwsAsync(client.companies.update({ companyId: id, name: 'X' }, { ifMatch: '"1"' }));
    t.deepEqual(
      received.map(({ method }) => method),
      ['POST', 'PATCH'],
    );
    t.true(received.every(({ headers }) => headers['idempotency-key'] === undefined));
  });
}

test('POST with a key is repeated under that key', async (t) => {
  const { baseUrl, received } = await serve(t, [hangUp, down, json({ id }, 201), json({ id }, 201), json({ id }, 201)]);
  const client = new Loonpoort({ baseUrl, ...impatient });
  const input = { name: 'Bakkerij' } as Parameters<typeof client.companies.create>[0];

  await client.companies.create(input);
  await client.companies.create(input);
  await client.companies.create(input, { idempotencyKey: 'van-mij-zelf' });

  const [first, second, third, other, own] = received.map(({ headers }) => headers['idempotency-key'] as string);
  t.regex(first!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  t.deepEqual([second, third], [first, first]);
  t.not(other, first);
  t.is(own, 'van-mij-zelf');
});

test('the server can ask for a repetition, or against it', async (t) => {
  const { baseUrl, received } = await serve(t, [
    problem(409, 'request-in-progress', { headers: { 'x-should-retry': 'true' } }),
    json({ id }),
    problem(503, 'unavailable', { headers: { 'x-should-retry': 'false' } }),
  ]);
  const client = new Loonpoort({ baseUrl, ...impatient });
  t.is((await client.companies.get({ companyId: id })).id, id);
  t.is(received.length, 2);
  await t.throwsAsync(client.persons.get(), { name: 'ServerError' });
  t.is(received.length, 3);
});

test('the wait before the first retry is half a second at most', async (t) => {
  const retry = await firstRetry(t, down);
  t.true(retry!.waitMs > 370 && retry!.waitMs <= 500, String(retry?.waitMs));
});

test('the wait doubles from half a second to eight, less up to a quarter', (t) => {
  const { random } = Math;
  t.teardown(() => (Math.random = random));
  const waits = (drawn: number): number[] => {
    Math.random = () => drawn;
    return [1, 2, 3, 4, 5, 6, 7].map(backoffMs);
  };
  t.deepEqual(waits(0), [500, 1000, 2000, 4000, 8000, 8000, 8000]);
  t.deepEqual(waits(1), [375, 750, 1500, 3000, 6000, 6000, 6000]);
});

test('each retry waits by its own number', async (t) => {
  const { baseUrl } = await serve(t, down);
  const asked: number[] = [];
  const retryDelayMs = (attempt: number): number => asked.push(attempt) && 0;
  await t.throwsAsync(new Loonpoort({ baseUrl, auth: 'token', maxRetries: 3, retryDelayMs }).persons.get());
  t.deepEqual(asked, [1, 2, 3]);
});

for (const seconds of [20, 30]) {
  test(`Retry-After of ${seconds} seconds is obeyed`, async (t) => {
    const headers = { 'retry-after': String(seconds) };
    const retry = await firstRetry(t, problem(503, 'unavailable', { headers }));
    t.is(retry?.waitMs, seconds * 1000);
    t.is(retry?.error.retryAfterSeconds, seconds);
  });
}

// Serial tests have the clock of the process to themselves.
test('part of a second counts as a whole one in what a person is told', async (t) => {
  // A date has whole seconds: the time that is left until it has none.
  const date = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000);
  const retryAfter = { headers: { 'retry-after': date.toUTCString() } };
  const { baseUrl } = await serve(t, problem(429, 'too-many-attempts', retryAfter));
  const { now } = Date;
  t.teardown(() => (Date.now = now));
  Date.now = () => date.getTime() - 40_400;
  const error = await t.throwsAsync<LoonpoortError>(new Loonpoort({ baseUrl, ...impatient }).persons.get());
  t.is(error?.retryAfterSeconds, 41);
});

test('Retry-After as a date is obeyed', async (t) => {
  const date = new Date(Date.now() + 20_000).toUTCString();
  const retry = await firstRetry(t, problem(429, 'too-many-attempts', { headers: { 'retry-after': date } }));
  t.true(retry!.waitMs > 10_000 && retry!.waitMs <= 20_000, String(retry?.waitMs));
});

test('a Retry-After that has passed does not wait', async (t) => {
  const { baseUrl } = await serve(t, [
    problem(503, 'unavailable', { headers: { 'retry-after': new Date(0).toUTCString() } }),
    json({ id }),
  ]);
  const waits: number[] = [];
  const client = new Loonpoort({ baseUrl, auth: 'token', onRetry: ({ waitMs }) => waits.push(waitMs) });
  await client.companies.get({ companyId: id });
  t.deepEqual(waits, [0]);
});

test('a server that asks for more than half a minute is not asked again', async (t) => {
  const headers = { 'retry-after': '31' };
  const { baseUrl, received } = await serve(t, problem(429, 'too-many-attempts', { headers }));
  const error = await t.throwsAsync(async () => new Loonpoort({ baseUrl, ...impatient }).persons.get());
  t.like(error, { name: 'RateLimitError', status: 429, retryAfterSeconds: 31 });
  t.is(received.length, 1);
});

test('a lost connection is repeated, before and during the answer', async (t) => {
  const { baseUrl, received } = await serve(t, [hangUp, breakOff, json({ id })]);
  t.is((await new Loonpoort({ baseUrl, ...impatient }).companies.get({ companyId: id })).id, id);
  t.is(received.length, 3);
});

test("a server that is not there is a ConnectionError with fetch's reason", async (t) => {
  const client = new Loonpoort({ baseUrl: 'http://127.0.0.1:9/api', ...impatient });
  const error = await t.throwsAsync(async () => client.persons.get(), { instanceOf: ConnectionError });
  t.is(error?.status, undefined);
  t.true(error?.cause instanceof Error);
});

for (const [name, reply] of Object.entries({ 'no answer': keepSilent, 'half an answer': stall })) {
  test(`${name} in time is a TimeoutError, after the retries`, async (t) => {
    const { baseUrl } = await serve(t, reply);
    const attempts: number[] = [];
    const onRequest = ({ attempt }: { attempt: number }): unknown => attempts.push(attempt);
    const client = new Loonpoort({ baseUrl, ...impatient, timeoutMs: 50, maxRetries: 1, onRequest });
    const error = await t.throwsAsync(async () => client.persons.get(), { instanceOf: TimeoutError });
    t.true(error instanceof ConnectionError);
    t.deepEqual(attempts, [1, 2]);
  });
}

test('an attempt may take half a minute where nothing else is asked', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.teardown(() => mock.timers.reset());
  let sent = (): void => undefined;
  const underWay = new Promise<void>((resolve) => (sent = resolve));
  let outcome: unknown = 'waiting';
  const call = new Loonpoort({
    baseUrl: 'https://api.example/api',
    auth: 'token',
    maxRetries: 0,
    fetch: () => new Promise(sent),
  }).persons
    .get()
    .catch((error: unknown) => (outcome = error));
  await underWay;
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await turn();
  mock.timers.tick(29_999);
  await turn();
  t.is(outcome, 'waiting');
  mock.timers.tick(1);
  await call;
  t.true(outcome instanceof TimeoutError);
});

test('the timeout counts for each attempt', async (t) => {
  const { baseUrl } = await serve(t, [keepSilent, stall, json({ id })]);
  const client = new Loonpoort({ baseUrl, ...impatient, timeoutMs: 1_000 });
  t.is((await client.companies.get({ companyId: id })).id, id);
});

test('abort ends a request', async (t) => {
  const controller = new AbortController();
  const { baseUrl, received } = await serve(t, () => controller.abort(new Error('pagina verlaten')));
  const onRetry = (): void => t.fail('announced a retry of an aborted call');
  const call = new Loonpoort({ baseUrl, ...impatient, onRetry }).persons.get({}, { signal: controller.signal });
  const error = await t.throwsAsync(async () => call, { instanceOf: AbortError });
  t.is((error?.cause as Error).message, 'pagina verlaten');
  t.is(received.length, 1);
});

test('abort ends the wait between attempts', async (t) => {
  const controller = new AbortController();
  const { baseUrl, received } = await serve(t, down);
  const client = new Loonpoort({
    baseUrl,
    auth: 'token',
    retryDelayMs: () => 60_000,
    onRetry: () => controller.abort(),
  });
  await t.throwsAsync(async () => client.persons.get({}, { signal: controller.signal }), { instanceOf: AbortError });
  t.is(received.length, 1);
});

test('a signal that was aborted before the call sends nothing', async (t) => {
  const { baseUrl, received } = await serve(t, noContent);
  const call = new Loonpoort({ baseUrl, ...impatient }).persons.get({}, { signal: AbortSignal.abort() });
  await t.throwsAsync(async () => call, { instanceOf: AbortError });
  t.is(received.length, 0);
});
