import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';

let service: TestService;
let token: string;
test.before(async () => {
  service = await startService();
  token = (await signIn(service, demoLogins[0]!)).accessToken;
});
test.after.always(() => service.stop());

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

function forge(
  { header = {}, claims = {} }: { header?: Record<string, unknown>; claims?: Record<string, unknown> },
  key = service.app.keys.current.privateKey,
): string {
  const [head, body] = token.split('.');
  const content = `${encode({ ...decode(head!), ...header })}.${encode({ ...decode(body!), ...claims })}`;
  const signature = sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' });
  return `${content}.${signature.toString('base64url')}`;
}

const seconds = () => Math.floor(Date.now() / 1000);
const other = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const asks = async (bearer: string) => send(service, 'GET', '/sessions/current', { token: bearer });

test('the token that was issued is accepted, and so is the same one signed again', async (t) => {
  t.is((await asks(token)).status, 200);
  t.is((await asks(forge({}))).status, 200);
});

test('an access token says what RFC 9068 asks, for ten minutes', (t) => {
  const [head, body] = token.split('.').map((part, index) => (index < 2 ? decode(part) : {}));
  t.like(head, { alg: 'ES256', typ: 'at+jwt' });
  t.is(typeof head!.kid, 'string');
  t.is((body!.exp as number) - (body!.iat as number), 600);
  for (const claim of ['iss', 'aud', 'sub', 'sid', 'tid', 'jti']) t.truthy(body![claim], claim);
});

const refused: Record<string, () => string> = {
  'no exp': () => forge({ claims: { exp: undefined } }),
  'an exp that has passed': () => forge({ claims: { iat: seconds() - 700, exp: seconds() - 100 } }),
  'an exp far away': () => forge({ claims: { exp: 1e300 } }),
  'a life of more than ten minutes': () => forge({ claims: { exp: seconds() + 3600 } }),
  'no iat': () => forge({ claims: { iat: undefined } }),
  'an old iat with a new exp': () => forge({ claims: { iat: seconds() - 5000, exp: seconds() + 500 } }),
  'a future nbf': () => forge({ claims: { nbf: seconds() + 3600 } }),
  'typ refresh+jwt': () => forge({ header: { typ: 'refresh+jwt' } }),
  'typ JWT': () => forge({ header: { typ: 'JWT' } }),
  'no typ': () => forge({ header: { typ: undefined } }),
  'an unknown critical header': () => forge({ header: { crit: ['b64'], b64: false } }),
  'no kid': () => forge({ header: { kid: undefined } }),
  'another kid': () => forge({ header: { kid: 'other' } }),
  'a key in the header': () => forge({ header: { jwk: { kty: 'EC' } } }),
  'a key address in the header': () => forge({ header: { jku: 'http://localhost/keys' } }),
  'another issuer': () => forge({ claims: { iss: 'other' } }),
  'another audience': () => forge({ claims: { aud: 'embed' } }),
  'no audience': () => forge({ claims: { aud: undefined } }),
  'no subject': () => forge({ claims: { sub: undefined } }),
  'no session': () => forge({ claims: { sid: undefined } }),
  'no tenant': () => forge({ claims: { tid: undefined } }),
  'another tenant': () => forge({ claims: { tid: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' } }),
  'another person': () => forge({ claims: { sub: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' } }),
  'another login': () => forge({ claims: { lid: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' } }),
  'a session that is not there': () => forge({ claims: { sid: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' } }),
  'a signature by another key': () => forge({}, createPrivateKey(other.privateKey)),
  'alg none': () => `${encode({ ...decode(token.split('.')[0]!), alg: 'none' })}.${token.split('.')[1]}.`,
  'an HMAC with the public key': () => {
    const content = `${encode({ ...decode(token.split('.')[0]!), alg: 'HS256' })}.${token.split('.')[1]}`;
    const secret = service.app.keys.verification[0]!.publicKey.export({ format: 'pem', type: 'spki' });
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  },
  'lower-case alg': () => forge({ header: { alg: 'es256' } }),
  'a changed claim': () => {
    const [head, body, signature] = token.split('.');
    return `${head}.${encode({ ...decode(body!), role: 'administrator' })}.${signature}`;
  },
  'an array as payload': () => `${token.split('.')[0]}.${encode('[]')}.${token.split('.')[2]}`,
  'three dots': () => '...',
  nothing: () => '',
};

for (const [name, make] of Object.entries(refused)) {
  test(`refused: ${name}`, async (t) => {
    const answer = await asks(make());
    t.is(answer.status, 401);
    t.is(answer.headers.get('content-type'), 'application/problem+json');
    t.regex(answer.body.type, /:(unauthenticated|session-expired)$/);
    t.regex(answer.headers.get('www-authenticate') ?? '', /^Bearer( error="invalid_token")?$/);
  });
}

test('the public keys are published, and the private ones are not', async (t) => {
  const { body } = await send(service, 'GET', '/keys');
  t.is(body.keys[0].kid, decode(token.split('.')[0]!).kid);
  t.false('d' in body.keys[0]);
});
