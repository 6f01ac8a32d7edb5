import type { Text } from '../generated/spec.js';

/** Texts of lists that can be sorted, which are fetched with what sorts them. */
export const sortingTexts = {
  sortBy: { nl: 'Sorteren op', en: 'Sort by' },
  usual: { nl: 'Standaardvolgorde', en: 'Default order' },
  ascending: { nl: '{column}, oplopend', en: '{column}, ascending' },
  descending: { nl: '{column}, aflopend', en: '{column}, descending' },
} satisfies Record<string, Text>;
