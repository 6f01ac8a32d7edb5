import type { Language } from '../language.js';

const nl = {
  title: 'Weggaan zonder opslaan?',
  lost: 'Je hebt een wachtwoord of geheim ingevuld, of een bestand gekozen, dat nog niet is verstuurd. Dat bewaren we niet: als je weggaat, begin je daarmee opnieuw.',
  stay: 'Blijven',
  leave: 'Weggaan',
};

const en: typeof nl = {
  title: 'Leave without saving?',
  lost: 'You have filled in a password or secret, or chosen a file, that has not been sent yet. It is not kept: when you leave, you start over with it.',
  stay: 'Stay',
  leave: 'Leave',
};

/** What is asked before a secret that was typed, or a file that was chosen, is lost. */
export const leavingTexts: Record<Language, typeof nl> = { nl, en };
