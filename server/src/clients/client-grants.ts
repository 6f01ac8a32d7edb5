import type { Knex } from 'knex';
import { type Grant, grantErrors, unknownTargets } from '../accounts/grant-rules.js';
import { fieldProblem } from '../contract/problem.js';
import { insertRows } from '../database/index.js';
import type { Client } from './client.js';

/**
 * @param redirectUris where a browser goes after a person has consented: software that has some need see nothing of its own
 * @throws Problem `rejected-input` where software may not have such a grant, or it names what is not there
 */
export async function assertGrant(
  trx: Knex.Transaction,
  operation: 'createClient' | 'updateClient',
  tenantId: string,
  grant: Grant,
  redirectUris: string[],
): Promise<void> {
  if (redirectUris.length > 0 && grant.grantKind === nothingGranted.grantKind && grant.grantIds.length === 0) return;
  const errors = [
    ...grantErrors(operation, 'software', grant),
    ...(await unknownTargets(trx, operation, tenantId, grant)),
  ];
  if (errors.length > 0) throw fieldProblem(...errors);
}

/** What software sees of its own that works with the consent of persons only. */
export const nothingGranted = { grantKind: 'companies', grantIds: [] as string[] } as const satisfies Grant;

/** Lets a client see more rows of the kind that its grant names. */
export async function addGrants(trx: Knex.Transaction, { tenantId, id }: Client, targetIds: string[]): Promise<void> {
  const targets = targetIds.map((targetId) => [targetId]);
  await insertRows(trx, 'client_grants', { tenant_id: tenantId, client_id: id }, ['target_id'], targets);
}
