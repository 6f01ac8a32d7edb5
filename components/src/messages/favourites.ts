import type { Text } from '../generated/spec.js';

/** Texts of lists whose rows can be favourites, which are fetched with these. */
export const favouriteTexts = {
  favourite: { nl: 'Favoriet: {name}', en: 'Favourite: {name}' },
  favourites: { nl: 'Favorieten', en: 'Favourites' },
  recent: { nl: 'Onlangs geopend', en: 'Recently opened' },
} satisfies Record<string, Text>;
