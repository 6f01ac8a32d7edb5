import { connect } from 'node:net';
import { routes } from '@loonpoort/server/generated/routes.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { test } from '../harness/test.js';

let service: TestService;
let token: string;
test.before(async () => {
  service = await startService();
  token = (
    await signIn(
      service,
      demoLogins.find(({ email }) => email.startsWith('beheer'))!,
    )
  ).accessToken;
});
test.after.always(() => service.stop());

async function raw(path: string, init: RequestInit) {
  const response = await fetch(`${service.url}/api${path}`, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    body: await response.json(),
  };
}

const bearer = () => ({ authorization: `Bearer ${token}` });
const json = { 'content-type': 'application/json' };

const cases: Record<string, { ask: () => ReturnType<typeof raw>; status: number; problem: string }> = {
  'malformed JSON': {
    ask: () => raw('/firms', { method: 'POST', headers: { ...bearer(), ...json }, body: '{"number": 1,' }),
    status: 400,
    problem: 'malformed-body',
  },
  'no body': {
    ask: () => raw('/firms', { method: 'POST', headers: { ...bearer(), ...json } }),
    status: 400,
    problem: 'malformed-body',
  },
  'a prototype in the body': {
    ask: () => raw('/firms', { method: 'POST', headers: { ...bearer(), ...json }, body: '{"__proto__": {"a": 1}}' }),
    status: 400,
    problem: 'malformed-body',
  },
  'a body of 2 MB': {
    ask: () =>
      raw('/firms', {
        method: 'POST',
        headers: { ...bearer(), ...json },
        body: JSON.stringify({ name: 'x'.repeat(2_000_000) }),
      }),
    status: 413,
    problem: 'body-too-large',
  },
  'JSON as text/plain': {
    ask: () =>
      raw('/firms', {
        method: 'POST',
        headers: { ...bearer(), 'content-type': 'text/plain' },
        body: '{"number":1,"name":"a"}',
      }),
    status: 415,
    problem: 'unsupported-media-type',
  },
  'a form': {
    ask: () => raw('/sessions', { method: 'POST', body: new URLSearchParams({ email: 'a@b.nl', password: 'x' }) }),
    status: 415,
    problem: 'unsupported-media-type',
  },
  'a body without a type': {
    ask: () => raw('/sessions', { method: 'POST', body: new Blob(['{"email":"a@b.nl","password":"x"}']) }),
    status: 415,
    problem: 'unsupported-media-type',
  },
  'an unknown path': { ask: () => raw('/nothing', { headers: bearer() }), status: 404, problem: 'not-found' },
  'an unknown method': {
    ask: () => raw('/companies', { method: 'DELETE', headers: bearer() }),
    status: 405,
    problem: 'method-not-allowed',
  },
  'no token': { ask: () => raw('/companies', {}), status: 401, problem: 'unauthenticated' },
  'an identifier that cannot be': {
    ask: () => raw('/companies/12', { headers: bearer() }),
    status: 404,
    problem: 'not-found',
  },
  'a company that is not there': {
    ask: () => raw('/companies/01938f2e-6b1a-7c3d-8e4f-0123456789ab', { headers: bearer() }),
    status: 404,
    problem: 'not-found',
  },
  'an unknown tenant': {
    ask: () =>
      raw('/sessions', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ tenant: 'niemand', email: 'a@b.nl', password: 'x' }),
      }),
    status: 404,
    problem: 'unknown-tenant',
  },
  'a change without a version': {
    ask: () =>
      raw('/persons/current', { method: 'PATCH', headers: { ...bearer(), ...json }, body: '{"language":"en"}' }),
    status: 428,
    problem: 'precondition-required',
  },
  'a change of an old version': {
    ask: () =>
      raw('/persons/current', {
        method: 'PATCH',
        headers: { ...bearer(), ...json, 'if-match': '"0"' },
        body: '{"language":"en"}',
      }),
    status: 412,
    problem: 'stale',
  },
  'a link that nobody sent': {
    ask: () =>
      raw('/invitation-previews', { method: 'POST', headers: json, body: JSON.stringify({ token: 'A'.repeat(43) }) }),
    status: 404,
    problem: 'link-invalid',
  },
};

for (const [name, { ask, status, problem }] of Object.entries(cases)) {
  test(`${name} is a problem of the contract`, async (t) => {
    const answer = await ask();
    t.is(answer.status, status, JSON.stringify(answer.body));
    t.is(answer.type, 'application/problem+json');
    t.is(answer.body.type, `urn:loonpoort:problem:${problem}`);
    t.regex(answer.body.instance, /^urn:uuid:[0-9a-f-]{36}$/);
    t.is(answer.headers.get('cache-control'), 'no-store');
    t.is(answer.headers.get('x-content-type-options'), 'nosniff');
    t.notRegex(JSON.stringify(answer.body), /select |sqlite|node_modules|\.ts:/i);
  });
}

