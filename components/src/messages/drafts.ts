import type { Text } from '../generated/spec.js';

/** Texts of a form that brings back what was not saved, which are fetched with what keeps it. */
export const draftTexts = {
  goOn: { nl: 'Verder waar je was', en: 'Carry on where you were' },
  notSaved: {
    nl: 'Wat je hier eerder had ingevuld, staat er weer. Het is nog niet opgeslagen.',
    en: 'What you filled in here before is back. It has not been saved yet.',
  },
  lost: { nl: 'Vul dit opnieuw in: {fields}.', en: 'Fill this in again: {fields}.' },
  drop: { nl: 'Weggooien', en: 'Discard' },
} satisfies Record<string, Text>;
