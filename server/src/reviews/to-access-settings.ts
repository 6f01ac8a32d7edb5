import type { Schemas } from '../contract/handler.js';
import type { Tenant } from '../tenants/tenant.js';

export const toAccessSettings = ({ reviewsYearly, unusedAfterDays }: Tenant): Schemas['AccessSettings'] => ({
  yearly: reviewsYearly === 1,
  unusedAfterDays,
});
