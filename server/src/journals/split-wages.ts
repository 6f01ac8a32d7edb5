import type { SchemeLine } from '../ledgers/scheme-content.js';
import { type Arc, CentNetwork } from './cent-network.js';
import type { LinePart } from './line-parts.js';
import { boundsOf, type Share, splitAmount, splitShare, wholeShare } from './split-amount.js';

/** What a share of an employee's wage code has of one part of its line. */
export interface WagePart {
  /** The place of the share among those of the employee. */
  share: number;
  /** Undefined where the scheme has no line of the wage code: the share is in one piece then. */
  line: SchemeLine | undefined;
  part: LinePart;
  /** Cents; debit is positive. */
  amount: number;
}

/** The wages of one wage code of an employee. */
export interface Wages {
  wageCode: number;
  /** Cents; debit is positive. */
  amount: number;
  /** Together the amount, by share. */
  parts: WagePart[];
}

/** Where a share books a wage code. */
export type LineOfShare = Pick<WagePart, 'line'> & { parts: readonly LinePart[] };

/**
 * Splits a wage code over an employee's shares and the parts of its lines. Each share, each part of a line and each part
 * of a share stays within a cent of its exact value and keeps the sign; together they are the amount.
 */
export function splitWages(
  wageCode: number,
  amount: number,
  shares: readonly Pick<Share, 'share'>[],
  lines: readonly LineOfShare[],
): Wages {
  const totals = shares.length === 1 ? [amount] : splitAmount(amount, shares);
  const isSplit = lines.some(({ parts }) => parts.length > 1);
  const wages: Wages = { wageCode, amount, parts: [] };
  totals.forEach((cents, index) => {
    const { line, parts } = lines[index]!;
    const split = parts.length === 1 ? [cents] : splitShare(amount, { ...shares[index]!, cents }, parts);
    parts.forEach((part, at) => wages.parts.push({ share: index, line, part, amount: split[at]! }));
  });
  if (isSplit && shares.length > 1) {
    const network = new CentNetwork();
    const end = network.addNode(-amount);
    const carry = connect(network, wages, 1, shares, () => end);
    network.balance();
    carry();
  }
  return wages;
}

/** Returns 1 for what is booked on the debit side alone, -1 for the credit side, and 0 for both or neither. */
const sideOf = ({ line }: Pick<WagePart, 'line'>): number =>
  line ? Number(line.debit !== null) - Number(line.credit !== null) : 0;

/**
 * Lets each share balance where all of them together do, by cents of wages that all shares book on the same side. Each
 * wage code rounds by itself, so a share of wages that balance may be some cents off.
 */
export function balanceShares(wages: readonly Wages[], shares: readonly Pick<Share, 'share'>[]): void {
  const movable = wages.filter(
    ({ parts: [first, ...others] }) =>
      sideOf(first!) !== 0 && others.every((other) => sideOf(other) === sideOf(first!)),
  );
  const fixed = shares.map(() => 0);
  for (const each of wages.filter((other) => !movable.includes(other)))
    for (const part of each.parts) fixed[part.share]! += sideOf(part) * part.amount;
  const network = new CentNetwork();
  const nodes = fixed.map((cents) => network.addNode(cents));
  const carried = movable.map((each) =>
    connect(network, each, sideOf(each.parts[0]!), shares, (share) => nodes[share]!),
  );
  if (!network.isBalanced) return;
  network.balance();
  for (const carry of carried) carry();
}

/**
 * Puts the wages of a wage code into a network, in which they come from a node of their own. What is split goes through
 * a node of its part and one of its share, so that both stay near their exact values.
 *
 * @param sign -1 for wages of the credit side, whose cents are booked below zero
 * @param nodeOf the node that a share goes to
 * @returns what takes the cents over from the network
 */
function connect(
  network: CentNetwork,
  { amount, parts }: Wages,
  sign: number,
  shares: readonly Pick<Share, 'share'>[],
  nodeOf: (share: number) => number,
): () => void {
  const booked = sign * amount;
  const source = network.addNode(booked);
  const columns = new Map<LinePart, { node: number; weight: number; cents: number }>();
  const rows = new Map<number, { node: number; cents: number }>();
  const arcs: Arc[] = parts.map(({ share, part, amount: cents }) => {
    const weight = shares[share]!.share * part.share;
    if (part.share === wholeShare) return network.addArc(source, nodeOf(share), sign * cents, boundsOf(booked, weight));
    const column = columns.get(part) ?? { node: network.addNode(), weight: 0, cents: 0 };
    const row = rows.get(share) ?? { node: network.addNode(), cents: 0 };
    column.weight += weight;
    for (const each of [column, row]) each.cents += sign * cents;
    columns.set(part, column);
    rows.set(share, row);
    return network.addArc(column.node, row.node, sign * cents, boundsOf(booked, weight));
  });
  for (const { node, weight, cents } of columns.values()) {
    const bounds = boundsOf(booked, weight);
    network.addArc(source, node, Math.min(Math.max(cents, bounds.low), bounds.high), bounds);
  }
  for (const [share, { node, cents }] of rows)
    network.addArc(node, nodeOf(share), cents, boundsOf(booked, shares[share]!.share * wholeShare));
  return () => arcs.forEach(({ cents }, index) => (parts[index]!.amount = sign * cents));
}
