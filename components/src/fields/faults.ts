import { LoonpoortError } from '@loonpoort/sdk';
import type { Field } from '../kinds/spec.js';
import type { Values } from '../language.js';
import type { FieldHost } from './host.js';
import type { FieldFault } from './validate.js';

/** "E-mailadres" inside a sentence is "e-mailadres"; "KvK-nummer" and "IBAN" stay as they are. */
const inSentence = (label: string): string =>
  /^\S[^A-Z\s]*(\s|$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts by JSON pointer, in the words of the contract. */
export const faultTexts = (host: FieldHost, faults: FieldFault[]): Record<string, string> =>
  Object.fromEntries(
    faults.map(({ pointer, code, field, values }) => {
      const all: Values = { label: inSentence(host.text(field.label)), hint: host.text(field.hint), ...values };
      return [pointer, sentence(host.fieldMessage(code, all))];
    }),
  );

/** Whether a form with these fields has a place for what is said of `pointer`. */
function shows(fields: Field[], pointer: string): boolean {
  const [, name, , ...rest] = pointer.split('/');
  const field = fields.find((each) => each.name === name);
  if (!field) return false;
  return rest.length === 0 || !field.fields || shows(field.fields, `/${rest.join('/')}`);
}

/** The nearest pointer that a field shows: a fault in an item of a list stands at the list. */
function placeOf(fields: Field[], pointer: string): string | undefined {
  if (!shows(fields, pointer)) return undefined;
  const [, name, index, ...rest] = pointer.split('/');
  const field = fields.find((each) => each.name === name)!;
  return field.fields && index !== undefined && rest.length ? pointer : `/${name}`;
}

/** What the server said of the fields under `parent`; `rest` is what none of them can show. */
export function faultsOf(error: unknown, fields: Field[], parent = ''): { faults: Record<string, string>; rest: string[] } {
  const faults: Record<string, string> = {};
  const rest: string[] = [];
  for (const { pointer, message } of error instanceof LoonpoortError ? error.fieldErrors : []) {
    const place = pointer.startsWith(`${parent}/`) ? placeOf(fields, pointer.slice(parent.length)) : undefined;
    if (place) faults[parent + place] ??= message;
    else rest.push(message);
  }
  return { faults, rest };
}
