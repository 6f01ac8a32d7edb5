import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { type AccountKind, LedgerAccount, LedgerNumber } from './account.js';
import { LedgerLine } from './line.js';
import type { LedgerScheme } from './scheme.js';

export interface SchemeAccount {
  number: number;
  name: string;
  kind: AccountKind;
  /** Code of the Referentiegrootboekschema. */
  rgs: string | null;
}

/** The accounts of a wage code; a total that is not booked has neither. */
export interface SchemeLine {
  debit: number | null;
  credit: number | null;
  name: string;
}

/** Where wage codes are booked: a scheme as it stands, a link to its parent followed. */
export interface SchemeContent {
  id: string;
  version: number;
  /** SHA-256 of accounts and lines. */
  hash: string;
  /** By number. */
  accounts: Map<number, SchemeAccount>;
  /** By wage code. */
  lines: Map<number, SchemeLine>;
}

export async function contentOf(knex: Knex, { tenantId, id, version, parentId }: LedgerScheme): Promise<SchemeContent> {
  const source = { tenantId, schemeId: parentId ?? id };
  const numbers = new Map(
    parentId === null
      ? []
      : (await LedgerNumber.query(knex).where({ tenantId, schemeId: id })).map((own) => [own.parentNumber, own.number]),
  );
  const own = (number: number): number => numbers.get(number) ?? number;
  const side = (number: number | null): number | null => (number === null ? null : own(number));
  const accounts = new Map(
    (await LedgerAccount.query(knex).where(source).orderBy('number')).map(({ number, name, kind, rgs }) => [
      own(number),
      { number: own(number), name, kind, rgs },
    ]),
  );
  const lines = new Map(
    (await LedgerLine.query(knex).where(source).orderBy('wageCode')).map(({ wageCode, name, debit, credit }) => [
      wageCode,
      { debit: side(debit), credit: side(credit), name },
    ]),
  );
  const said = JSON.stringify([
    [...accounts.values()].map(({ number, name, kind, rgs }) => [number, name, kind, rgs]),
    [...lines].map(([wageCode, { debit, credit, name }]) => [wageCode, debit, credit, name]),
  ]);
  return { id, version, hash: createHash('sha256').update(said).digest('hex'), accounts, lines };
}
