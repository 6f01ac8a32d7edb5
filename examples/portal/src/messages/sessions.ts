import type { Language } from '../language.js';

const nl = {
  endOthers: 'Overal elders uitloggen',
  endOthersHint: 'Alle sessies behalve deze eindigen. Wie daar weer wil werken, logt opnieuw in.',
  othersEnded: 'Je bent overal elders uitgelogd.',
};

const en: typeof nl = {
  endOthers: 'Sign out everywhere else',
  endOthersHint: 'All sessions but this one end. To work there again, sign in again.',
  othersEnded: 'You have been signed out everywhere else.',
};

/** The texts about sessions, which come with their pages. */
export const sessionTexts: Record<Language, typeof nl> = { nl, en };
