// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createInvitation",
  "texts": {
    "heading": {
      "nl": "Iemand uitnodigen",
      "en": "Invite someone"
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
      "name": "role",
      "label": {
        "nl": "Rol",
        "en": "Role"
      },
      "control": "select",
      "missing": {
        "nl": "Kies een rol.",
        "en": "Choose a role."
      },
      "required": true,
      "choices": [
        {
          "value": "administrator",
          "label": {
            "nl": "Beheerder",
            "en": "Administrator"
          }
        },
        {
          "value": "accountant",
          "label": {
            "nl": "Accountant",
            "en": "Accountant"
          }
        },
        {
          "value": "employer",
          "label": {
            "nl": "Werkgever",
            "en": "Employer"
          }
        },
        {
          "value": "manager",
          "label": {
            "nl": "Manager",
            "en": "Manager"
          }
        },
        {
          "value": "employee",
          "label": {
            "nl": "Medewerker",
            "en": "Employee"
          }
        }
      ]
    },
    {
      "name": "firmId",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "control": "lookup",
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listFirms",
        "value": "id",
        "label": [
          "name"
        ]
      },
      "when": {
        "role": [
          "accountant"
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
      },
      "default": false,
      "when": {
        "role": [
          "accountant"
        ]
      }
    },
    {
      "name": "grantKind",
      "label": {
        "nl": "Wat ziet deze inlog?",
        "en": "What does this login see?"
      },
      "control": "select",
      "hint": {
        "nl": "Zonder keuze ziet de inlog niets.",
        "en": "Without a choice the login sees nothing."
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
    }
  ]
};

/** `<loon-invitation-form>`: Invite a person with a role and a grant. */
export class LoonInvitationForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
createInvitation P/invitations bk
listFirms G/firms?q,sort,limit,cursor
listDebtors G/debtors?q,tag,include,sort,limit,cursor
listDepartments G/departments?q,companyId,state,sort,limit,cursor
listEmployees G/employees?q,companyId,status,sort,limit,cursor
`;

}
