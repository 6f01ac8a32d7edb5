import { inspect } from 'node:util';
import { test } from '../harness/test.js';
import * as sdk from '@loonpoort/sdk';
import { Loonpoort, LoonpoortError, type RequestEvent, type ResponseEvent, type RetryEvent } from '@loonpoort/sdk';
import { hangUp, json, keepSilent, problem, serve, type Reply } from './server.js';

const id = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';
const once = { auth: 'token', maxRetries: 0 };

const classes: [number, Extract<keyof typeof sdk, `${string}Error`>][] = [
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [410, 'GoneError'],
  [412, 'PreconditionFailedError'],
  [415, 'LoonpoortError'],
  [422, 'UnprocessableError'],
  [428, 'PreconditionRequiredError'],
  [429, 'RateLimitError'],
  [500, 'ServerError'],
  [503, 'ServerError'],
];

for (const [status, name] of classes) {
  test(`${status} is a ${name}`, async (t) => {
    const { baseUrl } = await serve(t, problem(status, 'not-found'));
    const error = await t.throwsAsync(async () => new Loonpoort({ baseUrl, ...once }).persons.get());
    t.true(error instanceof LoonpoortError);
    t.is(error?.constructor, sdk[name]);
    t.like(error, { name, status, type: 'urn:loonpoort:problem:not-found', requestId: 'urn:uuid:1', fieldErrors: [] });
    t.is(error?.message, `getPerson: ${status} Titel van not-found`);
  });
}

test('the problem and its fields are on the error', async (t) => {
  const errors = [{ pointer: '/number', code: 'taken', message: 'Het nummer is al in gebruik.' }];
  const { baseUrl } = await serve(t, problem(409, 'already-exists', { errors }));
  const create = new Loonpoort({ baseUrl, ...once }).companies.create({ name: 'Bakkerij' } as never);
  const error = await t.throwsAsync<LoonpoortError>(async () => create);
  t.deepEqual(error?.fieldErrors, errors as never);
  t.is(error?.problem?.detail, 'Wat te doen.');
});

test('a failure handled through withResponse is reported once', async (t) => {
  const { baseUrl } = await serve(t, problem(404, 'not-found'));
  // Ava fails the run for a rejection that nobody handles.
  await t.throwsAsync(new Loonpoort({ baseUrl, ...once }).persons.get().withResponse(), { name: 'NotFoundError' });
});

test('an error page of something in between is an error by its status', async (t) => {
  const { baseUrl } = await serve(
    t,
    (response) =>
      void response.writeHead(502, { 'content-type': 'text/html', 'x-request-id': '42' }).end('<h1>Bad gateway</h1>'),
  );
  const error = await t.throwsAsync(async () => new Loonpoort({ baseUrl, ...once }).persons.get());
  t.like(error, { name: 'ServerError', status: 502, type: undefined, problem: undefined, requestId: '42' });
  t.is(error?.message, 'getPerson: 502 Bad Gateway');
});

test('a success that is no JSON is an error that does not quote it', async (t) => {
  const { baseUrl } = await serve(t, (response) => void response.end('<h1>Welkom bij het hotel</h1>'));
  const error = await t.throwsAsync(async () => new Loonpoort({ baseUrl, ...once }).persons.get());
  t.like(error, { name: 'LoonpoortError', status: 200 });
  t.false(inspect(error, { depth: 10 }).includes('hotel'));
});

const token = 'eyJ-geheim-token';
const password = 'geheim wachtwoord van jan';
const cookie = 'geheim-koekje';

const failures: Record<string, Reply> = {
  'a refusal': problem(401, 'wrong-credentials'),
  'a broken server': (response) => void response.writeHead(500, { 'set-cookie': cookie }).end(),
  'a lost connection': hangUp,
  'a silent server': keepSilent,
  'an answer without JSON': (response) => void response.end('<html>'),
};

for (const [name, reply] of Object.entries(failures)) {
  test(`no secret is in errors or hooks after ${name}`, async (t) => {
    const { baseUrl } = await serve(t, reply);
    const seen: (RequestEvent | ResponseEvent | RetryEvent | unknown)[] = [];
    const log = (event: unknown): unknown => seen.push(event);
    const hooks = { onRequest: log, onResponse: log, onRetry: log };
    const client = new Loonpoort({
      baseUrl,
      auth: token,
      timeoutMs: 200,
      maxRetries: 1,
      retryDelayMs: () => 0,
      ...hooks,
    });
    const calls = [
      client.sessions.create({ email: 'jan@voorbeeld.nl', password }),
      client.call('changePassword', { currentPassword: password, newPassword: password }),
      client.companies.list({ q: password }),
    ];
    for (const { status, ...result } of await Promise.allSettled(calls)) {
      t.is(status, 'rejected');
      seen.push(result);
    }
    const text = inspect(seen, { depth: 20, showHidden: true });
    for (const secret of [token, password, encodeURIComponent(password), cookie, new URL(baseUrl).host]) {
      t.false(text.includes(secret), `${secret} in ${text}`);
    }
    t.true(text.includes('[redacted]'));
  });
}

test("hooks tell each attempt by the contract's names", async (t) => {
  const { baseUrl } = await serve(t, [problem(503, 'unavailable'), json({ id }, 200, { 'set-cookie': cookie })]);
  const seen: [string, RequestEvent | ResponseEvent | RetryEvent][] = [];
  const client = new Loonpoort({
    baseUrl,
    auth: token,
    retryDelayMs: () => 0,
    onRequest: (event) => seen.push(['request', event]),
    onResponse: (event) => seen.push(['response', event]),
    onRetry: (event) => seen.push(['retry', event]),
  });
  await client.companies.get({ companyId: id });

  t.deepEqual(
    seen.map(([name, { attempt }]) => `${name} ${attempt}`),
    ['request 1', 'response 1', 'retry 1', 'request 2', 'response 2'],
  );
  for (const [, event] of seen) {
    t.like(event, { operationId: 'getCompany', method: 'GET', path: '/companies/{companyId}' });
  }
  t.like(seen[1]?.[1], { status: 503 });
  t.like((seen[2]?.[1] as RetryEvent).error, { name: 'ServerError', type: 'urn:loonpoort:problem:unavailable' });
  t.is((seen[4]?.[1] as ResponseEvent).headers.get('set-cookie'), '[redacted]');
});
