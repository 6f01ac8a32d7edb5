import type { Text } from '../generated/spec.js';

/** Texts of what saves all rows to a file, which are fetched with it. */
export const exportTexts = {
  export: { nl: 'Exporteren', en: 'Export' },
  xlsx: { nl: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
  csv: { nl: 'CSV (.csv)', en: 'CSV (.csv)' },
  progress: { nl: '{count} van {total} opgehaald', en: '{count} of {total} fetched' },
  saved: { nl: '{count} rijen opgeslagen als {file}.', en: '{count} rows saved as {file}.' },
  figure: { nl: 'Onderdeel', en: 'Figure' },
  value: { nl: 'Aantal', en: 'Number' },
} satisfies Record<string, Text>;
