// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateClient",
  "texts": {
    "heading": {
      "nl": "Toegang wijzigen",
      "en": "Change access"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De toegang is gewijzigd.",
      "en": "The access has been changed."
    }
  },
  "params": [
    "clientId"
  ],
  "fields": [
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
      "name": "redirectUris",
      "label": {
        "nl": "Adressen na toestemming",
        "en": "Addresses after consent"
      },
      "control": "lines",
      "hint": {
        "nl": "Alleen voor software die namens personen werkt. Eén per regel, precies zoals de maker ze opgeeft.",
        "en": "Only for software that acts for persons. One per line, exactly as its maker states them."
      }
    },
    {
      "name": "scopes",
      "label": {
        "nl": "Wat mag de software?",
        "en": "What may the software do?"
      },
      "control": "checkboxes",
      "choices": [
        {
          "value": "companies:read",
          "label": {
            "nl": "Bedrijven lezen",
            "en": "Read companies"
          }
        },
        {
          "value": "runs:read",
          "label": {
            "nl": "Loonruns lezen",
            "en": "Read payroll runs"
          }
        },
        {
          "value": "runs:write",
          "label": {
            "nl": "Loonruns aanleveren",
            "en": "Deliver payroll runs"
          }
        },
        {
          "value": "journals:read",
          "label": {
            "nl": "Journaalposten ophalen",
            "en": "Fetch journals"
          }
        },
        {
          "value": "journals:send",
          "label": {
            "nl": "Journaalposten maken en versturen",
            "en": "Make and send journals"
          }
        },
        {
          "value": "journals:acknowledge",
          "label": {
            "nl": "Journaalposten bevestigen",
            "en": "Acknowledge journals"
          }
        },
        {
          "value": "webhooks",
          "label": {
            "nl": "Webhooks beheren",
            "en": "Manage webhooks"
          }
        }
      ]
    },
    {
      "name": "grantKind",
      "label": {
        "nl": "Wat ziet de software?",
        "en": "What does the software see?"
      },
      "control": "select",
      "choices": [
        {
          "value": "all",
          "label": {
            "nl": "Alle bedrijven",
            "en": "All companies"
          }
        },
        {
          "value": "tags",
          "label": {
            "nl": "Debiteuren met een label",
            "en": "Debtors with a tag"
          }
        },
        {
          "value": "debtors",
          "label": {
            "nl": "Gekozen debiteuren",
            "en": "Chosen debtors"
          }
        },
        {
          "value": "companies",
          "label": {
            "nl": "Gekozen bedrijven",
            "en": "Chosen companies"
          }
        }
      ]
    },
    {
      "name": "grantIds",
      "label": {
        "nl": "Welke",
        "en": "Which"
      },
      "control": "lookups",
      "options": {
        "by": "grantKind",
        "cases": {
          "tags": {
            "operation": "listTags",
            "value": "id",
            "label": [
              "name"
            ]
          },
          "debtors": {
            "operation": "listDebtors",
            "value": "id",
            "label": [
              "number",
              "name"
            ],
            "with": {
              "include": [
                "closed"
              ]
            }
          },
          "companies": {
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
          "departments": {
            "operation": "listDepartments",
            "value": "id",
            "label": [
              "name",
              "companyName"
            ]
          },
          "employees": {
            "operation": "listEmployees",
            "value": "id",
            "label": [
              "name",
              "companyName"
            ]
          }
        }
      },
      "when": {
        "grantKind": [
          "tags",
          "debtors",
          "companies",
          "departments",
          "employees"
        ]
      }
    },
    {
      "name": "enabled",
      "label": {
        "nl": "Toegang is actief",
        "en": "Access is active"
      },
      "control": "checkbox"
    }
  ],
  "load": "getClient"
};

/** `<loon-client-edit-form>`: Change what software may do and see, or switch it off. */
export class LoonClientEditForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listDebtors G/debtors?q,tag,include,sort,limit,cursor
listDepartments G/departments?q,companyId,state,sort,limit,cursor
listEmployees G/employees?q,companyId,status,sort,limit,cursor
getClient G/clients/{clientId}
updateClient A/clients/{clientId} b
`;

  static override properties = {
    clientId: { attribute: 'client-id' },
  };

  /** The id of a client. */
  declare clientId: string | undefined;
}
