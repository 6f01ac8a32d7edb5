import { ifDefined } from 'lit/directives/if-defined.js';
import type { PageContext } from '../page.js';

/** Returns the value of a list's attribute as the address has it. */
export const queryValue = ({ query }: PageContext, name: string) => ifDefined(query.get(name) ?? undefined);

/** Listens for `loon-search` and puts these of the list's words and filters in the address. */
export const syncQuery =
  ({ replaceQuery }: PageContext, ...names: string[]) =>
  ({ detail }: CustomEvent<{ params: Record<string, unknown> }>): void =>
    replaceQuery(detail.params, names);
