import type { Handler } from '../contract/handler.js';
import { type TermKey, terms } from '../terms.js';

export const listRetentionRules: Handler<'listRetentionRules'> = async ({ language }) => ({
  body: {
    items: (Object.keys(terms) as TermKey[]).map((rule) => {
      const { what, unit, length, from, basis } = terms[rule];
      return { rule, what: what[language], unit, length, from: from[language], basis: basis[language] };
    }),
  },
});
