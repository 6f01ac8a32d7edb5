import type { Text } from '../kinds/spec.js';

/** What lists say whose rows can be ticked; fetched with what ticks them. */
export const bulkTexts = {
  tick: { nl: 'Selecteer {name}', en: 'Select {name}' },
  tickAll: { nl: 'Selecteer alle getoonde rijen', en: 'Select all rows shown' },
  tickTotal: { nl: 'Alle {total} selecteren', en: 'Select all {total}' },
  ticked: { nl: '{count} geselecteerd', en: '{count} selected' },
  allTicked: { nl: 'Alle {count} geselecteerd', en: 'All {count} selected' },
  selection: { nl: 'Selectie', en: 'Selection' },
  untick: { nl: 'Selectie opheffen', en: 'Clear selection' },
  someFit: { nl: 'Kan bij {count} van de geselecteerde rijen.', en: 'Possible for {count} of the selected rows.' },
  noneFits: { nl: 'Kan bij geen van de geselecteerde rijen.', en: 'Not possible for any of the selected rows.' },
  progress: { nl: '{done} van {total} gedaan', en: '{done} of {total} done' },
  notDone: { nl: 'Niet gelukt', en: 'Not done' },
  stillTicked: { nl: 'Deze rijen zijn nog geselecteerd:', en: 'These rows are still selected:' },
} satisfies Record<string, Text>;
