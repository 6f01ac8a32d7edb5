import type { Handler } from '../contract/handler.js';
import { completeEnrolment } from './enrol.js';
import { readOwner } from './owner.js';

export const addFactor: Handler<'addFactor'> = async (call, app) => {
  const { person, site } = await readOwner(app, call);
  const body = await completeEnrolment(app, { person, site, operation: 'addFactor' }, call.body);
  return { status: 201, body, version: body.factor.version };
};
