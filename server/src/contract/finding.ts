import { messages } from '../generated/texts.js';
import type { Schemas } from './schemas.js';
import { fill, formatDay, formatEuros, type Language, type Text } from './text.js';

export type FindingCode = Schemas['FindingCode'];

/** Something that stands in the way of a journal. */
export interface Finding {
  code: FindingCode;
  /** A warning stops nothing; `stop` where it is left out. */
  severity?: Schemas['FindingSeverity'];
  /** The values that the text names. A `difference` is in cents, an `endDate` is `YYYY-MM-DD`. */
  values?: Record<string, string | number | Text>;
  /** A day on which the journal can be booked instead (`YYYY-MM-DD`). */
  bookingDate?: string;
  /** The ledger scheme in which it can be put right. */
  schemeId?: string;
}

export const stops = ({ severity = 'stop' }: Finding): boolean => severity === 'stop';

/** Returns a finding as the contract shows it, in the caller's language. */
export function toFinding(
  { code, severity = 'stop', values = {}, bookingDate, schemeId }: Finding,
  language: Language,
): Schemas['Finding'] {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inWords(name, value, language)]),
  );
  const { wageCode, account, costCentre, difference } = values;
  return {
    code,
    severity,
    message: fill(messages.FindingCode[code][language], shown),
    ...(typeof wageCode === 'number' && { wageCode }),
    ...(typeof account === 'string' && { account }),
    ...(typeof costCentre === 'string' && { costCentre }),
    ...(typeof difference === 'number' && { difference }),
    ...(bookingDate !== undefined && { bookingDate }),
    ...(schemeId !== undefined && { schemeId }),
  };
}

function inWords(name: string, value: string | number | Text, language: Language): string | number {
  if (typeof value === 'object') return value[language];
  if (name === 'difference') return formatEuros(Math.abs(Number(value)), language);
  return name === 'endDate' || name === 'date' ? formatDay(String(value), language) : value;
}
