// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createClient",
  "texts": {
    "heading": {
      "nl": "Software toegang geven",
      "en": "Give software access"
    },
    "submit": {
      "nl": "Toegang geven",
      "en": "Give access"
    },
    "saved": {
      "nl": "De software heeft toegang. Bewaar het geheim nu; je ziet het maar één keer.",
      "en": "The software has access. Keep the secret now; you see it only once."
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
      "name": "kind",
      "label": {
        "nl": "Waar draait de software?",
        "en": "Where does the software run?"
      },
      "control": "select",
      "default": "confidential",
      "choices": [
        {
          "value": "confidential",
          "label": {
            "nl": "Op een server, met een geheim",
            "en": "On a server, with a secret"
          }
        },
        {
          "value": "public",
          "label": {
            "nl": "Op een computer of in een browser, zonder geheim",
            "en": "On a computer or in a browser, without a secret"
          }
        }
      ]
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
      "name": "firmId",
      "label": {
        "nl": "Kantoor",
        "en": "Firm"
      },
      "control": "lookup",
      "hint": {
        "nl": "Voor welk kantoor de software werkt, als dat er een is.",
        "en": "The firm that the software works for, if any."
      },
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listFirms",
        "value": "id",
        "label": [
          "name"
        ]
      }
    },
    {
      "name": "scopes",
      "label": {
        "nl": "Wat mag de software?",
        "en": "What may the software do?"
      },
      "control": "checkboxes",
      "missing": {
        "nl": "Kies wat de software mag.",
        "en": "Choose what the software may do."
      },
      "required": true,
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
        "nl": "Wat ziet de software zonder toestemming van een persoon?",
        "en": "What does the software see without the consent of a person?"
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
      ],
      "when": {
        "kind": [
          "confidential"
        ]
      }
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

/** `<loon-client-form>`: Give software access. */
export class LoonClientForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listFirms G/firms?q,sort,limit,cursor
listDebtors G/debtors?q,tag,include,sort,limit,cursor
listDepartments G/departments?q,companyId,state,sort,limit,cursor
listEmployees G/employees?q,companyId,status,sort,limit,cursor
createClient P/clients b
`;

}
