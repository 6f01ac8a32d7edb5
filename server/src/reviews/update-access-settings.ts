import type { Handler } from '../contract/handler.js';
import { Tenant } from '../tenants/tenant.js';
import { toAccessSettings } from './to-access-settings.js';
import { yearlyReviews } from './yearly-reviews.js';

export const updateAccessSettings: Handler<'updateAccessSettings'> = async ({ body, actor, version }, app) => {
  const { yearly, unusedAfterDays } = body;
  const tenant = await app.database.transaction(async (trx) => {
    app.background.wakeAfter(trx, yearlyReviews);
    return Tenant.updateAtVersion(trx, actor.tenantId, version!, {
      ...(yearly !== undefined && { reviewsYearly: Number(yearly) }),
      ...(unusedAfterDays !== undefined && { unusedAfterDays }),
    });
  });
  return { body: toAccessSettings(tenant), version: tenant.version };
};
