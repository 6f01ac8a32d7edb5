import type { Knex } from 'knex';
import type { Login } from '../accounts/login.js';
import { SignInProvider } from './sign-in-provider.js';

/**
 * Leaves of a person's logins those that a provider opens: of its firm, or those of no firm where it is the bureau's own.
 * Whoever runs the provider of one firm could otherwise sign in as anyone of its domains, and so reach what they see for
 * another firm.
 *
 * @param providerId null where no provider said who it is
 */
export async function findProviderLogins(
  db: Knex,
  { tenantId, providerId }: { tenantId: string; providerId: string | null },
  logins: Login[],
): Promise<Login[]> {
  if (providerId === null) return logins;
  const provider = await SignInProvider.query(db).findById([tenantId, providerId]);
  return provider ? logins.filter(({ firmId }) => firmId === provider.firmId) : [];
}
