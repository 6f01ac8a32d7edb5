// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FactorFormElement } from '../elements/factor-form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "addFactor",
  "texts": {
    "heading": {
      "nl": "Tweede stap toevoegen",
      "en": "Add a second step"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "Toegevoegd. Bij het inloggen vragen we er voortaan om.",
      "en": "Added. Signing in asks for it from now on."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "hint": {
        "nl": "Waaraan je hem herkent, zoals Telefoon of Laptop.",
        "en": "By which you know it, such as Phone or Laptop."
      },
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 60
    },
    {
      "name": "code",
      "label": {
        "nl": "Code uit de app",
        "en": "Code from the app"
      },
      "control": "text",
      "hint": {
        "nl": "De zes cijfers die de app nu laat zien.",
        "en": "The six digits that the app shows now."
      },
      "writeOnly": true,
      "pattern": "^[0-9]{3} ?[0-9]{3}$",
      "minLength": 6,
      "maxLength": 7
    }
  ],
  "steps": {
    "startEnrolment": []
  }
};

/** `<loon-factor-form>`: Add an authenticator app or a passkey, and keep the recovery codes. */
export class LoonFactorForm extends FactorFormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
addFactor P/persons/current/factors b
startEnrolment P/persons/current/enrolments b
`;

}
