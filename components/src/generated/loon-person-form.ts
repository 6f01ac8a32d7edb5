// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updatePerson",
  "texts": {
    "heading": {
      "nl": "Jouw gegevens",
      "en": "Your details"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "Je gegevens zijn opgeslagen.",
      "en": "Your details have been saved."
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
      "autocomplete": "name",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "language",
      "label": {
        "nl": "Taal",
        "en": "Language"
      },
      "control": "select",
      "choices": [
        {
          "value": "nl",
          "label": {
            "nl": "Nederlands",
            "en": "Dutch"
          }
        },
        {
          "value": "en",
          "label": {
            "nl": "Engels",
            "en": "English"
          }
        }
      ]
    }
  ],
  "load": "getPerson"
};

/** `<loon-person-form>`: Change your own name and language. */
export class LoonPersonForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getPerson G/persons/current
updatePerson A/persons/current b
`;

}
