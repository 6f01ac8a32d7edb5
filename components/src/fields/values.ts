import type { Control, Field } from '../generated/spec.js';

/** The values of a form by field name, as typed. */
export type FieldValues = Record<string, unknown>;

/** A tab keeps the values of forms that are not saved yet under this name. */
export const DRAFTS_KEY = 'loonpoort.drafts';

/** Fields that stand under one JSON pointer of the body. */
export interface FieldGroup {
  parent: string;
  fields: Field[];
}

const lists: Control[] = ['lookups', 'checkboxes', 'lines', 'rows'];

/** Returns what an empty field holds. */
export const emptyValue = ({ control }: Field): unknown =>
  lists.includes(control) ? [] : control === 'checkbox' ? false : '';

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length);

/** Returns the values to start with: those of the object that is changed, otherwise the defaults of the contract. */
export const initialValues = (fields: Field[], object?: FieldValues): FieldValues =>
  Object.fromEntries(
    fields.map((field) => [field.name, (object ? object[field.name] : field.default) ?? emptyValue(field)]),
  );

/** Returns whether a field is shown beside these values. */
export const visible = (field: Field, values: FieldValues): boolean =>
  Object.entries(field.when ?? {}).every(([name, wanted]) => wanted.includes(String(values[name])));

/** Reads a number as a person types it: `1234.5`, `1234,5` or `1.234,5`. It is NaN where that is none. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  const text = String(value)
    .replace(/\s|\.(?=.*,)/g, '')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

/** Returns an amount in cents: that of an object, or one that is typed in euros. */
export const toCents = (value: unknown): number =>
  typeof value === 'number' ? value : Math.round(toNumber(value) * 100);

/** Returns one value as JSON; undefined where nothing was filled in. */
function toJson(field: Field, value: unknown): unknown {
  if (field.control === 'rows') return (value as FieldValues[]).map((row) => toBody(field.fields!, row));
  if (field.control === 'lines') return (value as string[]).map((line) => line.trim()).filter(Boolean);
  if (Array.isArray(value)) return value;
  if (isEmpty(value)) return field.nullable ? null : undefined;
  if (field.control === 'number') return toNumber(value);
  if (field.control === 'money') return toCents(value);
  if (field.control === 'lookup' && field.format?.startsWith('int')) return Number(value);
  // Spaces around a password belong to it.
  return typeof value === 'string' && !/password|file/.test(field.control) ? value.trim() : value;
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Returns the names of the fields whose values are no longer those of the object. */
export function changed(fields: Field[], values: FieldValues, original: FieldValues): string[] {
  const before = initialValues(fields, original);
  return fields
    .filter((field) => differs(toJson(field, values[field.name]) ?? null, toJson(field, before[field.name]) ?? null))
    .map((field) => field.name);
}

/**
 * Returns the request body, without empty fields. With `original` it holds only what differs from that, with null where
 * the contract takes null for empty; so too with `isWhole`, where the body takes the place of what there was.
 */
export function toBody(fields: Field[], values: FieldValues, original?: FieldValues, isWhole = false): FieldValues {
  const wanted = original && changed(fields, values, original);
  const body: FieldValues = {};
  for (const field of fields) {
    if (!visible(field, values) || (wanted && !wanted.includes(field.name))) continue;
    const value = toJson(field, values[field.name]);
    if (value === undefined || (!original && !isWhole && value === null)) continue;
    if (!original && Array.isArray(value) && !value.length && !field.required) continue;
    body[field.name] = value;
  }
  return body;
}
