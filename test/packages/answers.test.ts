import { test } from '../harness/test.js';
import { RejectedError, RetryableError, SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import { type Failure, type PackageResponse, toError } from '@loonpoort/server/integrations/connectors/http.js';
import { assertSameTotals, parseCents } from '@loonpoort/server/integrations/connectors/totals.js';
import { journal } from './suite.js';

/** Says what an answer of a package means for the journal; what it leaves open is looked up. */
function meaningOf(
  status: number,
  { headers, ...failure }: Partial<Failure> & { headers?: Record<string, string> } = {},
) {
  const response = { status, headers: new Headers(headers) as PackageResponse['headers'], text: '' };
  const error = toError(response, { posting: true, refusals: [400, 422], ...failure });
  if (error instanceof SignInError) return 'sign-in';
  if (error instanceof RejectedError) return `refused: ${error.message}`;
  return error instanceof RetryableError ? `later: ${error.waitMs}` : 'open';
}

test('a refusal has a status that the vendor documents for it, and words of the package', (t) => {
  const message = 'De periode is gesloten.';
  for (const status of [400, 422]) {
    t.is(meaningOf(status, { message }), `refused: ${message}`);
    t.is(meaningOf(status), 'open');
  }
  // RFC 9110 15.5.9 and 15.5.10, RFC 8470 5.2: a time-out, a conflict with what is there, and an attempt too early.
  for (const status of [301, 404, 408, 409, 425, 500, 502, 504])
    t.is(meaningOf(status, { message }), 'open', `${status}`);
});

test('a package that asks to wait, or to sign in, took nothing', (t) => {
  const headers = { 'retry-after': '60' };
  t.is(meaningOf(429, { headers, message: 'Te veel' }), 'later: 60000');
  t.is(meaningOf(429, { limitEndsMs: 7000 }), 'later: 7000', 'the package tells the end of the limit otherwise');
  t.is(meaningOf(503, { headers, posting: false }), 'later: 60000');
  t.is(meaningOf(503, { headers }), 'open', 'a proxy says the same of a journal whose answer it did not get');
  for (const status of [401, 403]) t.is(meaningOf(status, { message: 'Nee' }), 'sign-in');
});

test('amounts of packages are read to the cent, and what is no amount is none', (t) => {
  for (let cents = 0; cents < 20_000; cents++) {
    const text = (cents / 100).toFixed(2);
    for (const value of [text, `-${text}`, Number(text), -Number(text)]) {
      const expected = String(value).startsWith('-') ? -cents : cents;
      if (parseCents(value) !== expected) t.is(parseCents(value) + 0, expected + 0, String(value));
    }
  }
  t.is(parseCents(1_234_567.89), 123_456_789);
  t.is(parseCents('0.29'), 29);
  for (const value of ['', ' ', 'tien', '1,50', null, undefined, NaN, Infinity, {}])
    t.throws(() => parseCents(value), { message: /cannot be read/ }, String(value));
});

test('what is there is what was sent only where debit, credit and the number of lines are', (t) => {
  const entry = journal();
  const found = { documentNumber: '7', documentId: '7', debit: 729_002, credit: 729_002, lines: 14 };
  t.notThrows(() => assertSameTotals(entry, found));
  for (const other of [{ debit: 729_001 }, { credit: 729_001 }, { lines: 13 }])
    t.throws(() => assertSameTotals(entry, { ...found, ...other }), { name: 'MismatchError' });
});
