// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "changePassword",
  "texts": {
    "heading": {
      "nl": "Wachtwoord wijzigen",
      "en": "Change password"
    },
    "submit": {
      "nl": "Wachtwoord wijzigen",
      "en": "Change password"
    },
    "saved": {
      "nl": "Je wachtwoord is gewijzigd. Je andere sessies zijn beëindigd.",
      "en": "Your password has been changed. Your other sessions have ended."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "currentPassword",
      "label": {
        "nl": "Huidig wachtwoord",
        "en": "Current password"
      },
      "control": "password",
      "missing": {
        "nl": "Vul je huidige wachtwoord in.",
        "en": "Enter your current password."
      },
      "autocomplete": "current-password",
      "required": true,
      "writeOnly": true,
      "minLength": 1,
      "maxLength": 256
    },
    {
      "name": "newPassword",
      "label": {
        "nl": "Nieuw wachtwoord",
        "en": "New password"
      },
      "control": "new-password",
      "hint": {
        "nl": "Minstens 15 tekens. Een zin van een paar woorden is sterk en goed te onthouden. Cijfers of leestekens hoeven niet.",
        "en": "At least 15 characters. A sentence of a few words is strong and easy to remember. Digits or punctuation are not needed."
      },
      "missing": {
        "nl": "Vul een nieuw wachtwoord in.",
        "en": "Enter a new password."
      },
      "autocomplete": "new-password",
      "required": true,
      "writeOnly": true,
      "minLength": 15,
      "maxLength": 256
    }
  ]
};

/** `<loon-password-form>`: Change your own password. */
export class LoonPasswordForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
changePassword U/persons/current/password b
`;

}
