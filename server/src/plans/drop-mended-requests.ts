import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Actor } from '../contract/handler.js';
import { anyOf } from '../database/index.js';
import { buildPlan } from './build-plan.js';
import { requestTimeoutMs } from './get-period-plan.js';
import { RemedyRequest } from './remedy-request.js';

const longestPauseMs = 24 * 60 * 60 * 1000;

/**
 * Forgets the requests whose cause stands in the way no longer of the runs that they were about. Packages are asked for
 * it, so that one that stands is looked at after pauses that grow; what changes here has it looked at in the next round,
 * see `registerLooksAgain`.
 */
export async function dropMendedRequests(app: App, tenantId: string): Promise<void> {
  const { database } = app;
  const at = app.now();
  const due = await RemedyRequest.query(database.read)
    .where({ tenantId })
    .whereNotNull('id')
    .where((request) => request.whereNull('lookAt').orWhere('lookAt', '<=', at.toISOString()));
  for (const { loginId, cause, id, runIds, requestedAt } of due) {
    const login = await Login.query(database.read).findById([tenantId, loginId]);
    if (!login) continue;
    const lookAt = lookAfter(requestedAt, at);
    // Before it is looked at: a change meanwhile has it looked at once more.
    await database.transaction((trx) => RemedyRequest.query(trx).where({ tenantId, id }).patch({ lookAt }));
    // It is mended when whoever asked no longer meets it.
    const actor = { tenantId, login } as unknown as Actor;
    const plan = await buildPlan(app, actor, anyOf('r.id', runIds), AbortSignal.timeout(requestTimeoutMs));
    if (plan.causes.some(({ key }) => key === cause)) continue;
    await database.transaction((trx) => RemedyRequest.query(trx).where({ tenantId, id }).delete());
  }
}

/** A request is looked at again once it has stood for twice as long, and after a day at most. */
function lookAfter(requestedAt: string, at: Date): string {
  const pauseMs = Math.min(at.getTime() - new Date(requestedAt).getTime(), longestPauseMs);
  return new Date(at.getTime() + pauseMs).toISOString();
}
