import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Authorization } from './authorization.js';
import { mailConsentRemoved } from './mail-consent-ended.js';
import { clearStandings } from './standing.js';

export const removeConsent: Handler<'removeConsent'> = async ({ params, actor: { tenantId } }, app) => {
  const id = params.consentId;
  await app.database.transaction(async (trx) => {
    const consent = await Authorization.query(trx).findById([tenantId, id]);
    if (!consent) throw new Problem('not-found');
    await Authorization.query(trx).delete().where({ tenantId, id });
    // Of one that a used token ended the person knows.
    if (consent.endedReason === null) await mailConsentRemoved(app, trx, consent);
  });
  clearStandings(app);
};
