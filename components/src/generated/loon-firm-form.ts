// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createFirm",
  "texts": {
    "heading": {
      "nl": "Kantoor toevoegen",
      "en": "Add firm"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "Het kantoor is toegevoegd.",
      "en": "The firm has been added."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
      "missing": {
        "nl": "Vul een nummer in.",
        "en": "Enter a number."
      },
      "required": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een naam in.",
        "en": "Enter a name."
      },
      "required": true,
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "embedOrigins",
      "label": {
        "nl": "Webadressen van het intranet",
        "en": "Web addresses of the intranet"
      },
      "control": "lines",
      "hint": {
        "nl": "Eén per regel, bijvoorbeeld https://intranet.voorbeeld.nl.",
        "en": "One per line, such as https://intranet.voorbeeld.nl."
      }
    }
  ]
};

/** `<loon-firm-form>`: Add an accounting firm. */
export class LoonFirmForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createFirm P/firms bk
`;

}
