import type { Knex } from 'knex';
import type { Body, Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { assertNumbersDiffer } from './assert-numbers-differ.js';
import { bumpVersion } from './bump-version.js';
import { findRenumberedSchemes } from './find-renumbered-schemes.js';
import type { SchemeOfOwner } from './find-scheme.js';
import { LedgerNumber } from './ledger-number.js';
import { type AccountState, readTimeline } from './scheme-timeline.js';
import { writeAccount } from './write-account.js';

/** Ends the transaction of a preview, with what would have been changed. */
class PreviewEnd extends Error {
  constructor(readonly changes: Schemas['LedgerRenumberingReport']['changes']) {
    super('A preview saves nothing');
  }
}

export const renumberLedgerSchemes: Handler<'renumberLedgerSchemes'> = async (call, app) => {
  const { body, actor } = call;
  assertRule(body);
  const { validFrom, preview = true } = body;
  const renumber = idempotent(call, app, async (trx) => {
    const schemes = await findRenumberedSchemes(trx, 'renumberLedgerSchemes', actor, body.schemeIds);
    // All are read before any is written: otherwise a linked scheme would be renumbered after its parent once more.
    const plans = [];
    for (const scheme of schemes) plans.push({ scheme, accounts: await plan(trx, scheme, schemes, body) });
    const changed = plans.filter(({ accounts }) => accounts.length > 0);
    for (const { scheme, accounts } of changed) {
      for (const { before, number } of accounts) {
        await writeAccount(trx, 'saveLedgerAccountChange', scheme, before, { number }, validFrom);
      }
    }
    for (const { scheme } of changed) {
      await assertNumbersDiffer(trx, 'renumberLedgerSchemes', scheme, body.numbers ? '/numbers' : '/newPrefix');
      if (!preview) await bumpVersion(app, trx, scheme, validFrom);
    }
    const changes = changed.flatMap(({ scheme, accounts }) =>
      accounts.map(({ before, number }) => toChange(scheme, before, number)),
    );
    if (preview) throw new PreviewEnd(changes);
    return { body: { changes } };
  });
  return renumber.catch((error: unknown) => {
    if (error instanceof PreviewEnd) return { body: { changes: error.changes } };
    throw error;
  });
};

/** A rule has both beginnings, and there is a rule or a list. */
function assertRule({ numbers, prefix, newPrefix }: Body<'renumberLedgerSchemes'>): void {
  const missing = [
    ...(newPrefix !== undefined && prefix === undefined ? ['/prefix'] : []),
    ...(prefix !== undefined && newPrefix === undefined ? ['/newPrefix'] : []),
    ...(!numbers && prefix === undefined && newPrefix === undefined ? ['/numbers'] : []),
  ];
  if (missing.length === 0) return;
  throw fieldProblem(...missing.map((pointer) => fieldError('renumberLedgerSchemes', pointer, 'required')));
}

/** Finds which accounts of a scheme get which numbers. Those of a parent that is renumbered too come from there. */
async function plan(
  trx: Knex,
  scheme: SchemeOfOwner,
  schemes: readonly SchemeOfOwner[],
  { validFrom, numbers = [], prefix, newPrefix }: Body<'renumberLedgerSchemes'>,
): Promise<{ before: AccountState; number: string }[]> {
  const timeline = await readTimeline(trx, scheme);
  const listed = new Map(numbers.map(({ from, to }) => [from, to]));
  const { tenantId, id: schemeId, parentId } = scheme;
  const follows = parentId !== null && schemes.some(({ id }) => id === parentId);
  const own = new Set(
    (await LedgerNumber.query(trx).where({ tenantId, schemeId }).where('validFrom', '<=', validFrom)).map(
      ({ parentNumber }) => parentNumber,
    ),
  );
  return timeline.accounts.flatMap((state) => {
    if (timeline.accountAt(state.source, validFrom) !== state || (follows && !own.has(state.source))) return [];
    const byRule =
      prefix !== undefined && state.number.startsWith(prefix)
        ? newPrefix! + state.number.slice(prefix.length)
        : undefined;
    const number = listed.get(state.number) ?? byRule;
    return number === undefined || number === state.number ? [] : [{ before: state, number: checked(number) }];
  });
}

/** @throws Problem `rejected-input` where a rule makes a number that no account can have */
function checked(number: string): string {
  if (/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/.test(number)) return number;
  throw fieldProblem(fieldError('renumberLedgerSchemes', '/newPrefix', 'invalid'));
}

/** An account with another number, as the contract shows it. */
export const toChange = (
  { name: schemeName, ownerName }: SchemeOfOwner,
  { number: from, name }: Pick<AccountState, 'number' | 'name'>,
  to: string,
): Schemas['LedgerRenumberingReport']['changes'][number] => ({ schemeName, ownerName, name, from, to });
