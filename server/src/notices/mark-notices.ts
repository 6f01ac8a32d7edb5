import type { Knex } from 'knex';
import { LoginNotice } from './login-notice.js';
import type { NoticeViewer } from './access-notices.js';
import type { NoticeRow } from './notice-rows.js';

/** Writes down that a login read notices, or was mailed them, as they wait now. */
export async function markNotices(
  trx: Knex.Transaction,
  { tenantId, login }: NoticeViewer,
  notices: readonly NoticeRow[],
  column: 'readSince' | 'mailedSince',
): Promise<void> {
  for (const { kind, subjectId, since } of notices) {
    await LoginNotice.query(trx)
      .insert({ tenantId, loginId: login.id, kind, subjectId, [column]: since })
      .onConflict(['tenantId', 'loginId', 'kind', 'subjectId'])
      .merge([column]);
  }
}
