import { messages } from '../generated/texts.js';
import type { Schemas } from './handler.js';
import { fill, type Language, type Text } from './text.js';

export type FindingCode = Schemas['FindingCode'];

/** Something that stands in the way of a journal. */
export interface Finding {
  code: FindingCode;
  /** A warning stops nothing; `stop` where it is left out. */
  severity?: Schemas['FindingSeverity'];
  /** What the text names. A `difference` is in cents. */
  values?: Record<string, string | number | Text>;
  /** The ledger scheme in which it can be put right. */
  schemeId?: string;
}

export const stops = ({ severity = 'stop' }: Finding): boolean => severity === 'stop';

/** A finding as the contract shows it, in the caller's language. */
export function toFinding({ code, severity = 'stop', values = {}, schemeId }: Finding, language: Language): Schemas['Finding'] {
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(name, value, language)]));
  const { wageCode, account, costCentre, difference } = values;
  return {
    code,
    severity,
    message: fill(messages.FindingCode[code][language], shown),
    ...(typeof wageCode === 'number' && { wageCode }),
    ...(typeof account === 'string' && { account }),
    ...(typeof costCentre === 'string' && { costCentre }),
    ...(typeof difference === 'number' && { difference }),
    ...(schemeId !== undefined && { schemeId }),
  };
}

function inWords(name: string, value: string | number | Text, language: Language): string | number {
  if (typeof value === 'object') return value[language];
  return name === 'difference' ? euros(Number(value), language) : value;
}

const euros = (cents: number, language: Language): string =>
  (Math.abs(cents) / 100).toLocaleString(language, { style: 'currency', currency: 'EUR' });
