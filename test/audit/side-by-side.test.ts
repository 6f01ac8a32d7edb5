import { verifyChain } from '@loonpoort/server/audit/verify-chain.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';
import { test } from '../harness/test.js';

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;

test('fifty changes side by side each leave one entry, in one chain that is whole', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const { accessToken: token, tenant } = await signIn(service, administrator);
  const numbers = Array.from({ length: 50 }, (_, index) => 5000 + index);
  const made = await Promise.all(
    numbers.map((number) => send(service, 'POST', '/firms', { token, body: { number, name: `Kantoor ${number}` } })),
  );
  t.deepEqual([...new Set(made.map(({ status }) => status))], [201]);
  // Half of them are changed, and as many are refused: the version is not the one that is there.
  const changed = await Promise.all(
    made.map(({ body: { id, number }, headers }) =>
      send(service, 'PATCH', `/firms/${id}`, {
        token,
        body: { name: `Kantoor ${number} anders` },
        headers: { 'if-match': number % 2 ? '"99"' : headers.get('etag')! },
      }),
    ),
  );
  t.is(changed.filter(({ status }) => status === 200).length, 25);
  t.is(changed.filter(({ status }) => status === 412).length, 25);
  const entries = await service.app.database.rows<{
    seq: number;
    action: string;
    requestId: string;
    subjectId: string;
  }>(
    `SELECT seq, action, request_id AS "requestId", subject_id AS "subjectId" FROM audit_entries
     WHERE tenant_id = ? AND operation IN ('createFirm', 'updateFirm') ORDER BY seq`,
    [tenant.id],
  );
  const told = (answers: typeof made, action: string) =>
    answers.map(({ headers, body }) => [action, headers.get('x-request-id'), body.id]).sort();
  const accepted = changed.filter(({ status }) => status === 200);
  t.deepEqual(
    entries.map(({ action, requestId, subjectId }) => [action, requestId, subjectId]).sort(),
    [...told(made, 'created'), ...told(accepted, 'changed')].sort(),
  );
  t.is((await verifyChain(service.app.database, tenant.id)).fault, undefined);
});
