import { type FieldError, inLanguage } from '../contract/problem.js';
import type { Schemas } from '../contract/schemas.js';
import type { Language } from '../contract/text.js';

/** A message of a cell has no room for more of it. */
const longestValue = 60;

/** Returns what is wrong at a line as a person reads it, with what stands in the cell. */
export function toLineError(error: FieldError, value: string | undefined, language: Language): Schemas['FieldError'] {
  const { message, ...rest } = inLanguage(error, language);
  const found = value?.slice(0, longestValue);
  return { ...rest, message: found ? `“${found}”: ${message}` : message };
}