test('every wrong field is told at once, by pointer, in the language that was asked for', async (t) => {
  const body = { number: 'een', name: '', embedOrigins: ['https://goed.nl', 'ftp://fout'], colour: 'red' };
  const dutch = await send(service, 'POST', '/firms', { token, body });
  t.is(dutch.status, 400);
  t.deepEqual(
    (dutch.body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`).sort(),
    ['/colour unknown', '/embedOrigins/1 webOrigin', '/name required', '/number type'],
  );
  t.true(dutch.text.includes('Vul een naam in.'));
  const english = await send(service, 'POST', '/firms', {
    token,
    body,
    headers: { 'accept-language': 'en-GB,nl;q=0.5' },
  });
  t.true(english.text.includes('Enter a name.'));
  t.is((await send(service, 'GET', '/firms?q=goed', { token })).body.total, 0);
});

test('unknown and repeated query keys are refused by name', async (t) => {
  for (const [query, code] of [
    ['colour=red', 'unknown'],
    ['limit=5&limit=6', 'duplicate'],
    ['limit=veel', 'type'],
    ['limit=0', 'tooSmall'],
    ['kind=client&kind=test', 'duplicate'],
    ['kind=shop', 'choice'],
    ['cursor=xyz', 'invalid'],
  ]) {
    const { status, body } = await send(service, 'GET', `/companies?${query}`, { token });
    t.is(status, 400, query);
    t.is(body.errors[0].code, code, query);
  }
  t.is((await send(service, 'GET', '/companies?kind=client,test&limit=5', { token })).status, 200);
});

test('an Idempotency-Key repeats the answer and not the effect', async (t) => {
  const headers = { 'idempotency-key': 'sleutel-0001' };
  const body = { number: 777, name: 'Kantoor Eenmaal' };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => send(service, 'POST', '/firms', { token, body, headers })),
  );
  t.deepEqual([...new Set(answers.map(({ status, body: { id } }) => `${status} ${id}`))].length, 1);
  t.is((await send(service, 'GET', '/firms?q=eenmaal', { token })).body.total, 1);
  const other = await send(service, 'POST', '/firms', { token, body: { ...body, number: 778 }, headers });
  t.is(other.status, 422);
  t.is(other.body.type, 'urn:loonpoort:problem:idempotency-key-reused');
});

test('another origin is let in by exact match only, and never with credentials', async (t) => {
  const allowed = 'http://localhost:3001';
  const origins = [
    allowed,
    'http://localhost:30011',
    'https://localhost:3001',
    'http://localhost:3001.evil.example',
    'http://evil.example',
    'null',
    'http://a@localhost:3001',
  ];
  for (const origin of origins) {
    const preflight = await fetch(`${service.url}/api/companies`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    });
    t.is(preflight.headers.get('access-control-allow-origin'), origin === allowed ? allowed : null, origin);
    t.is(preflight.headers.get('access-control-allow-credentials'), null);
    t.true(preflight.headers.get('vary')?.toLowerCase().includes('origin'));
    const answer = await send(service, 'GET', '/companies?limit=1', { token, headers: { origin } });
    t.is(answer.status, origin === allowed ? 200 : 403, origin);
    t.is(answer.headers.get('access-control-allow-origin'), origin === allowed ? allowed : null, origin);
  }
});

test('a token that is signed with another number of bytes is refused as any other', async (t) => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const signatures = [
    'AA',
    '',
    signature.slice(0, -1),
    `${signature}A`,
    `${signature}=`,
    'A'.repeat(86),
    'é'.repeat(86),
  ];
  const tokens = [
    ...signatures.map((each) => `${header}.${payload}.${each}`),
    ...[null, 1, [], 'x'].flatMap((odd) => [
      `${part(odd)}.${payload}.${signature}`,
      `${header}.${part(odd)}.${signature}`,
    ]),
    'AA',
    `${token}.AA`,
  ];
  for (const each of tokens) {
    const { status, body } = await send(service, 'GET', '/companies', {
      headers: { authorization: `Bearer ${Buffer.from(each).toString('latin1')}` },
    });
    t.is(status, 401, each);
    t.is(body.type, 'urn:loonpoort:problem:session-expired', each);
  }
});

test('two refresh cookies of one name are as none', async (t) => {
  const cookie = '__Host-loonpoort-refresh=a; __Host-loonpoort-refresh=b';
  const { status } = await send(service, 'POST', '/sessions/current/tokens', {
    headers: { cookie, origin: service.url },
  });
  t.is(status, 401);
});

test('an operation with something in its path documents that it is not there', (t) => {
  const silent = Object.entries(routes).filter(
    ([, { params, statuses }]) => Object.keys(params.properties as object).length > 0 && !statuses.includes(404),
  );
  t.deepEqual(
    silent.map(([id]) => id),
    [],
  );
});

/** Sends bytes as they are, and returns all that comes back. */
async function rawAnswer(text: string): Promise<string> {
  const socket = connect(Number(new URL(service.url).port), 'localhost');
  socket.end(text, 'latin1');
  let answer = '';
  for await (const part of socket.setEncoding('utf8')) answer += part;
  return answer;
}

test('what is no request of HTTP is a problem too', async (t) => {
  const host = 'host: localhost\r\n';
  const requests: [string, number, string][] = [
    ['BREW /api/keys HTCPCP/1.0\r\n\r\n', 400, 'malformed-request'],
    [`GET /api/keys HTTP/1.1\r\n${host}x: a\0b\r\n\r\n`, 400, 'malformed-request'],
    [
      `POST /api/sessions HTTP/1.1\r\n${host}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`,
      400,
      'malformed-request',
    ],
    [`GET /api/keys HTTP/1.1\r\n${host}x: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ];
  for (const [request, status, problem] of requests) {
    const [head, body] = (await rawAnswer(request)).split('\r\n\r\n') as [string, string];
    t.true(head.startsWith(`HTTP/1.1 ${status} `), head);
    t.regex(head, /^content-type: application\/problem\+json$/im);
    t.like(JSON.parse(body), { type: `urn:loonpoort:problem:${problem}`, status });
  }
});
