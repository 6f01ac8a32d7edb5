import { periodText } from '../companies/period-text.js';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import type { RunOfCompany } from './find-run.js';

export const toRun = (run: RunOfCompany, language: Language): Schemas['Run'] => ({
  id: run.id,
  companyId: run.companyId,
  companyName: run.companyName,
  companyNumber: run.companyNumber,
  debtorName: run.debtorName,
  year: run.year,
  periodFrom: run.periodFrom,
  periodTo: run.periodTo,
  periodText: periodText(run, language),
  number: run.number,
  type: run.type,
  state: run.state,
  description: run.description,
  paymentDate: run.paymentDate,
  employees: run.employees,
  lines: run.lines,
  updatedAt: run.updatedAt,
});
