// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "importInvitations",
  "texts": {
    "heading": {
      "nl": "Uitnodigen uit een bestand",
      "en": "Invite from a file"
    },
    "submit": {
      "nl": "Bestand inlezen",
      "en": "Import file"
    },
    "saved": {
      "nl": "Het bestand is ingelezen.",
      "en": "The file has been imported."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "csv",
      "label": {
        "nl": "CSV-bestand",
        "en": "CSV file"
      },
      "control": "file",
      "hint": {
        "nl": "Kolommen: email, name, role, firm, grant, targets, language. Scheidingsteken puntkomma of komma.",
        "en": "Columns: email, name, role, firm, grant, targets, language. Separated by semicolons or commas."
      },
      "missing": {
        "nl": "Kies een CSV-bestand.",
        "en": "Choose a CSV file."
      },
      "required": true,
      "minLength": 1,
      "maxLength": 900000
    }
  ],
  "report": {
    "property": "lines",
    "columns": [
      {
        "name": "line",
        "label": {
          "nl": "Regel",
          "en": "Line"
        },
        "type": "number"
      },
      {
        "name": "email",
        "label": {
          "nl": "E-mailadres",
          "en": "E-mail address"
        },
        "type": "text"
      },
      {
        "name": "outcome",
        "label": {
          "nl": "Resultaat",
          "en": "Outcome"
        },
        "type": "choice",
        "choices": [
          {
            "value": "invited",
            "label": {
              "nl": "Uitgenodigd",
              "en": "Invited"
            },
            "tone": "success"
          },
          {
            "value": "refused",
            "label": {
              "nl": "Geweigerd",
              "en": "Refused"
            },
            "tone": "danger"
          }
        ]
      },
      {
        "name": "errors",
        "label": {
          "nl": "Fouten",
          "en": "Errors"
        },
        "type": "errors"
      }
    ]
  }
};

/** `<loon-invitation-import>`: Invite many persons from a CSV file. */
export class LoonInvitationImport extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
importInvitations P/invitation-imports bk
`;

}
