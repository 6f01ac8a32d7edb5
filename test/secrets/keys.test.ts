import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { token as jwt } from '@hapi/jwt';
import { test } from '../harness/test.js';
import {
  hashToken,
  KeyError,
  loadKeys,
  newSigningKey,
  newToken,
  readSigningFile,
  sameSecret,
  signingKeyFile,
  SigningKeys,
} from '../../server/src/secrets/index.js';
import { folder } from '../database/fixture.js';

const place = { purpose: 'p', tenantId: 't', id: 'i' };
const newKey = (encoding: 'base64' | 'base64url' = 'base64') => randomBytes(32).toString(encoding);

test('the first start makes keys that only their owner reads, and the second uses them', (t) => {
  const dataDir = join(folder(t), 'data');
  const first = loadKeys({ dataDir });
  t.is(statSync(join(dataDir, 'encryption.key')).mode & 0o777, 0o600);
  const second = loadKeys({ dataDir });
  t.is(second.cipher.open(first.cipher.seal('geheim', place), place), 'geheim');
});

test('a key from the environment or a file is used, and none is made', (t) => {
  const dataDir = folder(t);
  const key = newKey();
  const keyFile = join(dataDir, 'given');
  writeFileSync(keyFile, `# current\n${newKey('base64url')}\n# older\n${key}\n`, { mode: 0o600 });
  const sealed = loadKeys({ dataDir, key }).cipher.seal('geheim', place);
  t.is(loadKeys({ dataDir, keyFile }).cipher.open(sealed, place), 'geheim');
  t.throws(() => statSync(join(dataDir, 'encryption.key')), { code: 'ENOENT' });
});

test('weak, missing and readable keys are refused, with what to do', (t) => {
  const dataDir = folder(t);
  const refuses = (options: { key?: string; keyFile?: string }, message: RegExp) =>
    t.throws(() => loadKeys({ dataDir, ...options }), { instanceOf: KeyError, message });
  refuses({ key: randomBytes(16).toString('base64') }, /LOONPOORT_KEY: a key is 32 bytes/);
  refuses({ key: 'geheim' }, /32 bytes/);
  refuses({ key: `${newKey()}!` }, /32 bytes/);
  refuses({ key: Buffer.alloc(32).toString('base64') }, /not random/);
  refuses({ key: '   ' }, /no key/);
  refuses({ keyFile: join(dataDir, 'nothing') }, /nothing: cannot read/);
  const keyFile = join(dataDir, 'open');
  writeFileSync(keyFile, newKey());
  chmodSync(keyFile, 0o644);
  refuses({ keyFile }, /chmod 600/);
  chmodSync(keyFile, 0o600);
  t.notThrows(() => loadKeys({ dataDir, keyFile }));
});

test('messages about a key do not show it', (t) => {
  const key = randomBytes(16).toString('base64');
  const error = t.throws(() => loadKeys({ dataDir: folder(t), key }));
  t.false(error.message.includes(key));
});

test('tokens signed by the current key verify by its kid, during a rotation too', (t) => {
  const [first, second] = [newSigningKey(), newSigningKey()];
  const old = new SigningKeys([first]);
  const token = jwt.generate(
    { sub: 'x' },
    { key: old.current.privateKey.export({ format: 'pem', type: 'pkcs8' }), algorithm: 'ES256' },
    { header: { kid: old.current.kid } },
  );
  const rotated = new SigningKeys([first]);
  rotated.replace([second, first]);
  const verify = (keys: SigningKeys) => {
    const artifacts = jwt.decode(token);
    const key = keys.verification.find(({ kid }) => kid === (artifacts.decoded.header as { kid?: string }).kid);
    if (!key) return 'unknown';
    jwt.verify(artifacts, { key: key.publicKey.export({ format: 'pem', type: 'spki' }), algorithm: 'ES256' });
    return 'ok';
  };
  t.is(verify(old), 'ok');
  t.is(verify(rotated), 'ok');
  t.is(verify(new SigningKeys([second])), 'unknown');
  t.not(rotated.current.kid, old.current.kid);
  t.is(rotated.jwks.keys.length, 2);
  t.false(JSON.stringify(rotated.jwks).includes('"d"'), 'no private part is published');
});

test('a broken or readable file of signing keys is refused and kept', (t) => {
  const dataDir = folder(t);
  t.is(readSigningFile(dataDir), undefined);
  const path = signingKeyFile(dataDir);
  for (const text of ['{}', '{"keys":[]}', '{"keys":[{"kty":"EC"}]}']) {
    writeFileSync(path, text, { mode: 0o600 });
    t.throws(() => readSigningFile(dataDir), { instanceOf: KeyError });
    t.is(readFileSync(path, 'utf8'), text);
  }
  chmodSync(path, 0o604);
  t.throws(() => readSigningFile(dataDir), { message: /chmod 600/ });
});

test('tokens', (t) => {
  const tokens = Array.from({ length: 1000 }, newToken);
  t.is(new Set(tokens).size, 1000);
  t.true(tokens.every((token) => /^[\w-]{43}$/.test(token)));
  t.is(hashToken('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  t.true(sameSecret('a', 'a'));
  t.false(sameSecret('a', 'ab'));
  t.false(sameSecret('', 'a'));
});
