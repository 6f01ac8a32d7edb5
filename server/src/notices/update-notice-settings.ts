import { Login } from '../accounts/login.js';
import type { Handler } from '../contract/handler.js';

export const updateNoticeSettings: Handler<'updateNoticeSettings'> = async ({ actor, body, version }, app) => {
  const { tenantId, login } = actor;
  const changed = await app.database.transaction((trx) =>
    Login.updateAtVersion<Login>(trx, tenantId, login.id, version!, {
      noticeMail: body.mail,
      // A daily mail comes with the next morning.
      noticeRoundAt: app.now().toISOString(),
    }),
  );
  return { body: { mail: changed.noticeMail }, version: changed.version };
};
