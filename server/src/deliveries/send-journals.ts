import type { App } from '../app.js';
import { toFinding } from '../contract/finding.js';
import type { Actor, Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { scopeOf } from '../scope/scope.js';
import { type Queued, queueJournal } from './queue.js';

/** Milliseconds for asking packages before sending; what they did not answer by then is sent without. */
const patience = 15_000;
/** Companies whose packages are asked at once. */
const atOnce = 8;

export const sendJournals: Handler<'sendJournals'> = async ({ body, actor, language }, app) => {
  const { journalIds } = body;
  await checkScope(app, actor, journalIds);
  const signal = AbortSignal.timeout(patience);
  const outcomes = new Map<string, Queued>();
  const waiting = [...journalIds];
  const asking = async () => {
    for (let journalId = waiting.shift(); journalId !== undefined; journalId = waiting.shift()) {
      outcomes.set(journalId, await queueJournal(app, { tenantId: actor.tenantId, journalId, by: actor.login.id }, signal));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asking));
  const items = journalIds.map((journalId) => {
    const { outcome, deliveryId, state, findings } = outcomes.get(journalId)!;
    return { journalId, outcome, deliveryId, state, findings: findings.map((each) => toFinding(each, language)) };
  });
  return { body: { items } };
};

/** All or none: whoever names a journal that is not theirs gets nothing sent. */
async function checkScope({ database }: App, actor: Actor, journalIds: readonly string[]): Promise<void> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const [row] = await database.rows<{ seen: number }>(
    `SELECT count(*) AS seen FROM journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id
     WHERE j.tenant_id = ? AND j.id IN (SELECT value FROM json_each(?)) AND (${sql})`,
    [actor.tenantId, JSON.stringify(journalIds), ...bindings],
  );
  if (row!.seen < journalIds.length) throw new Problem('not-found');
}
