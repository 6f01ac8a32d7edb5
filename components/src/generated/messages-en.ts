// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { FieldCode } from './spec.js';

export const fieldMessages: Record<FieldCode, string> = {
  "required": "Enter {label}.",
  "type": "{label} has the wrong form.",
  "tooShort": "{label} must have at least {limit} characters.",
  "tooLong": "{label} can have at most {limit} characters.",
  "tooSmall": "{label} must be at least {limit}.",
  "tooLarge": "{label} can be at most {limit}.",
  "notMultiple": "{label} has too many decimals.",
  "pattern": "{label} has the wrong form. {hint}",
  "email": "Enter an e-mail address such as name@example.com.",
  "controlCharacters": "{label} has a tab, a line break or another invisible character. No bookkeeping package takes that: type the text again.",
  "passwordTooShort": "Use at least 15 characters. A few words in a row are long enough.",
  "passwordTooLong": "Use at most 256 characters."
};
