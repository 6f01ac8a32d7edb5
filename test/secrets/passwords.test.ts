import { readFileSync } from 'node:fs';
import { hash } from '@node-rs/argon2';
import { test } from '../harness/test.js';
import fc from 'fast-check';
import { checkPassword, Passwords } from '../../server/src/secrets/index.js';

const passwords = new Passwords();
const context = ['OAMKB Administratiekantoor', 'Kantoor De Vries', 'Johanna van Dijk', 'j.vandijk@devries.nl'];
const reason = (password: string) => {
  const result = checkPassword(password, context);
  return result.ok ? 'ok' : result.reason;
};

test('a hash is Argon2id of the asked strength, and verifies its own password only', async (t) => {
  const stored = await passwords.hash('een lang en goed wachtwoord');
  t.regex(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  t.true(await passwords.verify(stored, 'een lang en goed wachtwoord'));
  t.false(await passwords.verify(stored, 'Een lang en goed wachtwoord'));
  t.false(await passwords.verify(stored, 'een lang en goed wachtwoord '));
  t.not(stored, await passwords.hash('een lang en goed wachtwoord'));
});

test('every byte counts, also after 72', async (t) => {
  const stored = await passwords.hash(`${'é'.repeat(40)}a`);
  t.false(await passwords.verify(stored, `${'é'.repeat(40)}b`));
});

test('without an account nothing verifies, and the same work is done', async (t) => {
  t.false(await passwords.verify(undefined, 'x'));
  t.false(await passwords.verify(null, ''));
});

test('a weaker hash verifies and asks to be made anew', async (t) => {
  const weaker = await hash('een lang en goed wachtwoord', { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  t.true(await passwords.verify(weaker, 'een lang en goed wachtwoord'));
  t.true(passwords.needsRehash(weaker));
  t.false(passwords.needsRehash(await passwords.hash('x')));
});

test('many at once all get their turn', async (t) => {
  const stored = await passwords.hash('a');
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => passwords.verify(stored, i % 2 ? 'a' : 'b')));
  t.deepEqual(
    results,
    Array.from({ length: 20 }, (_, i) => i % 2 === 1),
  );
});

test('length is counted in code points', (t) => {
  t.is(reason('paarden eten 1'), 'tooShort');
  t.is(reason('paarden eten 12'), 'ok');
  t.is(reason('🐴🐮🐷🐔🦆🐑🐐🐕🐈🐇🐿🦔🦇🐻'), 'tooShort');
  t.is(reason('🐴🐮🐷🐔🦆🐑🐐🐕🐈🐇🐿🦔🦇🐻🐼'), 'ok');
  const long = Array.from({ length: 64 }, (_, i) => `${(i * 7919) % 9973}z`)
    .join('')
    .slice(0, 256);
  t.is(reason(long), 'ok');
  t.is(reason(`${long}q`), 'tooLong');
});

test('patterns', (t) => {
  for (const password of [
    'aaaaaaaaaaaaaaa',
    'aaaaaaaaaaaaaaab',
    'abcabcabcabcabc',
    'zxyzxyzxyzxyzxyz',
    'cdefghijklmnopqrs',
    '8765432109876543',
    'asdfghjkl;zxcvbnm,',
    'abababbaabababba',
    'kippenhok1234567890',
  ])
    t.true(['pattern', 'common'].includes(reason(password)), password);
});

test('a common password does not become good by repeating, padding, pairing or signs for letters', (t) => {
  for (const password of [
    'passwordpassword',
    'Password12345678',
    '!!!!!password!!!!!',
    'P@ssw0rd2026!!!!',
    'W@chtw00rd-2026!',
    'welkom2026!!!!!!',
    'zomer2026zomer2026',
    'drowssapdrowssap',
    'dragon-football1',
    'p.a.s.s.w.o.r.d.1',
    'ikhouvanjouliefje',
  ])
    t.like(checkPassword(password), { ok: false, reason: 'common' }, password);
});

test('every word of the list is refused, as it is or made long enough', (t) => {
  const words = readFileSync(new URL('../../server/src/secrets/common-passwords.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  t.true(words.length >= 3000);
  for (const word of words.slice(0, 3500)) {
    t.false(checkPassword(word).ok, word);
    t.false(checkPassword(word.padEnd(15, '1')).ok, word);
    t.false(checkPassword(word.repeat(Math.ceil(15 / word.length))).ok, word);
  }
});

test('names at hand', (t) => {
  for (const [password, word] of [
    ['loonpoort123456', 'loonpoort'],
    ['OAMKB-oamkb-2026!', 'oamkb'],
    ['vandijk.devries', 'vandijk'],
    ['L00np00rt-l00np00rt', 'loonpoort'],
    ['KantoorDeVries2026', 'kantoordevries'],
  ] as const)
    t.deepEqual(checkPassword(password, context), { ok: false, reason: 'context', word }, password);
  t.is(reason('vandijk paarden eten hooi'), 'ok', 'a name in a long password is no harm');
});

test('good passwords are accepted, whatever characters they are made of', (t) => {
  for (const password of [
    'correct horse battery staple',
    'paarden eten graag hooi',
    'mijn fiets staat buiten',
    'hooiberg-regenworm-7',
    'ώρα για ένα καφέ τώρα',
  ])
    t.is(reason(password), 'ok', password);
  const character = fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code));
  const random = fc.array(character, { minLength: 16, maxLength: 64 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(random, (password) => new Set(password).size < 10 || checkPassword(password, context).ok),
    { numRuns: 5000, seed: 11 },
  );
});
