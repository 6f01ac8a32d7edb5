import type { Handler } from '../contract/handler.js';
import { refuseTaken, refuseUnknown } from '../contract/refusals.js';
import { idempotent } from '../http/idempotent.js';
import { Department } from './department.js';
import { findCompany } from './find-company.js';
import { findInCompany } from './find-in-company.js';
import { toDepartment } from './to-department.js';

export const createDepartment: Handler<'createDepartment'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const { companyId, number } = call.body;
    await findCompany(trx, call.actor, companyId).catch(refuseUnknown('createDepartment', '/companyId'));
    const named = { number, name: call.body.name.trim() };
    const { id } = await Department.query(trx)
      .insert({ tenantId, companyId, ...named, ...Department.searchColumns(named) })
      .catch(refuseTaken('createDepartment', '/number'));
    const department = await findInCompany(trx, call.actor, Department, id);
    return { status: 201, body: toDepartment(department), version: department.version };
  });
