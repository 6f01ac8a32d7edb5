import { toFinding } from '../contract/finding.js';
import type { Handler } from '../contract/handler.js';
import { idempotent } from '../http/idempotent.js';
import { findRun } from '../runs/find-run.js';
import { createRunJournal } from './create-run-journal.js';
import { readJournal } from './find-journal.js';
import { leaveRun } from './leave-run.js';
import { nameOfActor } from './name-of-actor.js';

export const makeJournal: Handler<'makeJournal'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { body, actor, language } = call;
    const { tenantId, id: runId } = await findRun(trx, actor, body.runId);
    const order = { ...body, runId, by: actor.login.id, now: app.now() };
    const { outcome, journalId, reversalId, findings } = await createRunJournal(trx, tenantId, order);
    if (outcome === 'kept') {
      await leaveRun(trx, { tenantId, runId, by: await nameOfActor(trx, actor), now: order.now });
    }
    return {
      status: outcome === 'made' ? 201 : 200,
      body: {
        outcome,
        journal: await readJournal(trx, tenantId, journalId, language),
        reversal: reversalId === null ? null : await readJournal(trx, tenantId, reversalId, language),
        findings: findings.map((each) => toFinding(each, language)),
      },
    };
  });
