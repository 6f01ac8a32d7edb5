import type { Text } from '../generated/spec.js';

/** The colours that a form offers, by their value. Each has a contrast of 4.5 to 1 or more with white (WCAG 2.2, 1.4.3). */
export const colors: Record<string, Text> = {
  '#2f6fde': { nl: 'Blauw', en: 'Blue' },
  '#00788a': { nl: 'Turquoise', en: 'Turquoise' },
  '#0f7b6c': { nl: 'Zeegroen', en: 'Sea green' },
  '#2e7d32': { nl: 'Groen', en: 'Green' },
  '#6b6b00': { nl: 'Olijf', en: 'Olive' },
  '#b4540a': { nl: 'Oranje', en: 'Orange' },
  '#a2191f': { nl: 'Rood', en: 'Red' },
  '#c2185b': { nl: 'Roze', en: 'Pink' },
  '#8a3ffc': { nl: 'Paars', en: 'Purple' },
  '#5b6b7b': { nl: 'Grijs', en: 'Grey' },
};

/** The texts of a field for a colour, which are fetched with it. */
export const colorTexts = {
  own: { nl: 'Eigen kleur', en: 'Custom colour' },
} satisfies Record<string, Text>;
