/** What a form finds by itself, by `FieldErrorCode`; the server sends its own texts with all others. */
export const fieldCodes = [
  'required', 'type', 'tooShort', 'tooLong', 'tooSmall', 'tooLarge', 'notMultiple', 'pattern', 'email', 'passwordTooShort',
  'passwordTooLong',
] as const;

export type FieldCode = (typeof fieldCodes)[number];
