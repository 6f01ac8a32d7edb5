import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { checkDomains, toDomains } from './check-domains.js';
import { sealClientSecret } from './client-secret.js';
import { findProvider } from './find-provider.js';
import { issuerErrors } from './issuer.js';
import { SignInProvider } from './sign-in-provider.js';
import { toSignInProviders } from './to-sign-in-provider.js';
import { unlinkAll } from './unlink.js';

const operation = 'updateSignInProvider';

export const updateSignInProvider: Handler<'updateSignInProvider'> = async ({ params, body, actor, version }, app) => {
  const { name, issuer, clientId, clientSecret, domains, acceptsPassword, acceptsFactor } = body;
  const { tenantId } = actor;
  const wrong = issuer === undefined ? [] : issuerErrors(app, operation, issuer);
  if (wrong.length > 0) throw fieldProblem(...wrong);
  const provider = await app.database.transaction(async (trx) => {
    const before = await findProvider(trx, tenantId, params.providerId);
    const { id } = before;
    const served = domains && toDomains(domains);
    if (served) await checkDomains(trx, operation, tenantId, served, id);
    const after = await SignInProvider.updateAtVersion<SignInProvider>(trx, tenantId, id, version!, {
      name: name?.trim(),
      issuer,
      clientId: clientId?.trim(),
      domains: served,
      acceptsPassword,
      acceptsFactor,
      ...(clientSecret !== undefined && { clientSecret: sealClientSecret(app, before, clientSecret) }),
    });
    // Subjects are those of an issuer, and may be of a client (OpenID Connect Core, section 8): they would be of others now.
    if (after.issuer !== before.issuer || after.clientId !== before.clientId)
      await unlinkAll(app, trx, after, 'change');
    return after;
  });
  const [answer] = await toSignInProviders(app, tenantId, [provider]);
  return { body: answer!, version: provider.version };
};
