import type { Handlers } from '../contract/handler.js';
import { createCompany } from './create-company.js';
import { createDebtor, listDebtors } from './debtors.js';
import { getCompany } from './get-company.js';
import { listCompanies } from './list-companies.js';
import { listCostCentres, listDepartments, listTags } from './lists.js';
import { updateCompany } from './update-company.js';

export const companies = {
  listTags,
  listDebtors,
  createDebtor,
  listCompanies,
  createCompany,
  getCompany,
  updateCompany,
  listDepartments,
  listCostCentres,
} satisfies Partial<Handlers>;
