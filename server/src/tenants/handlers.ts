import type { Handlers } from '../contract/handler.js';
import { createFirm } from './create-firm.js';
import { getTenant } from './get-tenant.js';
import { listFirms } from './list-firms.js';

export const tenants = { getTenant, listFirms, createFirm } satisfies Partial<Handlers>;
