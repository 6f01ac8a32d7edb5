import type { Text } from '../kinds/spec.js';

/** What fields say that are fetched when a form has them. */
export const richTexts = {
  searchFor: { nl: 'Zoek…', en: 'Search…' },
  matches: { nl: '{count} gevonden.', en: '{count} found.' },
  moreMatches: { nl: 'Typ verder om minder te zien. Totaal: {total}.', en: 'Type more to see fewer. Total: {total}.' },
  remove: { nl: 'Verwijder {name}', en: 'Remove {name}' },
  add: { nl: 'Toevoegen', en: 'Add' },
  onePerLine: { nl: 'Een per regel.', en: 'One per line.' },
  unknownChoice: { nl: 'Onbekend', en: 'Unknown' },
} satisfies Record<string, Text>;
