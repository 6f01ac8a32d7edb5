import { LoonpoortError } from '@loonpoort/sdk';
import type { Field } from '../generated/spec.js';
import type { Values } from '../language.js';
import type { FieldViolation } from './validate.js';
import type { FieldHost } from './view.js';

/** "E-mailadres" inside a sentence is "e-mailadres"; "KvK-nummer" and "IBAN" stay as they are. */
const inSentence = (label: string): string =>
  /^\S[^A-Z\s]*(\s|$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the texts of violations by JSON pointer, in the words of the contract. */
export const errorTexts = (host: FieldHost, violations: FieldViolation[]): Record<string, string> =>
  Object.fromEntries(
    violations.map(({ pointer, code, field, values }) => {
      const all: Values = { label: inSentence(host.text(field.label)), hint: host.text(field.hint), ...values };
      const missing = code === 'required' && host.text(field.missing);
      return [pointer, missing || capitalize(host.fieldMessage(code, all))];
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

/** Returns the server's texts by the fields under `parent` that show them; `rest` is what none of them can show. */
export function placeErrors(
  error: unknown,
  fields: Field[],
  parent = '',
): { errors: Record<string, string>; rest: string[] } {
  const errors: Record<string, string> = {};
  const rest: string[] = [];
  for (const { pointer, message } of error instanceof LoonpoortError ? error.fieldErrors : []) {
    const place = pointer.startsWith(`${parent}/`) ? placeOf(fields, pointer.slice(parent.length)) : undefined;
    if (place) errors[parent + place] ??= message;
    else rest.push(message);
  }
  return { errors, rest };
}
