import { TenantModel } from '../database/model.js';
import type { NoticeKind } from './notice-rows.js';

/** Says what a login has read of something that waits, and was mailed of it. */
export class LoginNotice extends TenantModel {
  static override tableName = 'login_notices';
  static override idColumn = ['tenantId', 'loginId', 'kind', 'subjectId'];

  declare loginId: string;
  declare kind: NoticeKind;
  declare subjectId: string;
  /** Since when it waited as it was read; what waits anew does so since later. */
  declare readSince: string | null;
  /** The same, as it was mailed. */
  declare mailedSince: string | null;
}

/** The next look in a tenant for what is to be mailed. */
export class NoticeRound extends TenantModel {
  static override tableName = 'notice_rounds';
  static override idColumn = ['tenantId'];

  /** What waited before is not mailed. */
  declare beganAt: string;
  declare dueAt: string;
}
