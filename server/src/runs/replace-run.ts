import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { assertRunIsValid, periodColumns } from './check-run.js';
import { runsChanged } from './events.js';
import { findRun } from './find-run.js';
import { Run } from './run.js';
import { toRun } from './to-run.js';
import { insertRunLines, removeRunContent, sealRun } from './write-run-content.js';

export const replaceRun: Handler<'replaceRun'> = async ({ params, body, version, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { lines, periodFrom, periodTo = periodFrom, type = 'regular', description, paymentDate = null } = body;
    const before = await findRun(trx, actor, params.runId);
    if (before.state === 'locked') throw new Problem('run-locked');
    const { periodType, endsOn, companyId, year } = before;
    const periods = { year, periodFrom, periodTo };
    await assertRunIsValid(trx, 'replaceRun', { tenantId, id: companyId, periodType, endsOn }, periods, lines);
    const run = await Run.updateAtVersion(trx, tenantId, before.id, version!, {
      ...periodColumns(periodType, periods),
      type,
      description: description?.trim() || null,
      paymentDate,
    });
    await removeRunContent(trx, run);
    await insertRunLines(trx, run, lines);
    await sealRun(trx, run);
    await app.events.publish(trx, runsChanged, { tenantId, runIds: [run.id] });
    return { body: toRun(await findRun(trx, actor, run.id), language), version: run.version };
  });
