import type { Language } from '../language.js';

const nl = {
  tab: 'Salarisbureau',
  lead: 'Hoe je bureau heet, en wie er als afzender in de mails staat.',
  slug: 'Naam in webadressen',
  factorsFrom: 'Tweede stap verplicht vanaf',
};

const en: typeof nl = {
  tab: 'Payroll bureau',
  lead: 'What your bureau is called, and who its mails come from.',
  slug: 'Name in web addresses',
  factorsFrom: 'Second step required from',
};

/** The texts about the bureau itself, which come with its page and the tabs of the settings. */
export const bureauTexts: Record<Language, typeof nl> = { nl, en };
