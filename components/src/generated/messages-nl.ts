// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { FieldCode } from './spec.js';

export const fieldMessages: Record<FieldCode, string> = {
  "required": "Vul {label} in.",
  "type": "{label} heeft niet de juiste vorm.",
  "tooShort": "{label} moet minstens {limit} tekens hebben.",
  "tooLong": "{label} mag hoogstens {limit} tekens hebben.",
  "tooSmall": "{label} moet minstens {limit} zijn.",
  "tooLarge": "{label} mag hoogstens {limit} zijn.",
  "notMultiple": "{label} heeft te veel decimalen.",
  "pattern": "{label} heeft niet de juiste vorm. {hint}",
  "email": "Vul een e-mailadres in zoals naam@voorbeeld.nl.",
  "controlCharacters": "{label} heeft een tab, een regeleinde of een ander onzichtbaar teken. Geen boekhoudpakket neemt dat aan: typ de tekst opnieuw.",
  "passwordTooShort": "Neem minstens 15 tekens. Een paar woorden achter elkaar is al lang genoeg.",
  "passwordTooLong": "Neem hoogstens 256 tekens."
};
