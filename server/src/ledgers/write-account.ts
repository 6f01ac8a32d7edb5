import type { Knex } from 'knex';
import type { Body } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';
import { assertNotLinked, type SchemeOfOwner } from './find-scheme.js';
import { LedgerAccountChange } from './ledger-account-change.js';
import { LedgerAccount } from './ledger-account.js';
import { LedgerNumber } from './ledger-number.js';
import { type AccountState, always } from './scheme-timeline.js';

/**
 * Writes down what an account is from a day on. Lines and linked schemes follow it to its new number by themselves.
 *
 * @param before what it is on that day so far
 * @throws Problem `ledger-scheme-linked` where more than the number of a linked scheme's account changes
 */
export async function writeAccount(
  trx: Knex.Transaction,
  operation: 'saveLedgerAccount' | 'saveLedgerAccountChange',
  scheme: SchemeOfOwner,
  before: AccountState,
  body: Body<'saveLedgerAccount'>,
  validFrom: string,
): Promise<AccountState> {
  const number = body.number ?? before.number;
  const account = validFrom === always ? number : before.account;
  const after = { ...before, ...body, name: body.name?.trim() ?? before.name, account, validFrom };
  const { tenantId, id: schemeId, parentId } = scheme;
  const { source } = before;
  if (parentId !== null) {
    const fields = ['name', 'kind', 'rgs'] as const;
    if (fields.some((field) => after[field] !== before[field])) assertNotLinked(scheme);
    const key = { tenantId, schemeId, parentNumber: source, validFrom };
    await LedgerNumber.query(trx).delete().where(key);
    // From the beginning, an account without a number of its own has its parent's.
    const isOwn = validFrom !== always || number !== source;
    if (isOwn) await LedgerNumber.query(trx).insert({ ...key, parentId, number });
    return after;
  }
  const { name, kind, rgs } = after;
  if (validFrom === always) {
    const taken = number !== source && (await LedgerAccount.query(trx).findById([tenantId, schemeId, number]));
    if (taken) throw new Problem('already-exists', { errors: [fieldError(operation, '/number', 'taken')] });
    await LedgerAccount.query(trx)
      .patch({ number, name, kind, rgs, ...LedgerAccount.searchColumns(after) })
      .where({ tenantId, schemeId, number: source });
    return { ...after, source: number };
  }
  const key = { tenantId, schemeId, account: source, validFrom };
  await LedgerAccountChange.query(trx).delete().where(key);
  await LedgerAccountChange.query(trx).insert({ ...key, number, name, kind, rgs });
  return after;
}
