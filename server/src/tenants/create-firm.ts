import { UniqueViolationError } from 'objection';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { clearOriginCache } from './allowed-origin.js';
import { Firm } from './firm.js';
import { toFirm } from './to-firm.js';

export const createFirm: Handler<'createFirm'> = async (call, app) => {
  const { number, name, embedOrigins = [] } = call.body;
  try {
    const answer = await idempotent(call, app, async (trx) => {
      const { tenantId } = call.actor;
      const firm = await Firm.query(trx).insertAndFetch({ tenantId, number, name: name.trim(), embedOrigins });
      return { status: 201, body: toFirm(firm), version: firm.version };
    });
    clearOriginCache(app);
    return answer;
  } catch (error) {
    if (!(error instanceof UniqueViolationError)) throw error;
    throw new Problem('already-exists', { errors: [fieldError('createFirm', '/number', 'taken')], cause: error });
  }
};
