import type { Field } from '../kinds/spec.js';
import type { Values } from '../language.js';
import type { FieldCode } from './codes.js';
import { isEmpty, toCents, toNumber, visible, type FieldValues } from './values.js';

/** What is wrong with a field, as the server would say it. */
export interface FieldFault {
  /** JSON pointer into the body (RFC 6901), such as `/costShares/0/share`. */
  pointer: string;
  code: FieldCode;
  field: Field;
  values?: Values;
}

type Verdict = [code: FieldCode, limit?: number] | undefined;

/** The address that a browser accepts (HTML, "valid e-mail address"), with a dot in its domain. */
const email = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

function judgeNumber(field: Field, number: number): Verdict {
  if (Number.isNaN(number)) return ['type'];
  if (/^int/.test(field.format ?? '') && !Number.isInteger(number)) return ['notMultiple'];
  if (field.minimum !== undefined && number < field.minimum) return ['tooSmall', field.minimum];
  if (field.maximum !== undefined && number > field.maximum) return ['tooLarge', field.maximum];
  return undefined;
}

function judge(field: Field, raw: unknown): Verdict {
  if (isEmpty(raw)) return field.required && field.control !== 'checkbox' ? ['required'] : undefined;
  if (field.control === 'number') return judgeNumber(field, toNumber(raw));
  if (field.control === 'money') return judgeNumber(field, toCents(raw));
  if (typeof raw !== 'string' || field.control === 'lookup') return undefined;
  const isNew = field.control === 'new-password';
  const value = /password|file/.test(field.control) ? raw : raw.trim();
  if (field.format === 'email') return email.test(value) ? undefined : ['email'];
  const length = [...value].length;
  if (field.minLength && length < field.minLength) return [isNew ? 'passwordTooShort' : 'tooShort', field.minLength];
  if (field.maxLength && length > field.maxLength) return [isNew ? 'passwordTooLong' : 'tooLong', field.maxLength];
  if (field.pattern && !new RegExp(field.pattern, 'u').test(value)) return ['pattern'];
  return undefined;
}

/** A value can be changed and not be taken away, unless the contract takes null for it; a secret left empty is kept. */
const isTaken = (field: Field, value: unknown, original: FieldValues | undefined): boolean =>
  original !== undefined && !field.nullable && !field.writeOnly && !Array.isArray(value) && isEmpty(value) && !isEmpty(original[field.name]);

/**
 * What is wrong with the fields that are shown, before anything is sent; in the order in which they stand.
 *
 * @param original the object, where only changes to it are sent
 */
export function validate(fields: Field[], values: FieldValues, parent = '', original?: FieldValues): FieldFault[] {
  return fields.filter((field) => visible(field, values)).flatMap((field): FieldFault[] => {
    const pointer = `${parent}/${field.name}`;
    const value = values[field.name];
    if (isTaken(field, value, original)) return [{ pointer, code: 'required', field }];
    const verdict = judge(field, value);
    if (verdict) return [{ pointer, code: verdict[0], field, values: verdict[1] === undefined ? {} : { limit: verdict[1] } }];
    if (field.control !== 'rows') return [];
    return (value as FieldValues[]).flatMap((row, index) => validate(field.fields!, row, `${pointer}/${index}`));
  });
}
