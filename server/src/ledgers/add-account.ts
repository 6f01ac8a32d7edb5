import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Body, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';
import { assertNumbersDiffer } from './assert-numbers-differ.js';
import { bumpVersion } from './bump-version.js';
import { assertNotLinked, type SchemeOfOwner } from './find-scheme.js';
import { LedgerAccount } from './ledger-account.js';
import { toLedgerAccount } from './scheme-accounts.js';
import { always } from './scheme-timeline.js';

type Operation = 'createLedgerAccount' | 'saveLedgerAccount';

/**
 * Adds an account to a scheme of its own.
 *
 * @throws Problem `ledger-scheme-linked`; `already-exists` when the scheme, or one that is linked to it, has the number
 *   for another account
 */
export async function addAccount(
  app: App,
  trx: Knex.Transaction,
  operation: Operation,
  scheme: SchemeOfOwner,
  { number, name, kind, rgs = null }: Body<'createLedgerAccount'>,
): Promise<{ body: Schemas['LedgerAccount']; version: number }> {
  assertNotLinked(scheme);
  const { tenantId, id: schemeId } = scheme;
  if (await LedgerAccount.query(trx).findById([tenantId, schemeId, number])) {
    throw new Problem('already-exists', { errors: [fieldError(operation, '/number', 'taken')] });
  }
  const account = { number, name: name.trim(), kind, rgs };
  await LedgerAccount.query(trx).insert({ tenantId, schemeId, ...account, ...LedgerAccount.searchColumns(account) });
  await assertNumbersDiffer(trx, operation, scheme);
  return {
    body: toLedgerAccount({ account: number, ...account, validFrom: always }),
    version: await bumpVersion(app, trx, scheme, always),
  };
}
