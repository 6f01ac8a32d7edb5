import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Employee } from '../employees/employee.js';
import { idempotent } from '../http/idempotent.js';
import { carryOutEmployeeErasure, planEmployeeErasure } from './employee-erasure.js';
import { toErasure } from './erasure.js';
import { recordErasure } from './record-erasure.js';

export const createEmployeeErasure: Handler<'createEmployeeErasure'> = (call, app) =>
  idempotent(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const employee = await Employee.query(trx).findById([tenantId, call.params.employeeId]);
    if (!employee) throw new Problem('not-found');
    const plan = await planEmployeeErasure(trx, employee, app.now());
    await carryOutEmployeeErasure(trx, employee, plan);
    await recordErasure(app, trx, { tenantId, subject: 'employee', subjectId: employee.id }, plan);
    return { body: toErasure(plan, call.language) };
  });
