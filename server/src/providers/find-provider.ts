import type { Knex } from 'knex';
import { Problem } from '../contract/problem.js';
import { Firm } from '../tenants/firm.js';
import { SignInProvider } from './sign-in-provider.js';

/** Returns what stands after the @ of an address, in small letters. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** Finds the provider that serves a domain; that of a firm that has ended serves none. A tenant has few of them. */
export async function findProviderOf(db: Knex, tenantId: string, domain: string): Promise<SignInProvider | undefined> {
  const providers = await SignInProvider.query(db).where({ tenantId });
  const found = providers.find(({ domains }) => domains.includes(domain.toLowerCase()));
  return found && (await isServing(db, found)) ? found : undefined;
}

/** Returns whether a provider's firm goes on. */
export async function isServing(db: Knex, { tenantId, firmId }: SignInProvider): Promise<boolean> {
  return firmId === null || (await Firm.query(db).findOne({ tenantId, id: firmId, endedAt: null })) !== undefined;
}

/** @throws Problem `not-found` */
export async function findProvider(db: Knex, tenantId: string, id: string): Promise<SignInProvider> {
  const provider = await SignInProvider.query(db).findById([tenantId, id]);
  if (!provider) throw new Problem('not-found');
  return provider;
}
