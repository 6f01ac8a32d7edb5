import type { EmployeeSnapshot, ShareSnapshot } from '../runs/run-content.js';
import type { Bounds } from './cent-network.js';

/** A cost centre and a cost unit carry this part of an employee's wages. */
export type Share = Pick<ShareSnapshot, 'share'> & { costCentre: string | null; costUnit: string | null };

const whole: Share[] = [{ costCentre: null, costUnit: null, share: 10_000 }];

/** Returns an employee's shares; one without a cost centre for an employee who has none. */
export const costSharesOf = (employee: Pick<EmployeeSnapshot, 'costShares'> | undefined): readonly Share[] =>
  employee && employee.costShares.length > 0 ? employee.costShares : whole;

/** All of an amount, in basis points. */
export const wholeShare = 10_000;

/** An exact value in cents: whole cents, cut off towards zero, and what was cut off, in hundred millionths of a cent. */
interface ExactCents {
  cents: number;
  rest: number;
}

const perCent = wholeShare * wholeShare;

/** @param weight basis points of a share times those of a part of it: times an amount, more than a number may hold */
function exactCents(amount: number, weight: number): ExactCents {
  const product = amount * weight;
  if (Number.isSafeInteger(product)) return { cents: Math.trunc(product / perCent), rest: product % perCent };
  const exact = BigInt(amount) * BigInt(weight);
  return { cents: Number(exact / BigInt(perCent)), rest: Number(exact % BigInt(perCent)) };
}

/**
 * Returns the whole cents of a share, or of a part of it, cut off towards zero: rounding adds a cent to some and none to
 * others.
 */
export const wholeCents = (amount: number, { share }: Pick<Share, 'share'>, part = wholeShare): number =>
  exactCents(amount, share * part).cents;

/**
 * Returns the whole cents around an exact value.
 *
 * @param weight basis points of a share times those of a part of it
 */
export function boundsOf(amount: number, weight: number): Bounds {
  const { cents, rest } = exactCents(amount, weight);
  return { low: rest < 0 ? cents - 1 : cents, high: rest > 0 ? cents + 1 : cents };
}

/**
 * Splits an amount over shares, in cents, by largest remainder: each has its whole cents, and the cents that are left
 * go one by one to the shares that lost most by that, the earlier one first where two lost the same. So the parts total
 * the amount, none differs by a cent from its exact value, and none has the other sign; the parts of the opposite
 * amount are the opposite parts.
 *
 * @param shares basis points, together 10000
 */
export const splitAmount = (amount: number, shares: readonly Pick<Share, 'share'>[]): number[] =>
  splitShare(amount, { share: wholeShare, cents: amount }, shares);

/**
 * Splits over parts what a share has of an amount. Each part stays within a cent of its exact value of the amount,
 * whether the share was rounded up or down.
 *
 * @param cents of the share: one of the whole numbers around its exact value
 * @param parts basis points of the share, together 10000
 */
export function splitShare(
  amount: number,
  { share, cents }: { share: number; cents: number },
  parts: readonly Pick<Share, 'share'>[],
): number[] {
  const exact = parts.map((part) => exactCents(amount, share * part.share));
  const split = exact.map((each) => each.cents);
  let left = Math.abs(split.reduce((rest, each) => rest - each, cents));
  if (left === 0) return split;
  const lost = exact.map(({ rest }) => Math.abs(rest));
  // Sorting keeps the order of what is equal.
  for (const index of lost.map((_, at) => at).sort((a, b) => lost[b]! - lost[a]!)) {
    if (left-- === 0) break;
    split[index]! += Math.sign(amount);
  }
  return split;
}
