import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { SignInProvider } from './sign-in-provider.js';

/** Whoever gives addresses away to everybody says nothing of a firm's people. */
const publicDomains = new Set(
  'gmail.com googlemail.com outlook.com outlook.nl hotmail.com hotmail.nl live.com live.nl msn.com icloud.com me.com mac.com yahoo.com yahoo.nl proton.me protonmail.com pm.me gmx.com gmx.net aol.com ziggo.nl kpnmail.nl planet.nl xs4all.nl upcmail.nl home.nl hetnet.nl telfort.nl casema.nl chello.nl quicknet.nl zonnet.nl'.split(
    ' ',
  ),
);

/** Returns domains as they are kept: in small letters, each once. */
export const toDomains = (given: readonly string[]): string[] => [...new Set(given.map((each) => each.toLowerCase()))];

/**
 * Holds that a domain is a firm's own, and has one provider.
 *
 * @param exceptId the provider that is changed
 * @throws Problem `rejected-input`
 */
export async function checkDomains(
  trx: Knex.Transaction,
  operation: 'createSignInProvider' | 'updateSignInProvider',
  tenantId: string,
  domains: string[],
  exceptId?: string,
): Promise<void> {
  const others = (await SignInProvider.query(trx).where({ tenantId })).filter(({ id }) => id !== exceptId);
  for (const domain of domains) {
    if (publicDomains.has(domain)) throw fieldProblem(fieldError(operation, '/domains', 'domainPublic', { domain }));
    if (others.some((other) => other.domains.includes(domain)))
      throw fieldProblem(fieldError(operation, '/domains', 'domainTaken', { domain }));
  }
}
