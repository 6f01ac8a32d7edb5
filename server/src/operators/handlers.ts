import type { Handlers } from '../contract/handler.js';
import { createTenant } from './create-tenant.js';
import { endTenant } from './end-tenant.js';
import { exportTenant } from './export-tenant.js';
import { getOperator } from './get-operator.js';
import { listOperatorActions } from './list-operator-actions.js';
import { listTenants } from './list-tenants.js';
import { readTenant } from './read-tenant.js';
import { resendFirstInvitation } from './resend-first-invitation.js';
import { resumeTenant } from './resume-tenant.js';
import { suspendTenant } from './suspend-tenant.js';
import { updateTenant } from './update-tenant.js';

export const operators = {
  createTenant,
  endTenant,
  exportTenant,
  getOperator,
  listOperatorActions,
  listTenants,
  readTenant,
  resendFirstInvitation,
  resumeTenant,
  suspendTenant,
  updateTenant,
} satisfies Partial<Handlers>;
