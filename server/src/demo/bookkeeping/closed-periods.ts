import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ClosedPeriod {
  division: number;
  year: number;
  period: number;
}

const file = 'demo-bookkeeping-closed.json';

/** Keeps the periods in which the demo's bookkeeping package books nothing any more, in a file beside the database. */
export class ClosedPeriods {
  readonly #path: string;
  #all: readonly ClosedPeriod[];

  constructor(folder: string) {
    this.#path = join(folder, file);
    this.#all = existsSync(this.#path) ? (JSON.parse(readFileSync(this.#path, 'utf8')) as ClosedPeriod[]) : [];
  }

  get all(): readonly ClosedPeriod[] {
    return this.#all;
  }

  has(one: ClosedPeriod): boolean {
    return this.#all.some((closed) => same(closed, one));
  }

  set(one: ClosedPeriod, closed: boolean): void {
    const others = this.#all.filter((each) => !same(each, one));
    this.#all = closed ? [...others, one] : others;
    writeFileSync(this.#path, JSON.stringify(this.#all));
  }
}

const same = (one: ClosedPeriod, other: ClosedPeriod): boolean =>
  one.division === other.division && one.year === other.year && one.period === other.period;
