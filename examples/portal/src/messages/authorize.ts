import type { Language } from '../language.js';

const nl = {
  wants: (program: string) => `${program} wil namens jou werken`,
  lead: 'Geef alleen toestemming als je dit zelf in het programma hebt gestart.',
  program: 'Programma',
  firm: 'Kantoor',
  actsFor: 'Werkt voor je inlog',
  may: 'Mag',
  howLong: 'Hoe lang',
  untilSignOut: 'Tot je uitlogt',
  whileAway: 'Een jaar, ook als je niet bent ingelogd',
  backTo: 'Daarna terug naar',
  limits: 'Het programma kan nooit meer dan jij zelf. Je kunt de toestemming intrekken bij Mijn gegevens.',
  refuse: 'Weigeren',
  goingBack: 'Je gaat terug naar het programma.',
};

const en: typeof nl = {
  wants: (program: string) => `${program} wants to act for you`,
  lead: 'Give consent only if you started this in the software yourself.',
  program: 'Software',
  firm: 'Firm',
  actsFor: 'Acts for your login',
  may: 'May',
  howLong: 'How long',
  untilSignOut: 'Until you sign out',
  whileAway: 'A year, also when you are not signed in',
  backTo: 'Then back to',
  limits: 'The software can never do more than you can. You can withdraw the consent under My details.',
  refuse: 'Refuse',
  goingBack: 'You go back to the software.',
};

/** The texts of the page on which a person consents to software. */
export const authorizeTexts: Record<Language, typeof nl> = { nl, en };
