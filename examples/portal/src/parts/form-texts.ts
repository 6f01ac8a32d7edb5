import type { Language } from '../language.js';

type FormTag =
  | 'loon-company-closure-form'
  | 'loon-company-move-form'
  | 'loon-company-visibility-form'
  | 'loon-debtor-closure-form'
  | 'loon-factor-removal-form';

/** Returns what the contract calls a form, and what it says once it is saved; the page imports the form. */
export function formTexts(tag: FormTag, language: Language): { heading: string; saved: string } {
  const { texts } = document.createElement(tag).spec;
  return { heading: texts['heading']![language], saved: texts['saved']![language] };
}
