import type { Text } from '../generated/spec.js';

/** Texts of settings forms, which are fetched with their parts. */
export const settingsTexts = {
  goOn: { nl: 'Verder', en: 'Continue' },
  otherPackage: { nl: 'Ander pakket kiezen', en: 'Choose another package' },
  ofOwner: { nl: 'Voor: {name}', en: 'For: {name}' },
  testedAt: { nl: 'Getest op {at}', en: 'Tested on {at}' },
  passed: { nl: 'In orde', en: 'In order' },
  failed: { nl: 'Niet in orde', en: 'Not in order' },
  notTried: { nl: 'Niet getest', en: 'Not tested' },
  automatic: { nl: 'automatisch', en: 'automatic' },
  byHand: { nl: 'met een bestand', en: 'by file' },
  secretMissing: { nl: 'Is nog niet ingevuld.', en: 'Has not been filled in yet.' },
} satisfies Record<string, Text>;
