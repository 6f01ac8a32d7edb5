import type { Handlers } from '../contract/handler.js';
import { getWageTaxReturn } from './get-wage-tax-return.js';
import { importWageTaxReturn } from './import-wage-tax-return.js';
import { listReconciliationEmployees } from './list-reconciliation-employees.js';
import { listReconciliationItems } from './list-reconciliation-items.js';
import { listReconciliations } from './list-reconciliations.js';
import { listReturnWageCodes } from './list-return-wage-codes.js';
import { removeReconciliationExplanation } from './remove-reconciliation-explanation.js';
import { saveReconciliationExplanation } from './save-reconciliation-explanation.js';
import { saveReturnWageCode } from './save-return-wage-code.js';
import { saveWageTaxReturn } from './save-wage-tax-return.js';

export const returns = {
  importWageTaxReturn,
  getWageTaxReturn,
  saveWageTaxReturn,
  listReconciliations,
  listReconciliationItems,
  listReconciliationEmployees,
  saveReconciliationExplanation,
  removeReconciliationExplanation,
  listReturnWageCodes,
  saveReturnWageCode,
} satisfies Partial<Handlers>;
