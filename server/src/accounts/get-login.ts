import type { Handler } from '../contract/handler.js';
import { readLogin } from './read-login.js';

export const getLogin: Handler<'getLogin'> = ({ params, actor, language }, { database }) =>
  readLogin(database.read, actor.tenantId, params.loginId, language);
