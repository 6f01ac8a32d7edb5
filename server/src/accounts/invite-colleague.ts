import type { Handler } from '../contract/handler.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { Tenant } from '../tenants/tenant.js';
import { readColleague } from './colleague.js';
import { colleagueGrantErrors } from './colleague-grant.js';
import { type InvitationInput, invite } from './invite.js';
import { mailInvitation } from './mails.js';
import { Person } from './person.js';

const operation = 'inviteColleague';

/** Neither role nor firm can be asked for: they are those of the login that invites. */
export const inviteColleague: Handler<typeof operation> = (call, app) => {
  const { actor, body, language: own } = call;
  const { tenantId, personId, login } = actor;
  const { email, name, language = 'nl', grantKind = 'none', grantIds = [] } = body;
  const input: InvitationInput = {
    email: email.toLowerCase(),
    name,
    language,
    role: 'accountant',
    firmId: login.firmId,
    managesFirm: false,
    grantKind,
    grantIds,
  };
  return idempotent(call, app, async (trx) => {
    const self = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    if (self.email === input.email) throw new Problem('own-login');
    const errors = await colleagueGrantErrors(trx, operation, actor, input);
    if (errors.length > 0) throw fieldProblem(...errors);
    const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
    const invited = await invite(app, trx, tenant, input, login.id);
    await mailInvitation(app, trx, tenant, invited);
    const { body: colleague } = await readColleague(trx, actor, invited.login.id, own);
    return { status: 201, body: colleague };
  });
};
