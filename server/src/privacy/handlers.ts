import type { Handlers } from '../contract/handler.js';
import { exportEmployee } from './export-employee.js';
import { exportOwnTenant } from './export-own-tenant.js';
import { exportPerson } from './export-person.js';

export const privacy = {
  exportEmployee,
  exportOwnTenant,
  exportPerson,
} satisfies Partial<Handlers>;
