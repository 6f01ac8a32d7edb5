// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FormElement } from '../kinds/form.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "createLedgerScheme",
  "texts": {
    "heading": {
      "nl": "Nieuw rekeningschema",
      "en": "New ledger scheme"
    },
    "submit": {
      "nl": "Toevoegen",
      "en": "Add"
    },
    "saved": {
      "nl": "Het rekeningschema is toegevoegd.",
      "en": "The ledger scheme has been added."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "level",
      "label": {
        "nl": "Niveau",
        "en": "Level"
      },
      "control": "select",
      "default": "debtor",
      "choices": [
        {
          "value": "tenant",
          "label": {
            "nl": "Salarisbureau",
            "en": "Payroll bureau"
          }
        },
        {
          "value": "debtor",
          "label": {
            "nl": "Debiteur",
            "en": "Debtor"
          }
        }
      ]
    },
    {
      "name": "ownerId",
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
        ]
      },
      "when": {
        "level": [
          "debtor"
        ]
      }
    },
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "control": "number",
      "missing": {
        "nl": "Vul een nummer in.",
        "en": "Enter a number."
      },
      "required": true,
      "format": "int32",
      "minimum": 1,
      "maximum": 999999
    },
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
      "maxLength": 80
    },
    {
      "name": "link",
      "label": {
        "nl": "Begin",
        "en": "Start"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Leeg",
            "en": "Empty"
          }
        },
        {
          "value": "copied",
          "label": {
            "nl": "Als kopie van een ander schema",
            "en": "As a copy of another scheme"
          }
        },
        {
          "value": "linked",
          "label": {
            "nl": "Gekoppeld: alleen eigen rekeningnummers",
            "en": "Linked: only its own account numbers"
          }
        }
      ]
    },
    {
      "name": "parentId",
      "label": {
        "nl": "Rekeningschema",
        "en": "Ledger scheme"
      },
      "control": "lookup",
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36,
      "options": {
        "operation": "listLedgerSchemes",
        "value": "id",
        "label": [
          "number",
          "name",
          "ownerName"
        ]
      },
      "when": {
        "link": [
          "copied",
          "linked"
        ]
      }
    }
  ]
};

/** `<loon-ledger-scheme-create-form>`: Make a ledger scheme: empty, as a copy, or linked to another. */
export class LoonLedgerSchemeCreateForm extends FormElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
listDebtors G/debtors?q,tag,include,sort,limit,cursor
listLedgerSchemes G/ledger-schemes?q,level,companyId,sort,limit,cursor
createLedgerScheme P/ledger-schemes bk
`;

}
