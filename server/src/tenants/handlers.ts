import type { Handlers } from '../contract/handler.js';
import { createFirm } from './create-firm.js';
import { getFirm } from './get-firm.js';
import { getTenant } from './get-tenant.js';
import { listFirms } from './list-firms.js';
import { updateFirm } from './update-firm.js';

export const tenants = { getTenant, listFirms, createFirm, getFirm, updateFirm } satisfies Partial<Handlers>;
