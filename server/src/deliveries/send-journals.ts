import { toFinding } from '../contract/finding.js';
import type { Handler } from '../contract/handler.js';
import { assertJournalsInScope } from '../journals/journals-in-scope.js';
import { queueJournals } from './queue-journal.js';

/** Milliseconds for asking packages before sending; what they did not answer by then is sent without. */
const requestTimeoutMs = 15_000;

export const sendJournals: Handler<'sendJournals'> = async ({ body, actor, language }, app) => {
  const { journalIds } = body;
  await assertJournalsInScope(app.database, actor, journalIds);
  const outcomes = await queueJournals(app, actor, journalIds, AbortSignal.timeout(requestTimeoutMs));
  const items = journalIds.map((journalId) => {
    const { outcome, deliveryId, state, findings } = outcomes.get(journalId)!;
    return { journalId, outcome, deliveryId, state, findings: findings.map((each) => toFinding(each, language)) };
  });
  return { body: { items } };
};
