import { LoonpoortError } from '@loonpoort/sdk';
import type * as Errors from './errors.js';
import type { FieldGroup } from './values.js';

/** What is wrong in a form is in a module that a page needs only once someone fills in a form. */
const load = (): Promise<typeof Errors> => import('./errors.js');

/** Loads it beforehand, so that a form is checked also when the connection has gone by then. */
export const preloadErrors = (): void => void load().catch(() => undefined);

/** Does what `findErrors` of that module does; where it cannot be loaded, the server finds the same. */
export const findErrors = (...form: Parameters<typeof Errors.findErrors>): Promise<Record<string, string>> =>
  load().then(
    (errors) => errors.findErrors(...form),
    () => ({}),
  );

/** Returns what the server refused, by the fields that show it; `rest` is what none of them can show. */
export async function serverErrors(
  error: unknown,
  groups: FieldGroup[],
): Promise<{ errors: Record<string, string>; rest: string[] }> {
  const refused = error instanceof LoonpoortError ? error.fieldErrors : [];
  if (!refused.length) return { errors: {}, rest: [] };
  return load().then(
    ({ placeErrors }) => placeErrors(refused, groups),
    () => ({ errors: {}, rest: refused.map(({ message }) => message) }),
  );
}
