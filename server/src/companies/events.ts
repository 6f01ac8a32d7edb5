import { defineEvent } from '../events/event-bus.js';
import type { Company } from './company.js';
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
 * A company gets a last day. Companies do not know their runs: a subscriber throws at `/endsOn` of the operation where
 * one of a later period is locked.
 */
export const companyEnding = defineEvent<{
  operation: 'closeCompany' | 'closeDebtor';
  company: Company;
  endsOn: string;
}>('company.ending');

/**
 * A company is of another debtor than before. A subscriber throws at `/debtorId` of the operation where the debtor lacks
 * what the company needs.
 */
export const companyMoved = defineEvent<{ operation: 'moveCompany'; company: Company }>('company.moved');

/**
 * A part of a company is closed. Companies do not know who has it: a subscriber throws at `/state` of the operation
 * where it is still in use.
 */
export const partClosed = defineEvent<{
  operation: 'updateCostCentre' | 'updateCostUnit' | 'updateDepartment';
  part: CostCentre | CostUnit | Department;
}>('company-part.closed');
