import { verifyOperators } from '@loonpoort/server/audit/verify-operators.js';
import type { Verification } from '@loonpoort/server/audit/verify-chain.js';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { createOperator, revokeOperator } from '@loonpoort/server/operators/operator-access.js';
import type { ExecutionContext } from 'ava';
import { folder } from '../database/fixture.js';
import { startService, type TestService } from '../harness/service.js';
import { copyOf, tamperWith } from '../harness/tamper.js';
import { dropDatabase } from '../harness/test-database.js';
import { test } from '../harness/test.js';

let service: TestService;

test.before(async () => {
  service = await startService();
  for (const name of ['Een', 'Twee', 'Drie']) {
    const { operator } = await createOperator(service.app, { name, scopes: ['tenants:read'] });
    if (name === 'Twee') await revokeOperator(service.app, operator.id);
  }
});
test.after.always(() => service.stop());

/** Works on a copy as somebody does who owns it. */
async function tamper(t: ExecutionContext, statements: readonly string[]): Promise<Verification> {
  const url = await copyOf(service.app.database, folder(t));
  await tamperWith(url, statements);
  const copy = await openDatabase(url);
  const found = await verifyOperators(copy);
  await copy.close();
  await dropDatabase(url);
  return found;
}

test('what operators did is a chain that names the row that was touched', async (t) => {
  const whole = await tamper(t, []);
  t.like(whole, { entries: 4, headSeq: 4, fault: undefined });
  t.regex(whole.headHash, /^[0-9a-f]{64}$/);
  const touched: [string[], Verification['fault']][] = [
    [["UPDATE operator_actions SET operator_name = 'x' WHERE seq = 2"], { seq: 2, fault: 'altered' }],
    [['DELETE FROM operator_actions WHERE seq = 2'], { seq: 2, fault: 'missing' }],
    [['DELETE FROM operator_actions WHERE seq = 4'], { seq: 4, fault: 'missing' }],
    [
      ['DELETE FROM operator_actions WHERE seq = 2', 'UPDATE operator_actions SET seq = seq - 1 WHERE seq > 2'],
      { seq: 2, fault: 'missing' },
    ],
    [
      [
        [2, 99],
        [3, 2],
        [99, 3],
      ].map(([from, to]) => `UPDATE operator_actions SET seq = ${to} WHERE seq = ${from}`),
      { seq: 2, fault: 'moved' },
    ],
    [
      [
        `INSERT INTO operator_actions (id, at, operator_name, action, search_text, seq, hash)
           SELECT 'x', at, operator_name, action, search_text, 5, hash FROM operator_actions WHERE seq = 4`,
      ],
      { seq: 5, fault: 'inserted' },
    ],
  ];
  for (const [statements, fault] of touched) t.deepEqual((await tamper(t, statements)).fault, fault, statements[0]);
});

test('the database itself refuses to change or remove what operators did', async (t) => {
  const run = (sql: string) => service.app.database.transaction((trx) => trx.raw(sql));
  for (const sql of [
    'UPDATE operator_actions SET action = action',
    'DELETE FROM operator_actions',
    'DELETE FROM operator_chain',
    'UPDATE operator_chain SET head_seq = head_seq - 1',
  ]) {
    await t.throwsAsync(run(sql), { message: /recorded|goes on/ }, sql);
  }
});
