import { forgetDevices } from '../accounts/known-devices.js';
import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { endSessions } from './end-sessions.js';
import { accountSessionsEnded } from './events.js';

export const endAccountSessions: Handler<'endAccountSessions'> = async (
  { params: { personId }, actor: { tenantId } },
  app,
) => {
  await app.database.transaction(async (trx) => {
    if (!(await Person.query(trx).findById([tenantId, personId]))) throw new Problem('not-found');
    await forgetDevices(trx, { tenantId, personId });
    await endSessions(app, trx, { tenantId, personId }, 'administrator');
    await app.events.publish(trx, accountSessionsEnded, { tenantId, personId });
  });
};
