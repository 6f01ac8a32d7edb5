import { test } from '../harness/test.js';
import fc from 'fast-check';
import { date, decimal, truncate } from '@loonpoort/server/integrations/files/text.js';

test('a text is cut between characters, never within one', (t) => {
  t.is(truncate('💶💶💶', 2), '💶💶');
  t.is(truncate('a💶b', 2), 'a💶');
  t.is(truncate('abc', 3), 'abc');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, limit) => {
      t.is(truncate(text, limit), [...text].slice(0, limit).join(''));
    }),
  );
});

test('amounts have two decimals and lose no cent, however large', (t) => {
  t.deepEqual(
    [0, 5, 100, -1, -123456].map((cents) => decimal(cents, ',')),
    ['0,00', '0,05', '1,00', '-0,01', '-1234,56'],
  );
  t.is(decimal(-0, '.'), '0.00');
  t.is(decimal(Number.MAX_SAFE_INTEGER, '.'), '90071992547409.91');
  fc.assert(
    fc.property(fc.maxSafeInteger(), (cents) => {
      t.is(Number(decimal(cents, '.').replace('.', '')), cents + 0);
    }),
  );
});

test('days are written in every order that packages read', (t) => {
  const formats = ['dd-MM-yyyy', 'dd-MM-yy', 'ddMMyyyy', 'yyyyMMdd', 'yyyy-MM-dd'] as const;
  t.deepEqual(
    formats.map((format) => date('2026-01-31', format)),
    ['31-01-2026', '31-01-26', '31012026', '20260131', '2026-01-31'],
  );
});
