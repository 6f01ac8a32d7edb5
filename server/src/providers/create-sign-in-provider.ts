import { v7 as uuid } from 'uuid';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { checkDomains, toDomains } from './check-domains.js';
import { sealClientSecret } from './client-secret.js';
import { issuerErrors } from './issuer.js';
import { SignInProvider } from './sign-in-provider.js';
import { toSignInProviders } from './to-sign-in-provider.js';

const operation = 'createSignInProvider';

export const createSignInProvider: Handler<'createSignInProvider'> = async (call, app) => {
  const { body, actor } = call;
  const { firmId = null, name, issuer, clientId, clientSecret, acceptsFactor = false } = body;
  const { tenantId } = actor;
  const wrong = issuerErrors(app, operation, issuer);
  if (wrong.length > 0) throw fieldProblem(...wrong);
  const domains = toDomains(body.domains);
  return idempotent(call, app, async (trx) => {
    const errors = await firmErrors(trx, tenantId, firmId, operation, '/firmId');
    if (errors.length > 0) throw fieldProblem(...errors);
    if (await SignInProvider.query(trx).findOne({ tenantId, firmId }))
      throw fieldProblem(fieldError(operation, '/firmId', 'firmHasProvider'));
    await checkDomains(trx, operation, tenantId, domains);
    const id = uuid();
    const provider = await SignInProvider.query(trx).insertAndFetch({
      tenantId,
      id,
      firmId,
      name: name.trim(),
      issuer,
      clientId: clientId.trim(),
      clientSecret: sealClientSecret(app, { tenantId, id }, clientSecret),
      domains,
      acceptsFactor,
      createdAt: app.now().toISOString(),
    });
    const [answer] = await toSignInProviders(app, tenantId, [provider], trx);
    return { status: 201, body: answer!, version: provider.version };
  });
};
