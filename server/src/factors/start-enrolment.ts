import type { Handler } from '../contract/handler.js';
import { beginEnrolment } from './enrol.js';
import { readOwner } from './owner.js';

export const startEnrolment: Handler<'startEnrolment'> = async (call, app) => ({
  status: 201,
  body: await beginEnrolment(app, await readOwner(app, call), call.body.type),
});
