import type { Handlers } from '../contract/handler.js';
import { changeDebtorTags } from './change-debtor-tags.js';
import { closeCompany } from './close-company.js';
import { closeDebtor } from './close-debtor.js';
import { createCompany } from './create-company.js';
import { createCostCentre } from './create-cost-centre.js';
import { createCostUnit } from './create-cost-unit.js';
import { createDebtor } from './create-debtor.js';
import { createDepartment } from './create-department.js';
import { createTag } from './create-tag.js';
import { getCompany } from './get-company.js';
import { getCostCentre } from './get-cost-centre.js';
import { getCostUnit } from './get-cost-unit.js';
import { getDebtor } from './get-debtor.js';
import { getDepartment } from './get-department.js';
import { getTag } from './get-tag.js';
import { listCostCentres } from './list-cost-centres.js';
import { listCostUnits } from './list-cost-units.js';
import { listDebtors } from './list-debtors.js';
import { listDepartments } from './list-departments.js';
import { listTags } from './list-tags.js';
import { moveCompany } from './move-company.js';
import { removeDepartment } from './remove-department.js';
import { removeFavouriteCompany } from './remove-favourite-company.js';
import { removeTag } from './remove-tag.js';
import { reopenCompany } from './reopen-company.js';
import { reopenDebtor } from './reopen-debtor.js';
import { setFavouriteCompany } from './set-favourite-company.js';
import { updateCompanyVisibility } from './update-company-visibility.js';
import { updateCompany } from './update-company.js';
import { updateCostUnit } from './update-cost-unit.js';
import { updateDebtor } from './update-debtor.js';
import { updateDepartment } from './update-department.js';
import { updateTag } from './update-tag.js';

export const companies = {
  listTags,
  createTag,
  getTag,
  updateTag,
  removeTag,
  changeDebtorTags,
  listDebtors,
  createDebtor,
  getDebtor,
  updateDebtor,
  closeDebtor,
  reopenDebtor,
  createCompany,
  getCompany,
  updateCompany,
  closeCompany,
  reopenCompany,
  updateCompanyVisibility,
  moveCompany,
  setFavouriteCompany,
  removeFavouriteCompany,
  listDepartments,
  createDepartment,
  getDepartment,
  updateDepartment,
  removeDepartment,
  listCostCentres,
  createCostCentre,
  getCostCentre,
  listCostUnits,
  createCostUnit,
  getCostUnit,
  updateCostUnit,
} satisfies Partial<Handlers>;
