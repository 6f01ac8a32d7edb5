import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Firm } from './firm.js';
import { toFirm } from './to-firm.js';

export const getFirm: Handler<'getFirm'> = async ({ params: { firmId }, actor }, app) => {
  const { tenantId, login } = actor;
  const isSeen = login.role === 'administrator' || login.firmId === firmId;
  const firm = isSeen ? await Firm.query(app.database.read).findById([tenantId, firmId]) : undefined;
  if (!firm) throw new Problem('not-found');
  return { body: toFirm(firm), version: firm.version };
};
