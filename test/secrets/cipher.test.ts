import { randomBytes } from 'node:crypto';
import { test } from '../harness/test.js';
import fc from 'fast-check';
import { checkKeys } from '../../server/src/database/index.js';
import { Cipher, EnvelopeError, KeyError } from '../../server/src/secrets/index.js';
import { Integration } from '../../server/src/integrations/integration.js';
import { addTenant, testDatabase } from '../database/fixture.js';

const key = randomBytes(32);
const cipher = new Cipher([key]);
const place = { purpose: 'integrations.secrets', tenantId: 'tenant', id: 'row' };

test('what is sealed opens again, whatever it is', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => cipher.open(cipher.seal(text, place), place) === text),
  );
  const envelope = cipher.seal('wachtwoord van Exact', place);
  t.regex(envelope, /^v1\.[\w-]{8}\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/);
  t.not(envelope, cipher.seal('wachtwoord van Exact', place), 'no two alike');
});

test('an envelope opens in no other row, tenant or purpose', (t) => {
  const envelope = cipher.seal('geheim', place);
  for (const other of [
    { id: 'row2' },
    { tenantId: 'tenant2' },
    { purpose: 'jobs.payload' },
    { tenantId: 'tenantrow', id: '' },
  ]) {
    t.throws(() => cipher.open(envelope, { ...place, ...other }), { instanceOf: EnvelopeError, message: /altered/ });
  }
});

test('a derived key is the same for the same place and data key, and for no other', (t) => {
  const derived = cipher.deriveKey(place);
  t.is(cipher.deriveKey({ ...place }), derived);
  for (const other of [{ id: 'row2' }, { tenantId: 'tenant2' }, { purpose: 'jobs.payload' }])
    t.not(cipher.deriveKey({ ...place, ...other }), derived);
  const rotated = new Cipher([key]);
  const own = { id: 'datakey1', tenantId: place.tenantId, key: randomBytes(32) };
  rotated.useDataKeys([own], [own]);
  t.not(rotated.deriveKey(place), derived);
  t.false(derived.includes(key.toString('base64url')));
});

test('an envelope with any character changed does not open', (t) => {
  const envelope = cipher.seal('geheim', place);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=';
  for (let index = 0; index < envelope.length; index++) {
    for (const letter of alphabet) {
      if (letter === envelope[index]) continue;
      const changed = envelope.slice(0, index) + letter + envelope.slice(index + 1);
      t.throws(() => cipher.open(changed, place), { instanceOf: EnvelopeError }, changed);
    }
  }
  for (const text of [
    '',
    'v1',
    'geheim',
    `${envelope}.`,
    envelope.slice(0, -4),
    envelope.split('.').slice(0, 4).join('.'),
  ]) {
    t.throws(() => cipher.open(text, place), { instanceOf: EnvelopeError }, text);
  }
});

test('another key does not open it; an older key still does, and new envelopes use the new one', (t) => {
  const envelope = cipher.seal('geheim', place);
  t.throws(() => new Cipher([randomBytes(32)]).open(envelope, place), {
    instanceOf: EnvelopeError,
    message: /unknownKey/,
  });
  const rotated = new Cipher([randomBytes(32), key]);
  t.is(rotated.open(envelope, place), 'geheim');
  t.throws(() => cipher.open(rotated.seal('geheim', place), place), { message: /unknownKey/ });
});

test('a data key opens in its own row only, and its wrap with any bit flipped not at all', (t) => {
  const dataKey = { tenantId: 'tenant', id: 'AAAAAAAA', key: randomBytes(32) };
  const wrapped = cipher.wrap(dataKey);
  t.deepEqual(cipher.unwrap({ ...dataKey, wrapped }), dataKey);
  t.throws(() => cipher.unwrap({ ...dataKey, tenantId: 'tenant2', wrapped }), { message: /altered/ });
  t.throws(() => cipher.unwrap({ ...dataKey, id: 'AAAAAAAB', wrapped }), { message: /altered/ });
  const [head, ...parts] = wrapped.split('.').slice(1) as [string, string, string, string];
  for (const [index, part] of parts.entries()) {
    const bytes = Buffer.from(part, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      const changed = ['v1', head, ...parts.with(index, bytes.toString('base64url'))].join('.');
      t.throws(() => cipher.unwrap({ ...dataKey, wrapped: changed }), { instanceOf: EnvelopeError });
      bytes[bit >> 3]! ^= 1 << (bit & 7);
    }
  }
});

test('what a tenant seals opens with its own data key, and with no other that stays', (t) => {
  const keyOf = (tenantId: string, id: string) => ({ tenantId, id, key: randomBytes(32) });
  const [own, other, installation] = [keyOf('tenant', 'own-----'), keyOf('other', 'other---'), keyOf('', 'all-----')];
  const full = new Cipher([key]);
  full.useDataKeys([own, other, installation], [own, other, installation]);
  const envelope = full.seal('geheim', place);
  t.is(envelope.split('.')[1], own.id);
  t.is(full.seal('x', { ...place, tenantId: 'new' }).split('.')[1], installation.id);
  full.useDataKeys([other, installation], [other, installation]);
  t.throws(() => full.open(envelope, place), { message: /unknownKey/ });
  t.is(full.open(cipher.seal('van vroeger', place), place), 'van vroeger');
});

test('nonces do not repeat', (t) => {
  const nonces = Array.from({ length: 20_000 }, () => cipher.seal('x', place).split('.')[2]);
  t.is(new Set(nonces).size, nonces.length);
});

test('a database sealed under another key is refused', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const columns = [
    { table: 'integrations', column: 'secrets' },
    { table: 'jobs', column: 'payload' },
  ];
  const other = new Cipher([randomBytes(32)]);
  await t.notThrowsAsync(
    checkKeys(database, () => other, columns),
    'an empty one fits any key',
  );
  await database.transaction((trx) =>
    Integration.query(trx).insert({
      tenantId,
      level: 'tenant',
      ownerId: tenantId,
      package: 'a',
      settings: {},
      secrets: cipher.seal('{}', place),
    }),
  );
  await t.notThrowsAsync(checkKeys(database, () => cipher, columns));
  await t.throwsAsync(
    checkKeys(database, () => other, columns),
    { instanceOf: KeyError, message: /integrations/ },
  );
  await t.notThrowsAsync(checkKeys(database, () => new Cipher([randomBytes(32), key]), columns));
});

test('a start takes the key that another one makes while it looks', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const columns = [{ table: 'jobs', column: 'payload' }];
  let made: Cipher | undefined;
  // Another first start makes the key and seals with it once this one has begun.
  const slow = Object.create(database, {
    rows: {
      value: async (...question: Parameters<typeof database.rows>) => {
        if (!made) {
          made = cipher;
          const payload = made.seal('{}', place);
          const job = { tenantId, id: 'x', kind: 'x', runAt: '9', createdAt: '', payload };
          await database.transaction((trx) => trx('jobs').insert(job));
        }
        return database.rows(...question);
      },
    },
  }) as typeof database;
  await t.notThrowsAsync(checkKeys(slow, () => made, columns));
});
