// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "setLegalHold",
  "texts": {
    "heading": {
      "nl": "Nieuwe bewaarblokkade",
      "en": "New legal hold"
    },
    "submit": {
      "nl": "Blokkade instellen",
      "en": "Set the hold"
    },
    "saved": {
      "nl": "De bewaarblokkade staat erop: de gegevens blijven, ook na hun termijn.",
      "en": "The legal hold is set: the data stays, even after its term."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "kind",
      "label": {
        "nl": "Wat",
        "en": "What"
      },
      "control": "select",
      "missing": {
        "nl": "Kies wat moet blijven.",
        "en": "Choose what has to stay."
      },
      "required": true,
      "choices": [
        {
          "value": "tenant",
          "label": {
            "nl": "Alles van het bureau",
            "en": "Everything of the bureau"
          }
        },
        {
          "value": "debtor",
          "label": {
            "nl": "Een debiteur",
            "en": "A debtor"
          }
        },
        {
          "value": "company",
          "label": {
            "nl": "Een bedrijf",
            "en": "A company"
          }
        },
        {
          "value": "employee",
          "label": {
            "nl": "Een medewerker",
            "en": "An employee"
          }
        }
      ]
    },
    {
      "name": "debtorId",
      "label": {
        "nl": "Debiteur",
        "en": "Debtor"
      },
      "control": "lookup",
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
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
      "when": {
        "kind": [
          "debtor"
        ]
      }
    },
    {
      "name": "companyId",
      "label": {
        "nl": "Bedrijf",
        "en": "Company"
      },
      "control": "lookup",
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
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
        "kind": [
          "company"
        ]
      }
    },
    {
      "name": "employeeId",
      "label": {
        "nl": "Medewerker",
        "en": "Employee"
      },
      "control": "lookup",
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listEmployees",
        "value": "id",
        "label": [
          "name",
          "companyName"
        ]
      },
      "when": {
        "kind": [
          "employee"
        ]
      }
    },
    {
      "name": "reason",
      "label": {
        "nl": "Waarom",
        "en": "Why"
      },
      "control": "text",
      "hint": {
        "nl": "Bijvoorbeeld een boekenonderzoek of een rechtszaak.",
        "en": "For example a tax audit or a lawsuit."
      },
      "missing": {
        "nl": "Vul in waarom.",
        "en": "Say why."
      },
      "required": true,
      "format": "line",
      "minLength": 3,
      "maxLength": 500
    }
  ]
};

/** `<loon-legal-hold-form>`: Hold data that is past its term. */
export class LoonLegalHoldForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listDebtors G/debtors?q,tag,include,sort,limit,cursor
setLegalHold P/legal-holds bk
listEmployees G/employees?q,companyId,status,sort,limit,cursor
`;

}
