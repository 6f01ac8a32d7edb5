import type { Handler } from '../contract/handler.js';
import { findProvider } from './find-provider.js';
import { toSignInProviders } from './to-sign-in-provider.js';

export const getSignInProvider: Handler<'getSignInProvider'> = async ({ params, actor: { tenantId } }, app) => {
  const provider = await findProvider(app.database.read, tenantId, params.providerId);
  const [body] = await toSignInProviders(app, tenantId, [provider]);
  return { body: body!, version: provider.version };
};
