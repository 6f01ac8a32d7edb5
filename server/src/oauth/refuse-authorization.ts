import type { Handler } from '../contract/handler.js';
import { answerRequest, findRequest } from './authorization-request.js';

export const refuseAuthorization: Handler<'refuseAuthorization'> = async (call, app) => {
  const redirectTo = await app.database.transaction(async (trx) => {
    const request = await findRequest(app, trx, call);
    return answerRequest(app, trx, request, {
      error: 'access_denied',
      error_description: 'The person did not consent.',
    });
  });
  return { body: { redirectTo } };
};
