import { CellFault, invalidCell } from '../tables/cell-fault.js';

/**
 * An amount as bookkeepers write it: `1234,56`, `1.234,56`, `1,234.56`, `1 234,56`, `€ 12`, and a minus before or, as
 * many packages print it, behind.
 */
const amount =
  /^(?<before>[-+−]?)\s*(?<whole>\d{1,3}(?<mark>[.,'’\s])\d{3}(?:\k<mark>\d{3})*|\d{1,9})(?:(?<point>[.,])(?<decimals>\d{1,2}))?\s*(?<behind>[-−]?)$/u;

/** Reads euros with at most two decimals as cents, without floating point. */
export function readCents(cell: string): number | CellFault | typeof invalidCell {
  const parts = amount.exec(cell.replace('€', '').trim())?.groups;
  if (!parts) return invalidCell;
  const { before, whole = '', mark, point, decimals = '', behind } = parts;
  const digits = whole.replace(/\D/g, '');
  if ((before && behind) || digits.length > 9 || (mark && mark === point)) return invalidCell;
  if (isUnclear(whole, mark, point)) return unclear(digits, whole);
  const cents = Number(digits) * 100 + Number(decimals.padEnd(2, '0'));
  return before === '-' || before === '−' || behind ? 0 - cents : cents;
}

/** One point or comma with three digits behind it marks thousands, or decimals. */
const isUnclear = (whole: string, mark: string | undefined, point: string | undefined): boolean =>
  point === undefined && (mark === '.' || mark === ',') && whole.split(mark).length === 2;

function unclear(digits: string, whole: string): CellFault | typeof invalidCell {
  if (digits.startsWith('0')) return invalidCell;
  return new CellFault('amountUnclear', { whole: `${digits},00`, decimals: whole.replace('.', ',') });
}
