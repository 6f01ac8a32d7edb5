// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "allowAuthorization",
  "texts": {
    "heading": {
      "nl": "Voor welke bedrijven?",
      "en": "For which companies?"
    },
    "submit": {
      "nl": "Toestaan",
      "en": "Allow"
    },
    "saved": {
      "nl": "Je gaat terug naar het programma.",
      "en": "You go back to the software."
    }
  },
  "params": [
    "requestId"
  ],
  "fields": [
    {
      "name": "companies",
      "label": {
        "nl": "Bedrijven",
        "en": "Companies"
      },
      "control": "select",
      "missing": {
        "nl": "Kies voor welke bedrijven het is.",
        "en": "Choose the companies that it is for."
      },
      "required": true,
      "default": "all",
      "choices": [
        {
          "value": "all",
          "label": {
            "nl": "Alle bedrijven die je ziet, ook die er later bij komen",
            "en": "All companies that you see, those added later too"
          }
        },
        {
          "value": "chosen",
          "label": {
            "nl": "Alleen bedrijven die je kiest",
            "en": "Only companies that you choose"
          }
        }
      ]
    },
    {
      "name": "companyIds",
      "label": {
        "nl": "Welke",
        "en": "Which"
      },
      "control": "lookups",
      "options": {
        "operation": "listCompanies",
        "value": "id",
        "label": [
          "name",
          "number",
          "debtorName"
        ],
        "with": {
          "include": [
            "closed",
            "hidden"
          ]
        }
      },
      "when": {
        "companies": [
          "chosen"
        ]
      }
    }
  ],
  "load": "previewAuthorization",
  "whole": "always"
};

/** `<loon-authorization-form>`: Allow software to act for a login. */
export class LoonAuthorizationForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
previewAuthorization G/authorization-requests/{requestId}
allowAuthorization P/authorization-requests/{requestId}/consents b
`;

  static override properties = {
    requestId: { attribute: 'request-id' },
  };

  /** The id of what software asks, from the address of the page. */
  declare requestId: string | undefined;
}
