import { beginsAfterEnd } from '../companies/standing.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { formatDay } from '../contract/text.js';
import { findRun } from './find-run.js';
import { publishRunLocked } from './publish-run-locked.js';
import { Run } from './run.js';
import { toRun } from './to-run.js';

export const lockRun: Handler<'lockRun'> = async ({ params, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const before = await findRun(trx, actor, params.runId);
    const { id, state, version, endsOn } = before;
    if (state === 'open') {
      if (endsOn !== null && beginsAfterEnd(before))
        throw new Problem('company-closed', { values: { day: formatDay(endsOn, language) } });
      const locked = await Run.updateAtVersion(trx, actor.tenantId, id, version, { state: 'locked' });
      await publishRunLocked(app, trx, locked);
    }
    const run = await findRun(trx, actor, id);
    return { body: toRun(run, language), version: run.version };
  });
