import type { Handlers } from '../contract/handler.js';
import { answerChallenge } from './answer-challenge.js';
import { challengeSession } from './challenge-session.js';
import { claimProviderSignIn } from './claim-provider-sign-in.js';
import { completeProviderSignIn } from './complete-provider-sign-in.js';
import { createSession } from './create-session.js';
import { endAccountSessions } from './end-account-sessions.js';
import { endAccountSession } from './end-account-session.js';
import { endOtherSessions } from './end-other-sessions.js';
import { endOwnSession } from './end-own-session.js';
import { endSession } from './end-session.js';
import { getSession } from './get-session.js';
import { listAccountSessions } from './list-account-sessions.js';
import { listLogins } from './list-logins.js';
import { listSessions } from './list-sessions.js';
import { proveSession } from './prove-session.js';
import { refreshSession } from './refresh-session.js';
import { selectLogin } from './select-login.js';

export const sessions = {
  createSession,
  answerChallenge,
  completeProviderSignIn,
  claimProviderSignIn,
  getSession,
  refreshSession,
  challengeSession,
  proveSession,
  endSession,
  endOwnSession,
  endOtherSessions,
  listSessions,
  endAccountSession,
  endAccountSessions,
  listAccountSessions,
  listLogins,
  selectLogin,
} satisfies Partial<Handlers>;
