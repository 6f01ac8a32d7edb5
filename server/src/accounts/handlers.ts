import type { Handlers } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { forgetSessions } from '../sessions/authenticate.js';
import { endSessions } from '../sessions/end-sessions.js';
import { acceptInvitation, previewInvitation } from './accept-invitation.js';
import { resendInvitation, revokeInvitation } from './change-invitation.js';
import { changePassword } from './change-password.js';
import { createInvitation } from './create-invitation.js';
import { importInvitations } from './import-invitations.js';
import { listAccounts } from './list-accounts.js';
import { listInvitations } from './list-invitations.js';
import { getLogin, removeLogin, updateLogin } from './manage-logins.js';
import { requestPasswordReset, resetPassword } from './password-resets.js';
import { Person } from './person.js';
import { updatePerson } from './update-person.js';
import { personView } from './view.js';

export const accounts = {
  listAccounts,
  getLogin,
  updateLogin,
  removeLogin,

  createInvitation,
  importInvitations,
  listInvitations,
  resendInvitation,
  revokeInvitation,
  previewInvitation,
  acceptInvitation,

  requestPasswordReset,
  resetPassword,
  changePassword,
  updatePerson,

  async getPerson({ actor: { tenantId, personId } }, { database }) {
    const person = await Person.query(database.read).findById([tenantId, personId]).throwIfNotFound();
    return { body: personView(person), version: person.version };
  },

  async endAccountSessions({ params: { personId }, actor: { tenantId } }, app) {
    await app.database.transaction(async (trx) => {
      if (!(await Person.query(trx).findById([tenantId, personId]))) throw new Problem('not-found');
      await endSessions(app, trx, { tenantId, personId }, 'administrator');
    });
    forgetSessions(app);
  },
} satisfies Partial<Handlers>;
