import type { Handler } from '../contract/handler.js';
import { markNotices } from './mark-notices.js';
import { readNoticeRows } from './notice-rows.js';
import { toNoticeList } from './to-notice.js';

/** Marks only what the login sees, so that an id of another's tells nothing. */
export const readNotices: Handler<'readNotices'> = async ({ actor, body, language }, { database, now }) => {
  const ids = new Set<string>(body.noticeIds);
  const rows = await database.transaction(async (trx) => {
    const seen = await readNoticeRows(trx, actor, now());
    const marked = seen.filter(({ kind, subjectId }) => ids.has(`${kind}:${subjectId}`));
    await markNotices(trx, actor, marked, 'readSince');
    return readNoticeRows(trx, actor, now());
  });
  return { body: toNoticeList(rows, language) };
};
