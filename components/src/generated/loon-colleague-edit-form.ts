// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "updateColleague",
  "texts": {
    "heading": {
      "nl": "Wat ziet deze collega",
      "en": "What this colleague sees"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De collega is gewijzigd.",
      "en": "The colleague has been changed."
    }
  },
  "params": [
    "loginId"
  ],
  "fields": [
    {
      "name": "grantKind",
      "label": {
        "nl": "Wat ziet deze collega?",
        "en": "What does this colleague see?"
      },
      "control": "select",
      "hint": {
        "nl": "Je geeft niet meer te zien dan je zelf ziet.",
        "en": "You cannot let them see more than you see yourself."
      },
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
    }
  ],
  "load": "getColleague"
};

/** `<loon-colleague-edit-form>`: Change what a colleague sees. */
export class LoonColleagueEditForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
getColleague G/colleagues/{loginId}
updateColleague A/colleagues/{loginId} b
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
