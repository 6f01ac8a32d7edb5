import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export interface AsvsRow {
  item: string;
  level: string;
  status: string;
  /** `test file::title`, or `document#heading` where the standard asks for words, several with ` | ` between them. */
  evidence: string;
  reason: string;
}

/**
 * How many items of level 1 and of level 2 each section of OWASP ASVS 5.0 has, numbered in that order; items of level 3
 * follow them. Without chapter 17 (WebRTC). Source: https://github.com/OWASP/ASVS, folder 5.0/en.
 */
const sections: Record<string, [number, number]> = {
  ...{ '1.1': [0, 2], '1.2': [5, 4], '1.3': [2, 9], '1.4': [0, 3], '1.5': [1, 1] },
  ...{ '2.1': [1, 2], '2.2': [2, 1], '2.3': [1, 3], '2.4': [0, 1] },
  ...{ '3.2': [2, 0], '3.3': [1, 3], '3.4': [2, 4], '3.5': [3, 2], '3.7': [0, 2] },
  ...{ '4.1': [1, 2], '4.2': [0, 1], '4.3': [0, 2], '4.4': [1, 3] },
  ...{ '5.1': [0, 1], '5.2': [2, 1], '5.3': [2, 0], '5.4': [0, 3] },
  ...{ '6.1': [1, 2], '6.2': [8, 4], '6.3': [2, 2], '6.4': [2, 2], '6.5': [0, 5], '6.6': [0, 3], '6.8': [0, 4] },
  ...{ '7.1': [0, 3], '7.2': [4, 0], '7.3': [0, 2], '7.4': [2, 3], '7.5': [0, 2], '7.6': [0, 2] },
  ...{ '8.1': [1, 1], '8.2': [2, 1], '8.3': [1, 0], '8.4': [0, 1] },
  ...{ '9.1': [3, 0], '9.2': [1, 3] },
  ...{ '10.1': [0, 2], '10.2': [0, 2], '10.3': [0, 4], '10.4': [5, 6], '10.5': [0, 5], '10.6': [0, 2], '10.7': [0, 3] },
  ...{ '11.1': [0, 2], '11.2': [0, 3], '11.3': [2, 1], '11.4': [1, 3], '11.5': [0, 1], '11.6': [0, 1] },
  ...{ '12.1': [1, 2], '12.2': [2, 0], '12.3': [0, 4] },
  ...{ '13.1': [0, 1], '13.2': [0, 5], '13.3': [0, 2], '13.4': [1, 4] },
  ...{ '14.1': [0, 2], '14.2': [1, 3], '14.3': [1, 2] },
  ...{ '15.1': [1, 2], '15.2': [1, 2], '15.3': [1, 6] },
  ...{ '16.1': [0, 1], '16.2': [0, 5], '16.3': [0, 4], '16.4': [0, 3], '16.5': [0, 3] },
};

/** The items in scope with their level, in the order of the standard. */
export const asvsItems = Object.entries(sections).flatMap(([section, [first, second]]) =>
  Array.from({ length: first + second }, (_, index) => ({
    item: `${section}.${index + 1}`,
    level: index < first ? '1' : '2',
  })),
);

/** How many items stand where, of those that apply. */
export interface AsvsFigure {
  items: number;
  applicable: number;
  proved: number;
  /** Items that ask for words, which a document has. */
  described: number;
}

/** Counts items; what does not apply is left out, and what is open counts as neither proved nor described. */
export function countAsvs(rows: AsvsRow[]): AsvsFigure {
  const count = (status: string): number => rows.filter((row) => row.status === status).length;
  return {
    items: rows.length,
    applicable: rows.length - count('not-applicable'),
    proved: count('proved'),
    described: count('described'),
  };
}

export const readAsvs = (): AsvsRow[] =>
  parse(readFileSync(new URL('../asvs.csv', import.meta.url)), { columns: true });
