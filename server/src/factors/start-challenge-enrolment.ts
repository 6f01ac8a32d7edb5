import type { Handler } from '../contract/handler.js';
import { readEnrolling } from './challenged.js';
import { beginEnrolment } from './enrol.js';

export const startChallengeEnrolment: Handler<'startChallengeEnrolment'> = async (call, app) => ({
  status: 201,
  body: await beginEnrolment(app, await readEnrolling(app, call), call.body.type),
});
