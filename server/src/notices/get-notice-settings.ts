import { Login } from '../accounts/login.js';
import type { Handler } from '../contract/handler.js';

export const getNoticeSettings: Handler<'getNoticeSettings'> = async ({ actor }, { database }) => {
  const login = await Login.query(database.read).findById([actor.tenantId, actor.login.id]).throwIfNotFound();
  return { body: { mail: login.noticeMail }, version: login.version };
};
