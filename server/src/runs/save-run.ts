import type { Knex } from 'knex';
import { UniqueViolationError } from 'objection';
import { findCompany } from '../companies/find-company.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { once } from '../http/once.js';
import { refreshStale } from '../journals/stale.js';
import { lineErrors, periodColumns, periodErrors } from './check-run.js';
import { findRun, toRun } from './find-run.js';
import { noteLock } from './note-lock.js';
import { Run } from './run.js';
import { addLines, removeContent, sealRun } from './run-writer.js';

export const getRun: Handler<'getRun'> = async ({ params, actor }, app) => {
  const run = await findRun(app.database.read, actor, params.runId);
  return { body: toRun(run), version: run.version };
};

export const createRun: Handler<'createRun'> = async (call, app) =>
  once(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const { lines, companyId, year, number, periodFrom, periodTo = periodFrom, ...rest } = call.body;
    const company = await findCompany(trx, call.actor, companyId).catch((error: unknown) => {
      throw error instanceof Problem ? rejected(fieldError('createRun', '/companyId', 'notFound')) : error;
    });
    const periods = { year, periodFrom, periodTo };
    const errors = periodErrors('createRun', company.periodType, periods);
    errors.push(...lineErrors('createRun', lines, await employeeNumbers(trx, tenantId, companyId)));
    if (errors.length > 0) throw rejected(...errors);
    const run = await Run.query(trx)
      .insertAndFetch({
        ...{ tenantId, companyId, year, number, ...periodColumns(company.periodType, periods) },
        ...{ type: rest.type ?? 'regular', state: rest.state ?? 'open', description: rest.description?.trim() || null },
      })
      .catch((error: unknown) => {
        if (!(error instanceof UniqueViolationError)) throw error;
        throw new Problem('already-exists', { errors: [fieldError('createRun', '/number', 'taken')] });
      });
    await addLines(trx, run, lines);
    await sealRun(trx, run);
    if (run.state === 'locked') await noteLock(app, trx, run);
    return { status: 201, body: toRun(await findRun(trx, call.actor, run.id)), version: run.version };
  });

export const replaceRun: Handler<'replaceRun'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { lines, periodFrom, periodTo = periodFrom, type = 'regular', description } = body;
    const before = await findRun(trx, actor, params.runId);
    if (before.state === 'locked') throw new Problem('run-locked');
    const periods = { year: before.year, periodFrom, periodTo };
    const errors = periodErrors('replaceRun', before.periodType, periods);
    errors.push(...lineErrors('replaceRun', lines, await employeeNumbers(trx, tenantId, before.companyId)));
    if (errors.length > 0) throw rejected(...errors);
    const run = await Run.updateAtVersion(trx, tenantId, before.id, version!, {
      ...periodColumns(before.periodType, periods),
      ...{ type, description: description?.trim() || null },
    });
    await removeContent(trx, run);
    await addLines(trx, run, lines);
    await sealRun(trx, run);
    await refreshStale(trx, tenantId, { runIds: [run.id] });
    return { body: toRun(await findRun(trx, actor, run.id)), version: run.version };
  });

export const lockRun: Handler<'lockRun'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { id, state, version } = await findRun(trx, actor, params.runId);
    if (state === 'open') {
      await noteLock(app, trx, await Run.updateAtVersion(trx, actor.tenantId, id, version, { state: 'locked' }));
    }
    const run = await findRun(trx, actor, id);
    return { body: toRun(run), version: run.version };
  });

async function employeeNumbers(knex: Knex, tenantId: string, companyId: string): Promise<Set<number>> {
  return new Set((await knex('employees').where({ tenantId, companyId }).pluck('number')) as number[]);
}
