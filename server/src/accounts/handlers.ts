import type { Handlers } from '../contract/handler.js';
import { acceptInvitation } from './accept-invitation.js';
import { changePassword } from './change-password.js';
import { createInvitation } from './create-invitation.js';
import { getColleague } from './get-colleague.js';
import { getLogin } from './get-login.js';
import { getPerson } from './get-person.js';
import { importInvitations } from './import-invitations.js';
import { inviteColleague } from './invite-colleague.js';
import { listAccounts } from './list-accounts.js';
import { listColleagues } from './list-colleagues.js';
import { listColumnChoices } from './list-column-choices.js';
import { listInvitations } from './list-invitations.js';
import { listSavedViews } from './list-saved-views.js';
import { removeColleague } from './remove-colleague.js';
import { removeLogin } from './remove-login.js';
import { removeSavedView } from './remove-saved-view.js';
import { requestPasswordReset } from './request-password-reset.js';
import { resendColleagueInvitation } from './resend-colleague-invitation.js';
import { resendInvitation } from './resend-invitation.js';
import { resetPassword } from './reset-password.js';
import { revokeInvitation } from './revoke-invitation.js';
import { setColumnChoice } from './set-column-choice.js';
import { setSavedView } from './set-saved-view.js';
import { updateColleague } from './update-colleague.js';
import { updateLogin } from './update-login.js';
import { updatePerson } from './update-person.js';

export const accounts = {
  listAccounts,
  getLogin,
  updateLogin,
  removeLogin,

  listColleagues,
  inviteColleague,
  getColleague,
  updateColleague,
  removeColleague,
  resendColleagueInvitation,

  listSavedViews,
  setSavedView,
  removeSavedView,
  listColumnChoices,
  setColumnChoice,

  createInvitation,
  importInvitations,
  listInvitations,
  resendInvitation,
  revokeInvitation,
  acceptInvitation,

  requestPasswordReset,
  resetPassword,
  changePassword,
  getPerson,
  updatePerson,
} satisfies Partial<Handlers>;
