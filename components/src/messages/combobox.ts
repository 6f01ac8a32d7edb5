import type { Text } from '../generated/spec.js';

/** Texts of the combobox of a list, which are fetched with it. */
export const comboboxTexts = {
  oneResult: { nl: '1 resultaat tonen', en: 'Show 1 result' },
  allResults: { nl: 'Alle {total} resultaten tonen', en: 'Show all {total} results' },
  nothingYet: { nl: 'Er is nog niets om te kiezen.', en: 'There is nothing to choose yet.' },
} satisfies Record<string, Text>;
