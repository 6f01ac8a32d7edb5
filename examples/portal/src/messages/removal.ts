import type { Language } from '../language.js';

const nl = {
  removed: (what: string) => `${what} is verwijderd.`,
  putBack: (what: string) => `${what} is teruggezet.`,
};

const en: typeof nl = {
  removed: (what: string) => `${what} has been removed.`,
  putBack: (what: string) => `${what} has been put back.`,
};

/** The texts of what can be put back, which come with it. */
export const removalTexts: Record<Language, typeof nl> = { nl, en };
