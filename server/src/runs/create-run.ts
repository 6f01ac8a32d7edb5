import { findCompany } from '../companies/find-company.js';
import type { Handler } from '../contract/handler.js';
import { refuseTaken, refuseUnknown } from '../contract/refusals.js';
import { idempotent } from '../http/idempotent.js';
import { assertRunIsValid, periodColumns } from './check-run.js';
import { findRun } from './find-run.js';
import { publishRunLocked } from './publish-run-locked.js';
import { Run } from './run.js';
import { toRun } from './to-run.js';
import { insertRunLines, sealRun } from './write-run-content.js';

export const createRun: Handler<'createRun'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const { lines, companyId, year, number, periodFrom, periodTo = periodFrom, ...rest } = call.body;
    const company = await findCompany(trx, call.actor, companyId).catch(refuseUnknown('createRun', '/companyId'));
    const periods = { year, periodFrom, periodTo };
    await assertRunIsValid(trx, 'createRun', company, periods, lines);
    const run = await Run.query(trx)
      .insertAndFetch({
        tenantId,
        companyId,
        year,
        number,
        ...periodColumns(company.periodType, periods),
        type: rest.type ?? 'regular',
        state: rest.state ?? 'open',
        description: rest.description?.trim() || null,
        paymentDate: rest.paymentDate ?? null,
      })
      .catch(refuseTaken('createRun', '/number'));
    await insertRunLines(trx, run, lines);
    await sealRun(trx, run);
    if (run.state === 'locked') await publishRunLocked(app, trx, run);
    return { status: 201, body: toRun(await findRun(trx, call.actor, run.id), call.language), version: run.version };
  });
