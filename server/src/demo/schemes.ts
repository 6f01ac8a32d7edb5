import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import { today } from '../companies/wage-period.js';
import { LedgerAccount } from '../ledgers/ledger-account.js';
import { LedgerNumber } from '../ledgers/ledger-number.js';
import { LedgerScheme } from '../ledgers/ledger-scheme.js';
import { insertSchemeContent } from '../ledgers/insert-scheme-content.js';
import type { SchemePart } from '../ledgers/scheme-content.js';
import { always, readTimeline } from '../ledgers/scheme-timeline.js';

/**
 * Adds a scheme of one debtor, linked to that of the bureau, with the numbers of the debtor's own books: those of gross
 * wages are others from next year on.
 */
export async function linkScheme(
  trx: Knex.Transaction,
  { tenantId, debtorId, now }: { tenantId: string; debtorId: string; now: Date },
): Promise<void> {
  const standard = await standardOf(trx, tenantId);
  const named = { number: 2, name: 'Eigen rekeningnummers' };
  const scheme = await LedgerScheme.query(trx).insert({
    tenantId,
    debtorId,
    ...named,
    parentId: standard.id,
    ...LedgerScheme.searchColumns(named),
  });
  for (const { number } of await LedgerAccount.query(trx).where({ tenantId, schemeId: standard.id })) {
    const own = `${number}0`;
    await LedgerNumber.query(trx).insert({
      tenantId,
      schemeId: scheme.id,
      parentId: standard.id,
      parentNumber: number,
      number: own,
    });
  }
  const grossWages = { tenantId, schemeId: scheme.id, parentId: standard.id, parentNumber: '4000' };
  const validFrom = `${Number(today(now).slice(0, 4)) + 1}-01-01`;
  await LedgerNumber.query(trx).insert({ ...grossWages, validFrom, number: '40005' });
  await Company.query(trx)
    .patch({ ledgerScheme: String(named.number) })
    .where({ tenantId, debtorId });
}

/**
 * Adds a copy of the bureau's scheme for one debtor: travel goes to two accounts, and the wages of department 20 to one of
 * their own.
 */
export async function splitScheme(
  trx: Knex.Transaction,
  { tenantId, debtorId }: { tenantId: string; debtorId: string },
): Promise<void> {
  const standard = await standardOf(trx, tenantId);
  const named = { number: 3, name: 'Verdeeld over rekeningen' };
  const scheme = await LedgerScheme.query(trx).insertAndFetch({
    tenantId,
    debtorId,
    ...named,
    ...LedgerScheme.searchColumns(named),
  });
  const { accounts, lines } = (await readTimeline(trx, standard)).at(always);
  for (const [number, name] of [
    ['4005', 'Bruto lonen afdeling 20'],
    ['4071', 'Reiskosten woon-werk'],
  ] as const)
    accounts.set(number, { number, name, kind: 'profitAndLoss', rgs: null });
  const asLine = { department: null, debit: null, credit: null, costCentre: null, costUnit: null };
  const split = (wageCode: number, ...parts: SchemePart[]) => lines.set(wageCode, { ...lines.get(wageCode)!, parts });
  split(1000, { ...asLine, department: 20, share: 10_000, debit: '4005' });
  split(2500, { ...asLine, share: 3_000 }, { ...asLine, share: 7_000, debit: '4071' });
  await insertSchemeContent(trx, scheme, { accounts, lines });
  await Company.query(trx)
    .patch({ ledgerScheme: String(named.number) })
    .where({ tenantId, debtorId });
}

/** Returns the scheme that the bureau started with. */
const standardOf = async (trx: Knex.Transaction, tenantId: string): Promise<LedgerScheme> =>
  LedgerScheme.query(trx).findOne({ tenantId, number: 1 }).whereNull('debtorId').throwIfNotFound();
