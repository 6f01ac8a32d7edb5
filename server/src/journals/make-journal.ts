import { toFinding } from '../contract/finding.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { once } from '../http/once.js';
import { findRun } from '../runs/find-run.js';
import { makeRunJournal } from './make-run-journal.js';
import { showJournal } from './view.js';

export const makeJournal: Handler<'makeJournal'> = async (call, app) =>
  once(call, app, async (trx) => {
    const { body, actor, language } = call;
    const { tenantId, id: runId } = await findRun(trx, actor, body.runId);
    const order = { ...body, runId, by: actor.login.id, now: app.now() };
    const { outcome, journalId, reversalId, findings } = await makeRunJournal(trx, tenantId, order);
    return {
      status: outcome === 'made' ? 201 : 200,
      body: {
        outcome,
        journal: await showJournal(trx, tenantId, journalId),
        reversal: reversalId === null ? null : await showJournal(trx, tenantId, reversalId),
        findings: findings.map((each) => toFinding(each, language)),
      },
    };
  });

type BatchRun = Schemas['JournalBatchRun'];

/** Every run has a transaction of its own, so that others can write in between and what is made stays made. */
export const makeJournals: Handler<'makeJournals'> = async ({ body, actor, language }, app) => {
  const { database } = app;
  const found = [];
  for (const [index, id] of body.runIds.entries()) {
    found.push(
      await findRun(database.read, actor, id).catch((error: unknown) => {
        throw error instanceof Problem ? rejected(fieldError('makeJournals', `/runIds/${index}`, 'notFound')) : error;
      }),
    );
  }
  const runs: BatchRun[] = [];
  for (const { tenantId, id: runId, companyName } of found) {
    const order = { runId, by: actor.login.id, now: app.now() };
    try {
      const { outcome, journalId, findings } = await database.transaction((trx) => makeRunJournal(trx, tenantId, order));
      const shown = findings.map((each) => toFinding(each, language));
      runs.push({ runId, companyName, outcome: outcome === 'made' ? 'made' : 'unchanged', journalId, message: null, findings: shown });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { title, detail, findings = [] } = error.toBody(language, runId);
      const outcome = error.code === 'correction-needed' ? 'correctionNeeded' : 'refused';
      runs.push({ runId, companyName, outcome, journalId: null, message: `${title}. ${detail}`, findings });
    }
  }
  const count = (...outcomes: BatchRun['outcome'][]) => runs.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return { body: { made: count('made'), unchanged: count('unchanged'), refused: count('refused', 'correctionNeeded'), runs } };
};
