import type { Language } from '../language.js';

const nl = {
  title: 'Weggaan zonder opslaan?',
  lost: 'Je hebt een wachtwoord of geheim ingevuld dat nog niet is opgeslagen. Dat bewaren we niet: als je weggaat, vul je het opnieuw in.',
  stay: 'Blijven',
  leave: 'Weggaan',
};

const en: typeof nl = {
  title: 'Leave without saving?',
  lost: 'You have filled in a password or secret that has not been saved yet. It is not kept: when you leave, you fill it in again.',
  stay: 'Stay',
  leave: 'Leave',
};

/** What is asked before a secret that was typed is lost. */
export const leavingTexts: Record<Language, typeof nl> = { nl, en };
