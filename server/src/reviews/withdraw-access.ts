import { isLastAdministrator } from '../accounts/assert-administrator-left.js';
import { endLogin } from '../accounts/end-login.js';
import { Login } from '../accounts/login.js';
import { clearClientCache } from '../clients/authenticate-client.js';
import { Client } from '../clients/client.js';
import type { Handler } from '../contract/handler.js';
import { afterCommit } from '../database/index.js';
import { decideAll, refusalFor } from './decide.js';

export const withdrawAccess: Handler<'withdrawAccess'> = async ({ body, actor }, app) => {
  const { tenantId, personId } = actor;
  const report = await decideAll(app, actor, body.accessIds, async (trx, access) => {
    const { id } = access;
    if (access.role === 'software') {
      await Client.query(trx).delete().where({ tenantId, id });
      afterCommit(trx, () => clearClientCache(app));
      return 'withdrawn';
    }
    if (access.personId === personId) return 'own';
    const refusal = refusalFor(actor, access);
    if (refusal) return refusal;
    const login = await Login.query(trx).findById([tenantId, id]).throwIfNotFound();
    if (await isLastAdministrator(trx, login)) return 'lastAdministrator';
    await endLogin(app, trx, login);
    return 'withdrawn';
  });
  return { body: report };
};
