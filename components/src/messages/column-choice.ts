import type { Text } from '../generated/spec.js';

/** Texts of the choice of columns, which are fetched with it. */
export const columnChoiceTexts = {
  columns: { nl: 'Kolommen', en: 'Columns' },
  all: { nl: 'Alle kolommen', en: 'All columns' },
} satisfies Record<string, Text>;
