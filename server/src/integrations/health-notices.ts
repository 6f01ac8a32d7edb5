import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { type Condition, rows } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import { queueWebhookMessages } from '../webhooks/queue-webhook-messages.js';
import { packageName } from './catalogue.js';
import { integrationFailed, integrationRestored } from './health-events.js';
import { Integration } from './integration.js';
import { ownerName } from './to-integration.js';

/** Tells software, and whoever can mend it, that an integration failed; and software that it works again. */
export function registerHealthNotices(app: App): void {
  app.events.subscribe(integrationFailed, async (trx, { tenantId, id, problem }) => {
    const integration = await Integration.query(trx).findById([tenantId, id]).throwIfNotFound();
    await queueMessages(app, trx, integration, 'integration.failed');
    await mailEditors(app, trx, integration, problem.key === 'consent' ? 'consent' : 'password');
  });
  app.events.subscribe(integrationRestored, async (trx, { tenantId, id }) => {
    const integration = await Integration.query(trx).findById([tenantId, id]).throwIfNotFound();
    await queueMessages(app, trx, integration, 'integration.restored');
  });
}

function queueMessages(
  { now }: Pick<App, 'now'>,
  trx: Knex.Transaction,
  integration: Integration,
  type: 'integration.failed' | 'integration.restored',
): Promise<void> {
  const { tenantId, id: integrationId, level, ownerId } = integration;
  const data = { integrationId, level, ownerId, package: integration.package as Schemas['PackageKey'] };
  const companyId = level === 'company' ? ownerId : null;
  return queueWebhookMessages(trx, tenantId, { type, companyId, about: companiesUnder(integration, 'k'), data }, now());
}

/** Selects the companies that the integration can apply to. */
function companiesUnder({ tenantId, level, ownerId }: Integration, alias: string): Condition {
  const sql = {
    tenant: `${alias}.tenant_id = ?`,
    firm: `${alias}.debtor_id IN (SELECT id FROM debtors WHERE tenant_id = ? AND firm_id = ?)`,
    company: `${alias}.tenant_id = ? AND ${alias}.id = ?`,
  };
  return { sql: sql[level], bindings: level === 'tenant' ? [tenantId] : [tenantId, ownerId] };
}

async function mailEditors(
  { mailer, settings }: App,
  trx: Knex.Transaction,
  integration: Integration,
  reason: 'consent' | 'password',
): Promise<void> {
  const { tenantId, id, level, ownerId, package: key } = integration;
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  const [owner] = await rows<{ name: string }>(
    trx,
    `SELECT ${ownerName} AS name FROM integrations AS i WHERE i.tenant_id = ? AND i.id = ?`,
    [tenantId, id],
  );
  const link = portalAddress(settings, tenant, `/settings/integrations/${level}/${ownerId}/${key}`);
  for (const { email, name, language } of await findEditors(trx, integration)) {
    const data = { tenant: tenant.name, name, package: packageName(key), owner: owner!.name, reason, link };
    await mailer.send(trx, { tenantId, to: email, language, template: 'integration-failed', data });
  }
}

/** Finds the people who may edit the integration (see `assertCanEdit`) and are mailed at once, each once. */
async function findEditors(trx: Knex.Transaction, { tenantId, level, ownerId }: Integration): Promise<Person[]> {
  const logins = await Login.query(trx)
    .where({ tenantId, disabledAt: null, noticeMail: 'atOnce' })
    .whereNotNull('acceptedAt')
    .where((role) => {
      void role.where({ role: 'administrator' });
      if (level === 'firm') void role.orWhere({ role: 'accountant', firmId: ownerId });
      if (level === 'company') void role.orWhere({ role: 'accountant' });
    });
  const editors: Login[] = [];
  for (const login of logins) {
    const { sql, bindings } = scopeOf({ tenantId, login }).companies('c');
    const own = [ownerId, ...bindings];
    if (level !== 'company' || (await rows(trx, `SELECT 1 FROM companies AS c WHERE c.id = ? AND ${sql}`, own)).length)
      editors.push(login);
  }
  const ids = editors.map(({ personId }) => personId);
  return Person.query(trx).where({ tenantId, disabledAt: null }).whereIn('id', ids).orderBy('id');
}
