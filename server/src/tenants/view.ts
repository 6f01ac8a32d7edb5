import type { Schemas } from '../contract/handler.js';
import type { Firm } from './firm.js';
import type { Tenant } from './tenant.js';

export const tenantView = ({ id, slug, name, language }: Tenant): Schemas['Tenant'] => ({ id, slug, name, language });

export const firmView = ({ id, number, name, embedOrigins }: Firm): Schemas['Firm'] => ({ id, number, name, embedOrigins });
