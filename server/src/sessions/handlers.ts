import type { Handlers } from '../contract/handler.js';
import { createSession } from './create-session.js';
import { endAccountSessions } from './end-account-sessions.js';
import { endSession } from './end-session.js';
import { getSession } from './get-session.js';
import { listLogins } from './list-logins.js';
import { refreshSession } from './refresh-session.js';
import { selectLogin } from './select-login.js';

export const sessions = {
  createSession,
  getSession,
  refreshSession,
  endSession,
  endAccountSessions,
  listLogins,
  selectLogin,
} satisfies Partial<Handlers>;
