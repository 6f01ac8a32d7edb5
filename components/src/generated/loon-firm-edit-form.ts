// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateFirm",
  "texts": {
    "heading": {
      "nl": "Kantoor",
      "en": "Firm"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "Het kantoor is opgeslagen.",
      "en": "The firm has been saved."
    }
  },
  "params": [
    "firmId"
  ],
  "fields": [
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
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
    },
    {
      "name": "state",
      "label": {
        "nl": "Status",
        "en": "Status"
      },
      "control": "select",
      "hint": {
        "nl": "Bij een beëindigd kantoor kan niemand meer inloggen, en zijn software en websites werken niet meer. Je kunt het weer actief maken.",
        "en": "Once a firm has ended, nobody there can sign in, and its software and websites no longer work. You can make it active again."
      },
      "choices": [
        {
          "value": "active",
          "label": {
            "nl": "Actief",
            "en": "Active"
          },
          "tone": "success"
        },
        {
          "value": "ended",
          "label": {
            "nl": "Beëindigd",
            "en": "Ended"
          },
          "tone": "muted"
        }
      ]
    }
  ],
  "load": "getFirm"
};

/** `<loon-firm-edit-form>`: Change an accounting firm, or end it. */
export class LoonFirmEditForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getFirm G/firms/{firmId}
updateFirm A/firms/{firmId} b
`;

  static override properties = {
    firmId: { attribute: 'firm-id' },
  };

  /** The id of an accounting firm. */
  declare firmId: string | undefined;
}
