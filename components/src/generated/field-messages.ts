// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { FieldCode, Text } from './spec.js';

export const fieldMessages: Record<FieldCode, Text> = {
  "required": {
    "nl": "Vul {label} in.",
    "en": "Enter {label}."
  },
  "type": {
    "nl": "{label} heeft niet de juiste vorm.",
    "en": "{label} has the wrong form."
  },
  "tooShort": {
    "nl": "{label} moet minstens {limit} tekens hebben.",
    "en": "{label} must have at least {limit} characters."
  },
  "tooLong": {
    "nl": "{label} mag hoogstens {limit} tekens hebben.",
    "en": "{label} can have at most {limit} characters."
  },
  "tooSmall": {
    "nl": "{label} moet minstens {limit} zijn.",
    "en": "{label} must be at least {limit}."
  },
  "tooLarge": {
    "nl": "{label} mag hoogstens {limit} zijn.",
    "en": "{label} can be at most {limit}."
  },
  "notMultiple": {
    "nl": "{label} heeft te veel decimalen.",
    "en": "{label} has too many decimals."
  },
  "pattern": {
    "nl": "{label} heeft niet de juiste vorm. {hint}",
    "en": "{label} has the wrong form. {hint}"
  },
  "email": {
    "nl": "Vul een e-mailadres in zoals naam@voorbeeld.nl.",
    "en": "Enter an e-mail address such as name@example.com."
  },
  "controlCharacters": {
    "nl": "{label} heeft een tab, een regeleinde of een ander onzichtbaar teken. Geen boekhoudpakket neemt dat aan: typ de tekst opnieuw.",
    "en": "{label} has a tab, a line break or another invisible character. No bookkeeping package takes that: type the text again."
  },
  "invisibleCharacters": {
    "nl": "{label} heeft een onzichtbaar teken. Typ de tekst opnieuw.",
    "en": "{label} has an invisible character. Type the text again."
  },
  "passwordTooShort": {
    "nl": "Neem minstens 15 tekens. Een paar woorden achter elkaar is al lang genoeg.",
    "en": "Use at least 15 characters. A few words in a row are long enough."
  },
  "passwordTooLong": {
    "nl": "Neem hoogstens 256 tekens.",
    "en": "Use at most 256 characters."
  },
  "fileTooLarge": {
    "nl": "Dit bestand is te groot. Verdeel het over meer bestanden.",
    "en": "This file is too large. Divide it over more files."
  }
};
