import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { startExport } from '../operators/export-tenant.js';

/** Operators see in their record that an administrator has taken the data of a tenant. */
export const exportOwnTenant: Handler<'exportOwnTenant'> = async ({ actor }, app) => {
  const { tenantId, personId } = actor;
  const { name } = await Person.query(app.database.read).findById([tenantId, personId]).throwIfNotFound();
  return { body: await startExport(app, { operatorId: null, name }, tenantId) };
};
