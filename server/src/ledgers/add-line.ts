import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { type FieldError, fieldProblem } from '../contract/problem.js';
import type { SchemeOfOwner } from './find-scheme.js';
import { insertLines } from './insert-lines.js';
import { LedgerLine } from './ledger-line.js';
import { partErrors, toSchemePart } from './line-part-errors.js';
import { always, type LineState, type SchemeTimeline } from './scheme-timeline.js';

type Operation = 'createLedgerLine' | 'saveLedgerLine' | 'saveLedgerLineChange';

/** Where a wage code is booked, as a body says it: by the numbers of a day. What is left out stays as it is. */
export type LineInput = Schemas['LedgerLinePatch'];

/**
 * Writes down where a wage code is booked from a day on.
 *
 * @param before what holds on that day so far
 * @param on the day whose account numbers the input has
 * @throws Problem `rejected-input` at the name that is missing, at each account that the scheme does not have, and at
 *   parts that do not fit together
 */
export async function writeLine(
  trx: Knex.Transaction,
  operation: Operation,
  scheme: SchemeOfOwner,
  timeline: SchemeTimeline,
  { wageCode, validFrom, before }: { wageCode: number; validFrom: string; before: LineState | undefined },
  input: LineInput,
  on: string,
): Promise<LineState> {
  const name = input.name?.trim() ?? before?.name;
  if (name === undefined) throw fieldProblem(fieldError(operation, '/name', 'required'));
  const errors: FieldError[] = [];
  const accountOf = (number: string | null, pointer: string): string | null => {
    const account = number === null ? undefined : timeline.findByNumber(number, on);
    if (number !== null && !account) errors.push(fieldError(operation, pointer, 'notFound'));
    return account?.source ?? null;
  };
  const said = <Field extends 'debit' | 'credit' | 'costCentre' | 'costUnit'>(field: Field): string | null =>
    input[field] === undefined ? (before?.[field] ?? null) : (input[field]?.trim() ?? null);
  const sideOf = (side: 'debit' | 'credit'): string | null =>
    input[side] === undefined ? said(side) : accountOf(input[side], `/${side}`);
  const line: LineState = {
    wageCode,
    validFrom,
    name,
    debit: sideOf('debit'),
    credit: sideOf('credit'),
    costCentre: said('costCentre'),
    costUnit: said('costUnit'),
    parts:
      input.parts?.map((part, index) =>
        toSchemePart(part, (side) => accountOf(part[side] ?? null, `/parts/${index}/${side}`)),
      ) ??
      before?.parts ??
      [],
  };
  if (errors.length === 0) errors.push(...partErrors(operation, line));
  if (errors.length > 0) throw fieldProblem(...errors);
  await LedgerLine.query(trx)
    .delete()
    .where({ ...lineKeyOf(scheme, wageCode), validFrom });
  await insertLines(trx, scheme, [line]);
  return line;
}

export const lineKeyOf = ({ tenantId, id }: SchemeOfOwner, wageCode: number) => ({ tenantId, schemeId: id, wageCode });

/** Returns the key of a line as it is from the beginning. */
export const firstLineOf = (scheme: SchemeOfOwner, wageCode: number) => ({
  ...lineKeyOf(scheme, wageCode),
  validFrom: always,
});
