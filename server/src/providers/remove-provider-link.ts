import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { ProviderLink } from './sign-in-provider.js';
import { unlink } from './unlink.js';

export const removeProviderLink: Handler<'removeProviderLink'> = async ({ params, actor: { tenantId } }, app) => {
  const { providerId, linkId: id } = params;
  await app.database.transaction(async (trx) => {
    const link = await ProviderLink.query(trx).findOne({ tenantId, providerId, id });
    if (!link) throw new Problem('not-found');
    const person = await Person.query(trx).findById([tenantId, link.personId]).throwIfNotFound();
    await unlink(app, trx, person, link, { by: 'administrator' });
  });
};
