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
  await t.notThrowsAsync(checkKeys(database, other, columns), 'an empty one fits any key');
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
  await t.notThrowsAsync(checkKeys(database, cipher, columns));
  await t.throwsAsync(checkKeys(database, other, columns), { instanceOf: KeyError, message: /integrations/ });
  await t.notThrowsAsync(checkKeys(database, new Cipher([randomBytes(32), key]), columns));
});
