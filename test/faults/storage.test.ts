import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;

test('a disk that is full keeps what was acknowledged, reads, says so to who writes, and is written to again once it has room', async (t) => {
  const service = await startService({ logLevel: 'silent' });
  t.teardown(() => service.stop());
  const { accessToken: token } = await signIn(service, administrator);
  // Each takes a page of its own, so that few are needed.
  const embedOrigins = Array.from(
    { length: 18 },
    (_, index) => `https://${'a'.repeat(60)}.${'b'.repeat(60)}${index}.example`,
  );
  const add = (number: number) =>
    send(service, 'POST', '/firms', { token, body: { number, name: `Kantoor ${number}`, embedOrigins } });
  const limit = (pages: number) =>
    service.app.database.transaction((trx) => trx.raw(`PRAGMA max_page_count = ${pages}`));
  // SQLite's own limit: no page more than there are.
  await limit(1);
  const acknowledged: number[] = [];
  let number = 1000;
  let answer = await add(number);
  while (answer.status === 201 && number < 3000) {
    acknowledged.push(number);
    answer = await add((number += 1));
  }
  t.deepEqual([answer.status, answer.body.type], [503, 'urn:loonpoort:problem:unavailable-read-only'], answer.text);
  t.truthy(answer.headers.get('retry-after'));
  const list = await send(service, 'GET', '/firms?limit=200', { token });
  t.is(list.status, 200);
  await limit(1_000_000);
  t.is((await add(number)).status, 201);
  const rows = await service.app.database.rows<{ number: number }>('SELECT number FROM firms WHERE number >= 1000');
  t.deepEqual(
    rows.map((row) => row.number).sort((a, b) => a - b),
    [...acknowledged, number],
  );
  t.deepEqual(await service.app.database.rows('PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
});
