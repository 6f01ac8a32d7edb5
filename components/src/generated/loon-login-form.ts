// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateLogin",
  "texts": {
    "heading": {
      "nl": "Inlog wijzigen",
      "en": "Change login"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De inlog is gewijzigd.",
      "en": "The login has been changed."
    }
  },
  "params": [
    "loginId"
  ],
  "fields": [
    {
      "name": "grantKind",
      "label": {
        "nl": "Wat ziet deze inlog?",
        "en": "What does this login see?"
      },
      "control": "select",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niets",
            "en": "Nothing"
          }
        },
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
        },
        {
          "value": "departments",
          "label": {
            "nl": "Gekozen afdelingen",
            "en": "Chosen departments"
          }
        },
        {
          "value": "employees",
          "label": {
            "nl": "Gekozen medewerkers",
            "en": "Chosen employees"
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
      "name": "managesFirm",
      "label": {
        "nl": "Beheert de collega's van het kantoor",
        "en": "Manages the colleagues of the firm"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Nodigt collega's uit, beëindigt hun inlog, en geeft hun niet meer te zien dan deze inlog ziet.",
        "en": "Invites colleagues, ends their logins, and lets them see no more than this login does."
      }
    },
    {
      "name": "enabled",
      "label": {
        "nl": "Inlog is actief",
        "en": "Login is active"
      },
      "control": "checkbox"
    }
  ],
  "load": "getLogin"
};

/** `<loon-login-form>`: Change what a login sees. */
export class LoonLoginForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getLogin G/logins/{loginId}
updateLogin A/logins/{loginId} b
listDebtors G/debtors?q,tag,include,sort,limit,cursor
listDepartments G/departments?q,companyId,state,sort,limit,cursor
listEmployees G/employees?q,companyId,status,sort,limit,cursor
`;

  static override properties = {
    loginId: { attribute: 'login-id' },
  };

  /** The id of a login. */
  declare loginId: string | undefined;
}
