import { AsyncLocalStorage } from 'node:async_hooks';

/** What every role of the database knows as all tenants. */
const allTenants = '';

const scope = new AsyncLocalStorage<string>();

/**
 * Has statements see and write the rows of one tenant alone, whatever they ask for: PostgreSQL's row-level security keeps
 * to it, and on SQLite tests do. A transaction keeps the scope in which it began.
 */
export const inTenant = <T>(tenantId: string, work: () => PromiseLike<T>): Promise<T> => within(tenantId, work);

/** Has statements see the rows of all tenants: for what the service does before it knows who calls, and for all bureaus. */
export const acrossTenants = <T>(work: () => PromiseLike<T>): Promise<T> => within(allTenants, work);

/** Returns the tenant whose rows statements see here; undefined where they see all. */
export const tenantInScope = (): string | undefined => scope.getStore() || undefined;

/** A query of a model is run when it is waited for, which must be in the scope too. */
const within = <T>(name: string, work: () => PromiseLike<T>): Promise<T> => scope.run(name, async () => await work());
