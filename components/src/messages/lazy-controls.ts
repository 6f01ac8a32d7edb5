import type { Text } from '../generated/spec.js';

/** Texts of the fields that are fetched when a form has them. */
export const lazyControlTexts = {
  searchFor: { nl: 'Zoek…', en: 'Search…' },
  matches: { nl: '{count} gevonden.', en: '{count} found.' },
  moreMatches: { nl: 'Typ verder om minder te zien. Totaal: {total}.', en: 'Type more to see fewer. Total: {total}.' },
  remove: { nl: 'Verwijder {name}', en: 'Remove {name}' },
  add: { nl: 'Regel toevoegen', en: 'Add a row' },
  onePerLine: { nl: 'Een per regel.', en: 'One per line.' },
  chooseOrType: { nl: 'Kies of typ…', en: 'Choose or type…' },
  notOffered: {
    nl: 'Niet gevonden in het pakket. Je kunt het toch opslaan.',
    en: 'Not found in the package. You can still save it.',
  },
  offersUnread: {
    nl: 'De keuzes uit het pakket zijn nu niet op te halen. Typ het zelf.',
    en: 'The choices from the package cannot be fetched now. Type it yourself.',
  },
  unknownChoice: { nl: 'Onbekend', en: 'Unknown' },
} satisfies Record<string, Text>;
