import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../harness/test.js';

const folders = ['server/src', 'sdk/src', 'components/src', 'examples/portal/src'];

/** Every source of the product by its path, without what is generated from the contract. */
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);

/** Tells which sources have something, with the line where it first stands. */
const having = (pattern: RegExp, only = sources): string[] =>
  only.flatMap(({ path, text }) => {
    const line = text.split('\n').find((each) => pattern.test(each));
    return line === undefined ? [] : [`${path}: ${line.trim()}`];
  });
const server = sources.filter(({ path }) => path.startsWith('server/'));

test('nothing that a person writes becomes a program or a page', (t) => {
  t.true(sources.length > 400);
  t.deepEqual(having(/\beval\(|new Function\(|\bvm['"]|setTimeout\(['"]/), []);
  t.deepEqual(having(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|unsafeStatic/), []);
  t.deepEqual(having(/child_process|\bexecSync|\bspawn\(/, server), [], 'the server starts no program');
});

test('pages take messages of no other page', (t) => {
  t.deepEqual(having(/postMessage|addEventListener\('message'|onmessage/), []);
});

test('ciphers, hashes and keys are those that are approved, and from the runtime', (t) => {
  const uses = (call: string): string[] => {
    const found = server.flatMap(({ text }) => [...text.matchAll(new RegExp(`\\b${call}\\(\\s*'([^']+)'`, 'g'))]);
    return [...new Set(found.map(([, name]) => name!))].sort();
  };
  t.deepEqual(uses('createCipheriv'), ['aes-256-gcm']);
  t.deepEqual(uses('createHash'), ['sha256']);
  t.deepEqual(uses('createHmac'), ['sha256']);
  t.deepEqual(uses('generateKeyPairSync'), ['ec']);
  t.regex(server.map(({ text }) => text).join('\n'), /namedCurve: 'P-256'/);
  t.deepEqual(having(/createCipher\(|md5|sha1\b|\bdes-|-ecb|-cbc|rc4|pbkdf2|crypto-js|node-forge/i, server), []);
});

test('what must not be guessed does not come from a generator that can be', (t) => {
  t.deepEqual(
    having(/Math\.random/).map((each) => each.split(':')[0]),
    ['sdk/src/retry.ts'],
    'only waits are spread by it',
  );
});

test('certificates of others are always checked', (t) => {
  t.deepEqual(having(/rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity/i), []);
});

test('no expression is made of what a person wrote', (t) => {
  // Each of these is made of the contract, of the portal's own list of pages, or of a constant.
  t.deepEqual([...new Set(having(/new RegExp\(/, server).map((each) => each.split(':')[0]))].sort(), [
    'server/src/contract/bounded-ajv.ts',
    'server/src/contract/formats.ts',
    'server/src/http/pages.ts',
    'server/src/http/server.ts',
    'server/src/integrations/files/xml.ts',
    'server/src/returns/messages/rules.ts',
  ]);
});
