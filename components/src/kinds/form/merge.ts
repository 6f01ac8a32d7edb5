import { changed, initialValues, type FieldValues } from '../../fields/values.js';
import type { Field } from '../spec.js';

/**
 * What a form holds after someone else has changed its object: everything of theirs, except where this person typed.
 *
 * @returns the values, and the fields that both changed
 */
export function merge(
  fields: Field[], typed: FieldValues, original: FieldValues, theirs: FieldValues,
): { values: FieldValues; both: Field[] } {
  const mine = changed(fields, typed, original);
  const both = changed(fields, initialValues(fields, theirs), original).filter((name) => mine.includes(name));
  const kept = Object.fromEntries(mine.map((name) => [name, typed[name]]));
  return {
    values: { ...initialValues(fields, theirs), ...kept },
    both: fields.filter(({ name }) => both.includes(name)),
  };
}
