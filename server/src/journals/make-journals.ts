import { toFinding } from '../contract/finding.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { refuseUnknown } from '../contract/refusals.js';
import { findRun } from '../runs/find-run.js';
import { createRunJournals } from './create-run-journals.js';

type BatchRun = Schemas['JournalBatchRun'];

export const makeJournals: Handler<'makeJournals'> = async ({ body, actor, language }, app) => {
  const { database } = app;
  const { runIds, ...booking } = body;
  const found: Awaited<ReturnType<typeof findRun>>[] = [];
  for (const [index, id] of runIds.entries()) {
    found.push(await findRun(database.read, actor, id).catch(refuseUnknown('makeJournals', `/runIds/${index}`)));
  }
  const orders = found.map(({ id: runId }) => ({ ...booking, runId, by: actor.login.id, now: app.now() }));
  const results = await createRunJournals(database, actor.tenantId, orders);
  const runs = results.map((result, index): BatchRun => {
    const { id: runId, companyName } = found[index]!;
    if (result instanceof Problem) {
      const { title, detail, findings = [] } = result.toBody(language, runId);
      const outcome = result.code === 'correction-needed' ? 'correctionNeeded' : 'refused';
      return { runId, companyName, outcome, journalId: null, message: `${title}. ${detail}`, findings };
    }
    const findings = result.findings.map((each) => toFinding(each, language));
    const outcome = result.outcome === 'made' ? 'made' : 'unchanged';
    return { runId, companyName, outcome, journalId: result.journalId, message: null, findings };
  });
  const count = (...outcomes: BatchRun['outcome'][]) => runs.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    body: { made: count('made'), unchanged: count('unchanged'), refused: count('refused', 'correctionNeeded'), runs },
  };
};
