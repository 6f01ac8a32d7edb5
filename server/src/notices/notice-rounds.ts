import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Work, WorkQueue } from '../background/index.js';
import { dropMendedRequests } from '../plans/drop-mended-requests.js';
import { NoticeRound } from './login-notice.js';
import { mailNotices } from './mail-notices.js';

/** Names the work in the background that mails logins what waits for them. */
export const noticeWork = 'notices';

/** What comes within this time is in one mail. */
const roundMs = 5 * 60_000;

interface TenantQueue extends WorkQueue {
  tenantId: string;
}

/** Looks in every tenant every few minutes for what was put right, and for what waits and was not mailed yet. */
export function registerNoticeRounds(app: App): void {
  const { database } = app;
  const work: Work<TenantQueue> = {
    name: noticeWork,
    async findDueQueues(now) {
      const due = await database.rows<{ id: string }>(
        `SELECT t.id FROM tenants AS t LEFT JOIN notice_rounds AS n ON n.tenant_id = t.id
         WHERE (n.due_at IS NULL OR n.due_at <= ?) AND t.suspended_at IS NULL`,
        [now.toISOString()],
      );
      return due.map(({ id }) => ({ key: id, tenantId: id, concurrency: 1 }));
    },
    takeNext: async ({ tenantId }, now) =>
      (await isDue(database.read, tenantId, now)) ? { id: tenantId, tenantId } : undefined,
    async run({ id: tenantId }) {
      const beganAt = await claimRound(app, tenantId);
      if (beganAt === undefined) return true;
      await dropMendedRequests(app, tenantId);
      await mailLogins(app, tenantId, beganAt);
      return true;
    },
  };
  app.background.register(work);
}

async function isDue(knex: Knex, tenantId: string, now: Date): Promise<boolean> {
  const round = await NoticeRound.query(knex).findById(tenantId);
  return round === undefined || round.dueAt <= now.toISOString();
}

/**
 * Of several processes one goes round: it is the one that moves the time of the next.
 *
 * @returns since when notices are mailed; undefined where another process goes round
 */
function claimRound({ database, now }: App, tenantId: string): Promise<string | undefined> {
  const at = now().toISOString();
  const dueAt = new Date(now().getTime() + roundMs).toISOString();
  return database.transaction(async (trx) => {
    const round = await NoticeRound.query(trx).findById(tenantId);
    if (!round) {
      // What waited before there were mails about it is behind the bell only.
      await NoticeRound.query(trx).insert({ tenantId, beganAt: at, dueAt }).onConflict('tenantId').ignore();
      return undefined;
    }
    const moved = await NoticeRound.query(trx).patch({ dueAt }).where({ tenantId }).where('dueAt', '<=', at);
    return moved === 0 ? undefined : round.beganAt;
  });
}

/** Mails one login after the other: what fails for one is tried in the next round, and keeps no other waiting. */
async function mailLogins(app: App, tenantId: string, beganAt: string): Promise<void> {
  const logins = await Login.query(app.database.read)
    .where({ tenantId, disabledAt: null })
    .whereIn('role', ['administrator', 'accountant'])
    .whereIn('noticeMail', ['atOnce', 'daily'])
    .whereNotNull('acceptedAt')
    .orderBy('id');
  const errors: unknown[] = [];
  for (const login of logins) await mailNotices(app, login, beganAt).catch((error: unknown) => void errors.push(error));
  if (errors.length > 0) throw errors[0];
}
