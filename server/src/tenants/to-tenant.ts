import type { Schemas } from '../contract/handler.js';
import type { Tenant } from './tenant.js';

export const toTenant = ({ id, slug, name, language }: Tenant): Schemas['Tenant'] => ({ id, slug, name, language });
