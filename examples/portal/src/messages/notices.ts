import type { Language } from '../language.js';

const nl = {
  bell: (unread: number) => (unread === 0 ? 'Meldingen' : `Meldingen: ${unread} ongelezen`),
  heading: 'Wat op je wacht',
  nothing: 'Er wacht nu niets op je.',
  failed: 'De meldingen konden niet worden geladen.',
  unread: 'Ongelezen',
  readAll: 'Alles gelezen',
  settings: 'Mail hierover',
};

const en: typeof nl = {
  bell: (unread: number) => (unread === 0 ? 'Notices' : `Notices: ${unread} unread`),
  heading: 'What waits for you',
  nothing: 'Nothing waits for you now.',
  failed: 'The notices could not be loaded.',
  unread: 'Unread',
  readAll: 'All read',
  settings: 'E-mail about this',
};

/** The texts of the bell, which come with it. */
export const noticeTexts: Record<Language, typeof nl> = { nl, en };
