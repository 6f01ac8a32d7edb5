import type { Handler } from '../contract/handler.js';
import { assertActive } from '../tenants/assert-active.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { passwordResetJob } from './password-reset-job.js';

/**
 * Looks nothing up: the same job is queued for every address, and finds out whether it is known. So neither the
 * answer nor its time tells (ASVS 5.0, 6.3.8).
 */
export const requestPasswordReset: Handler<'requestPasswordReset'> = async ({ body, origin }, app) => {
  const { id } = await resolveTenant(app, body.tenant, origin.host);
  await assertActive(app.database.read, id);
  await app.database.transaction((trx) =>
    app.jobs.enqueue(trx, id, passwordResetJob, { email: body.email.toLowerCase() }),
  );
  return { status: 202 };
};
