import type { Handler } from '../contract/handler.js';
import { matchesWords } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { SignInProvider } from './sign-in-provider.js';
import { toSignInProviders } from './to-sign-in-provider.js';

/** A bureau has one for a firm at most: they are searched in memory. */
export const listSignInProviders: Handler<'listSignInProviders'> = async ({ query, actor: { tenantId } }, app) => {
  const providers = await SignInProvider.query(app.database.read).where({ tenantId }).orderBy('name').orderBy('id');
  const all = await toSignInProviders(app, tenantId, providers);
  const found = all.filter(({ name, ownerName, domains }) =>
    matchesWords(query.q, `${name} ${ownerName} ${domains.join(' ')}`),
  );
  return { body: pageOf(found, query, (provider) => provider) };
};
