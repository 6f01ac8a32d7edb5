// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "inviteColleague",
  "texts": {
    "heading": {
      "nl": "Collega uitnodigen",
      "en": "Invite a colleague"
    },
    "submit": {
      "nl": "Uitnodiging versturen",
      "en": "Send invitation"
    },
    "saved": {
      "nl": "De uitnodiging is onderweg.",
      "en": "The invitation is on its way."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "email",
      "label": {
        "nl": "E-mailadres",
        "en": "E-mail address"
      },
      "control": "email",
      "missing": {
        "nl": "Vul een e-mailadres in.",
        "en": "Enter an e-mail address."
      },
      "autocomplete": "off",
      "required": true,
      "format": "email",
      "minLength": 3,
      "maxLength": 254
    },
    {
      "name": "name",
      "label": {
        "nl": "Naam",
        "en": "Name"
      },
      "control": "text",
      "autocomplete": "off",
      "format": "line",
      "pattern": "\\S",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "language",
      "label": {
        "nl": "Taal van de mail",
        "en": "Language of the mail"
      },
      "control": "select",
      "default": "nl",
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
    },
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
      "default": "none",
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
  ]
};

/** `<loon-colleague-form>`: Invite a colleague of one's own firm. */
export class LoonColleagueForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
inviteColleague P/colleagues bk
listDebtors G/debtors?q,tag,include,sort,limit,cursor
listDepartments G/departments?q,companyId,state,sort,limit,cursor
listEmployees G/employees?q,companyId,status,sort,limit,cursor
`;

}
