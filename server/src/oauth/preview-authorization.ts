import type { Knex } from 'knex';
import { labelOf } from '../accounts/to-login.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { rows } from '../database/index.js';
import { Firm } from '../tenants/firm.js';
import { Tenant } from '../tenants/tenant.js';
import { Authorization } from './authorization.js';
import { type AuthorizationRequest, findRequest } from './authorization-request.js';

export const previewAuthorization: Handler<'previewAuthorization'> = async (call, app) => {
  const { actor, language } = call;
  const { tenantId } = actor;
  const db = app.database.read;
  const request = await findRequest(app, db, call);
  const { client, login, interaction, scopes, offline } = request;
  const before = await Authorization.query(db)
    .findOne({ tenantId, clientId: client.id, loginId: login.id, endedReason: null })
    .where('expiresAt', '>', app.now().toISOString());
  const [tenant, firm] = await Promise.all([
    Tenant.query(db).findById(tenantId).throwIfNotFound(),
    client.firmId === null ? undefined : Firm.query(db).findById([tenantId, client.firmId]),
  ]);
  return {
    body: {
      clientName: client.name,
      firmName: firm?.name ?? null,
      kind: client.kind,
      redirectHost: new URL(interaction.params.redirect_uri).host,
      loginLabel: await labelOf(db, tenant, login, language),
      scopes,
      offline,
      remembered: isRemembered(request, before),
      companies: before?.onlyChosen ? 'chosen' : 'all',
      companyIds: before ? await chosenCompanies(db, before) : [],
    },
  };
};

/**
 * Tells whether all that is asked was allowed before. Public software always asks again: anybody can say that it is theirs
 * (RFC 8252 section 8.6).
 */
function isRemembered(
  { client, interaction, scopes, offline }: AuthorizationRequest,
  before: Authorization | undefined,
): boolean {
  if (!before || client.kind === 'public' || interaction.params.prompt?.includes('consent')) return false;
  return scopes.every((scope) => before.scopes.includes(scope)) && (before.offline || !offline);
}

async function chosenCompanies(db: Knex, { tenantId, id }: Authorization): Promise<Schemas['Id'][]> {
  const found = await rows<{ id: string }>(
    db,
    'SELECT company_id AS id FROM authorization_companies WHERE tenant_id = ? AND authorization_id = ?',
    [tenantId, id],
  );
  return found.map((row) => row.id);
}
