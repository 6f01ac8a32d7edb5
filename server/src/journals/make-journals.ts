import { toFinding } from '../contract/finding.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { refuseUnknown } from '../contract/refusals.js';
import { findRun } from '../runs/find-run.js';
import { createRunJournal } from './create-run-journal.js';

type BatchRun = Schemas['JournalBatchRun'];

/** Every run has a transaction of its own, so that others can write in between and what is made stays made. */
export const makeJournals: Handler<'makeJournals'> = async ({ body, actor, language }, app) => {
  const { database } = app;
  const { runIds, ...booking } = body;
  const found = [];
  for (const [index, id] of runIds.entries()) {
    found.push(await findRun(database.read, actor, id).catch(refuseUnknown('makeJournals', `/runIds/${index}`)));
  }
  const runs: BatchRun[] = [];
  for (const { tenantId, id: runId, companyName } of found) {
    const order = { ...booking, runId, by: actor.login.id, now: app.now() };
    try {
      const { outcome, journalId, findings } = await database.transaction((trx) =>
        createRunJournal(trx, tenantId, order),
      );
      const shown = findings.map((each) => toFinding(each, language));
      runs.push({
        runId,
        companyName,
        outcome: outcome === 'made' ? 'made' : 'unchanged',
        journalId,
        message: null,
        findings: shown,
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { title, detail, findings = [] } = error.toBody(language, runId);
      const outcome = error.code === 'correction-needed' ? 'correctionNeeded' : 'refused';
      runs.push({ runId, companyName, outcome, journalId: null, message: `${title}. ${detail}`, findings });
    }
  }
  const count = (...outcomes: BatchRun['outcome'][]) => runs.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    body: { made: count('made'), unchanged: count('unchanged'), refused: count('refused', 'correctionNeeded'), runs },
  };
};
