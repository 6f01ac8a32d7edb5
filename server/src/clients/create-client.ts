import type { Grant } from '../accounts/grant-rules.js';
import type { Body, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { Client } from './client.js';
import { addGrants, assertGrant, nothingGranted } from './client-grants.js';
import { issueSecret } from './client-secrets.js';
import { readClient } from './read-client.js';

export const createClient: Handler<'createClient'> = async ({ body, actor: { tenantId, login } }, app) => {
  const { firmId = null, scopes, kind = 'confidential', redirectUris = [] } = body;
  const grant = ownGrant(body);
  const name = body.name.trim();
  const { id, secret } = await app.database.transaction(async (trx) => {
    await assertGrant(trx, 'createClient', tenantId, grant, redirectUris);
    const errors = await firmErrors(trx, tenantId, firmId, 'createClient', '/firmId');
    if (errors.length > 0) throw fieldProblem(...errors);
    const client = await Client.query(trx).insert({
      tenantId,
      name,
      ...Client.searchColumns(name),
      kind,
      redirectUris,
      firmId,
      scopes,
      grantKind: grant.grantKind,
      createdBy: login.id,
      createdAt: app.now().toISOString(),
    });
    await addGrants(trx, client, grant.grantIds);
    return { id: client.id, secret: kind === 'public' ? null : await issueSecret(app, trx, client) };
  });
  const { body: client, version } = await readClient(app, tenantId, id);
  return { status: 201, body: { client, secret }, version };
};

/**
 * Returns what software is to see without the consent of a person.
 *
 * @throws Problem `rejected-input` where that does not fit
 */
function ownGrant({
  kind,
  redirectUris = [],
  grantKind,
  grantIds = [],
}: Body<'createClient'>): Grant & Pick<Client, 'grantKind'> {
  const refuse = (pointer: string, code: 'required' | 'notAllowed') =>
    fieldProblem(fieldError('createClient', pointer, code));
  if (kind === 'public' && redirectUris.length === 0) throw refuse('/redirectUris', 'required');
  if (kind === 'public' && grantKind !== undefined) throw refuse('/grantKind', 'notAllowed');
  if (grantKind !== undefined) return { grantKind, grantIds };
  if (redirectUris.length === 0) throw refuse('/grantKind', 'required');
  return nothingGranted;
}
