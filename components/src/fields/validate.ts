import type { Control, Field, FieldCode } from '../generated/spec.js';
import type { Values } from '../language.js';
import { isEmpty, toCents, toNumber, visible, type FieldValues } from './values.js';

/** Something that is wrong with a field, as the server would say it. */
export interface FieldViolation {
  /** JSON pointer into the body (RFC 6901), such as `/costShares/0/share`. */
  pointer: string;
  code: FieldCode;
  field: Field;
  values?: Values;
}

/** No bookkeeping package takes these, or they turn what is read (the contract's format `line`). */
const outsideLine = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

type Check = [code: FieldCode, limit?: number] | undefined;

/** Matches what a browser accepts (HTML, "valid e-mail address"), with a dot in its domain. */
const email = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const tooLong: Partial<Record<Control, FieldCode>> = { 'new-password': 'passwordTooLong', file: 'fileTooLarge' };

function checkNumber(field: Field, number: number): Check {
  if (Number.isNaN(number)) return ['type'];
  if (/^int/.test(field.format ?? '') && !Number.isInteger(number)) return ['notMultiple'];
  if (field.minimum !== undefined && number < field.minimum) return ['tooSmall', field.minimum];
  if (field.maximum !== undefined && number > field.maximum) return ['tooLarge', field.maximum];
  return undefined;
}

function checkValue(field: Field, raw: unknown): Check {
  if (isEmpty(raw)) return field.required && field.control !== 'checkbox' ? ['required'] : undefined;
  if (field.control === 'number') return checkNumber(field, toNumber(raw));
  if (field.control === 'money') return checkNumber(field, toCents(raw));
  if (typeof raw !== 'string' || field.control === 'lookup') return undefined;
  const isNew = field.control === 'new-password';
  const value = /password|file/.test(field.control) ? raw : raw.trim();
  if (field.format === 'email') return email.test(value) ? undefined : ['email'];
  const length = [...value].length;
  if (field.minLength && length < field.minLength) return [isNew ? 'passwordTooShort' : 'tooShort', field.minLength];
  if (field.maxLength && length > field.maxLength) return [tooLong[field.control] ?? 'tooLong', field.maxLength];
  if (field.format === 'line' && outsideLine.test(value)) return ['controlCharacters'];
  if (field.format === 'lines' && outsideLine.test(value.replace(/[\t\r\n]/g, ' '))) return ['invisibleCharacters'];
  if (field.pattern && !new RegExp(field.pattern, 'u').test(value)) return ['pattern'];
  return undefined;
}

/** Returns whether a value was taken away that can only be changed: the contract takes no null for it. A secret left empty is kept. */
const isRemoved = (field: Field, value: unknown, original: FieldValues | undefined): boolean =>
  original !== undefined &&
  !field.nullable &&
  !field.writeOnly &&
  !Array.isArray(value) &&
  isEmpty(value) &&
  !isEmpty(original[field.name]);

/**
 * Finds what is wrong with the fields that are shown, before anything is sent; in the order in which they stand.
 *
 * @param original the object, where only changes to it are sent
 */
export function validate(fields: Field[], values: FieldValues, parent = '', original?: FieldValues): FieldViolation[] {
  return fields
    .filter((field) => visible(field, values))
    .flatMap((field): FieldViolation[] => {
      const pointer = `${parent}/${field.name}`;
      const value = values[field.name];
      if (isRemoved(field, value, original)) return [{ pointer, code: 'required', field }];
      const verdict = checkValue(field, value);
      if (verdict)
        return [{ pointer, code: verdict[0], field, values: verdict[1] === undefined ? {} : { limit: verdict[1] } }];
      if (field.control !== 'rows') return [];
      return (value as FieldValues[]).flatMap((row, index) => validate(field.fields!, row, `${pointer}/${index}`));
    });
}
