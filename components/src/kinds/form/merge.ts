import type { TextHost } from '../../host.js';
import { changed, initialValues, type FieldGroup, type FieldValues } from '../../fields/values.js';
import { plainText } from './plain.js';

/** Said once the new data are there. */
export const merged = {
  nl: 'De nieuwe gegevens zijn opgehaald. Jouw wijzigingen staan er nog. Kijk ze na en sla opnieuw op.',
  en: 'The new data have been fetched. Your changes are still there. Check them and save again.',
};

/** Said beside a field that somebody else has changed too. */
const nowElsewhere = { nl: 'Iemand anders maakte hiervan: {value}', en: 'Someone else changed this to: {value}' };

/**
 * Merges what someone else changed in a form's object into the form: everything of theirs, except where this person
 * typed.
 *
 * @returns the values, and by JSON pointer what to say of the fields that both changed
 */
export function reconcile(
  host: TextHost,
  parts: FieldGroup[],
  draft: FieldValues,
  original: FieldValues,
  theirs: FieldValues,
): { values: FieldValues; changes: Record<string, string> } {
  const fields = parts.flatMap((part) => part.fields);
  const mine = changed(fields, draft, original);
  const both = changed(fields, initialValues(fields, theirs), original).filter((name) => mine.includes(name));
  const changes = parts.flatMap(({ parent, fields: own }) =>
    own
      .filter(({ name }) => both.includes(name))
      .map((field) => {
        const value = plainText(field, theirs, host) || host.message('empty');
        return [`${parent}/${field.name}`, host.text(nowElsewhere, { value })];
      }),
  );
  return {
    values: { ...initialValues(fields, theirs), ...Object.fromEntries(mine.map((name) => [name, draft[name]])) },
    changes: Object.fromEntries(changes) as Record<string, string>,
  };
}
