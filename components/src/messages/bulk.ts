import type { Text } from '../generated/spec.js';

/** Texts of lists whose rows can be selected, which are fetched with what selects them. */
export const bulkTexts = {
  select: { nl: 'Selecteer {name}', en: 'Select {name}' },
  selectAll: { nl: 'Selecteer alle getoonde rijen', en: 'Select all rows shown' },
  selectTotal: { nl: 'Alle {total} selecteren', en: 'Select all {total}' },
  selected: { nl: '{count} geselecteerd', en: '{count} selected' },
  allSelected: { nl: 'Alle {count} geselecteerd', en: 'All {count} selected' },
  selection: { nl: 'Selectie', en: 'Selection' },
  others: { nl: 'Andere acties ({count})', en: 'Other actions ({count})' },
  clearSelection: { nl: 'Selectie opheffen', en: 'Clear selection' },
  someFit: { nl: 'Kan bij {count} van de geselecteerde rijen.', en: 'Possible for {count} of the selected rows.' },
  noneFits: { nl: 'Kan bij geen van de geselecteerde rijen.', en: 'Not possible for any of the selected rows.' },
  progress: { nl: '{done} van {total} gedaan', en: '{done} of {total} done' },
  notDone: { nl: 'Niet gelukt', en: 'Not done' },
  stillSelected: { nl: 'Deze rijen zijn nog geselecteerd:', en: 'These rows are still selected:' },
} satisfies Record<string, Text>;
