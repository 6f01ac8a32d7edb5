import type { Text } from '../generated/spec.js';

/** Texts of saved views, which are fetched with them. */
export const savedViewTexts = {
  views: { nl: 'Weergaven', en: 'Views' },
  none: {
    nl: 'Bewaar de woorden, filters, volgorde en kolommen van nu onder een naam.',
    en: 'Save the words, filters, order and columns as they are now under a name.',
  },
  name: { nl: 'Naam van de weergave', en: 'Name of the view' },
  save: { nl: 'Bewaren', en: 'Save' },
  saved: { nl: 'De weergave {name} is bewaard.', en: 'The view {name} has been saved.' },
  remove: { nl: 'Weergave {name} verwijderen', en: 'Remove the view {name}' },
  removed: { nl: 'De weergave {name} is verwijderd.', en: 'The view {name} has been removed.' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  restored: { nl: 'De weergave {name} is teruggezet.', en: 'The view {name} has been put back.' },
} satisfies Record<string, Text>;
