import type { Handlers } from '../contract/handler.js';
import { createEmployeeErasure } from './create-employee-erasure.js';
import { createPersonErasure } from './create-person-erasure.js';
import { exportEmployee } from './export-employee.js';
import { exportOwnTenant } from './export-own-tenant.js';
import { exportPerson } from './export-person.js';
import { getEmployeeErasure } from './get-employee-erasure.js';
import { getPersonErasure } from './get-person-erasure.js';

export const privacy = {
  createEmployeeErasure,
  createPersonErasure,
  exportEmployee,
  exportOwnTenant,
  exportPerson,
  getEmployeeErasure,
  getPersonErasure,
} satisfies Partial<Handlers>;
