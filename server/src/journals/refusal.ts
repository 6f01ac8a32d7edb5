import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';

/**
 * Returns what to do with a failure of one of many: a problem is told as its outcome, and any other error goes on.
 */
export const refusalOf =
  (language: Language) =>
  (error: unknown): { outcome: 'refused'; message: string } => {
    if (!(error instanceof Problem)) throw error;
    const { title, detail } = error.toBody(language, '');
    return { outcome: 'refused', message: `${title}. ${detail}` };
  };
