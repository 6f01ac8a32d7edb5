import type { Language } from '../language.js';

const nl = {
  codesOfParent: 'Dit schema volgt de looncodes van een ander schema. Wijzig ze daar:',
  noAccountsYet: 'Deze looncode heeft nog geen grootboekrekening.',
};

const en: typeof nl = {
  codesOfParent: 'This scheme follows the wage codes of another scheme. Change them there:',
  noAccountsYet: 'This wage code has no ledger account yet.',
};

/** The texts of a wage code in a scheme that is linked to another one. */
export const linkedTexts: Record<Language, typeof nl> = { nl, en };
