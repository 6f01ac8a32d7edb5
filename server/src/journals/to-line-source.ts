import type { Schemas } from '../contract/handler.js';
import { fill, formatDay, type Language } from '../contract/text.js';
import { labels, messages } from '../generated/texts.js';
import { always } from '../ledgers/scheme-timeline.js';
import { bearerOf, type BookingCause, type LineSource } from './line-source.js';
import { percentageText } from '../ledgers/scheme-lines.js';
import { wholeShare } from './split-amount.js';

type Shown = Schemas['JournalLineSource'];

/** Returns why an amount is booked on an account: as codes, in words, and with the scheme. */
export function toReasons(
  { origin, scheme, side, part }: BookingCause,
  language: Language,
): Pick<Shown, 'reasons' | 'explanation' | 'scheme'> {
  const say = (reason: Shown['reasons'][number], values = {}): string =>
    fill(messages.BookingReason[reason][language], values);
  if (origin !== 'schemeLine' || !scheme) {
    const reason = origin === 'fallback' ? 'fallback' : 'balancing';
    return { reasons: [reason], explanation: say(reason), scheme: null };
  }
  const { id, number, name, version, level, validFrom, costCentre, parentNumber, parentName } = scheme;
  const reasons: Shown['reasons'] = ['scheme'];
  const parts = [say('scheme', scheme), labels.LedgerLevel[level][language]];
  if (validFrom !== null) {
    const reason = validFrom === always ? 'always' : 'from';
    reasons.push(reason);
    parts.push(say(reason, { day: formatDay(validFrom, language) }));
  }
  if (parentNumber !== null) {
    reasons.push('parent');
    parts.push(say('parent', { number: parentNumber, name: parentName }));
  }
  if (costCentre !== null) {
    reasons.push('costCentre');
    parts.push(say('costCentre', { costCentre }));
  }
  for (const [reason, values] of partReasons(part, language)) {
    reasons.push(reason);
    parts.push(say(reason, values));
  }
  const { share = wholeShare, department = null } = part ?? {};
  return {
    reasons,
    explanation: parts.join(' · '),
    scheme: {
      id,
      number,
      name,
      version,
      level,
      validFrom: validFrom === always ? null : validFrom,
      costCentre,
      side: side!,
      parentNumber,
      parentName,
      percentage: share / 100,
      department,
    },
  };
}

/** Says why a part of a line is booked where it is, with the values of each text. */
function partReasons(part: BookingCause['part'], language: Language): [Shown['reasons'][number], object][] {
  if (!part) return [];
  const { department, share, costCentre, costUnit } = part;
  return [
    ...(department === null ? [] : [['department', { department }] as const]),
    ...(share === wholeShare ? [] : [['part', { percentage: percentageText(share, language) }] as const]),
    ...(costCentre === null ? [] : [['fixedCostCentre', { costCentre }] as const]),
    ...(costUnit === null ? [] : [['fixedCostUnit', { costUnit }] as const]),
  ].map(([reason, values]) => [reason, values]);
}

export function toLineSource(source: LineSource, language: Language): Shown {
  const { employee, employeeName, cause, share, wages, rounding, amount } = source;
  const { wageCode, name } = cause;
  return {
    employee,
    employeeName,
    wageCode,
    name,
    wages,
    ...bearerOf(source),
    share: share.share / 100,
    rounding,
    amount,
    ...toReasons(cause, language),
  };
}
