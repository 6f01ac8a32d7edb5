import type { Schemas } from '../contract/handler.js';
import type { NumberedLine } from './journal-lines.js';

/** Returns a line with its amount on the side that it is booked on. */
export const toJournalLine = (line: NumberedLine): Schemas['JournalLine'] => ({
  ...line,
  debit: line.amount > 0 ? line.amount : null,
  credit: line.amount < 0 ? -line.amount : null,
});
