import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Actor } from '../contract/handler.js';
import { anyOf } from '../database/index.js';
import { buildPlan } from './build-plan.js';
import { requestTimeoutMs } from './get-period-plan.js';
import { RemedyRequest } from './remedy-request.js';

/** Forgets the requests whose cause stands in the way no longer of the runs that they were about. */
export async function dropMendedRequests(app: App, tenantId: string): Promise<void> {
  const { database } = app;
  for (const request of await RemedyRequest.query(database.read).where({ tenantId }).whereNotNull('id')) {
    const { loginId, cause, requestedAt, runIds } = request;
    const login = await Login.query(database.read).findById([tenantId, loginId]);
    if (!login) continue;
    // It is mended when whoever asked no longer meets it.
    const actor = { tenantId, login } as unknown as Actor;
    const plan = await buildPlan(app, actor, anyOf('r.id', runIds), AbortSignal.timeout(requestTimeoutMs));
    if (plan.causes.some(({ key }) => key === cause)) continue;
    await database.transaction(async (trx) => {
      await RemedyRequest.query(trx).where({ tenantId, loginId, cause, requestedAt }).delete();
    });
  }
}
