import type { Handler } from '../contract/handler.js';
import { Department } from './department.js';
import { partClosed } from './events.js';
import { findInCompany } from './find-in-company.js';
import { toDepartment } from './to-department.js';

export const updateDepartment: Handler<'updateDepartment'> = async ({ operation, params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const before = await findInCompany(trx, actor, Department, params.departmentId);
    const { id, number, companyName } = before;
    const named = { number, name: body.name?.trim() ?? before.name };
    const patch = { state: body.state ?? before.state, ...named, ...Department.searchColumns(named) };
    const department = await Department.updateAtVersion(trx, actor.tenantId, id, version!, patch);
    const isClosing = before.state === 'open' && department.state === 'closed';
    if (isClosing) await app.events.publish(trx, partClosed, { operation, part: department });
    return { body: toDepartment({ ...department, companyName }), version: department.version };
  });
