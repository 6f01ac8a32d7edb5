import type { Handlers } from '../contract/handler.js';
import { createFirm } from './create-firm.js';
import { getFirm } from './get-firm.js';
import { getTenant } from './get-tenant.js';
import { getTenantSettings } from './get-tenant-settings.js';
import { listFirms } from './list-firms.js';
import { updateFirm } from './update-firm.js';
import { updateTenantSettings } from './update-tenant-settings.js';

export const tenants = {
  getTenant,
  getTenantSettings,
  updateTenantSettings,
  listFirms,
  createFirm,
  getFirm,
  updateFirm,
} satisfies Partial<Handlers>;
