import { defineEvent } from '../events/event-bus.js';
import type { CostCentre } from './cost-centre.js';
import type { CostUnit } from './cost-unit.js';
import type { Department } from './department.js';

/**
 * A company names another ledger scheme, or none. Companies do not know schemes: a subscriber throws when the debtor
 * has no scheme with that number.
 */
export const companySchemeChanged = defineEvent<{
  tenantId: string;
  companyId: string;
  debtorId: string;
  ledgerScheme: string | null;
}>('company.scheme-changed');

/**
 * A part of a company is closed. Companies do not know who has it: a subscriber throws at `/state` of the operation
 * where it is still in use.
 */
export const partClosed = defineEvent<{
  operation: 'updateCostCentre' | 'updateCostUnit' | 'updateDepartment';
  part: CostCentre | CostUnit | Department;
}>('company-part.closed');
