import type { EmployeeSnapshot, ShareSnapshot } from '../runs/run-content.js';

/** What carries a part of an employee's wages. */
export type Share = Pick<ShareSnapshot, 'share'> & { costCentre: string | null; costUnit: string | null };

const whole: Share[] = [{ costCentre: null, costUnit: null, share: 10_000 }];

/** An employee's shares; one without a cost centre for an employee who has none. */
export const sharesOf = (employee: Pick<EmployeeSnapshot, 'costShares'> | undefined): readonly Share[] =>
  employee && employee.costShares.length > 0 ? employee.costShares : whole;

/**
 * An amount over shares, in cents: each is rounded, half a cent away from zero, and the last takes what that leaves,
 * so that the parts total the amount.
 *
 * @param shares basis points, together 10000
 */
export function split(amount: number, shares: readonly Pick<Share, 'share'>[]): number[] {
  const size = Math.abs(amount);
  const sign = amount < 0 ? -1 : 1;
  const parts = shares.map(({ share }) => sign * Math.floor((size * share + 5_000) / 10_000));
  const last = parts.length - 1;
  parts[last] = amount;
  for (let index = 0; index < last; index++) parts[last]! -= parts[index]!;
  return parts;
}
