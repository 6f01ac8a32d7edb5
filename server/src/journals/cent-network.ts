/** Carries whole cents from one node of a network to another. */
export interface Arc {
  from: number;
  to: number;
  cents: number;
  /** The fewest and the most cents that it may carry. */
  low: number;
  high: number;
}

/** The whole numbers of cents around an exact value. */
export type Bounds = Pick<Arc, 'low' | 'high'>;

/**
 * Rounds amounts that hang together: each arc carries one, and as much must leave a node as comes to it. Bounds in whole
 * cents that the exact values keep can be kept by whole cents too: a network has a flow in whole numbers wherever it has
 * one at all.
 */
export class CentNetwork {
  readonly #arcs: Arc[][] = [];
  /** The cents that come to each node, less those that leave it. */
  readonly #excess: number[] = [];

  /** @param excess cents that come to the node from outside; below zero where they leave */
  addNode(excess = 0): number {
    this.#arcs.push([]);
    return this.#excess.push(excess) - 1;
  }

  addArc(from: number, to: number, cents: number, { low, high }: Bounds): Arc {
    const arc: Arc = { from, to, cents, low, high };
    this.#arcs[from]!.push(arc);
    this.#arcs[to]!.push(arc);
    this.#excess[from]! -= cents;
    this.#excess[to]! += cents;
    return arc;
  }

  get isBalanced(): boolean {
    return this.#excess.reduce((sum, cents) => sum + cents, 0) === 0;
  }

  /** Moves cents, each the shortest way, from nodes that have too many to nodes that have too few, as far as can be. */
  balance(): void {
    for (let from = 0; from < this.#excess.length; from++) {
      while (this.#excess[from]! > 0) {
        const way = this.#findWay(from);
        if (!way) break;
        let at = from;
        for (const arc of way) {
          arc.cents += arc.from === at ? 1 : -1;
          at = arc.from === at ? arc.to : arc.from;
        }
        this.#excess[from]!--;
        this.#excess[at]!++;
      }
    }
  }

  /** Finds the arcs to the nearest node that has too few, in their order. */
  #findWay(start: number): Arc[] | undefined {
    const cameBy = new Map<number, Arc | undefined>([[start, undefined]]);
    for (const at of cameBy.keys()) {
      if (this.#excess[at]! < 0) return wayTo(cameBy, at);
      for (const arc of this.#arcs[at]!) {
        const isForward = arc.from === at;
        const next = isForward ? arc.to : arc.from;
        if ((isForward ? arc.cents < arc.high : arc.cents > arc.low) && !cameBy.has(next)) cameBy.set(next, arc);
      }
    }
    return undefined;
  }
}

function wayTo(cameBy: ReadonlyMap<number, Arc | undefined>, end: number): Arc[] {
  const way: Arc[] = [];
  let at = end;
  for (let arc = cameBy.get(at); arc; arc = cameBy.get(at)) {
    way.unshift(arc);
    at = arc.from === at ? arc.to : arc.from;
  }
  return way;
}
