import type { Handler } from '../contract/handler.js';
import { readNoticeRows } from './notice-rows.js';
import { toNoticeList } from './to-notice.js';

export const listNotices: Handler<'listNotices'> = async ({ actor, language }, { database, now }) => ({
  body: toNoticeList(await readNoticeRows(database.read, actor, now()), language),
});
