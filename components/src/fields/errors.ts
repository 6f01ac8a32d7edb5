import type { FieldError } from '@loonpoort/sdk';
import { fieldMessages } from '../generated/field-messages.js';
import type { Field } from '../generated/spec.js';
import type { TextHost } from '../host.js';
import type { Values } from '../language.js';
import { validate } from './validate.js';
import type { FieldGroup, FieldValues } from './values.js';

/** "E-mailadres" inside a sentence is "e-mailadres"; "KvK-nummer" and "IBAN" stay as they are. */
const inSentence = (label: string): string =>
  /^\S[^A-Z\s]*(\s|$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Returns what is wrong with the fields that are shown, by JSON pointer, in the words of the contract.
 *
 * @param original the object, where only changes to it are sent
 */
export const findErrors = (
  host: TextHost,
  groups: FieldGroup[],
  values: FieldValues,
  original?: FieldValues,
): Record<string, string> =>
  Object.fromEntries(
    groups
      .flatMap(({ parent, fields }) => validate(fields, values, parent, original))
      .map(({ pointer, code, field, values: own }) => {
        const all: Values = { label: inSentence(host.text(field.label)), hint: host.text(field.hint), ...own };
        const missing = code === 'required' && host.text(field.missing);
        return [pointer, missing || capitalize(host.text(fieldMessages[code], all))];
      }),
  );

/** Returns whether a form with these fields has a place for what is said of `pointer`. */
function isShown(fields: Field[], pointer: string): boolean {
  const [, name, , ...rest] = pointer.split('/');
  const field = fields.find((each) => each.name === name);
  if (!field) return false;
  return rest.length === 0 || !field.fields || isShown(field.fields, `/${rest.join('/')}`);
}

/** Returns the nearest pointer that a field shows: an error in an item of a list stands at the list. */
function placeOf(fields: Field[], pointer: string): string | undefined {
  if (!isShown(fields, pointer)) return undefined;
  const [, name, index, ...rest] = pointer.split('/');
  const field = fields.find((each) => each.name === name)!;
  return field.fields && index !== undefined && rest.length ? pointer : `/${name}`;
}

/** Returns the server's texts by the fields that show them; `rest` is what none of them can show. */
export function placeErrors(
  fieldErrors: readonly FieldError[],
  groups: FieldGroup[],
): { errors: Record<string, string>; rest: string[] } {
  const errors: Record<string, string> = {};
  const rest: string[] = [];
  for (const { pointer, message } of fieldErrors) {
    const places = groups
      .filter(({ parent }) => pointer.startsWith(`${parent}/`))
      .map(({ parent, fields }) => ({ parent, place: placeOf(fields, pointer.slice(parent.length)) }));
    const found = places.find(({ place }) => place);
    if (found) errors[`${found.parent}${found.place}`] ??= message;
    else rest.push(message);
  }
  return { errors, rest };
}
